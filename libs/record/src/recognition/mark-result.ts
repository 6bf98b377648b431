/** 检查检验结果互认: whether a result of another organisation may stand in for a new examination. Runs where the result is open: in the doctor's browser. */
export const examinationCategories = { lab: '检验', imaging: '检查' } as const
export type ExaminationCategory = keyof typeof examinationCategories

/** Marks of quality assessment, the wider first: who holds a wider one holds the narrower too. */
export const qualityMarks = { national: '全国HR', shanghai: '沪HR' } as const
export type QualityMark = keyof typeof qualityMarks

export interface RecognisableItem {
  /** `LOINC`, `DICOM`, or `LOCAL` for a local code. */
  system: string
  code: string
  name: string
  category: ExaminationCategory
  /** For how many days after the result it may be recognised. */
  validityDays: number
  /** The mark that the organisation's laboratory or imaging must hold at least. */
  mark: QualityMark
}

/** What the quality assessment gave one organisation. */
export interface OrganisationQuality {
  orgId: string
  category: ExaminationCategory
  mark: QualityMark
  /** Last day. */
  validUntil: string
}

export interface RecognitionList {
  items: readonly RecognisableItem[]
  quality: readonly OrganisationQuality[]
}

/** One result as far as recognition is concerned: no value. */
export interface ExaminationResult {
  system: string
  code: string
  name: string
  /** `YYYY-MM-DD`, of the result, as the source wrote it. */
  day: string
  /** Who holds it and answers for its quality. */
  orgId: string
}

export const recognitionStates = {
  recognisable: '可互认',
  /** Of the asker's own organisation: a repeat all the same, though nothing to recognise. */
  own: '本机构结果',
  'not-listed': '不在互认清单',
  'no-quality-mark': '出具机构没有有效的质量标识',
  'too-old': '超过互认时限',
  'no-day': '结果日期不明',
} as const
export type RecognitionState = keyof typeof recognitionStates

export interface Recognition {
  state: RecognitionState
  item: RecognisableItem | null
  mark: QualityMark | null
  ageDays: number | null
}

const rank: Record<QualityMark, number> = { national: 2, shanghai: 1 }
const dayMs = 86_400_000

/** Whole days from one day to another; null where one is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)]
  return Number.isNaN(a) || Number.isNaN(b) ? null : Math.round((b - a) / dayMs)
}

/** The first reason that speaks against it is told; a result of a day to come is of no known day. */
export function markResult(
  list: RecognitionList,
  result: ExaminationResult,
  { today, ownOrgId }: { today: string; ownOrgId: string },
): Recognition {
  const item = list.items.find(({ system, code }) => system === result.system && code === result.code) ?? null
  const age = daysBetween(result.day, today)
  const ageDays = age !== null && age >= 0 ? age : null
  const held = list.quality.find(
    ({ orgId, category, validUntil }) =>
      orgId === result.orgId && category === item?.category && validUntil >= result.day && validUntil >= today,
  )
  const mark = held?.mark ?? null
  const state = (): RecognitionState => {
    if (!item) return 'not-listed'
    if (ageDays === null) return 'no-day'
    if (ageDays > item.validityDays) return 'too-old'
    if (result.orgId === ownOrgId) return 'own'
    return mark && rank[mark] >= rank[item.mark] ? 'recognisable' : 'no-quality-mark'
  }
  return { state: state(), item, mark, ageDays }
}
