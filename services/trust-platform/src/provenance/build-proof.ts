import { entryLeaf, inclusionPath } from '@jhc/record/batch.ts'
import type { InclusionProof } from '@jhc/record/proof.ts'
import { verifyProof } from '@jhc/record/proof.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { type LocatedVersion, locateRecord } from './locate-record.ts'
import type { Provenance } from './provenance.ts'

/** The proof file of an entry that is on chain; everything in it comes from the chain. Null on a chain whose nodes prove no receipts. */
export async function proofOf(provenance: Provenance, located: LocatedVersion): Promise<InclusionProof | null> {
  const { found, anchored, position } = located
  if (!found || !anchored) return null
  const { batch, contract } = found
  const { genesisHash, receiptProofs } = await provenance.gateway.status({})
  if (!receiptProofs) return null
  const receipt = await provenance.gateway.receiptProof({ params: { transactionHash: batch.transaction.hash } })
  const { batchId, root, count, source, mode, model } = batch.event
  return {
    format: 'jhc-inclusion-proof/1',
    entry: anchored,
    batch: {
      batchId,
      root,
      count,
      index: position,
      path: inclusionPath(batch.entries.map(entryLeaf), position),
      source,
      mode,
      model,
    },
    chain: {
      genesisHash,
      contract,
      blockNumber: receipt.blockNumber,
      blockHash: receipt.blockHash,
      headerRlp: receipt.headerRlp,
      transactionHash: receipt.transactionHash,
      transactionIndex: receipt.transactionIndex,
      logIndex: batch.logIndex,
      receiptNodes: receipt.nodes,
    },
  }
}

/** Hands out a proof only after checking it as its receiver will. */
export async function buildProof(
  provenance: Provenance,
  recordId: string,
  limits: Reach | null,
  version?: number,
): Promise<InclusionProof> {
  const located = await locateRecord(provenance, recordId, limits, version)
  const proof = await proofOf(provenance, located)
  if (!proof && located.found) throw errors['no-receipt-proofs']({ recordId })
  if (!proof) throw errors['not-anchored']({ recordId, version: located.version })
  const { verified, steps } = verifyProof(proof, { blockHash: proof.chain.blockHash, contract: proof.chain.contract })
  if (!verified) throw errors['proof-broken']({ step: steps.find((one) => one.verdict !== 'passed')?.step ?? '' })
  return proof
}
