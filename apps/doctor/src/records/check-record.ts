import type { ReleasedRecord } from '@jhc/record/consent/released-page.ts'
import { verifyDisclosure } from '@jhc/record/disclosure.ts'
import { verifyProof } from '@jhc/record/proof.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { provenance } from '../apis.ts'

/** What this browser found out by itself, and what the chain's evidence says. */
export interface Checked {
  /** Do the open fields lead to the fingerprint that the holder names? */
  fields: 'passed' | 'failed'
  /** Is that fingerprint the anchored one, by a proof that was checked here? */
  chain: 'asking' | 'passed' | 'failed' | 'waiting' | 'unreachable' | 'no-proof'
  blockNumber: number | null
  transactionHash: string | null
  anchoredAt: string | null
  /** The hospital has changed the record since. */
  newerVersion: number | null
  proof: object | null
  /** Error code where the evidence could not be had. */
  failure: string | null
}

export function checkDisclosure(record: ReleasedRecord): Checked {
  const { header } = record.disclosure
  let passed = false
  try {
    passed =
      header.recordId === record.recordId &&
      header.version === String(record.version) &&
      header.recordType === record.recordType &&
      header.day === record.day &&
      verifyDisclosure(record.disclosure, record.fingerprint)
  } catch {
    passed = false
  }
  return {
    fields: passed ? 'passed' : 'failed',
    chain: 'asking',
    blockNumber: null,
    transactionHash: null,
    anchoredAt: null,
    newerVersion: null,
    proof: null,
    failure: null,
  }
}

let running: Promise<unknown>[] = []
const mostAtOnce = 3

/** The proof is computed through here: entry → batch → receipt → block; the entry in it must name this version's fingerprint. */
export async function checkOnChain(record: ReleasedRecord, before: Checked): Promise<Checked> {
  while (running.length >= mostAtOnce) await Promise.race(running)
  const asking = ask(record, before)
  running.push(asking)
  try {
    return await asking
  } finally {
    running = running.filter((one) => one !== asking)
  }
}

async function ask({ recordId, version, fingerprint }: ReleasedRecord, before: Checked): Promise<Checked> {
  try {
    const evidence = await provenance.client.evidence({ body: { recordId, version, fingerprint } })
    const { blockNumber, blockHash, transactionHash, anchoredAt, proof, newestVersion } = evidence
    const newerVersion = newestVersion > version ? newestVersion : null
    const found = { ...before, blockNumber, transactionHash, anchoredAt, proof, newerVersion }
    if (!proof) return { ...found, chain: 'no-proof' }
    const { verified, entry } = verifyProof(proof, { blockHash, contract: evidence.contract })
    const same = entry?.recordId === recordId && entry.version === version && entry.fingerprint === fingerprint
    return { ...found, chain: verified && same ? 'passed' : 'failed' }
  } catch (error) {
    const failure = error instanceof RequestFailure ? error.code : 'ui.page-failed'
    // The chain knows no such version with this fingerprint: what was delivered is not what was anchored.
    if (failure === 'provenance.unknown-record') return { ...before, chain: 'failed', failure }
    return { ...before, chain: failure === 'provenance.not-anchored' ? 'waiting' : 'unreachable', failure }
  }
}
