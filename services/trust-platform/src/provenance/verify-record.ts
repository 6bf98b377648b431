import type { Principal } from '@jhc/server-kit/capability.ts'
import { proofOf } from './build-proof.ts'
import { checkChain } from './check-chain.ts'
import { checkIndexRow } from './check-index.ts'
import { checkMirror } from './check-mirror.ts'
import { checkOriginal } from './check-original.ts'
import { tryEntry } from './compare-index-row.ts'
import { locateRecord } from './locate-record.ts'
import type { ProofStep, Provenance, Verification } from './provenance.ts'
import { saveVerification } from './verification-store.ts'

function verdictOf(steps: ProofStep[]): Verification['verdict'] {
  if (steps.some((one) => one.verdict === 'failed')) return 'failed'
  if (steps.some((one) => one.verdict === 'waiting')) return 'waiting'
  return steps.every((one) => one.verdict === 'passed') ? 'passed' : 'incomplete'
}

/** Walks from the original to the block and says at each step what holds; the result is kept for the provenance graph. */
export async function verifyRecord(
  provenance: Provenance,
  recordId: string,
  wanted: number | undefined,
  principal: Principal,
): Promise<Verification> {
  const located = await locateRecord(provenance, recordId, wanted)
  const entry = tryEntry(located.anchored ?? located.row?.entry ?? '')
  const [original, proof, { confirmations }, mirror] = await Promise.all([
    checkOriginal(provenance, located, entry),
    proofOf(provenance, located),
    provenance.gateway.status({}),
    checkMirror(provenance, located),
  ])
  const steps = [original, checkIndexRow(located), ...checkChain(located, proof, confirmations), mirror]
  const checkedAt = new Date(provenance.now()).toISOString()
  const result = { recordId, version: located.version, verdict: verdictOf(steps), steps, checkedAt }
  await saveVerification(provenance.db, result, { orgId: principal.orgId, checkedBy: principal.id })
  return result
}
