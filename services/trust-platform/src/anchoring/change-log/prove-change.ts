import { inclusionPath } from '@jhc/record/batch.ts'
import { toHex } from '@jhc/record/bytes.ts'
import { type ChangeProof, verifyChangeProof } from '@jhc/record/change-proof.ts'
import { changeLeaf } from '@jhc/record/change-record.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import { batchesCovering } from './change-batch-store.ts'
import { batchOnChain, eventOf, type FoundEvent } from './change-contract.ts'
import type { ChangeLog, ChangeRow, StoredChanges } from './change-log.ts'
import { errors } from './errors.ts'
import { boundTo } from './list-changes.ts'
import { sealRows } from './seal-changes.ts'

export interface LocatedChange {
  change: ChangeRow
  batch: StoredChanges | null
  /** The change's batch as the rows give it now. */
  rows: ChangeRow[]
}

/** A change that touches another organisation's registrations is not there for a bound caller. */
export async function locateChange(changeLog: ChangeLog, seq: number, limits: Reach | null): Promise<LocatedChange> {
  if (limits) {
    const { total } = await changeLog.empi.changePage({ query: { seq, pageSize: 1, ...boundTo(limits) } })
    if (total === 0) throw errors['unknown-change']({ seq })
  }
  const [batch = null] = await batchesCovering(changeLog.db, seq, seq)
  const from = batch?.fromSeq ?? seq
  const rows: ChangeRow[] = []
  for (const to = batch?.toSeq ?? seq; from + rows.length <= to; ) {
    const afterSeq = rows.at(-1)?.seq ?? from - 1
    const { changes } = await changeLog.empi.changeRecords({
      query: { afterSeq, limit: Math.min(1000, to - afterSeq) },
    })
    const inside = changes.filter((row) => row.seq <= to)
    if (inside.length === 0) break
    rows.push(...inside)
  }
  const change = rows.find((row) => row.seq === seq)
  if (!change) throw errors['unknown-change']({ seq })
  return { change, batch, rows }
}

export interface AnchoredChange extends FoundEvent {
  batch: StoredChanges
  blockNumber: number
}

/** Where the chain has a change's batch; null where it has none. */
export async function findAnchored(changeLog: ChangeLog, { batch }: LocatedChange): Promise<AnchoredChange | null> {
  const seen = batch && (await batchOnChain(changeLog, batch.batchId))
  const found = seen && (await eventOf(changeLog, batch.batchId, seen.blockNumber))
  return seen && found ? { ...found, batch, blockNumber: seen.blockNumber } : null
}

/** The proof of a change that is on chain; null where the chain's nodes prove no receipts. Rows give the leaves, the chain everything else. */
export async function proofOf(
  changeLog: ChangeLog,
  { change, rows }: LocatedChange,
  { batch, ...found }: AnchoredChange,
): Promise<ChangeProof | null> {
  const { genesisHash, receiptProofs } = await changeLog.gateway.status({})
  if (!receiptProofs) return null
  const receipt = await changeLog.gateway.receiptProof({ params: { transactionHash: found.transactionHash } })
  const leaves = rows.map((row) => changeLeaf(row.record))
  const index = rows.indexOf(change)
  return {
    format: 'jhc-change-proof/1',
    record: change.record,
    batch: { ...found.event, fromSeq: batch.fromSeq, index, path: inclusionPath(leaves, index) },
    chain: {
      genesisHash,
      contract: found.contract,
      blockNumber: receipt.blockNumber,
      blockHash: receipt.blockHash,
      headerRlp: receipt.headerRlp,
      transactionHash: receipt.transactionHash,
      transactionIndex: receipt.transactionIndex,
      logIndex: found.logIndex,
      receiptNodes: receipt.nodes,
    },
  }
}

/** Handed out only after checking it as its receiver will. */
export async function buildProof(changeLog: ChangeLog, seq: number, limits: Reach | null): Promise<ChangeProof> {
  const located = await locateChange(changeLog, seq, limits)
  const anchored = await findAnchored(changeLog, located)
  if (!anchored) throw errors['not-anchored']({ seq })
  const proof = await proofOf(changeLog, located, anchored)
  if (!proof) throw errors['no-receipt-proofs']({ seq })
  const { verified } = verifyChangeProof(proof, { blockHash: proof.chain.blockHash, contract: proof.chain.contract })
  if (!verified) throw errors['chain-differs']({ batchId: proof.batch.batchId, blockNumber: proof.chain.blockNumber })
  return proof
}

/** Whether the rows of a batch give it as it was sealed; null where they do, else the first that was changed. */
export function changedRow({ batch, rows }: { batch: StoredChanges; rows: ChangeRow[] }): number | 'rows' | null {
  for (const row of rows) if (!row.holds || toHex(changeLeaf(row.record)) !== row.leaf) return row.seq
  if (rows.length !== batch.count) return 'rows'
  const made = sealRows(rows, batch.day, batch.previous)
  return made.root === batch.root && made.batchId === batch.batchId ? null : 'rows'
}
