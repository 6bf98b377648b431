import {
  dayOfNumber,
  grantKinds,
  grantModes,
  purposes,
  recordTypesOfBits,
  refusalReasons,
  wordOfCode,
} from '@jhc/record/consent/consent-words.ts'

const typeNames: Record<string, string> = {
  'outpatient-visit': '门急诊记录',
  'inpatient-stay': '住院记录',
  'checkup-report': '体检报告',
  'lab-report': '检验报告',
  prescription: '用药记录',
  immunization: '预防接种记录',
  allergy: '过敏记录',
  imaging: '检查记录',
}
const outcomes: Record<number, string> = { 2: '已送达', 3: '中途撤回', 4: '无数据', 5: '失败' }

const zhOf = <T extends string>(words: Record<T, { code: number; zh: string }>, code: number | null) => {
  const word = code === null ? null : wordOfCode(words, code)
  return word ? words[word].zh : '未知'
}
export const kindWord = (code: number) => zhOf(grantKinds, code)
export const modeWord = (code: number | null) => zhOf(grantModes, code)
export const purposeWord = (code: number | null) => zhOf(purposes, code)
export const purposeName = (code: number | null) => (code === null ? '' : (wordOfCode(purposes, code) ?? String(code)))
export const outcomeWord = (code: number) => outcomes[code] ?? `结果 ${code}`
export const reasonWord = (code: number | null) =>
  code === null ? '未说明' : (refusalReasons[code] ?? `医院自定原因 ${code}`)
export const typeWord = (type: string) => typeNames[type] ?? type
export const typesWord = (bits: number | null) =>
  bits === null ? '' : recordTypesOfBits(bits).map(typeWord).join('、') || '其他类型'
export const periodWord = (from: number | null, to: number | null) =>
  from === null || to === null ? '' : `${dayOfNumber(from)} 至 ${dayOfNumber(to)}`

/** An organisation's id as it stands on chain: its text, filled up with zeros. */
export function orgIdOfWord(word: string): string {
  const bytes = Buffer.from(word.slice(2), 'hex')
  const end = bytes.indexOf(0)
  return bytes.subarray(0, end === -1 ? 32 : end).toString('utf8')
}
