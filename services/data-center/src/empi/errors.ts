import { defineErrors } from '@jhc/kit/errors.ts'

export const empiErrors = defineErrors('empi', {
  'person-not-found': { kind: 'not-found', retryable: false, zh: '没有这位居民，可能已被合并，请刷新后重试。' },
  'pair-not-found': { kind: 'not-found', retryable: false, zh: '没有这条审核记录，请刷新审核队列。' },
  'not-of-person': {
    kind: 'invalid',
    retryable: false,
    zh: '所选登记不全属于该居民，或已包含其全部登记，无法拆分；请刷新后重选。',
  },
  'not-your-source': { kind: 'forbidden', retryable: false, zh: '该前置机只能登记自己数据源的患者。' },
  'same-person': { kind: 'invalid', retryable: false, zh: '两个主索引相同，无需合并。' },
  contradiction: {
    kind: 'conflict',
    retryable: false,
    zh: '该结论与其他登记的有效证件号码或既有审核结论矛盾；请先拆分有误的登记；若确为同一人，请在居民页面合并。',
  },
  'token-rate': {
    kind: 'busy',
    retryable: true,
    zh: '身份令牌计算请求过于频繁，已超出本机构额度，请按提示时间后重试。',
  },
  'bad-point': { kind: 'invalid', retryable: false, zh: '令牌计算请求中有无效的盲化点，请检查前置机版本。' },
  'bad-parts': {
    kind: 'invalid',
    retryable: false,
    zh: '登记的身份分段形式不正确：令牌应为十六位编码，请检查前置机版本。',
  },
})
