import { dayNumber, recordTypeBits, recordTypesToBits } from '@jhc/record/consent/consent-words.ts'
import { fieldBit, fieldsOfWord, fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import type { RecordField, RecordType } from '@jhc/record/model.ts'
import type { Hex } from 'viem'
import type { VersionRow } from '../agent-model.ts'
import type { GrantOnChain, RequestOnChain } from './chain-view.ts'

/** Within what one release may lie: the narrowest of what was asked, what was granted, and what the platform works out over all grants. */
export interface AllowedPart {
  /** Null: the resident's own view. */
  grantId: Hex | null
  recordTypes: number
  /** Bits; null: all fields. */
  fields: ReadonlySet<number> | null
  maxGrade: number
  dataFrom: number
  dataTo: number
}
export interface PlatformPart {
  recordTypes: readonly string[]
  fields: readonly number[] | null
  maxGrade: number
  dataFrom: string
  dataTo: string
}

const bitOf = (type: string) => recordTypeBits[type as RecordType]
const bitsOf = (types: readonly string[]) =>
  recordTypesToBits(types.filter((type) => bitOf(type) !== undefined) as RecordType[])

const common = (a: Set<number>, b: Set<number>) => new Set([...a].filter((bit) => b.has(bit)))

/** Null where the sets are roots, which say nothing about single fields. The platform can only narrow. */
export function allowedPart(
  request: RequestOnChain,
  grant: { id: Hex; terms: GrantOnChain } | null,
  platform: PlatformPart | null,
): AllowedPart | null {
  const sets = [request, ...(grant ? [grant.terms] : [])]
  if (sets.some(({ fieldsForm }) => fieldsForm > 1)) return null
  const words = sets.filter(({ fieldsForm }) => fieldsForm === 1).map(({ fields }) => new Set(fieldsOfWord(fields)))
  if (platform?.fields) words.push(new Set(platform.fields))
  const fields = words.length === 0 ? null : words.reduce(common)
  const types = [request.recordTypes, grant?.terms.recordTypes, platform ? bitsOf(platform.recordTypes) : undefined]
  const least = (...values: (number | undefined)[]) => Math.min(...values.filter((value) => value !== undefined))
  const latest = (...values: (number | undefined)[]) => Math.max(...values.filter((value) => value !== undefined))
  return {
    grantId: grant?.id ?? null,
    recordTypes: types.reduce<number>((all, one) => (one === undefined ? all : all & one), 0xff),
    fields,
    maxGrade: least(request.grade, grant?.terms.maxGrade, platform?.maxGrade),
    dataFrom: latest(request.dataFrom, grant?.terms.dataFrom, platform ? dayNumber(platform.dataFrom) : undefined),
    dataTo: least(request.dataTo, grant?.terms.dataTo, platform ? dayNumber(platform.dataTo) : undefined),
  }
}

export function holdsRecord(
  part: AllowedPart,
  { recordType, day, grade }: Pick<VersionRow, 'recordType' | 'day' | 'grade'>,
) {
  const bit = bitOf(recordType)
  const at = dayNumber(day)
  return (part.recordTypes >> bit) % 2 === 1 && grade <= part.maxGrade && at >= part.dataFrom && at <= part.dataTo
}

/** A field that has no number leaves only where all fields were granted. */
export function holdsField({ fields }: AllowedPart, field: RecordField): boolean {
  if (!fields) return true
  const bit = fieldBit(field)
  return bit !== null && fields.has(bit)
}

/** Form and word of the set as they stand in the release. */
export function fieldSet({ fields }: AllowedPart): { fieldsForm: number; fields: Hex } {
  return fields ? { fieldsForm: 1, fields: fieldsToWord(fields) } : { fieldsForm: 0, fields: `0x${'0'.repeat(64)}` }
}
