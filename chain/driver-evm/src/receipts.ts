import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { bytesOf, hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { type OrderedTrie, orderedTrie } from '@jhc/chain-port/ordered-trie.ts'
import { encodeRlp, integerBytes } from '@jhc/chain-port/rlp.ts'
import { chainErrors } from './errors.ts'

/** The bytes that receiptsRoot commits to (EIP-2718 for typed transactions). */
function consensusReceipt(receipt: any): Uint8Array {
  const body = encodeRlp([
    integerBytes(BigInt(receipt.status)),
    integerBytes(BigInt(receipt.cumulativeGasUsed)),
    bytesOf(receipt.logsBloom),
    receipt.logs.map((log: any) => [bytesOf(log.address), log.topics.map(bytesOf), bytesOf(log.data)]),
  ])
  const type = Number(receipt.type ?? 0)
  return type === 0 ? body : Buffer.concat([Uint8Array.of(type), body])
}

/** The trie of all receipts of a block; refused where its root is not the header's, so no receipt can be made up or left out. */
export function receiptsTrie(block: any, receipts: any[]): OrderedTrie {
  const trie = orderedTrie(receipts.map(consensusReceipt))
  if (hexOf(trie.root) !== block.receiptsRoot)
    throw chainErrors['header-not-its-own']({ block: Number(block.number), part: 'receipts' })
  return trie
}

export const hashOfRaw = (raw: Uint8Array) => hexOf(keccak256(raw))
