import { proofOf } from './build-proof.ts'
import { tryEntry } from './compare-index-row.ts'
import { errors } from './errors.ts'
import { locateRecord } from './locate-record.ts'
import type { Provenance } from './provenance.ts'

/** Whoever names another fingerprint than the one that is held learns no more than of a record that is not there. */
export async function showEvidence(
  provenance: Provenance,
  { recordId, version, fingerprint }: { recordId: string; version: number; fingerprint: string },
) {
  const located = await locateRecord(provenance, recordId, null, version)
  const { found, anchored, row, newestVersion } = located
  const held = tryEntry(anchored ?? row?.entry ?? '')
  if (held?.fingerprint !== fingerprint || held.version !== version) throw errors['unknown-record']({ recordId })
  if (!found) throw errors['not-anchored']({ recordId, version })
  const { confirmations } = await provenance.gateway.status({})
  const { batch, block, head, contract } = found
  return {
    state: head.number - batch.blockNumber >= confirmations ? ('final' as const) : ('included' as const),
    anchoredAt: new Date(block.timestamp * 1000).toISOString(),
    blockNumber: batch.blockNumber,
    blockHash: block.hash,
    transactionHash: batch.transaction.hash,
    contract,
    newestVersion,
    proof: await proofOf(provenance, located),
  }
}
