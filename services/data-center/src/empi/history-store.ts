import { uuidv7 } from '@jhc/kit/ids.ts'
import { toHex } from '@jhc/record/bytes.ts'
import { changeLeaf, composeChange } from '@jhc/record/change-record.ts'
import { type RawBuilder, sql } from 'kysely'
import { type EmpiColumns, openSaid, sealSaid } from './empi-columns.ts'
import type { Db, Writer } from './empi-store.ts'
import { rowCodes } from './row-codes.ts'

export interface HistoryEvent {
  kind: 'register' | 'link' | 'merge' | 'split'
  registrationIds: string[]
  from: string | null
  to: string
  score: number | null
  orgId: string
}

export interface Assignment {
  registrationId: string
  personId: string
  orgId: string
}

export interface Author {
  by: string
  reason: string
  at: Date
}

export async function recordHistory(trx: Db, writer: Writer, given: HistoryEvent[], author: Author): Promise<void> {
  if (given.length === 0) return
  const events = given.map((event) => {
    const eventId = uuidv7()
    const reason = sealSaid(writer.columns.eventReason, eventId, author.reason)
    const numbered = { ...event, no: writer.nextEvent(), eventId, by: author.by, at: author.at, reason }
    return { ...numbered, mac: writer.mac.seal('empi.event', rowCodes.event(numbered)) }
  })
  await sql`
    insert into empi.event (event_id, org_id, at, kind, registration_ids, from_person_id, to_person_id, by, reason, score, no, mac)
    select t.id, t.org, ${author.at}, t.kind, t.ids::jsonb, t.f, t.t, ${author.by}, t.reason, t.score, t.no, t.mac
    from unnest(${events.map((e) => e.eventId)}::text[], ${events.map((e) => e.orgId)}::text[], ${events.map((e) => e.kind)}::text[],
                ${events.map((e) => JSON.stringify(e.registrationIds))}::text[], ${events.map((e) => e.from)}::text[],
                ${events.map((e) => e.to)}::text[], ${events.map((e) => e.score)}::float8[],
                ${events.map((e) => e.no)}::bigint[], ${events.map((e) => e.mac)}::text[],
                ${events.map((e) => e.reason)}::text[]) as t (id, org, kind, ids, f, t, score, no, mac, reason)`.execute(
    trx,
  )
}

export async function recordAssignments(trx: Db, writer: Writer, given: Assignment[], at: Date): Promise<void> {
  if (given.length === 0) return
  const assignments = given.map((assignment) => {
    const numbered = { ...assignment, seq: writer.nextChange() }
    return { ...numbered, mac: writer.mac.seal('empi.assignment_change', rowCodes.change({ ...numbered, at })) }
  })
  await sql`
    insert into empi.assignment_change (seq, org_id, registration_id, person_id, at, mac)
    select t.seq, t.org, t.registration, t.person, ${at}, t.mac
    from unnest(${assignments.map((a) => a.seq)}::bigint[], ${assignments.map((a) => a.orgId)}::text[],
                ${assignments.map((a) => a.registrationId)}::text[], ${assignments.map((a) => a.personId)}::text[],
                ${assignments.map((a) => a.mac)}::text[]) as t (seq, org, registration, person, mac)`.execute(trx)
}

interface OutboxRow {
  seq: number
  orgId: string
  at: Date
  kind: string
  payload: Record<string, string | readonly string[]>
}

/** The canonical text of a change and its hash, by which a batch of changes is anchored. */
export function changeOf({ payload, ...row }: OutboxRow): { record: string; leaf: string } {
  const record = composeChange({ stream: 'empi', ...row, ids: payload })
  return { record, leaf: toHex(changeLeaf(record)) }
}

/** A change record for anchoring: who, when, which ids. The reason may name people and stays out. */
export async function recordOutbox(
  trx: Db,
  writer: Writer,
  kind: string,
  orgId: string,
  payload: OutboxRow['payload'],
  at: Date,
): Promise<void> {
  const seq = writer.nextOutbox()
  const { record, leaf } = changeOf({ seq, orgId, at, kind, payload })
  const mac = writer.mac.seal('empi.outbox', rowCodes.outbox({ seq, orgId, at, kind, payload }))
  await sql`insert into empi.outbox (seq, org_id, at, kind, payload, record, leaf, mac)
    values (${seq}, ${orgId}, ${at}, ${kind}, ${JSON.stringify(payload)}::jsonb, ${record}, ${leaf}, ${mac})`.execute(
    trx,
  )
}

/** Of a JSON list of registration ids: none is another organisation's; null: any. */
export function registrationsWithin(ids: RawBuilder<unknown>, orgIds: string[] | null): RawBuilder<unknown> {
  if (!orgIds) return sql`true`
  return sql`not exists (select 1 from jsonb_array_elements_text(${ids}) as told (registration_id)
    left join empi.registration r on r.registration_id = told.registration_id
    where r.org_id is null or not r.org_id = any(${orgIds}::text[]))`
}

export async function changesAfter(db: Db, afterSeq: number, limit: number) {
  const { rows } = await sql<{ seq: number; registrationId: string; personId: string }>`
    select seq, registration_id as "registrationId", person_id as "personId" from empi.assignment_change
    where seq > ${afterSeq} order by seq limit ${limit}`.execute(db)
  return rows
}

/** Within `orgIds` (null: all) only what touched no other organisation's registrations. */
export async function eventsOf(db: Db, { eventReason }: EmpiColumns, personId: string, orgIds: string[] | null) {
  const { rows } = await sql<any>`
    select event_id as "eventId", at, kind, registration_ids as "registrationIds", from_person_id as "fromPersonId",
      to_person_id as "toPersonId", by, reason, score
    from empi.event where (to_person_id = ${personId} or from_person_id = ${personId})
      and ${registrationsWithin(sql`registration_ids`, orgIds)} order by at, event_id`.execute(db)
  return rows.map(({ eventId, ...row }) => ({
    ...row,
    at: row.at.toISOString(),
    reason: openSaid(eventReason, eventId, row.reason),
  }))
}
