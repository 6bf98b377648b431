import type { Hex } from '@jhc/chain-port/driver.ts'
import { batchRootOfLeaves } from '@jhc/record/batch.ts'
import { holderLeaf } from '@jhc/record/holder-line.ts'
import { type Kysely, sql } from 'kysely'
import type { Guarded, StoreOptions } from '../run-store.ts'

export interface OwnBatch {
  fromSeq: number
  toSeq: number
  fromRow: number
  toRow: number
  root: string
  previousRoot: string
  attempt: number
  state: 'sealed' | 'submitted' | 'included' | 'final'
  transactionHash: string | null
  blockNumber: number | null
}
export interface OwnAccount {
  account: string
  contract: Hex
}
interface LineRow {
  row: number
  recordId: string
  version: number
  fingerprint: string
  collectedAt: Date
}

const noRoot = '0'.repeat(64)
const columns = sql`from_seq as "fromSeq", to_seq as "toSeq", from_row as "fromRow", to_row as "toRow", root, previous_root as "previousRoot",
  attempt, state, transaction_hash as "transactionHash", block_number as "blockNumber"`

/** SQL of the holder's own anchor. Lines are the versions themselves, in the order of their acceptance. */
export function createOwnBatchStore(db: Kysely<any>, options: StoreOptions, guarded: Guarded) {
  const { sourceId, orgId, now } = options

  async function lines(on: Kysely<any>, fromRow: number, toRow: number, limit: number): Promise<LineRow[]> {
    const { rows } =
      await sql<LineRow>`select seq as row, record_id as "recordId", version, fingerprint, collected_at as "collectedAt"
      from collection.record_versions where source_id = ${sourceId} and seq between ${fromRow} and ${toRow}
      order by seq limit ${limit}`.execute(on)
    return rows
  }
  async function last(on: Kysely<any>): Promise<OwnBatch | null> {
    const { rows } = await sql<OwnBatch>`select ${columns} from collection.own_batch
      where source_id = ${sourceId} order by from_seq desc limit 1`.execute(on)
    return rows[0] ?? null
  }

  return {
    /** Seals what was accepted since the last batch, when it is many or old enough. Alone: nobody is accepting meanwhile. */
    async sealOwnBatch(limits: { maxLines: number; maxAgeMs: number }): Promise<boolean> {
      return guarded(async (trx) => {
        const before = await last(trx)
        const rows = await lines(trx, (before?.toRow ?? 0) + 1, Number.MAX_SAFE_INTEGER, limits.maxLines)
        const [first] = rows
        if (!first) return false
        if (rows.length < limits.maxLines && now() - first.collectedAt.getTime() < limits.maxAgeMs) return false
        const fromSeq = (before?.toSeq ?? 0) + 1
        const root = batchRootOfLeaves(rows.map((line) => holderLeaf({ sourceId, ...line })))
        await sql`insert into collection.own_batch (source_id, org_id, from_seq, to_seq, from_row, to_row, root, previous_root, sealed_at, state)
          values (${sourceId}, ${orgId}, ${fromSeq}, ${fromSeq + rows.length - 1}, ${first.row}, ${rows.at(-1)!.row},
            ${root}, ${before?.root ?? noRoot}, ${new Date(now())}, 'sealed')`.execute(trx)
        return true
      }, 'alone')
    },

    async openOwnBatches(): Promise<OwnBatch[]> {
      const { rows } = await sql<OwnBatch>`select ${columns} from collection.own_batch
        where source_id = ${sourceId} and state <> 'final' order by from_seq limit 100`.execute(db)
      return rows
    },

    async markOwnBatch(
      { fromSeq }: Pick<OwnBatch, 'fromSeq'>,
      seen: Pick<OwnBatch, 'state' | 'transactionHash' | 'blockNumber'>,
    ): Promise<void> {
      await sql`update collection.own_batch set state = ${seen.state}, transaction_hash = ${seen.transactionHash}, block_number = ${seen.blockNumber}
        where source_id = ${sourceId} and from_seq = ${fromSeq}`.execute(db)
    },

    /** A refused batch goes again, as another submission. */
    async retryOwnBatch({ fromSeq, attempt }: Pick<OwnBatch, 'fromSeq' | 'attempt'>): Promise<void> {
      await sql`update collection.own_batch set state = 'sealed', attempt = ${attempt + 1}, transaction_hash = null, block_number = null
        where source_id = ${sourceId} and from_seq = ${fromSeq} and attempt = ${attempt}`.execute(db)
    },

    /** The batch that covers a version, with the lines under its root; null where it is not sealed yet. */
    async ownBatchOf(recordId: string, version: number): Promise<{ batch: OwnBatch; lines: LineRow[] } | null> {
      const { rows } = await sql<OwnBatch>`select ${columns} from collection.own_batch b
        where source_id = ${sourceId} and to_row >= (select seq from collection.record_versions
          where record_id = ${recordId} and version = ${version} and source_id = ${sourceId})
        order by to_row limit 1`.execute(db)
      const [batch] = rows
      return batch ? { batch, lines: await lines(db, batch.fromRow, batch.toRow, batch.toSeq) } : null
    },

    async ownAccount(): Promise<OwnAccount | null> {
      const { rows } = await sql<OwnAccount>`select account, contract from collection.own_account
        where source_id = ${sourceId}`.execute(db)
      return rows[0] ?? null
    },

    async keepOwnAccount({ account, contract }: OwnAccount): Promise<void> {
      await sql`insert into collection.own_account (source_id, org_id, account, contract)
        values (${sourceId}, ${orgId}, ${account}, ${contract})
        on conflict (source_id) do update set account = excluded.account, contract = excluded.contract`.execute(db)
    },

    /** What the local page shows. */
    async ownAnchorCounts(): Promise<{ unsealed: number; open: number; anchored: number; oldestAt: Date | null }> {
      const { rows } = await sql<any>`
        with sealed as (select coalesce(max(to_row), 0) as row from collection.own_batch where source_id = ${sourceId}),
          waiting as (select count(*) as n, min(collected_at) as oldest from collection.record_versions, sealed
            where source_id = ${sourceId} and seq > sealed.row)
        select w.n::bigint as unsealed, least(w.oldest, b.oldest) as "oldestAt", b.open, b.anchored
        from waiting w, (select coalesce(sum(to_seq - from_seq + 1) filter (where block_number is null), 0)::bigint as open,
            coalesce(sum(to_seq - from_seq + 1) filter (where block_number is not null), 0)::bigint as anchored,
            min(sealed_at) filter (where block_number is null) as oldest
          from collection.own_batch where source_id = ${sourceId}) b`.execute(db)
      return rows[0]
    },
  }
}
