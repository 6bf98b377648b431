import type { RowMac } from '@jhc/gm/row-mac.ts'
import { type Kysely, sql } from 'kysely'
import { rowCodes } from './row-codes.ts'

export interface AssignmentChange {
  seq: number
  registrationId: string
  personId: string
}

const feedName = 'empi-assignments'

export async function feedSeq(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from index_library.feed where name = ${feedName}`.execute(db)
  return rows[0]!.seq
}

/** Applies one page; does nothing when another process has applied it meanwhile. */
export async function applyChanges(
  db: Kysely<any>,
  mac: RowMac | null,
  afterSeq: number,
  changes: AssignmentChange[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ seq: number }>`
      select seq from index_library.feed where name = ${feedName} for update`.execute(trx)
    if (rows[0]!.seq !== afterSeq) return
    const last = new Map(changes.map((change) => [change.registrationId, change.personId]))
    const codes = [...last].map(([registrationId, personId]) =>
      mac ? mac.seal('index_library.assignment', rowCodes.assignment({ registrationId, personId })) : '',
    )
    await sql`
      insert into index_library.assignment (registration_id, person_id, mac)
      select * from unnest(${[...last.keys()]}::text[], ${[...last.values()]}::text[], ${codes}::text[]) as t (registration_id, person_id, mac)
      on conflict (registration_id) do update set person_id = excluded.person_id, mac = excluded.mac`.execute(trx)
    await sql`update index_library.feed set seq = ${changes.at(-1)!.seq} where name = ${feedName}`.execute(trx)
  })
}

export async function personsOfRegistrations(db: Kysely<any>, registrationIds: string[]): Promise<Map<string, string>> {
  if (registrationIds.length === 0) return new Map()
  const { rows } = await sql<{ registrationId: string; personId: string }>`
    select registration_id as "registrationId", person_id as "personId"
    from index_library.assignment where registration_id = any(${registrationIds}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.registrationId, row.personId]))
}

export interface PersonRow {
  personId: string
  maskedName: string
  sex: string
  birthYear: string
}

/** The centre is the holder of the master index, so its rows belong to the district. */
export async function savePersons(db: Kysely<any>, persons: PersonRow[]): Promise<void> {
  if (persons.length === 0) return
  const unique = [...new Map(persons.map((person) => [person.personId, person])).values()]
  await sql`
    insert into index_library.person (person_id, org_id, masked_name, sex, birth_year)
    select t.person_id, 'district', t.masked_name, t.sex, t.birth_year
    from unnest(${unique.map((p) => p.personId)}::text[], ${unique.map((p) => p.maskedName)}::text[],
                ${unique.map((p) => p.sex)}::text[], ${unique.map((p) => p.birthYear)}::text[]) as t (person_id, masked_name, sex, birth_year)
    on conflict (person_id) do update
    set masked_name = excluded.masked_name, sex = excluded.sex, birth_year = excluded.birth_year`.execute(db)
}
