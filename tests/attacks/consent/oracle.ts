/**
 * What the permission rule says of one cell: a field of a record type on one day at one grade. Written from ADR 0019 alone, cell by cell and
 * with sets and ISO days, so that it shares neither code nor method with services/trust-platform/src/consent/permission-rule.ts.
 */
export interface OracleGrant {
  to: { person: string } | { organisation: string }
  purpose: string
  types: Set<string>
  fields: Set<number> | 'all'
  grade: number
  days: [string, string]
  /** Milliseconds. */
  from: number
  until: number
  holder: string | 'any'
  ended: boolean
  /** By whom it was signed is revoked from before it was made. */
  signerRevoked?: boolean
}

export interface OracleWorld {
  grants: OracleGrant[]
  blockedPersons: Set<string>
  blockedOrganisations: Set<string>
}

export interface OracleQuery {
  asker: { id: string; organisation: string; keyCounts: boolean }
  purpose: string
  holder: string
  types: Set<string>
  fields: Set<number> | 'all'
  grade: number
  days: [string, string]
  at: number
}

export interface Cell {
  type: string
  day: string
  field: number
  grade: number
}

export function oracleSays(
  { grants, blockedPersons, blockedOrganisations }: OracleWorld,
  query: OracleQuery,
  cell: Cell,
) {
  const { asker } = query
  if (!asker.keyCounts) return false
  if (blockedPersons.has(asker.id) || blockedOrganisations.has(asker.organisation)) return false
  const wanted =
    query.types.has(cell.type) &&
    between(cell.day, query.days) &&
    cell.grade <= query.grade &&
    (query.fields === 'all' || query.fields.has(cell.field))
  if (!wanted) return false
  const about = grants.filter((grant) => {
    const forAsker = 'person' in grant.to ? grant.to.person === asker.id : grant.to.organisation === asker.organisation
    const alive = !grant.ended && !grant.signerRevoked && grant.from <= query.at && query.at < grant.until
    const here = grant.holder === 'any' || grant.holder === query.holder
    const covers = grant.types.has(cell.type) && between(cell.day, grant.days)
    return forAsker && alive && here && covers && grant.purpose === query.purpose
  })
  const everyoneNamesTheField = about.every(({ fields }) => fields === 'all' || fields.has(cell.field))
  const gradeIsNamed = about.some((grant) => {
    if (cell.grade < 4) return grant.grade >= cell.grade
    if (cell.grade === 4) return grant.grade === 4 || grant.grade === 5
    return grant.grade === 5 && ('person' in grant.to || grant.holder !== 'any')
  })
  return about.length > 0 && everyoneNamesTheField && gradeIsNamed
}

const between = (day: string, [first, last]: [string, string]) => first <= day && day <= last
