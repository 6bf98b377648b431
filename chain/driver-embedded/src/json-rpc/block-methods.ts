import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { StoredBlock } from '../chain-store.ts'
import { formatBlock, formatTransaction, quantity } from './format.ts'
import { asHash, asQuantity, blockNumberOf } from './parameters.ts'
import type { RpcContext, RpcMethods } from './rpc-methods.ts'
import { formatReceipts } from './transaction-receipts.ts'

/** Blocks, transactions and receipts. What is not there is null. */
export function blockMethods({ engine }: RpcContext): RpcMethods {
  const { store } = engine
  const numbered = (number: number | null) => (number === null ? null : store.block(number))
  const byTag = async (tag: unknown) => numbered(await blockNumberOf(engine, tag))
  const byHash = async (hash: unknown) => numbered(await store.numberOf(asHash(hash)))
  const formatted = (block: StoredBlock | null, full: unknown) => block && formatBlock(engine, block, full === true)
  const count = (block: StoredBlock | null) => block && quantity(block.transactions.length)
  const noUncles = (block: StoredBlock | null) => block && '0x0'
  const at = (block: StoredBlock | null, index: unknown) => {
    const position = Number(asQuantity(index, 'index'))
    return block && position < block.transactions.length ? formatTransaction(engine, block, position) : null
  }
  async function found<T>(hash: unknown, read: (block: StoredBlock, index: number) => T): Promise<T | null> {
    const place = await store.placeOf(asHash(hash))
    return place && read((await store.block(place.number))!, place.index)
  }

  return {
    eth_blockNumber: async () => quantity(engine.head.number),
    eth_getBlockByNumber: async ([tag, full]) => formatted(await byTag(tag), full),
    eth_getBlockByHash: async ([hash, full]) => formatted(await byHash(hash), full),
    eth_getBlockTransactionCountByNumber: async ([tag]) => count(await byTag(tag)),
    eth_getBlockTransactionCountByHash: async ([hash]) => count(await byHash(hash)),
    eth_getUncleCountByBlockNumber: async ([tag]) => noUncles(await byTag(tag)),
    eth_getUncleCountByBlockHash: async ([hash]) => noUncles(await byHash(hash)),
    eth_getUncleByBlockNumberAndIndex: async () => null,
    eth_getUncleByBlockHashAndIndex: async () => null,
    eth_getBlockReceipts: async ([tag]) => {
      const block = typeof tag === 'string' && tag.length === 66 ? await byHash(tag) : await byTag(tag)
      return block && formatReceipts(block)
    },
    eth_getTransactionByHash: ([hash]) => found(hash, (block, index) => formatTransaction(engine, block, index)),
    eth_getTransactionByBlockNumberAndIndex: async ([tag, index]) => at(await byTag(tag), index),
    eth_getTransactionByBlockHashAndIndex: async ([hash, index]) => at(await byHash(hash), index),
    eth_getTransactionReceipt: ([hash]) => found(hash, (block, index) => formatReceipts(block)[index]!),
    eth_getRawTransactionByHash: ([hash]) => found(hash, (block, index) => hexOf(block.transactions[index]!)),
  }
}
