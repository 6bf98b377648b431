import { z } from 'zod'
import { type AnchorEvent, readAnchorEvent } from './anchor-event.ts'
import { batchRootFromPath, entryLeaf } from './batch.ts'
import { fromHex, toHex } from './bytes.ts'
import { type Entry, parseEntry } from './entry.ts'
import { recordErrors } from './errors.ts'
import { decodeHeader, decodeReceipt, receiptKey, valueFromTriePath } from './receipt-path.ts'

const hex32 = z.string().regex(/^[0-9a-f]{64}$/)
const prefixed = z.string().regex(/^0x([0-9a-f]{2})*$/)
const hash = z.string().regex(/^0x[0-9a-f]{64}$/)

/** `jhc-inclusion-proof/1`: everything that leads from an index entry to a block hash (ADR 0001 §11). */
export const inclusionProof = z.strictObject({
  format: z.literal('jhc-inclusion-proof/1'),
  entry: z
    .string()
    .min(2)
    .max(64 * 1024),
  batch: z.strictObject({
    batchId: hex32,
    root: hex32,
    count: z.number().int().min(1),
    index: z.number().int().min(0),
    path: z.array(hex32).max(32),
    source: z.string().min(1).max(32),
    mode: z.enum(['plain', 'cipher']),
    model: z.string().min(1).max(32),
  }),
  chain: z.strictObject({
    genesisHash: hash,
    contract: z.string().regex(/^0x[0-9a-f]{40}$/),
    blockNumber: z.number().int().min(0),
    blockHash: hash,
    headerRlp: prefixed,
    transactionHash: hash,
    transactionIndex: z.number().int().min(0),
    logIndex: z.number().int().min(0),
    receiptNodes: z.array(prefixed).min(1).max(64),
  }),
})
export type InclusionProof = z.output<typeof inclusionProof>

/** What the verifier knows from elsewhere; without a block hash the last step stays open. */
export interface Trusted {
  blockHash?: string
  /** Address of IndexAnchor. */
  contract?: string
}

export type ProofStepName = 'format' | 'entry' | 'batch' | 'receipt' | 'event' | 'block' | 'trusted-block'
export interface ProofStepResult {
  step: ProofStepName
  verdict: 'passed' | 'failed' | 'unchecked'
  expected: string | null
  actual: string | null
}
export interface ProofVerdict<E = Entry> {
  /** True only when every step passed, the trusted block included. */
  verified: boolean
  steps: ProofStepResult[]
  entry: E | null
  blockHash: string | null
}

/** Reads a proof file's JSON; throws `record.proof-invalid` naming the first member that is wrong. */
export function readProof(json: unknown): InclusionProof {
  const parsed = inclusionProof.safeParse(json)
  if (parsed.success) return parsed.data
  throw recordErrors['proof-invalid']({ member: parsed.error.issues[0]?.path.join('.') ?? '' })
}

function attempt<T>(action: () => T): T | null {
  try {
    return action()
  } catch {
    return null
  }
}

function compareEvent(proof: InclusionProof, event: AnchorEvent): [expected: string, actual: string] | null {
  const { batch, chain } = proof
  const pairs: [string, string][] = [
    [chain.contract, event.contract],
    [batch.batchId, event.batchId],
    [batch.root, event.root],
    [String(batch.count), String(event.count)],
    [batch.source, event.source],
    [batch.mode, event.mode],
    [batch.model, event.model],
  ]
  return pairs.find(([expected, actual]) => expected !== actual) ?? null
}

/**
 * Checks a proof step by step, offline. Never throws on a bad proof: the step that fails says so, later ones stay unchecked.
 * The transaction hash is a pointer for the reader, not part of what is proven.
 */
export function verifyProof(json: unknown, trusted: Trusted = {}): ProofVerdict {
  return verifyProofOf(json, trusted, parseEntry)
}

/** The same for entries of another kind, which `parse` reads strictly. */
export function verifyProofOf<E>(json: unknown, trusted: Trusted, parse: (entry: string) => E): ProofVerdict<E> {
  const steps: ProofStepResult[] = []
  const order: ProofStepName[] = ['format', 'entry', 'batch', 'receipt', 'event', 'block', 'trusted-block']
  const note = (step: ProofStepName, passed: boolean, expected: string | null = null, actual: string | null = null) => {
    steps.push({ step, verdict: passed ? 'passed' : 'failed', expected, actual })
    return passed
  }
  const close = (entry: E | null, blockHash: string | null): ProofVerdict<E> => {
    for (const step of order.slice(steps.length))
      steps.push({ step, verdict: 'unchecked', expected: null, actual: null })
    return { verified: steps.every((one) => one.verdict === 'passed'), steps, entry, blockHash }
  }

  const proof = attempt(() => readProof(json))
  if (!note('format', proof !== null) || !proof) return close(null, null)
  const { batch, chain } = proof
  const entry = attempt(() => parse(proof.entry))
  if (!note('entry', entry !== null) || !entry) return close(null, null)
  const root = attempt(() => batchRootFromPath(entryLeaf(proof.entry), batch.index, batch.count, batch.path))
  if (!note('batch', root === batch.root, batch.root, root)) return close(entry, null)
  const header = attempt(() => decodeHeader(fromHex(chain.headerRlp)))
  const receipt = attempt(() =>
    decodeReceipt(
      valueFromTriePath(header!.receiptsRoot, receiptKey(chain.transactionIndex), chain.receiptNodes.map(fromHex)),
    ),
  )
  if (!note('receipt', receipt?.success === true) || !receipt || !header) return close(entry, null)
  const event = attempt(() => readAnchorEvent(receipt.logs[chain.logIndex]!))
  const unequal = event && compareEvent(proof, event)
  const foreign = trusted.contract !== undefined && trusted.contract !== chain.contract
  const [expected, actual] = unequal ?? [trusted.contract ?? chain.contract, event?.contract ?? null]
  if (!note('event', event !== null && !unequal && !foreign, expected, actual)) return close(entry, null)
  const blockHash = `0x${toHex(header.hash)}`
  const sameBlock = blockHash === chain.blockHash && header.number === chain.blockNumber
  if (!note('block', sameBlock, chain.blockHash, blockHash)) return close(entry, null)
  if (trusted.blockHash !== undefined)
    note('trusted-block', trusted.blockHash === blockHash, trusted.blockHash, blockHash)
  return close(entry, blockHash)
}
