import { z } from 'zod'
import { batchId, batchRootFromPath } from './batch.ts'
import { fromHex, fromUtf8, toHex, utf8 } from './bytes.ts'
import { changeLeaf, parseChange, type ReadChange } from './change-record.ts'
import { recordErrors } from './errors.ts'
import { inclusionProof, type ProofStepName, type ProofVerdict, type Trusted } from './proof.ts'
import {
  decodeHeader,
  decodeReceipt,
  keccak256,
  type ReceiptLog,
  receiptKey,
  valueFromTriePath,
} from './receipt-path.ts'

/** The event of ChangeLog.sol, as docs/reference/on-chain-structure.md §8 publishes it. */
export const changeEventTopic = toHex(
  keccak256(utf8('ChangesAnchored(bytes32,bytes32,bytes32,uint32,uint32,uint16,bytes32)')),
)

const hex32 = z.string().regex(/^[0-9a-f]{64}$/)

/** `jhc-change-proof/1`: everything that leads from a change record to a block hash. */
export const changeProof = z.strictObject({
  format: z.literal('jhc-change-proof/1'),
  record: z
    .string()
    .min(2)
    .max(256 * 1024),
  batch: z.strictObject({
    batchId: hex32,
    stream: z.string().min(1).max(32),
    fromSeq: z.number().int().min(1),
    count: z.number().int().min(1),
    index: z.number().int().min(0),
    path: z.array(hex32).max(32),
    root: hex32,
    day: z.number().int().min(0),
    kind: z.number().int().min(0),
    previous: hex32,
  }),
  chain: inclusionProof.shape.chain,
})
export type ChangeProof = z.output<typeof changeProof>
export type ChangeBatch = Omit<ChangeProof['batch'], 'fromSeq' | 'index' | 'path'>

/** Reads a log as the contract's event; throws `record.proof-invalid` where it is none. Plain hex. */
export function readChangeEvent(log: ReceiptLog): ChangeBatch {
  try {
    const [topic, id, stream] = log.topics
    if (log.topics.length !== 3 || toHex(topic!) !== changeEventTopic || log.data.length !== 160) throw new RangeError()
    const word = (at: number) => log.data.subarray(at * 32, at * 32 + 32)
    const number = (at: number) => Number(BigInt(`0x${toHex(word(at))}`))
    const text = stream!.subarray(0, stream!.findLastIndex((byte) => byte !== 0) + 1)
    return {
      batchId: toHex(id!),
      stream: fromUtf8(text),
      root: toHex(word(0)),
      count: number(1),
      day: number(2),
      kind: number(3),
      previous: toHex(word(4)),
    }
  } catch (cause) {
    throw recordErrors['proof-invalid']({ member: 'event' }, { cause })
  }
}

export type ChangeVerdict = ProofVerdict<ReadChange>

function attempt<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}

/** The first value in which the event and the proof differ. */
function difference(batch: ChangeProof['batch'], event: ChangeBatch): [expected: string, actual: string] | null {
  for (const member of ['batchId', 'stream', 'root', 'count', 'day', 'kind', 'previous'] as const)
    if (batch[member] !== event[member]) return [`${member} ${batch[member]}`, `${member} ${event[member]}`]
  return null
}

/** Checks a change record's proof step by step, offline, as `verifyProof` does for an index entry. Never throws on a bad proof. */
export function verifyChangeProof(json: unknown, trusted: Trusted = {}): ChangeVerdict {
  const steps: ChangeVerdict['steps'] = []
  const order: ProofStepName[] = ['format', 'entry', 'batch', 'receipt', 'event', 'block', 'trusted-block']
  const note = (passed: boolean, expected: string | null = null, actual: string | null = null) => {
    steps.push({ step: order[steps.length]!, verdict: passed ? 'passed' : 'failed', expected, actual })
    return passed
  }
  const close = (entry: ReadChange | null, blockHash: string | null): ChangeVerdict => {
    for (const step of order.slice(steps.length))
      steps.push({ step, verdict: 'unchecked', expected: null, actual: null })
    return { verified: steps.every((one) => one.verdict === 'passed'), steps, entry, blockHash }
  }

  const proof = changeProof.safeParse(json).data
  if (!note(proof !== undefined) || !proof) return close(null, null)
  const { batch, chain } = proof
  const change = attempt(() => parseChange(proof.record))
  const place = batch.fromSeq + batch.index
  const asBatched = change !== null && change.stream === batch.stream && change.seq === place
  if (!note(asBatched, `${batch.stream} ${place}`, change && `${change.stream} ${change.seq}`)) return close(null, null)
  const root = attempt(() => batchRootFromPath(changeLeaf(proof.record), batch.index, batch.count, batch.path))
  const id = batchId({
    source: batch.stream,
    firstSeq: batch.fromSeq,
    lastSeq: batch.fromSeq + batch.count - 1,
    root: batch.root,
  })
  const inBatch = root === batch.root && id === batch.batchId
  if (!note(inBatch, `${batch.root} ${batch.batchId}`, `${root} ${id}`)) return close(change, null)
  const header = attempt(() => decodeHeader(fromHex(chain.headerRlp)))
  const receipt = attempt(() =>
    decodeReceipt(
      valueFromTriePath(header!.receiptsRoot, receiptKey(chain.transactionIndex), chain.receiptNodes.map(fromHex)),
    ),
  )
  if (!note(receipt?.success === true) || !receipt || !header) return close(change, null)
  const log = receipt.logs[chain.logIndex]
  const event = attempt(() => readChangeEvent(log!))
  const contract = log ? `0x${toHex(log.address)}` : null
  const unequal = event && difference(batch, event)
  const wanted = trusted.contract ?? chain.contract
  const sameContract = wanted === chain.contract && contract === wanted
  const [expected, actual] = unequal ?? [wanted, contract]
  if (!note(event !== null && !unequal && sameContract, expected, actual)) return close(change, null)
  const blockHash = `0x${toHex(header.hash)}`
  const sameBlock = blockHash === chain.blockHash && header.number === chain.blockNumber
  if (!note(sameBlock, chain.blockHash, blockHash)) return close(change, null)
  if (trusted.blockHash !== undefined) note(trusted.blockHash === blockHash, trusted.blockHash, blockHash)
  return close(change, blockHash)
}
