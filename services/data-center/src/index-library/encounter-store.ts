import { copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql } from 'kysely'
import type { EncounterDraft } from './index-library.ts'

/** Adds and renews encounters; returns those that were new. The caller holds the source's lane, so no other call adds the same. */
export async function addEncounters(
  trx: Kysely<any>,
  sourceId: string,
  drafts: EncounterDraft[],
): Promise<EncounterDraft[]> {
  if (drafts.length === 0) return []
  const unique = [...new Map(drafts.map((draft) => [draft.encounterRef, draft])).values()]
  // `offset 0`: a look-up a key, whatever the planner knows of the table.
  const { rows } = await sql<EncounterDraft>`
    select e.encounter_ref as "encounterRef", e.registration_id as "registrationId", e.org_id as "orgId", e.kind,
           e.start_text as start, e.end_text as end, e.campus
    from unnest(${unique.map((draft) => draft.encounterRef)}::text[]) as k (ref)
    cross join lateral (
      select * from index_library.encounter where source_id = ${sourceId} and encounter_ref = k.ref offset 0) e`.execute(
    trx,
  )
  const known = new Map(rows.map((row) => [row.encounterRef, factsOf(row)]))
  const fresh = unique.filter((draft) => !known.has(draft.encounterRef))
  await copyRows(trx, 'index_library.encounter', fresh, {
    source_id: ['text', () => sourceId],
    encounter_ref: ['text', (d) => d.encounterRef],
    registration_id: ['text', (d) => d.registrationId],
    org_id: ['text', (d) => d.orgId],
    kind: ['text', (d) => d.kind],
    start_text: ['text', (d) => d.start],
    end_text: ['text', (d) => d.end],
    campus: ['text', (d) => d.campus],
  })
  const changed = unique.filter((draft) => (known.get(draft.encounterRef) ?? factsOf(draft)) !== factsOf(draft))
  await renewEncounters(trx, sourceId, changed)
  return fresh
}

const factsOf = ({ registrationId, orgId, kind, start, end, campus }: EncounterDraft) =>
  [registrationId, orgId, kind, start, end, campus].join('\n')

async function renewEncounters(trx: Kysely<any>, sourceId: string, drafts: EncounterDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const of = (pick: (draft: EncounterDraft) => string) => drafts.map(pick)
  await sql`
    update index_library.encounter e
    set registration_id = t.registration_id, org_id = t.org_id, kind = t.kind, start_text = t.start_text, end_text = t.end_text, campus = t.campus
    from unnest(${of((d) => d.encounterRef)}::text[], ${of((d) => d.registrationId)}::text[], ${of((d) => d.orgId)}::text[],
      ${of((d) => d.kind)}::text[], ${of((d) => d.start)}::text[], ${of((d) => d.end)}::text[], ${of((d) => d.campus)}::text[])
      as t (encounter_ref, registration_id, org_id, kind, start_text, end_text, campus)
    where e.source_id = ${sourceId} and e.encounter_ref = t.encounter_ref`.execute(trx)
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
