import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('sharing', {
  'cannot-open': {
    kind: 'not-found',
    retryable: false,
    zh: '这个分享链接打不开：链接可能不完整、已过期、已撤回或已用完查看次数。请向分享人核实。',
  },
  'proof-invalid': {
    kind: 'forbidden',
    retryable: false,
    zh: '未能确认您的身份：签名与您登记的密钥不符，或签名时间与现在相差超过两分钟。请校准时间后重试。',
  },
  'proof-used': { kind: 'conflict', retryable: true, zh: '这次身份签名已经用过，请重新打开链接。' },
  'no-active-key': { kind: 'conflict', retryable: false, zh: '您还没有生效的签名密钥，请先完成密钥绑定。' },
  'link-expired': { kind: 'conflict', retryable: false, zh: '您的这个分享链接已过期。' },
  'link-withdrawn': { kind: 'conflict', retryable: false, zh: '您已撤回这个分享链接。' },
  'link-used-up': { kind: 'conflict', retryable: false, zh: '您的这个分享链接已用完查看次数。' },
  'link-taken': { kind: 'conflict', retryable: false, zh: '链接编号已被使用，请重新生成链接。' },
  'no-such-link': { kind: 'not-found', retryable: false, zh: '没有找到您的这个分享链接。' },
  'terms-differ': {
    kind: 'invalid',
    retryable: false,
    zh: '签署的授权内容与这次分享不一致，请返回重新确认后再签。',
  },
  'not-signed': { kind: 'forbidden', retryable: false, zh: '签名与本人登记的密钥不符。' },
  'not-a-colleague': { kind: 'invalid', retryable: false, zh: '只能分享给其他医院、密钥已生效的医务人员。' },
  'no-such-patient': { kind: 'not-found', retryable: false, zh: '没有找到这位居民，或尚未开通账户。' },
  'holds-no-records': { kind: 'invalid', retryable: false, zh: '您所在的机构不是档案持有机构，不能发起分享。' },
  'already-asked': {
    kind: 'conflict',
    retryable: false,
    zh: '已有同样的分享在等患者答复，请待其答复后再发起。',
  },
  'too-many': { kind: 'busy', retryable: true, zh: '等待患者答复的分享太多，请待答复后再发起。' },
  'no-such-share': { kind: 'not-found', retryable: false, zh: '没有找到这个分享申请。' },
  'already-answered': { kind: 'conflict', retryable: false, zh: '这个分享申请已答复或已过期。' },
})
