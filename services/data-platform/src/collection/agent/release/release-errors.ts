import { defineErrors } from '@jhc/kit/errors.ts'

export const releaseErrors = defineErrors('release', {
  'key-file': {
    kind: 'internal',
    retryable: false,
    zh: '本机构签名密钥文件不可用：请检查路径、权限（应为 600）与内容。',
  },
  'key-not-registered': {
    kind: 'conflict',
    retryable: false,
    zh: '签名密钥文件中的公钥不是本机构在链上登记的有效公钥，对外提供会被合约拒绝；请向区卫健信息中心登记该公钥。',
  },
  'contract-changed': {
    kind: 'conflict',
    retryable: false,
    zh: '区平台所报的放行合约与本机先前登记的不同，已拒绝；确系更换时请在配置 release.contract 中写明新地址。',
  },
  'view-stale': { kind: 'unavailable', retryable: true, zh: '本机的链上视图过旧，暂不能核对授权。' },
  'not-on-chain': { kind: 'unavailable', retryable: true, zh: '放行记录未能上链，数据未离开本机。' },
})
