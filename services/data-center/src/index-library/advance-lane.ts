import { type Kysely, sql } from 'kysely'
import { errors } from './errors.ts'
import type { IndexLibrary } from './index-library.ts'

export interface BatchMark {
  batchId: string
  fromSeq: number
  toSeq: number
  state: 'sequenced' | 'included' | 'final'
  transactionHash: string | null
  blockNumber: number | null
}

const order = ['sequenced', 'included', 'final']

/** Marks only move forward. New batches must follow one another from the sequenced mark on; a known batch must be what it was. */
export async function advanceLane(library: IndexLibrary, laneId: string, batches: BatchMark[]): Promise<void> {
  const { laneNo } = await library.registry.laneById(laneId)
  if (batches.length === 0) return
  await library.db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ sequencedSeq: number; lastSeq: number }>`
      select m.sequenced_seq as "sequencedSeq", (select last_seq from index_library.lane l where l.lane_no = m.lane_no) as "lastSeq"
      from index_library.lane_mark m where m.lane_no = ${laneNo} for update`.execute(trx)
    const known = await findBatches(trx, laneNo, batches)
    const fresh: BatchMark[] = []
    let mark = rows[0]!.sequencedSeq
    for (const batch of [...batches].sort((a, b) => a.fromSeq - b.fromSeq)) {
      const before = known.get(batch.batchId)
      if (before) {
        if (before.fromSeq !== batch.fromSeq || before.toSeq !== batch.toSeq)
          throw errors['mark-regress']({ laneId, batchId: batch.batchId })
        continue
      }
      if (batch.fromSeq < mark) throw errors['mark-regress']({ laneId, batchId: batch.batchId, mark })
      if (batch.fromSeq > mark || batch.toSeq <= mark || batch.toSeq > rows[0]!.lastSeq) {
        throw errors['mark-gap']({ laneId, batchId: batch.batchId, mark })
      }
      mark = batch.toSeq
      fresh.push(batch)
    }
    await insertBatches(trx, laneNo, fresh)
    await moveBatches(
      trx,
      batches.filter((batch) => isStep(known.get(batch.batchId), batch)),
    )
    await moveMarks(trx, laneNo, mark)
  })
}

function isStep(before: BatchMark | undefined, now: BatchMark): boolean {
  if (!before || before.state === 'final') return false
  const step = order.indexOf(now.state) - order.indexOf(before.state)
  // On a chain that can reorganise, an included batch may move to another block until it is final.
  return step > 0 || (step === 0 && now.blockNumber !== null && now.blockNumber !== before.blockNumber)
}

async function findBatches(trx: Kysely<any>, laneNo: number, batches: BatchMark[]): Promise<Map<string, BatchMark>> {
  const { rows } = await sql<BatchMark>`
    select batch_id as "batchId", from_seq as "fromSeq", to_seq as "toSeq", state, block_number as "blockNumber", transaction_hash as "transactionHash"
    from index_library.lane_batch where lane_no = ${laneNo} and batch_id = any(${batches.map((batch) => batch.batchId)}::text[])`.execute(
    trx,
  )
  return new Map(rows.map((row) => [row.batchId, row]))
}

function unnested(batches: BatchMark[]) {
  const of = <T>(pick: (batch: BatchMark) => T) => batches.map(pick)
  return sql`unnest(${of((b) => b.batchId)}::text[], ${of((b) => b.fromSeq)}::bigint[], ${of((b) => b.toSeq)}::bigint[], ${of((b) => b.state)}::text[],
    ${of((b) => b.transactionHash)}::text[], ${of((b) => b.blockNumber)}::bigint[]) as t (batch_id, from_seq, to_seq, state, transaction_hash, block_number)`
}

async function insertBatches(trx: Kysely<any>, laneNo: number, batches: BatchMark[]): Promise<void> {
  if (batches.length === 0) return
  await sql`
    insert into index_library.lane_batch (lane_no, batch_id, from_seq, to_seq, state, transaction_hash, block_number)
    select ${laneNo}::integer, t.* from ${unnested(batches)}`.execute(trx)
}

async function moveBatches(trx: Kysely<any>, batches: BatchMark[]): Promise<void> {
  if (batches.length === 0) return
  await sql`
    update index_library.lane_batch b
    set state = t.state, transaction_hash = coalesce(t.transaction_hash, b.transaction_hash), block_number = coalesce(t.block_number, b.block_number)
    from ${unnested(batches)} where b.batch_id = t.batch_id`.execute(trx)
}

/** A mark stands before the first batch that has not come so far: what comes after a straggler waits for it. */
async function moveMarks(trx: Kysely<any>, laneNo: number, sequenced: number): Promise<void> {
  await sql`
    update index_library.lane_mark
    set sequenced_seq = ${sequenced}::bigint,
        included_seq = coalesce((select min(from_seq) from index_library.lane_batch where lane_no = ${laneNo} and state = 'sequenced'), ${sequenced}::bigint),
        final_seq = coalesce((select min(from_seq) from index_library.lane_batch where lane_no = ${laneNo} and state <> 'final'), ${sequenced}::bigint)
    where lane_no = ${laneNo}`.execute(trx)
}
