import type { RowMac } from '@jhc/gm/row-mac.ts'
import { copyRows } from '@jhc/server-kit/copy-rows.ts'
import { type Kysely, sql } from 'kysely'
import type { EncounterDraft } from './index-library.ts'
import { rowCodes } from './row-codes.ts'

type Stored = EncounterDraft & { no: number }

export interface AddedEncounters {
  fresh: EncounterDraft[]
  /** Registrations whose counters no longer follow from what was added: an encounter of theirs was renewed. */
  recount: string[]
}

/** Adds and renews encounters, new ones numbered on from `lastNo`. The caller holds the source's lane, so no other call adds the same. */
export async function addEncounters(
  trx: Kysely<any>,
  mac: RowMac | null,
  sourceId: string,
  lastNo: number,
  drafts: EncounterDraft[],
): Promise<AddedEncounters> {
  if (drafts.length === 0) return { fresh: [], recount: [] }
  const unique = [...new Map(drafts.map((draft) => [draft.encounterRef, draft])).values()]
  // `offset 0`: a look-up a key, whatever the planner knows of the table.
  const { rows } = await sql<Stored>`
    select e.no, e.encounter_ref as "encounterRef", e.registration_id as "registrationId", e.org_id as "orgId", e.kind,
           e.start_text as start, e.end_text as end, e.campus
    from unnest(${unique.map((draft) => draft.encounterRef)}::text[]) as k (ref)
    cross join lateral (
      select * from index_library.encounter where source_id = ${sourceId} and encounter_ref = k.ref offset 0) e`.execute(
    trx,
  )
  const known = new Map(rows.map((row) => [row.encounterRef, row]))
  const fresh = unique.filter((draft) => !known.has(draft.encounterRef))
  const numbers = new Map(fresh.map((draft, i) => [draft, lastNo + 1 + i]))
  const codeOf = (draft: EncounterDraft, no: number) =>
    mac ? mac.seal('index_library.encounter', rowCodes.encounter({ ...draft, sourceId, no })) : ''
  await copyRows(trx, 'index_library.encounter', fresh, {
    source_id: ['text', () => sourceId],
    encounter_ref: ['text', (d) => d.encounterRef],
    registration_id: ['text', (d) => d.registrationId],
    org_id: ['text', (d) => d.orgId],
    kind: ['text', (d) => d.kind],
    start_text: ['text', (d) => d.start],
    end_text: ['text', (d) => d.end],
    campus: ['text', (d) => d.campus],
    no: ['bigint', (d) => numbers.get(d)!],
    mac: ['text', (d) => codeOf(d, numbers.get(d)!)],
  })
  const changed = unique.flatMap((draft) => {
    const before = known.get(draft.encounterRef)
    return before && factsOf(before) !== factsOf(draft) ? [{ before, draft }] : []
  })
  await renewEncounters(
    trx,
    sourceId,
    changed.map(({ before, draft }) => ({ ...draft, mac: codeOf(draft, before.no) })),
  )
  const recount = changed.flatMap(({ before, draft }) => [before.registrationId, draft.registrationId])
  return { fresh, recount: [...new Set(recount)] }
}

const factsOf = ({ registrationId, orgId, kind, start, end, campus }: EncounterDraft) =>
  [registrationId, orgId, kind, start, end, campus].join('\n')

async function renewEncounters(
  trx: Kysely<any>,
  sourceId: string,
  drafts: (EncounterDraft & { mac: string })[],
): Promise<void> {
  if (drafts.length === 0) return
  const of = (pick: (draft: EncounterDraft & { mac: string }) => string) => drafts.map(pick)
  await sql`
    update index_library.encounter e
    set registration_id = t.registration_id, org_id = t.org_id, kind = t.kind, start_text = t.start_text, end_text = t.end_text,
        campus = t.campus, mac = t.mac
    from unnest(${of((d) => d.encounterRef)}::text[], ${of((d) => d.registrationId)}::text[], ${of((d) => d.orgId)}::text[],
      ${of((d) => d.kind)}::text[], ${of((d) => d.start)}::text[], ${of((d) => d.end)}::text[], ${of((d) => d.campus)}::text[],
      ${of((d) => d.mac)}::text[])
      as t (encounter_ref, registration_id, org_id, kind, start_text, end_text, campus, mac)
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
