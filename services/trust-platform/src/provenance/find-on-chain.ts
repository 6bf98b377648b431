import { toHex, utf8 } from '@jhc/record/bytes.ts'
import { keccak256 } from '@jhc/record/receipt-path.ts'
import { batchesOfBlock, type ChainBatch } from './chain-batch.ts'
import { type ChainBlock, contractName, type Provenance } from './provenance.ts'

const batchesSelector = toHex(keccak256(utf8('batches(bytes32)')).subarray(0, 4))

export async function contractAddress(provenance: Provenance): Promise<string | null> {
  const { contracts } = await provenance.gateway.contracts({})
  return contracts.find((one) => one.name === contractName)?.address ?? null
}

export interface FoundBatch {
  batch: ChainBatch
  block: ChainBlock
  contract: string
  head: { number: number; hash: string }
}

/** Asks the contract where a batch is and reads it from that block: no database row is needed for it. Null where the chain has no such batch. */
export async function findBatchOnChain(provenance: Provenance, batchId: string): Promise<FoundBatch | null> {
  if (!/^[0-9a-f]{64}$/.test(batchId)) return null
  const { contracts } = await provenance.gateway.contracts({})
  // A batch stays in the version of the contract that took it.
  for (const { name, version, address } of contracts.filter((one) => one.name === contractName)) {
    const found = await findInVersion(provenance, `${name}@${version}`, address, batchId)
    if (found) return found
  }
  return null
}

async function findInVersion(
  provenance: Provenance,
  version: string,
  contract: string,
  batchId: string,
): Promise<FoundBatch | null> {
  const { data } = await provenance.gateway.call({
    body: { contract: version, data: `0x${batchesSelector}${batchId}` },
  })
  // root, count, blockNumber, timestamp, mode: a word each.
  const blockNumber = Number.parseInt(data.slice(2 + 2 * 64, 2 + 3 * 64), 16)
  if (!blockNumber) return null
  const { blocks, head } = await provenance.gateway.blocks({ query: { from: blockNumber, limit: 1 } })
  const block = blocks[0]
  const batch = block && batchesOfBlock(block, contract).find((one) => one.event.batchId === batchId)
  return batch ? { batch, block, contract, head } : null
}
