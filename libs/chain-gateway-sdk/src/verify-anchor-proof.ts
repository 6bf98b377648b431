import { verifyOutsideProof } from '@jhc/record/outside-proof.ts'

export interface AnchorProof {
  format: 'jhc-anchor-proof/1'
  digest: string
  /** Opens the commitment to the business id; leave it out of what you hand on where it is nobody's concern. */
  business: { businessId: string; salt: string } | null
  inclusion: { chain: { blockHash: string; blockNumber: number; contract: string }; [member: string]: unknown }
}
export interface ProofVerdict {
  /** True only when every step passed, the trusted block included. */
  verified: boolean
  steps: { step: string; verdict: 'passed' | 'failed' | 'unchecked'; expected: string | null; actual: string | null }[]
  /** Who had it anchored, as what. */
  entry: { orgId: string; type: string; digest: string } | null
  blockHash: string | null
}

/**
 * Checks a proof without asking anybody. `blockHash` is one that you know from elsewhere: your own node, another member of the consortium, a
 * publication; without it the last step stays open and nothing is called verified. `digest` is what you computed from the content.
 */
export function verifyAnchorProof(
  proof: AnchorProof,
  { digest = proof.digest, ...trusted }: { digest?: string; blockHash?: string; contract?: string } = {},
): ProofVerdict {
  return verifyOutsideProof(
    proof.inclusion,
    { digest, ...(proof.business ? { business: proof.business } : {}) },
    trusted,
  )
}
