import { type Kysely, sql } from 'kysely'
import type { VersionRow } from './agent-model.ts'
import { rowsByKeys, unnest } from './bulk.ts'
import { versionOf } from './record-store.ts'
import type { Guarded, StoreOptions } from './run-store.ts'

export interface OutboxRow {
  seq: number
  runId: string
  kind: 'registration' | 'encounter' | 'entry'
  ref: string
  version: number
}

export interface PendingRegistration {
  patientRef: string
  orgId: string
  pending: string
}

export interface EncounterToSend {
  encounterRef: string
  registrationId: string | null
  orgId: string
  kind: 'outpatient' | 'emergency' | 'inpatient' | 'checkup'
  start: string
  end: string
  campus: string
}

/** What waits to be sent. Rows are read in order, and go only when the receiver has answered. */
export function createOutboxStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId } = options
  return {
    async outboxHead(limit: number): Promise<OutboxRow[]> {
      const { rows } = await sql<any>`select seq, run_id, kind, ref, version from collection.outbox
        where source_id = ${sourceId} order by seq limit ${limit}`.execute(db)
      return rows.map((row) => ({
        seq: row.seq,
        runId: row.run_id,
        kind: row.kind,
        ref: row.ref,
        version: row.version,
      }))
    },

    async outboxDepth(): Promise<number> {
      const { rows } =
        await sql<any>`select count(*) as n from collection.outbox where source_id = ${sourceId}`.execute(db)
      return rows[0].n
    },

    async pendingRegistrations(refs: string[]): Promise<PendingRegistration[]> {
      const { rows } = await sql<any>`select r.patient_ref, r.org_id, r.pending
        from ${rowsByKeys('collection.patients', 'patient_ref', sourceId, refs)} where r.pending is not null`.execute(
        db,
      )
      return rows.map((row) => ({ patientRef: row.patient_ref, orgId: row.org_id, pending: row.pending }))
    },

    async encountersToSend(refs: string[]): Promise<EncounterToSend[]> {
      const { rows } = await sql<any>`select r.*, p.registration_id
        from ${rowsByKeys('collection.encounters', 'encounter_ref', sourceId, refs)}
        left join collection.patients p on p.source_id = r.source_id and p.patient_ref = r.patient_ref`.execute(db)
      return rows.map((row) => ({
        encounterRef: row.encounter_ref,
        registrationId: row.registration_id,
        orgId: row.org_id,
        kind: row.kind,
        start: row.start_text,
        end: row.end_text,
        campus: row.campus,
      }))
    },

    async versionsToSend(items: OutboxRow[]): Promise<(VersionRow & { registrationId: string | null })[]> {
      const { rows } = await sql<any>`select v.*, p.registration_id
        from ${unnest(items, { ref: ['text', (i) => i.ref], version: ['integer', (i) => i.version] })} with ordinality
          o (ref, version, position)
        cross join lateral (
          select * from collection.record_versions where record_id = o.ref and version = o.version offset 0) v
        left join collection.patients p on p.source_id = v.source_id and p.patient_ref = v.patient_ref
        order by o.position`.execute(db)
      return rows.map((row) => ({ ...versionOf(row), registrationId: row.registration_id }))
    },

    /** The master index has answered: keep its ids, forget the parts that were sent (unless newer ones wait already). */
    async confirmRegistrations(
      seqs: number[],
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
        await sql`delete from collection.outbox where source_id = ${sourceId} and seq = any(${seqs}::bigint[])`.execute(
          trx,
        )
      })
    },

    async confirmSent(rows: OutboxRow[]): Promise<void> {
      const perRun = new Map<string, number>()
      for (const row of rows) if (row.kind === 'entry') perRun.set(row.runId, (perRun.get(row.runId) ?? 0) + 1)
      await guarded(async (trx) => {
        const deleted = await sql<any>`delete from collection.outbox
          where source_id = ${sourceId} and seq = any(${rows.map((row) => row.seq)}::bigint[])`.execute(trx)
        if (Number(deleted.numAffectedRows ?? 0) === 0) return
        for (const [runId, sent] of perRun) {
          await sql`update collection.runs set records_sent = records_sent + ${sent} where run_id = ${runId}`.execute(
            trx,
          )
        }
      })
    },
  }
}
