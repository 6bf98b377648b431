import type { RecordType } from '../model.ts'

/** What the numbers in signed consents mean. Numbers are never given a second meaning; new ones are added at the end. */
export const grantKinds = {
  'data-use': { code: 1, zh: '数据使用授权' },
  'third-party-query': { code: 2, zh: '第三方查询授权' },
  research: { code: 3, zh: '科研授权' },
  link: { code: 4, zh: '链接分享授权' },
  emergency: { code: 5, zh: '急救调阅' },
} as const
export type GrantKind = keyof typeof grantKinds

export const grantModes = {
  'on-site': { code: 1, zh: '现场' },
  remote: { code: 2, zh: '远程' },
  proactive: { code: 3, zh: '主动授权' },
  link: { code: 4, zh: '链接' },
  research: { code: 5, zh: '科研' },
  paper: { code: 6, zh: '纸质同意书' },
} as const
export type GrantMode = keyof typeof grantModes

export const granteeKinds = {
  person: { code: 1, zh: '个人' },
  organisation: { code: 2, zh: '机构' },
  project: { code: 3, zh: '项目' },
} as const
export type GranteeKind = keyof typeof granteeKinds

/** 用途. A grant for one never covers another (PIPL Art. 14). */
export const purposes = {
  treatment: { code: 1, zh: '诊断治疗' },
  emergency: { code: 2, zh: '急救' },
  referral: { code: 3, zh: '会诊与转诊' },
  'health-management': { code: 4, zh: '健康管理' },
  'insurance-claim': { code: 5, zh: '保险理赔核验' },
  research: { code: 6, zh: '医学研究' },
  'own-view': { code: 7, zh: '本人查阅' },
  certification: { code: 8, zh: '健康证明核验' },
  'link-view': { code: 9, zh: '链接查看' },
} as const
export type Purpose = keyof typeof purposes

/** Bit of each record type in the 40-bit set of a grant. */
export const recordTypeBits = {
  'outpatient-visit': 0,
  'inpatient-stay': 1,
  'checkup-report': 2,
  'lab-report': 3,
  prescription: 4,
  immunization: 5,
  allergy: 6,
  imaging: 7,
} as const satisfies Record<RecordType, number>

export function recordTypesToBits(types: Iterable<RecordType>): number {
  let bits = 0
  for (const type of types) bits += bits & (1 << recordTypeBits[type]) ? 0 : 1 << recordTypeBits[type]
  return bits
}

export function recordTypesOfBits(bits: number): RecordType[] {
  return (Object.keys(recordTypeBits) as RecordType[]).filter(
    (type) => Math.floor(bits / 2 ** recordTypeBits[type]) % 2 === 1,
  )
}

/** `2026-01-31` ↔ 20260131, as days stand in signed bytes. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''))
export function dayOfNumber(number: number): string {
  const text = String(number).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

export function wordOfCode<T extends string>(words: Record<T, { code: number }>, code: number): T | null {
  return (Object.keys(words) as T[]).find((word) => words[word].code === code) ?? null
}

/** Why the contract or a holder refuses, by the number that stands on chain; above 100 the holder's own. */
export const refusalReasons: Record<number, string> = {
  1: '没有这项授权',
  2: '授权尚未生效',
  3: '授权已到期',
  4: '授权已撤回',
  5: '授权已被新的授权取代',
  6: '区里未开通此类授权',
  7: '签署授权的密钥已吊销',
  8: '授权不是这位居民的',
  9: '授权对象不是申请人',
  10: '申请人的密钥已失效',
  11: '授权不含这家机构的数据',
  12: '用途与授权不符',
  13: '授权不含所申请的档案类型',
  14: '超出授权的数据时间范围',
  15: '数据级别高于授权',
  16: '超出授权的字段',
  17: '申请内容不完整',
  101: '医院暂停对外提供',
  102: '链上视图过旧，暂不能核对授权',
  103: '无法确认是同一位患者',
  104: '申请或其签名无效',
  105: '被拒绝规则拦截',
}
