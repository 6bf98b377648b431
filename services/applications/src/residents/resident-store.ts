import { type Kysely, sql } from 'kysely'
import type { ResidentColumns, StoredIdentity } from './resident-columns.ts'

interface Row {
  residentId: string
  identity: string
  personId: string | null
  personCheckedAt: Date | null
  accountId: string
  guardian: boolean
  actingFor: string | null
}

/** A resident whose identity was opened. */
export interface Resident extends Omit<Row, 'identity'> {
  identity: StoredIdentity
}

const columns = sql`r.resident_id as "residentId", r.identity, r.person_id as "personId",
  r.person_checked_at as "personCheckedAt", r.account_id as "accountId", r.guardian, a.acting_for as "actingFor"`
const tables = sql`residents.resident r join residents.account a on a.account_id = r.account_id`

const opened = (seals: ResidentColumns, { identity, ...row }: Row): Resident => ({
  ...row,
  identity: JSON.parse(seals.identity.open(row.residentId, identity)),
})

/** The own one first, then children in the order of their coming. */
export async function residentsOf(db: Kysely<any>, seals: ResidentColumns, accountId: string): Promise<Resident[]> {
  const { rows } = await sql<Row>`select ${columns} from ${tables} where r.account_id = ${accountId}
    order by r.guardian, r.created_at, r.resident_id`.execute(db)
  return rows.map((row) => opened(seals, row))
}

export async function findResident(
  db: Kysely<any>,
  seals: ResidentColumns,
  by: { residentId: string } | { identityNumber: string },
): Promise<Resident | null> {
  const which =
    'residentId' in by
      ? sql`r.resident_id = ${by.residentId}`
      : sql`r.identity_token = ${seals.identityToken(by.identityNumber)}`
  const { rows } = await sql<Row>`select ${columns} from ${tables} where ${which}`.execute(db)
  return rows[0] ? opened(seals, rows[0]) : null
}

export interface Sought {
  accountIds: readonly string[]
  residentIds: readonly string[]
  personIds: readonly string[]
}

/** Of an account the one that it looks at now comes first. */
export async function findResidents(
  db: Kysely<any>,
  seals: ResidentColumns,
  { accountIds, residentIds, personIds }: Sought,
): Promise<Resident[]> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where r.account_id = any(${[...accountIds]}) or r.resident_id = any(${[...residentIds]})
      or r.person_id = any(${[...personIds]})
    order by r.account_id, case when a.acting_for = r.resident_id then 0 when not r.guardian then 1 else 2 end,
      r.created_at, r.resident_id`.execute(db)
  return rows.map((row) => opened(seals, row))
}

export interface FreshResident {
  residentId: string
  identity: StoredIdentity
  personId: string | null
  accountId: string
  guardian: boolean
  at: Date
}

/** False where somebody with this identity is there already. */
export async function insertResident(
  db: Kysely<any>,
  seals: ResidentColumns,
  { residentId, identity, personId, accountId, guardian, at }: FreshResident,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into residents.resident (resident_id, org_id, identity_token, identity, person_id, person_checked_at,
      account_id, guardian, created_at)
    values (${residentId}, 'residents', ${seals.identityToken(identity.identityNumber)},
      ${seals.identity.seal(residentId, JSON.stringify(identity))}, ${personId}, ${at}, ${accountId}, ${guardian}, ${at})
    on conflict (identity_token) do nothing`.execute(db)
  return numAffectedRows === 1n
}

/** A child that turned fourteen takes the own record over. */
export async function takeOver(db: Kysely<any>, residentId: string, accountId: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`update residents.resident set account_id = ${accountId}, guardian = false
      where resident_id = ${residentId}`.execute(tx)
    await sql`update residents.account set acting_for = null where acting_for = ${residentId}`.execute(tx)
  })
}

export async function setPerson(db: Kysely<any>, residentId: string, personId: string | null, at: Date): Promise<void> {
  await sql`update residents.resident set person_id = ${personId}, person_checked_at = ${at}
    where resident_id = ${residentId}`.execute(db)
}

/** Those whose person was not looked for since, the longest ago first; whoever has none comes sooner. */
export async function personsToCheck(
  db: Kysely<any>,
  seals: ResidentColumns,
  { known, unknown }: { known: Date; unknown: Date },
  most: number,
): Promise<Resident[]> {
  const { rows } = await sql<Row>`select ${columns} from ${tables}
    where r.person_checked_at < ${known} or (r.person_id is null and r.person_checked_at < ${unknown})
    order by r.person_checked_at limit ${most}`.execute(db)
  return rows.map((row) => opened(seals, row))
}
