import { type Kysely, sql } from 'kysely'
import type { EncounterRow, VersionRow } from './agent-model.ts'
import { rowsByKeys, unnest } from './bulk.ts'
import { namesOf, versionOf } from './record-store.ts'
import type { Guarded, StoreOptions } from './run-store.ts'
import type { AnchoringMode } from './side-channel/side-channel-settings.ts'

/** What a row of the queue stands for: each kind has its sender in `send-outbox.ts`. */
export type OutboxKind = 'index'

export interface OutboxRow {
  seq: number
  kind: OutboxKind
  mode: AnchoringMode
  runId: string
  registrations: string[]
  encounters: string[]
  entries: { recordId: string; version: number }[]
}

export interface PendingRegistration {
  patientRef: string
  orgId: string
  pending: string
}

/** What waits to be sent. Rows are read in order, and go only when the receiver has answered. */
export function createOutboxStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId } = options
  return {
    async outboxHead(mode: AnchoringMode): Promise<OutboxRow | null> {
      const { rows } =
        await sql<any>`select seq, kind, run_id, registrations, encounters, entries from collection.outbox
        where source_id = ${sourceId} and mode = ${mode} order by seq limit 1`.execute(db)
      const row = rows[0]
      if (!row) return null
      const entries = linesOf(row.entries).map((line) => {
        const at = line.lastIndexOf('/')
        return { recordId: line.slice(0, at), version: Number(line.slice(at + 1)) }
      })
      const { seq, kind, run_id: runId, registrations, encounters } = row
      return { seq, kind, mode, runId, registrations: linesOf(registrations), encounters: linesOf(encounters), entries }
    },

    /** Registrations, encounters and entries that wait. */
    async outboxDepth(): Promise<number> {
      const { rows } = await sql<{ n: number }>`
        select coalesce(sum(items), 0)::bigint as n from collection.outbox where source_id = ${sourceId}`.execute(db)
      return rows[0]!.n
    },

    /** How much waits, since when, by mode. One row a call, so that also a week's queue is a few thousand rows. */
    async outboxByMode(): Promise<{ mode: AnchoringMode; items: number; oldestAt: Date }[]> {
      const { rows } = await sql<any>`select mode, sum(items)::bigint as items, min(queued_at) as oldest_at
        from collection.outbox where source_id = ${sourceId} group by mode`.execute(db)
      return rows.map((row) => ({ mode: row.mode, items: row.items, oldestAt: row.oldest_at }))
    },

    /** Bytes on disk of all that this gateway keeps, and record versions in it. */
    async storageUse(): Promise<{ bytes: number; versions: number }> {
      const { rows } = await sql<any>`select
          (select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'collection' and c.relkind = 'r')::bigint as bytes,
          (select coalesce(sum(records_new + records_changed + tombstones), 0) from collection.runs)::bigint as versions`.execute(
        db,
      )
      return rows[0]
    },

    /** An immediate row whose records' earlier versions still wait takes its turn behind them. */
    async demote(seq: number): Promise<void> {
      await guarded((trx) =>
        sql`update collection.outbox set mode = 'side-channel' where source_id = ${sourceId} and seq = ${seq}`.execute(
          trx,
        ),
      )
    },

    async pendingRegistrations(refs: string[]): Promise<PendingRegistration[]> {
      const { rows } = await sql<any>`select r.patient_ref, r.org_id, r.pending
        from ${rowsByKeys('collection.patients', 'patient_ref', sourceId, refs)} where r.pending is not null`.execute(
        db,
      )
      return rows.map((row) => ({ patientRef: row.patient_ref, orgId: row.org_id, pending: row.pending }))
    },

    async registrationIds(refs: string[]): Promise<Map<string, string>> {
      const { rows } = await sql<any>`select r.patient_ref, r.registration_id
        from ${rowsByKeys('collection.patients', 'patient_ref', sourceId, refs)} where r.registration_id is not null`.execute(
        db,
      )
      return new Map(rows.map((row) => [row.patient_ref, row.registration_id]))
    },

    async encountersToSend(refs: string[]): Promise<EncounterRow[]> {
      const { rows } = await sql<any>`select r.*
        from ${rowsByKeys('collection.encounters', 'encounter_ref', sourceId, refs)}`.execute(db)
      return rows.map((row) => ({
        encounterRef: row.encounter_ref,
        patientRef: row.patient_ref,
        orgId: row.org_id,
        kind: row.kind,
        start: row.start_text,
        end: row.end_text,
        campus: row.campus,
      }))
    },

    async versionsToSend(entries: OutboxRow['entries']): Promise<VersionRow[]> {
      const { rows } = await sql<any>`select v.*, ${namesOf}, '' as unit_key
        from ${unnest(entries, { ref: ['text', (i) => i.recordId], version: ['integer', (i) => i.version] })} with ordinality
          o (ref, version, position)
        cross join lateral (
          select * from collection.record_versions where record_id = o.ref and version = o.version offset 0) v
        order by o.position`.execute(db)
      return rows.map(versionOf)
    },

    /** The master index has answered: keep its ids, forget the parts that were sent (unless newer ones wait already). */
    async confirmRegistrations(
      row: OutboxRow,
      answers: { patientRef: string; registrationId: string; sent: string }[],
    ): Promise<void> {
      await guarded(async (trx) => {
        await sql`update collection.patients p set registration_id = a.registration_id,
            pending = case when p.pending = a.sent then null else p.pending end
          from ${unnest(answers, {
            ref: ['text', (a) => a.patientRef],
            id: ['text', (a) => a.registrationId],
            sent: ['text', (a) => a.sent],
          })} a (patient_ref, registration_id, sent)
          where p.source_id = ${sourceId} and p.patient_ref = a.patient_ref`.execute(trx)
        await sql`update collection.outbox set registrations = '', items = items - ${row.registrations.length}
          where source_id = ${sourceId} and seq = ${row.seq} and registrations <> ''`.execute(trx)
      })
    },

    async confirmSent(row: OutboxRow): Promise<void> {
      await guarded(async (trx) => {
        const { numAffectedRows } =
          await sql`delete from collection.outbox where source_id = ${sourceId} and seq = ${row.seq}`.execute(trx)
        if (numAffectedRows === 0n || row.entries.length === 0) return
        await sql`update collection.runs set records_sent = records_sent + ${row.entries.length} where run_id = ${row.runId}`.execute(
          trx,
        )
      })
    },
  }
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
