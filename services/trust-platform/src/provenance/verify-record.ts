import type { Principal } from '@jhc/server-kit/capability.ts'
import { limitsOf } from '@jhc/server-kit/reach.ts'
import { proofOf } from './build-proof.ts'
import { checkChain } from './check-chain.ts'
import { checkHolderAnchor } from './check-holder-anchor.ts'
import { checkIndexRow } from './check-index.ts'
import { checkMirror } from './check-mirror.ts'
import { askHolder, checkOriginal } from './check-original.ts'
import { tryEntry } from './compare-index-row.ts'
import { locateRecord } from './locate-record.ts'
import type { ProofStep, Provenance, Verification } from './provenance.ts'
import { saveVerification } from './verification-store.ts'

function verdictOf(steps: ProofStep[]): Verification['verdict'] {
  if (steps.some((one) => one.verdict === 'failed')) return 'failed'
  // The holder's own anchor comes by its side channel, perhaps days later: it can contradict, but nothing waits for it.
  const held = steps.filter((one) => one.step !== 'holder-anchor')
  if (held.some((one) => one.verdict === 'waiting')) return 'waiting'
  return held.every((one) => one.verdict === 'passed') ? 'passed' : 'incomplete'
}

/** Walks from the original to the block and says at each step what holds; the result is kept for the provenance graph. */
export async function verifyRecord(
  provenance: Provenance,
  recordId: string,
  wanted: number | undefined,
  principal: Principal,
): Promise<Verification> {
  const located = await locateRecord(provenance, recordId, limitsOf(principal), wanted)
  const entry = tryEntry(located.anchored ?? located.row?.entry ?? '')
  const [answer, proof, { confirmations, receiptProofs }, mirror] = await Promise.all([
    askHolder(provenance, located),
    proofOf(provenance, located),
    provenance.gateway.status({}),
    checkMirror(provenance, located),
  ])
  const own = await checkHolderAnchor(provenance, located, entry, answer)
  const steps = [
    checkOriginal(provenance, located, entry, answer),
    checkIndexRow(located),
    ...checkChain(located, receiptProofs ? proof : 'none-here', confirmations),
    mirror,
    ...(own ? [own] : []),
  ]
  const checkedAt = new Date(provenance.now()).toISOString()
  const result = { recordId, version: located.version, verdict: verdictOf(steps), steps, checkedAt }
  await saveVerification(provenance.db, result, { orgId: principal.orgId, checkedBy: principal.id })
  return result
}
