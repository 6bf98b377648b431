import { defineErrors } from '@jhc/kit/errors.ts'

export const mirrorErrors = defineErrors('mirror', {
  'no-such-block': { kind: 'not-found', retryable: false, zh: '镜像中没有这个区块。' },
  'no-such-batch': { kind: 'not-found', retryable: false, zh: '镜像中没有这个批次。' },
  'abi-invalid': {
    kind: 'invalid',
    retryable: false,
    zh: '这不是有效的合约接口说明（ABI），请上传编译器输出的 JSON。',
  },
  'own-contract': { kind: 'conflict', retryable: false, zh: '这是本平台自有的合约，其接口随程序提供，不能更改。' },
  'no-such-abi': { kind: 'not-found', retryable: false, zh: '没有为这个地址添加过接口说明。' },
  halted: { kind: 'unavailable', retryable: false, zh: '镜像已停止：所连的链与已镜像的内容不一致，请核对。' },
})
