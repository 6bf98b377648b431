import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('consent', {
  'no-resident': { kind: 'not-found', retryable: false, zh: '您的账号还没有对应的居民身份，请先完成实名核验。' },
  'not-found': { kind: 'not-found', retryable: false, zh: '没有找到这项授权。' },
  'not-yours': { kind: 'forbidden', retryable: false, zh: '只能对本人（或被监护人）的授权签名。' },
  'terms-invalid': { kind: 'invalid', retryable: false, zh: '授权内容不符合签名字节的规定，请更新应用后重试。' },
  'wrong-chain': { kind: 'invalid', retryable: false, zh: '签名不属于本平台的授权合约，请刷新后重新签名。' },
  'text-outdated': {
    kind: 'conflict',
    retryable: false,
    zh: '知情同意书已更新或与授权类型、用途不符，请阅读最新版本后重新签署。',
  },
  'grantee-unknown': { kind: 'invalid', retryable: false, zh: '被授权者不存在，或其签名密钥尚未生效。' },
  'holder-unknown': { kind: 'invalid', retryable: false, zh: '所选机构不保存健康档案。' },
  'nonce-used': { kind: 'conflict', retryable: true, zh: '授权序号已使用，请取得新的序号后重新签名。' },
  'no-key': { kind: 'conflict', retryable: false, zh: '还没有生效的签名密钥，或密钥已吊销，不能签署授权。' },
  'not-signed': { kind: 'invalid', retryable: false, zh: '签名与内容不符，未作登记。' },
  'not-in-force': { kind: 'conflict', retryable: false, zh: '这项授权已经结束，不能再变更或撤回。' },
  'not-switched-on': { kind: 'forbidden', retryable: false, zh: '区里未开通急救或纸质授权。' },
  'organisation-signature': {
    kind: 'invalid',
    retryable: false,
    zh: '还需要贵机构对这份授权的签名：平台不保管贵机构的密钥。',
  },
  'template-other-purpose': {
    kind: 'conflict',
    retryable: false,
    zh: '同一份知情同意书的类型与用途不能改变，请另设一份。',
  },
  'template-incomplete': {
    kind: 'invalid',
    retryable: false,
    zh: '知情同意书缺少法定告知事项，请补齐后发布。',
  },
  'purpose-invalid': { kind: 'invalid', retryable: false, zh: '没有这种用途，或不属于这一类授权。' },
  'block-unknown': { kind: 'invalid', retryable: false, zh: '没有找到要拒绝的个人或机构。' },
  'nothing-to-dispute': {
    kind: 'conflict',
    retryable: false,
    zh: '只能对他人代为登记的授权（急救、纸质）提出异议；本人签署的授权可直接撤回。',
  },
  'dispute-closed': { kind: 'conflict', retryable: false, zh: '这项异议已处理。' },
  'dispute-not-found': { kind: 'not-found', retryable: false, zh: '没有找到这项异议。' },
  behind: { kind: 'unavailable', retryable: true, zh: '链上视图正在更新，暂不能核对授权，请稍后再试。' },
  'still-waiting': { kind: 'busy', retryable: true, zh: '交易已提交，尚未上链；请稍后刷新，不必重复提交。' },
  'switch-refused': { kind: 'conflict', retryable: false, zh: '合约拒绝了这次设置：平台账户不是合约管理员。' },
})
