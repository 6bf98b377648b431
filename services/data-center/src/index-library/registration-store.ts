import { type Kysely, sql } from 'kysely'
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
