/**
 * The permission rule (ADR 0019) over numbers: deny wins, fields intersect over the grants that cover the same record type and day, grade 4
 * and 5 need a grant that names them, grade 5 one for a person or for a named holder. Days are numbers like 20260131.
 */
export interface RuleGrant {
  grantId: string
  granteeKind: number
  granteeId: string
  /** Null: every organisation's records. */
  holderOrgId: string | null
  kind: number
  mode: number
  purpose: number
  recordTypes: number
  /** Null: all. A set that is known by its root only holds nothing that could be named. */
  fields: bigint | null
  maxGrade: number
  dataFrom: number
  dataTo: number
  validFrom: number
  validTo: number
  ended: 'withdrawn' | 'replaced' | null
  keyCounts: boolean
  /** The resident contests it. */
  disputed: boolean
}

export interface RuleQuery {
  purpose: number
  /** Null: for every organisation that no grant names. */
  holderOrgId: string | null
  /** Bits, one or more. */
  recordTypes: number
  fields: bigint | null
  maxGrade: number
  dataFrom: number
  dataTo: number
}

export interface RuleFacts {
  nowSeconds: number
  asker: { id: string; kind: number; organisation: string | null; active: boolean }
  /** Whether the asker, or the asker's organisation, is blocked by the resident. */
  denied: boolean
  emergencyAllowed: boolean
  paperAllowed: boolean
}

export interface RulePart {
  grantId: string
  recordTypes: number
  fields: bigint | null
  maxGrade: number
  dataFrom: number
  dataTo: number
  validTo: number
}

export interface RuleAnswer {
  parts: RulePart[]
  refused: { recordTypes: number; reason: number }[]
}

/** From what speaks least for the use to what speaks most: of several grants the nearest one's reason is told. */
const nearness = [1, 9, 12, 11, 13, 14, 8, 5, 4, 3, 2, 6, 7, 105, 16]
const everyField = 2n ** 256n - 1n
const hasBit = (bits: number, bit: number) => Math.floor(bits / 2 ** bit) % 2 === 1

export function applyRule(grants: readonly RuleGrant[], query: RuleQuery, facts: RuleFacts): RuleAnswer {
  if (!facts.asker.active) return refuseAll(query, 10)
  if (facts.denied) return refuseAll(query, 105)
  const parts: RulePart[] = []
  const refused = new Map<number, number>()
  const usable = grants.map((grant) => ({ grant, reason: reasonAgainst(grant, query, facts) }))
  for (let bit = 0; bit < 40; bit++) {
    if (!hasBit(query.recordTypes, bit)) continue
    const judged = usable.map(({ grant, reason }) => ({ grant, reason: reason.of(bit) }))
    const ofType = partsOfType(
      judged.filter(({ reason }) => reason === 0).map(({ grant }) => grant),
      query,
    )
    if (ofType.length > 0) parts.push(...ofType.map((part) => ({ ...part, recordTypes: 2 ** bit })))
    else {
      const told = judged.map(({ reason }) => (reason === 0 ? 16 : reason))
      const reason = told.reduce((best, one) => (nearness.indexOf(one) > nearness.indexOf(best) ? one : best), 1)
      refused.set(reason, (refused.get(reason) ?? 0) + 2 ** bit)
    }
  }
  return { parts: joinTypes(parts), refused: [...refused].map(([reason, recordTypes]) => ({ recordTypes, reason })) }
}

const refuseAll = ({ recordTypes }: RuleQuery, reason: number): RuleAnswer => ({
  parts: [],
  refused: [{ recordTypes, reason }],
})

/** Why a grant does not match, 0 where it does; what does not hang on the record type is looked at once. */
function reasonAgainst(grant: RuleGrant, query: RuleQuery, facts: RuleFacts): { of(bit: number): number } {
  const before = !isFor(grant, facts.asker)
    ? 9
    : grant.purpose !== query.purpose
      ? 12
      : grant.holderOrgId !== null && grant.holderOrgId !== query.holderOrgId
        ? 11
        : 0
  const outside = grant.dataTo < query.dataFrom || grant.dataFrom > query.dataTo ? 14 : 0
  const after = outside || stateReason(grant, facts)
  return { of: (bit) => before || (hasBit(grant.recordTypes, bit) ? after : 13) }
}

function isFor(grant: RuleGrant, { id, kind, organisation }: RuleFacts['asker']): boolean {
  if (grant.granteeKind === 2) return organisation !== null && organisation === grant.granteeId
  return grant.granteeId === id && (kind === 3) === (grant.granteeKind === 3)
}

function stateReason(grant: RuleGrant, facts: RuleFacts): number {
  if (grant.ended === 'replaced') return 5
  if (grant.ended === 'withdrawn') return 4
  if (facts.nowSeconds >= grant.validTo) return 3
  if (facts.nowSeconds < grant.validFrom) return 2
  if (grant.kind === 5 && !facts.emergencyAllowed) return 6
  if (grant.mode === 6 && !facts.paperAllowed) return 6
  if (!grant.keyCounts) return 7
  return grant.disputed ? 105 : 0
}

/** Grade 5 over every organisation's records for a whole organisation or project is too wide to be meant. */
function gradeOf({ maxGrade, granteeKind, holderOrgId }: RuleGrant): number {
  return maxGrade === 5 && granteeKind !== 1 && holderOrgId === null ? 4 : maxGrade
}

/** Days fall into stretches in which the same grants hold; within one, their fields intersect and the strongest gives its name. */
function partsOfType(matching: RuleGrant[], query: RuleQuery): Omit<RulePart, 'recordTypes'>[] {
  const borders = new Set<number>()
  for (const { dataFrom, dataTo } of matching) {
    borders.add(Math.max(dataFrom, query.dataFrom))
    borders.add(Math.min(dataTo, query.dataTo) + 1)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const found: (Omit<RulePart, 'recordTypes'> & { end: number })[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i]!, sorted[i + 1]!]
    const covering = matching.filter(({ dataFrom, dataTo }) => dataFrom <= start && dataTo + 1 >= end)
    if (covering.length === 0) continue
    const fields = intersect([query.fields, ...covering.map((grant) => grant.fields)])
    if (fields === 0n) continue
    const best = covering.reduce((a, b) => (stronger(b, a) ? b : a))
    const part = { grantId: best.grantId, fields, maxGrade: Math.min(query.maxGrade, gradeOf(best)) }
    const last = found.at(-1)
    if (last && last.end === start && sameTerms(last, part)) {
      last.end = end
      continue
    }
    found.push({ ...part, dataFrom: start, dataTo: 0, validTo: best.validTo, end })
  }
  return found
    .map(({ end, ...part }) => ({ ...part, dataFrom: realDay(part.dataFrom, 1), dataTo: realDay(end - 1, -1) }))
    .filter(({ dataFrom, dataTo }) => dataFrom <= dataTo)
}

function intersect(sets: (bigint | null)[]): bigint | null {
  const named = sets.filter((set) => set !== null)
  return named.length === 0 ? null : named.reduce((all, set) => all & set, everyField)
}

function stronger(a: RuleGrant, b: RuleGrant): boolean {
  const byGrade = gradeOf(a) - gradeOf(b)
  if (byGrade !== 0) return byGrade > 0
  return a.validTo === b.validTo ? a.grantId < b.grantId : a.validTo > b.validTo
}

const sameTerms = (
  a: Pick<RulePart, 'grantId' | 'fields' | 'maxGrade'>,
  b: Pick<RulePart, 'grantId' | 'fields' | 'maxGrade'>,
) => a.grantId === b.grantId && a.fields === b.fields && a.maxGrade === b.maxGrade

/** A border behind the end of a month is no day: the next or the one before is meant. */
function realDay(number: number, step: 1 | -1): number {
  let [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day >= 1 && day <= last && month >= 1 && month <= 12) return number
  if (step < 0) {
    if (day > last) return year * 10_000 + month * 100 + last
    if (--month < 1) [year, month] = [year - 1, 12]
    return year * 10_000 + month * 100 + new Date(Date.UTC(year, month, 0)).getUTCDate()
  }
  if (day < 1) return number + 1
  if (++month > 12) [year, month] = [year + 1, 1]
  day = 1
  return year * 10_000 + month * 100 + day
}

function joinTypes(parts: RulePart[]): RulePart[] {
  const joined = new Map<string, RulePart>()
  for (const part of parts) {
    const key = [part.grantId, part.fields, part.maxGrade, part.dataFrom, part.dataTo].join()
    const known = joined.get(key)
    if (known) known.recordTypes += part.recordTypes
    else joined.set(key, { ...part })
  }
  return [...joined.values()]
}
