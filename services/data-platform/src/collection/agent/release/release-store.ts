import { type Kysely, sql } from 'kysely'

export interface ReleaseRow {
  releaseId: `0x${string}`
  workId: string
  requestId: `0x${string}`
  /** Null: the resident's own view. */
  grantId: `0x${string}` | null
  residentId: string
  askerId: string
  purpose: number
  grade: number
  page: number
  records: number
  terms: `0x${string}`
  signature: `0x${string}`
  state: 'recorded' | 'sent' | 'ended'
  outcome: number
  envelope: string
  recordedAt: Date
}
export interface Pin {
  patientRef: string
  /** Of the original. */
  orgId: string
  residentId: string
  byNumber: boolean
}
interface Options {
  sourceId: string
  orgId: string
  now: () => number
}

const columns = sql`release_id as "releaseId", work_id as "workId", request_id as "requestId", nullif(grant_id, '') as "grantId",
  resident_id as "residentId", asker_id as "askerId", purpose, grade, page, record_count as records, terms, signature, state, outcome, envelope,
  recorded_at as "recordedAt"`

/** Each method is one statement or one transaction: between two of them the process may die. */
export function createReleaseStore(db: Kysely<any>, { sourceId, orgId, now }: Options) {
  const stamp = () => new Date(now())
  return {
    async record(rows: Omit<ReleaseRow, 'state' | 'outcome' | 'recordedAt'>[]): Promise<void> {
      await db.transaction().execute(async (trx) => {
        for (const row of rows)
          await sql`insert into collection.release (release_id, source_id, org_id, work_id, request_id, grant_id, resident_id, asker_id,
              purpose, grade, page, record_count, terms, signature, state, envelope, recorded_at)
            values (${row.releaseId}, ${sourceId}, ${orgId}, ${row.workId}, ${row.requestId}, ${row.grantId ?? ''}, ${row.residentId},
              ${row.askerId}, ${row.purpose}, ${row.grade}, ${row.page}, ${row.records}, ${row.terms}, ${row.signature}, 'recorded',
              ${row.envelope}, ${stamp()})`.execute(trx)
      })
    },
    async ofWork(workId: string): Promise<ReleaseRow[]> {
      const { rows } = await sql<ReleaseRow>`select ${columns} from collection.release
        where source_id = ${sourceId} and work_id = ${workId} order by recorded_at, release_id`.execute(db)
      return rows
    },
    /** Releases that are not told to their end, oldest first. */
    async open(limit: number): Promise<ReleaseRow[]> {
      const { rows } = await sql<ReleaseRow>`select ${columns} from collection.release
        where source_id = ${sourceId} and state <> 'ended' order by recorded_at limit ${limit}`.execute(db)
      return rows
    },
    async sentOfWork(workId: string): Promise<void> {
      await sql`update collection.release set state = 'sent', envelope = '' where source_id = ${sourceId}
        and state = 'recorded' and work_id = ${workId}`.execute(db)
    },
    async ended(releaseIds: string[], outcome: number): Promise<void> {
      await sql`update collection.release set state = 'ended', outcome = ${outcome}, envelope = '', ended_at = ${stamp()}
        where source_id = ${sourceId} and release_id = any(${releaseIds}::text[])`.execute(db)
    },
    async chainFailed(releaseId: string, failure: string): Promise<void> {
      await sql`update collection.release set chain_failure = ${failure} where source_id = ${sourceId} and release_id = ${releaseId}`.execute(
        db,
      )
    },

    async noteRefusal(requestId: string, askerId: string, reason: number): Promise<void> {
      await sql`insert into collection.refused_release (source_id, org_id, request_id, asker_id, reason, at)
        values (${sourceId}, ${orgId}, ${requestId}, ${askerId}, ${reason}, ${stamp()})
        on conflict (source_id, request_id, reason) do update set at = excluded.at, times = collection.refused_release.times + 1`.execute(
        db,
      )
    },

    /** Takes the pins of patients seen for the first time, and gives those that count for these patients and this resident. */
    async pin(residentId: string, seen: Omit<Pin, 'residentId'>[]): Promise<Pin[]> {
      return db.transaction().execute(async (trx) => {
        for (const { patientRef, orgId, byNumber } of seen.toSorted((a, b) => (a.patientRef < b.patientRef ? -1 : 1)))
          await sql`insert into collection.resident_pin (source_id, patient_ref, org_id, resident_id, by_number, pinned_at)
            values (${sourceId}, ${patientRef}, ${orgId}, ${residentId}, ${byNumber}, ${stamp()})
            on conflict (source_id, patient_ref) do nothing`.execute(trx)
        const refs = seen.map(({ patientRef }) => patientRef)
        const { rows } =
          await sql<Pin>`select patient_ref as "patientRef", org_id as "orgId", resident_id as "residentId",
            by_number as "byNumber" from collection.resident_pin where source_id = ${sourceId} and patient_ref = any(${refs}::text[])`.execute(
            trx,
          )
        const other = rows.filter((row) => row.residentId !== residentId).map(({ patientRef }) => patientRef)
        if (other.length > 0)
          await sql`update collection.resident_pin set refused_id = ${residentId}, refused_at = ${stamp()}
            where source_id = ${sourceId} and patient_ref = any(${other}::text[])`.execute(trx)
        return rows
      })
    },
    /** Patients of this resident that are known by name and birth date only. */
    async pinsWithoutNumber(residentId: string): Promise<Pin[]> {
      const { rows } =
        await sql<Pin>`select patient_ref as "patientRef", org_id as "orgId", resident_id as "residentId",
          by_number as "byNumber" from collection.resident_pin where source_id = ${sourceId} and resident_id = ${residentId} and not by_number
        order by pinned_at, patient_ref`.execute(db)
      return rows
    },
    /** The hospital's own word: from now on the refused id is this patient's. */
    async takeOver(patientRef: string): Promise<boolean> {
      const { numAffectedRows } =
        await sql`update collection.resident_pin set resident_id = refused_id, refused_id = null, refused_at = null, pinned_at = ${stamp()}
        where source_id = ${sourceId} and patient_ref = ${patientRef} and refused_id is not null`.execute(db)
      return numAffectedRows === 1n
    },
    async conflicts(): Promise<{ patientRef: string; residentId: string; refusedId: string; refusedAt: Date }[]> {
      const { rows } =
        await sql<any>`select patient_ref as "patientRef", resident_id as "residentId", refused_id as "refusedId",
        refused_at as "refusedAt" from collection.resident_pin where source_id = ${sourceId} and refused_id is not null
        order by refused_at desc limit 50`.execute(db)
      return rows
    },

    async contract(): Promise<`0x${string}` | null> {
      const { rows } =
        await sql<any>`select contract from collection.release_contract where source_id = ${sourceId}`.execute(db)
      return rows[0]?.contract ?? null
    },
    async keepContract(contract: string): Promise<void> {
      await sql`insert into collection.release_contract (source_id, org_id, contract) values (${sourceId}, ${orgId}, ${contract})
        on conflict (source_id) do update set contract = excluded.contract`.execute(db)
    },
    async isPaused(): Promise<boolean> {
      const { rows } =
        await sql<any>`select releasing_paused from collection.source_state where source_id = ${sourceId}`.execute(db)
      return rows[0]?.releasing_paused ?? false
    },
    async setPaused(paused: boolean): Promise<void> {
      await sql`update collection.source_state set releasing_paused = ${paused} where source_id = ${sourceId}`.execute(
        db,
      )
    },

    /** For the local page: nothing clinical, nobody's name. */
    async figures() {
      const since = new Date(now() - 86_400_000)
      const { rows } = await sql<any>`select
          (select count(*) from collection.release where source_id = ${sourceId}) as releases,
          (select coalesce(sum(record_count), 0)::bigint from collection.release where source_id = ${sourceId} and outcome = 2) as records,
          (select count(*) from collection.release where source_id = ${sourceId} and recorded_at > ${since}) as today,
          (select count(*) from collection.release where source_id = ${sourceId} and state <> 'ended') as open,
          (select count(*) from collection.release where source_id = ${sourceId} and chain_failure is not null) as "chainFailed",
          (select coalesce(sum(times), 0)::bigint from collection.refused_release where source_id = ${sourceId} and at > ${since}) as "refusedToday"`.execute(
        db,
      )
      return rows[0] as Record<'releases' | 'records' | 'today' | 'open' | 'chainFailed' | 'refusedToday', number>
    },
    async newest(limit: number) {
      const { rows } = await sql<{
        at: Date
        askerId: string
        purpose: number
        records: number
        outcome: number
        chainFailure: string | null
      }>`select recorded_at as at, asker_id as "askerId", purpose, record_count as records, outcome, chain_failure as "chainFailure"
        from collection.release where source_id = ${sourceId} order by recorded_at desc limit ${limit}`.execute(db)
      return rows
    },
    async newestRefusals(limit: number) {
      const { rows } = await sql<{ at: Date; askerId: string; reason: number; times: number }>`
        select at, asker_id as "askerId", reason, times from collection.refused_release
        where source_id = ${sourceId} order by at desc limit ${limit}`.execute(db)
      return rows
    },
  }
}
export type ReleaseStore = ReturnType<typeof createReleaseStore>
