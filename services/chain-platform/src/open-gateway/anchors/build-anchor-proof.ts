import { readAnchorCall } from '@jhc/record/anchor-call.ts'
import { decodeEntries, entryLeaf, inclusionPath } from '@jhc/record/batch.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { verifyOutsideProof } from '@jhc/record/outside-proof.ts'
import { decodeHeader } from '@jhc/record/receipt-path.ts'
import type { AnchorRow } from './anchor-store.ts'
import { type Anchors, contractName } from './anchors.ts'
import { errors } from './errors.ts'

/** From the chain alone but for the entry's place, and checked as its receiver will check it. */
export async function buildAnchorProof(anchors: Anchors, row: AnchorRow, own: boolean) {
  const { transactionHash, fromSeq } = row
  if (transactionHash === null || fromSeq === null) throw errors['not-anchored']()
  const [receipt, status, catalogue] = await Promise.all([
    anchors.gateway.receiptProof({ params: { transactionHash } }),
    anchors.gateway.status({}),
    anchors.gateway.contracts({}),
  ])
  const contract = catalogue.contracts.find(({ name }) => name === contractName)!.address
  const call = readAnchorCall(receipt.input)
  const leaves = decodeEntries(call.entries).map(entryLeaf)
  const index = row.seq - fromSeq
  const { batchId, root, count, source, mode, model } = call
  const inclusion = {
    format: 'jhc-inclusion-proof/1' as const,
    entry: row.entry,
    batch: { batchId, root, count, index, path: inclusionPath(leaves, index), source, mode, model },
    chain: {
      genesisHash: status.genesisHash,
      contract,
      blockNumber: receipt.blockNumber,
      blockHash: receipt.blockHash,
      headerRlp: receipt.headerRlp,
      transactionHash: receipt.transactionHash,
      transactionIndex: receipt.transactionIndex,
      logIndex: 0,
      receiptNodes: receipt.nodes,
    },
  }
  const business = { businessId: row.businessId, salt: row.businessSalt }
  const verdict = verifyOutsideProof(
    inclusion,
    { digest: row.digest, business },
    { blockHash: receipt.blockHash, contract },
  )
  if (!verdict.verified) {
    const step = verdict.steps.find((one) => one.verdict !== 'passed')?.step ?? ''
    anchors.log.error({ anchorId: row.anchorId, step }, 'an anchor does not agree with the chain')
    throw errors['chain-differs']({ anchorId: row.anchorId, step })
  }
  return {
    blockTimestamp: decodeHeader(fromHex(receipt.headerRlp)).timestamp,
    proof: {
      format: 'jhc-anchor-proof/1' as const,
      digest: row.digest,
      business: own ? business : null,
      inclusion,
    },
  }
}
