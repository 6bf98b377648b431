import type { Hex } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { encodeRlp, integerBytes } from '@jhc/chain-port/rlp.ts'
import { chainErrors } from './errors.ts'

/** JSON name of each field of a header, in the order of its RLP; later forks only append. */
const fields = [
  'parentHash',
  'sha3Uncles',
  'miner',
  'stateRoot',
  'transactionsRoot',
  'receiptsRoot',
  'logsBloom',
  '#difficulty',
  '#number',
  '#gasLimit',
  '#gasUsed',
  '#timestamp',
  'extraData',
  'mixHash',
  'nonce',
  '#baseFeePerGas',
  'withdrawalsRoot',
  '#blobGasUsed',
  '#excessBlobGas',
  'parentBeaconBlockRoot',
  'requestsHash',
]

/** Canonical bytes of a header that came as JSON; refused where they do not hash to the block's hash, so a node cannot make one up. */
export function headerRlpOf(block: Record<string, any>): Hex {
  const items: Uint8Array[] = []
  for (const field of fields) {
    const name = field.replace('#', '')
    const value = block[name]
    if (value === undefined || value === null) break
    items.push(field === name ? bytesOf(value) : integerBytes(BigInt(value)))
  }
  const rlp = encodeRlp(items)
  if (hexOf(keccak256(rlp)) !== block.hash) throw chainErrors['header-not-its-own']({ block: Number(block.number) })
  return hexOf(rlp)
}
