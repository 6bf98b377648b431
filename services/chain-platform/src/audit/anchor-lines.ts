import { batchRootOfLeaves } from '@jhc/record/batch.ts'
import { contractName, type KeptStream, noMac, noRoot } from './audit.ts'
import { anchoredBatchOf, anchoredSeq, anchorGas, anchoringTransaction, encodeAnchor } from './audit-contract.ts'
import { lastBatch, markSeen, markSequenced, openBatches, type StoredBatch, storeBatch } from './batch-store.ts'
import { auditErrors } from './errors.ts'

/** Seals the oldest unsealed lines when they are old or many enough; answers whether it did. Nothing tampered is sealed. */
async function sealNext(audit: KeptStream): Promise<boolean> {
  const { db, store, stream, codes } = audit
  const before = await lastBatch(db, stream)
  const fromSeq = (before?.toSeq ?? 0) + 1
  const head = audit.head()
  if (head.seq < fromSeq) return false
  const lines = await store.between(stream, fromSeq, Math.min(head.seq, fromSeq + audit.maxBatchLines - 1))
  const first = lines[0]
  if (!first) throw auditErrors['lines-tampered']({ seq: fromSeq })
  const old = audit.now() - first.at.getTime() >= audit.maxAgeMs
  if (!old && lines.length < audit.maxBatchLines) return false
  // A batch row that was taken away is not made again in silence.
  if ((await anchoredSeq(audit, stream)) >= fromSeq) throw auditErrors['chain-differs']({ fromSeq })
  let mac = fromSeq === 1 ? noMac : await store.macAt(stream, fromSeq - 1)
  const leaves = lines.map(store.leafOf)
  for (const [i, line] of lines.entries()) {
    if (line.seq !== fromSeq + i || mac === null || codes.linkLeaf(mac, leaves[i]!) !== line.mac)
      throw auditErrors['lines-tampered']({ seq: fromSeq + i })
    mac = line.mac
  }
  const batch = {
    stream,
    fromSeq,
    toSeq: lines.at(-1)!.seq,
    root: batchRootOfLeaves(leaves),
    previousRoot: before?.root ?? noRoot,
  }
  await storeBatch(db, batch, audit.now())
  return true
}

const mostAttempts = 20

/** Under keys made of the batch's range: the contract takes a range once, so repeating is harmless. */
async function submit(audit: KeptStream, batch: StoredBatch): Promise<void> {
  const keyOf = (attempt: number) => `audit.${batch.stream}.${batch.fromSeq}-${batch.toSeq}.${attempt}`
  const idempotencyKeys = Array.from({ length: mostAttempts }, (_, i) => keyOf(i + 1))
  const { submissions } = await audit.gateway.submissions({ body: { idempotencyKeys } })
  const free = idempotencyKeys.find((key) => !submissions.some((one) => one.idempotencyKey === key))
  if (submissions.every((one) => one.state === 'failed') && free) {
    if (submissions.length > 0)
      audit.log.error(
        { fromSeq: batch.fromSeq, code: submissions.at(-1)?.failure?.code ?? '' },
        'the chain refused audit lines',
      )
    const transaction = { idempotencyKey: free, contract: contractName, data: encodeAnchor(batch), gas: anchorGas }
    await audit.gateway.submit({ body: { transactions: [transaction] } })
  }
  if (batch.state === 'sealed') await markSequenced(audit.db, batch)
}

/** Moves a batch to included and final; answers whether it is on the chain. */
async function follow(audit: KeptStream, batch: StoredBatch): Promise<boolean> {
  const seen = await anchoredBatchOf(audit, batch.stream, batch.fromSeq)
  if (!seen) return false
  // Once in a block, a state never goes back in front of it.
  const setBack = batch.blockNumber !== null && (batch.state === 'sealed' || batch.state === 'sequenced')
  if (setBack || seen.fromSeq !== batch.fromSeq || seen.toSeq !== batch.toSeq || seen.root !== batch.root)
    throw auditErrors['chain-differs']({ fromSeq: batch.fromSeq })
  const { mirroredBlock, finalBlock } = await audit.mirror.batchesAfter({
    query: { afterBlock: seen.blockNumber, limit: 1 },
  })
  const transactionHash = await anchoringTransaction(audit, batch.stream, seen)
  if (mirroredBlock < seen.blockNumber || !transactionHash) return true
  const state = seen.blockNumber <= finalBlock ? 'final' : 'included'
  if (state !== batch.state || seen.blockNumber !== batch.blockNumber)
    await markSeen(audit.db, batch, { state, transactionHash, blockNumber: seen.blockNumber }, audit.now())
  return true
}

/** One round, from the database: what was sealed before goes first, since each batch names the root before it. */
export async function anchorLines(audit: KeptStream): Promise<boolean> {
  for (const batch of await openBatches(audit.db, audit.stream)) {
    if (await follow(audit, batch)) continue
    await submit(audit, batch)
    return false
  }
  return sealNext(audit)
}
