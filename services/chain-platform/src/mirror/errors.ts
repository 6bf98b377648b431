import { defineErrors } from '@jhc/kit/errors.ts'

export const mirrorErrors = defineErrors('mirror', {
  'no-such-block': { kind: 'not-found', retryable: false, zh: '镜像中没有这个区块。' },
  'no-such-batch': { kind: 'not-found', retryable: false, zh: '镜像中没有这个批次。' },
  halted: { kind: 'unavailable', retryable: false, zh: '镜像已停止：所连的链与已镜像的内容不一致，请核对。' },
})
