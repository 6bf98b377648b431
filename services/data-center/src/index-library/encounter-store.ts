import { type Kysely, sql } from 'kysely'
import type { EncounterDraft } from './index-library.ts'

/** Adds and renews encounters; returns those that were new. The caller holds the source's lane, so no other call adds the same. */
export async function addEncounters(
  trx: Kysely<any>,
  sourceId: string,
  drafts: EncounterDraft[],
): Promise<EncounterDraft[]> {
  if (drafts.length === 0) return []
  const byRef = new Map(drafts.map((draft) => [draft.encounterRef, draft]))
  const unique = [...byRef.values()]
  const { rows } = await sql<{ ref: string }>`
    select encounter_ref as ref from index_library.encounter
    where source_id = ${sourceId} and encounter_ref = any(${[...byRef.keys()]}::text[])`.execute(trx)
  const known = new Set(rows.map((row) => row.ref))
  const of = (pick: (draft: EncounterDraft) => string) => unique.map(pick)
  await sql`
    insert into index_library.encounter (source_id, encounter_ref, registration_id, org_id, kind, start_text, end_text, campus)
    select ${sourceId}::text, t.* from unnest(${of((d) => d.encounterRef)}::text[], ${of((d) => d.registrationId)}::text[], ${of((d) => d.orgId)}::text[],
      ${of((d) => d.kind)}::text[], ${of((d) => d.start)}::text[], ${of((d) => d.end)}::text[], ${of((d) => d.campus)}::text[])
      as t (encounter_ref, registration_id, org_id, kind, start_text, end_text, campus)
    on conflict (source_id, encounter_ref) do update
    set registration_id = excluded.registration_id, org_id = excluded.org_id, kind = excluded.kind,
        start_text = excluded.start_text, end_text = excluded.end_text, campus = excluded.campus
    where (encounter.registration_id, encounter.org_id, encounter.kind, encounter.start_text, encounter.end_text, encounter.campus)
       is distinct from (excluded.registration_id, excluded.org_id, excluded.kind, excluded.start_text, excluded.end_text, excluded.campus)`.execute(
    trx,
  )
  return unique.filter((draft) => !known.has(draft.encounterRef))
}

/** Encounters that are named by entries and are not there. */
export async function missingEncounters(trx: Kysely<any>, sourceId: string, refs: string[]): Promise<string[]> {
  if (refs.length === 0) return []
  const { rows } = await sql<{ ref: string }>`
    select t.ref from unnest(${refs}::text[]) as t (ref)
    where not exists (select 1 from index_library.encounter e where e.source_id = ${sourceId} and e.encounter_ref = t.ref)`.execute(
    trx,
  )
  return rows.map((row) => row.ref)
}
