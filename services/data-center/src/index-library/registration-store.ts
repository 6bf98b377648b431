import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { EncounterDraft, EntryDraft } from './index-library.ts'

interface Addition {
  orgId: string
  encounters: number
  records: number
  lastDay: string
}

/** Adds what one call brought to the counters of its registrations. A registration belongs to one source, whose lane the caller holds. */
export async function addToRegistrations(
  trx: Kysely<any>,
  sourceId: string,
  encounters: EncounterDraft[],
  entries: EntryDraft[],
): Promise<void> {
  const additions = new Map<string, Addition>()
  const additionOf = (registrationId: string, orgId: string) => {
    const one = additions.get(registrationId) ?? { orgId, encounters: 0, records: 0, lastDay: '' }
    additions.set(registrationId, one)
    return one
  }
  for (const encounter of encounters) {
    const one = additionOf(encounter.registrationId, encounter.orgId)
    one.encounters += 1
    if (encounter.start.slice(0, 10) > one.lastDay) one.lastDay = encounter.start.slice(0, 10)
  }
  for (const entry of entries) {
    const one = additionOf(entry.registrationId, entry.orgId)
    if (entry.version === 1) one.records += 1
    if (entry.day > one.lastDay) one.lastDay = entry.day
  }
  if (additions.size === 0) return
  const all = [...additions.values()]
  await sql`
    insert into index_library.registration (registration_id, source_id, org_id, encounters, records, last_day)
    select t.registration_id, ${sourceId}::text, t.org_id, t.encounters, t.records, t.last_day
    from unnest(${[...additions.keys()]}::text[], ${all.map((a) => a.orgId)}::text[], ${all.map((a) => a.encounters)}::bigint[],
                ${all.map((a) => a.records)}::bigint[], ${all.map((a) => a.lastDay)}::text[])
      as t (registration_id, org_id, encounters, records, last_day)
    on conflict (registration_id) do update
    set encounters = registration.encounters + excluded.encounters, records = registration.records + excluded.records,
        last_day = greatest(registration.last_day, excluded.last_day)`.execute(trx)
}

/** What was counted of each registration, from the rows themselves. `where` narrows both tables. */
export const countedRegistrations = (where: RawBuilder<unknown>) => sql`
  select registration_id, sum(encounters)::bigint as encounters, sum(records)::bigint as records, max(last_day) as last_day
  from (
    select registration_id, count(*) as encounters, 0 as records, max(left(start_text, 10)) as last_day
    from index_library.encounter where ${where} group by registration_id
    union all
    select registration_id, 0, count(*) filter (where version = 1), max(day)
    from index_library.entry where ${where} group by registration_id) each_table
  group by registration_id`

/** After an encounter was renewed: it may have gone to another registration, or to another day. Rare, so it is simply counted again. */
export async function recountRegistrations(trx: Kysely<any>, sourceId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const counted = countedRegistrations(sql`registration_id = any(${ids}::text[])`)
  await sql`
    insert into index_library.registration (registration_id, source_id, org_id, encounters, records, last_day)
    select c.registration_id, ${sourceId}::text,
           coalesce((select min(e.org_id) from index_library.encounter e where e.registration_id = c.registration_id),
                    (select min(e.org_id) from index_library.entry e where e.registration_id = c.registration_id)),
           c.encounters, c.records, c.last_day
    from (${counted}) c
    on conflict (registration_id) do update
    set encounters = excluded.encounters, records = excluded.records, last_day = excluded.last_day`.execute(trx)
  await sql`
    delete from index_library.registration r
    where r.registration_id = any(${ids}::text[])
      and not exists (select 1 from index_library.encounter e where e.registration_id = r.registration_id)
      and not exists (select 1 from index_library.entry e where e.registration_id = r.registration_id)`.execute(trx)
}
