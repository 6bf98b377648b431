import { fromHex } from './bytes.ts'
import { commitBusinessId, type OutsideEntry, parseOutsideEntry } from './outside-entry.ts'
import { type ProofStepResult, type Trusted, verifyProofOf } from './proof.ts'

/** What the holder of an anchor hands on to show that it is his. Left out where the business id is nobody's concern. */
export interface BusinessOpening {
  businessId: string
  /** 64 hex characters. */
  salt: string
}

export interface OutsideProofVerdict {
  /** True only when every step passed, the trusted block included. */
  verified: boolean
  steps: (
    | ProofStepResult
    | { step: 'digest' | 'business'; verdict: 'passed' | 'failed'; expected: string; actual: string }
  )[]
  entry: OutsideEntry | null
  blockHash: string | null
}

/**
 * Checks, offline, that `digest` was anchored: the proof itself step by step, then that its entry speaks of this digest and, where
 * it is opened, of this business id.
 */
export function verifyOutsideProof(
  json: unknown,
  expected: { digest?: string; business?: BusinessOpening },
  trusted: Trusted = {},
): OutsideProofVerdict {
  const verdict = verifyProofOf(json, trusted, parseOutsideEntry)
  const steps: OutsideProofVerdict['steps'] = [...verdict.steps]
  const compare = (step: 'digest' | 'business', wanted: string, actual: string) =>
    steps.push({ step, verdict: wanted === actual ? 'passed' : 'failed', expected: wanted, actual })
  const { entry } = verdict
  if (entry && expected.digest !== undefined) compare('digest', expected.digest, entry.digest)
  if (entry && expected.business) {
    const { businessId, salt } = expected.business
    const opened = /^[0-9a-f]{64}$/.test(salt) ? commitBusinessId(fromHex(salt), businessId) : ''
    compare('business', opened, entry.business)
  }
  const verified = verdict.verified && steps.every((step) => step.verdict === 'passed')
  return { verified, steps, entry, blockHash: verdict.blockHash }
}
