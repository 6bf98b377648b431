import { uuidv7 } from '@jhc/kit/ids.ts'
import { sql } from 'kysely'
import type { Db, Writer } from './empi-store.ts'

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

export async function recordHistory(trx: Db, events: HistoryEvent[], author: Author): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into empi.event (event_id, org_id, at, kind, registration_ids, from_person_id, to_person_id, by, reason, score)
    select t.id, t.org, ${author.at}, t.kind, t.ids::jsonb, t.f, t.t, ${author.by}, ${author.reason}, t.score
    from unnest(${events.map(() => uuidv7())}::text[], ${events.map((e) => e.orgId)}::text[], ${events.map((e) => e.kind)}::text[],
                ${events.map((e) => JSON.stringify(e.registrationIds))}::text[], ${events.map((e) => e.from)}::text[],
                ${events.map((e) => e.to)}::text[], ${events.map((e) => e.score)}::float8[]) as t (id, org, kind, ids, f, t, score)`.execute(
    trx,
  )
}

export async function recordAssignments(trx: Db, writer: Writer, assignments: Assignment[], at: Date): Promise<void> {
  if (assignments.length === 0) return
  await sql`
    insert into empi.assignment_change (seq, org_id, registration_id, person_id, at)
    select t.seq, t.org, t.registration, t.person, ${at}
    from unnest(${assignments.map(() => writer.nextChange())}::bigint[], ${assignments.map((a) => a.orgId)}::text[],
                ${assignments.map((a) => a.registrationId)}::text[], ${assignments.map((a) => a.personId)}::text[]) as t (seq, org, registration, person)`.execute(
    trx,
  )
}

/** A change record for anchoring: who, when, which ids. The reason may name people and stays out. */
export async function recordOutbox(
  trx: Db,
  writer: Writer,
  kind: string,
  orgId: string,
  payload: Record<string, string | readonly string[]>,
  at: Date,
): Promise<void> {
  await sql`insert into empi.outbox (seq, org_id, at, kind, payload)
    values (${writer.nextOutbox()}, ${orgId}, ${at}, ${kind}, ${JSON.stringify(payload)}::jsonb)`.execute(trx)
}

export async function changesAfter(db: Db, afterSeq: number, limit: number) {
  const { rows } = await sql<{ seq: number; registrationId: string; personId: string }>`
    select seq, registration_id as "registrationId", person_id as "personId" from empi.assignment_change
    where seq > ${afterSeq} order by seq limit ${limit}`.execute(db)
  return rows
}

export async function eventsOf(db: Db, personId: string) {
  const { rows } = await sql<any>`
    select at, kind, registration_ids as "registrationIds", from_person_id as "fromPersonId", to_person_id as "toPersonId", by, reason, score
    from empi.event where to_person_id = ${personId} or from_person_id = ${personId} order by at, event_id`.execute(db)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
