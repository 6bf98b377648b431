import { CodedError } from '@jhc/kit/errors.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { type AnchorRow, anchorsOfDigest } from './anchor-store.ts'
import { type Anchors, orgSeenBy } from './anchors.ts'
import { buildAnchorProof } from './build-anchor-proof.ts'
import { stateOf } from './show-anchors.ts'

const most = 10

/** Whose business id it was stays with its organisation: others learn who and when, which is what a digest is anchored for. */
export async function verifyDigest(anchors: Anchors, digest: string, { principal }: CallContext) {
  const rows = await anchorsOfDigest(anchors.db, digest, most)
  const org = orgSeenBy(principal)
  const found = await Promise.all(
    rows.map(async (row) => {
      const built = await proofIfAny(anchors, row, org === null || org === row.orgId)
      return {
        orgId: row.orgId,
        type: row.type,
        state: stateOf(row),
        receivedAt: row.receivedAt.toISOString(),
        blockNumber: row.blockNumber,
        blockTimestamp: built?.blockTimestamp ?? null,
        proof: built?.proof ?? null,
      }
    }),
  )
  return { digest, anchored: found.some(({ state }) => state !== 'queued'), anchors: found }
}

/** None before it is in a block, and none from a chain that hands out no receipt proofs; one that does not agree with the chain is an error. */
async function proofIfAny(anchors: Anchors, row: AnchorRow, own: boolean) {
  if (row.transactionHash === null) return null
  try {
    return await buildAnchorProof(anchors, row, own)
  } catch (error) {
    if (error instanceof CodedError && error.code === 'chain-gateway.unknown-transaction') return null
    throw error
  }
}
