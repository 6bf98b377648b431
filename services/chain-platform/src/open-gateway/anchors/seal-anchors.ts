import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { batchId, batchRoot, encodeEntries, maxBatchBytes } from '@jhc/record/batch.ts'
import { utf8 } from '@jhc/record/bytes.ts'
import { outsideEntryVersion } from '@jhc/record/outside-entry.ts'
import { bytesToHex, encodeFunctionData, stringToHex } from 'viem'
import { type Anchors, contractName, sourceOf } from './anchors.ts'
import {
  lanesToSeal,
  markBatch,
  markRefused,
  openBatches,
  readEntries,
  type StoredBatch,
  storeSealed,
} from './batch-store.ts'

/** How long an anchor waits for company. */
const maxAgeMs = 1000
const retryMs = 60_000
/** No entry is shorter, so no batch holds more. */
const readLimit = Math.ceil(maxBatchBytes / 200)

/** One round; true where something moved. */
export async function workAnchors(anchors: Anchors): Promise<boolean> {
  let moved = false
  for (const lane of await lanesToSeal(anchors.db)) {
    const old = anchors.now() - lane.oldestAt.getTime() >= maxAgeMs
    moved = (await sealNext(anchors, lane.orgId, lane.sealedSeq + 1, old)) || moved
  }
  const open = await openBatches(anchors.db, new Date(anchors.now()))
  await submitSealed(
    anchors,
    open.filter(({ state }) => state === 'sealed'),
  )
  return (
    (await follow(
      anchors,
      open.filter(({ state }) => state !== 'sealed'),
    )) || moved
  )
}

/** Durable before it goes anywhere; a batch that is neither full nor old waits. */
async function sealNext(anchors: Anchors, orgId: string, fromSeq: number, old: boolean): Promise<boolean> {
  const rows = await readEntries(anchors.db, orgId, fromSeq, fromSeq + readLimit - 1)
  const entries: string[] = []
  let bytes = 0
  for (const { entry } of rows) {
    if (bytes + 4 + utf8(entry).length > maxBatchBytes) break
    bytes += 4 + utf8(entry).length
    entries.push(entry)
  }
  if (entries.length === 0 || (!old && entries.length === rows.length)) return false
  const toSeq = fromSeq + entries.length - 1
  const root = batchRoot(entries)
  const id = batchId({ source: sourceOf(orgId), firstSeq: fromSeq, lastSeq: toSeq, root })
  return storeSealed(anchors.db, { batchId: id, orgId, fromSeq, toSeq, root }, new Date(anchors.now()))
}

const keyOf = ({ batchId, attempt }: StoredBatch) => `ext.${batchId}.${attempt}`

/** Handing on is repeated until the gateway has it: its key makes the repeat harmless. */
async function submitSealed(anchors: Anchors, batches: StoredBatch[]): Promise<void> {
  for (const batch of batches) {
    const entries = (await readEntries(anchors.db, batch.orgId, batch.fromSeq, batch.toSeq)).map(({ entry }) => entry)
    if (batchRoot(entries) !== batch.root) {
      anchors.log.error({ batchId: batch.batchId }, 'the entries of a sealed batch were changed; it goes nowhere')
      continue
    }
    const data = encodeFunctionData({
      abi: indexAnchorAbi,
      functionName: 'anchor',
      args: [
        `0x${batch.batchId}`,
        `0x${batch.root}`,
        entries.length,
        stringToHex(sourceOf(batch.orgId), { size: 32 }),
        0,
        stringToHex(outsideEntryVersion, { size: 32 }),
        [],
        bytesToHex(encodeEntries(entries)),
      ],
    })
    // 16 gas a byte of call data (EIP-2028), the batch's words in storage, the event.
    const gas = 171_000 + 8 * data.length
    await anchors.gateway.submit({
      body: { transactions: [{ idempotencyKey: keyOf(batch), contract: contractName, data, gas }] },
    })
    await markBatch(anchors.db, batch.batchId, { state: 'queued', transactionHash: null, blockNumber: null })
  }
}

async function follow(anchors: Anchors, batches: StoredBatch[]): Promise<boolean> {
  if (batches.length === 0) return false
  const { submissions } = await anchors.gateway.submissions({ body: { idempotencyKeys: batches.map(keyOf) } })
  const byKey = new Map(submissions.map((one) => [one.idempotencyKey, one]))
  let moved = false
  for (const batch of batches) {
    const seen = byKey.get(keyOf(batch))
    if (!seen) continue
    const { state, transactionHash, blockNumber, failure } = seen
    if (state === 'failed') {
      anchors.log.error({ batchId: batch.batchId, code: failure?.code }, 'the chain refused a batch of outside anchors')
      await markRefused(anchors.db, batch, new Date(anchors.now() + retryMs))
    } else if (state === 'included' || state === 'final') {
      // A replaced block may hold it under another number or hash.
      const same =
        state === batch.state && blockNumber === batch.blockNumber && transactionHash === batch.transactionHash
      if (same) continue
      await markBatch(anchors.db, batch.batchId, { state, transactionHash, blockNumber })
      moved = true
    } else if (batch.state === 'included') {
      // Its block was replaced by one without it; the gateway brings it into another.
      await markBatch(anchors.db, batch.batchId, { state: 'queued', transactionHash: null, blockNumber: null })
      moved = true
    }
  }
  return moved
}
