import { defineErrors } from '@jhc/kit/errors.ts'

export const signerErrors = defineErrors('signer', {
  cancelled: { kind: 'invalid', retryable: true, zh: '您取消了签名，什么也没有提交。' },
  'no-key': {
    kind: 'not-found',
    retryable: false,
    zh: '这台设备上没有您的密钥：可能换了手机，或系统清理了微信的存储空间。请用恢复码找回，或申请重新绑定。',
  },
  'key-exists': { kind: 'conflict', retryable: false, zh: '这台设备上已有密钥。如需更换，请用「更换密钥」。' },
  'weak-pin': { kind: 'invalid', retryable: false, zh: '密码太容易猜到：请用 6–32 位，不要连号、同号或出生日期。' },
  'wrong-recovery-code': {
    kind: 'invalid',
    retryable: false,
    zh: '恢复码不正确，请逐字核对；0 与 O、1 与 I 或 L 视为相同。',
  },
  'other-recovery-code': { kind: 'invalid', retryable: false, zh: '这是另一把密钥的恢复码，不是您当前绑定的密钥。' },
  'domain-changed': {
    kind: 'conflict',
    retryable: false,
    zh: '平台给出的链上合约标识与本机首次登记时不同，已拒绝签名。请联系区卫生信息中心核实。',
  },
  'storage-failed': {
    kind: 'unavailable',
    retryable: true,
    zh: '浏览器不允许保存密钥（可能处于无痕模式或空间不足），请换用微信内打开后重试。',
  },
})
