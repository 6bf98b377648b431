import { Address } from '@ethereumjs/util'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import { runCall } from '../run-call.ts'
import { stateAt } from '../state.ts'
import { estimateGas } from './estimate-gas.ts'
import { findLogs } from './find-logs.ts'
import { formatBlock, formatReceipt, formatTransaction, quantity } from './format.ts'
import { asAddress, asBytes, asCall, asHash, asLogFilter, asSlot, blockNumberOf } from './parameters.ts'
import { RpcError } from './rpc-error.ts'

export type RpcMethods = Record<string, (params: any[]) => Promise<unknown>>

export function ethMethods(engine: ChainEngine): RpcMethods {
  const { store } = engine
  const atBlock = async (tag: unknown) => {
    const header = await store.header(await blockNumberOf(engine, tag))
    if (!header) throw new RpcError(-32000, 'unknown block')
    return stateAt(engine.nodes, engine.common, header.stateRoot, 'reading')
  }
  const blockBy = async (number: number | null, full: unknown) => {
    const block = number === null ? null : await store.block(number)
    return block && formatBlock(engine, block, full === true)
  }
  const inBlock = async (hash: unknown, format: typeof formatReceipt) => {
    const place = await store.placeOf(asHash(hash))
    return place && format(engine, (await store.block(place.number))!, place.index)
  }

  return {
    web3_clientVersion: async () => 'jingan-embedded/1',
    net_version: async () => String(engine.chainId),
    net_listening: async () => true,
    eth_chainId: async () => quantity(engine.chainId),
    eth_syncing: async () => false,
    eth_accounts: async () => [],
    eth_gasPrice: async () => '0x0',
    eth_blockNumber: async () => quantity(engine.head.number),
    eth_getBlockByNumber: async ([tag, full]) => blockBy(await blockNumberOf(engine, tag), full),
    eth_getBlockByHash: async ([hash, full]) => blockBy(await store.numberOf(asHash(hash)), full),
    eth_getBlockTransactionCountByNumber: async ([tag]) =>
      quantity(await store.transactionCount(await blockNumberOf(engine, tag))),
    eth_getTransactionByHash: ([hash]) => inBlock(hash, formatTransaction),
    eth_getTransactionReceipt: ([hash]) => inBlock(hash, formatReceipt),
    eth_getLogs: async ([filter]) => findLogs(engine, await asLogFilter(engine, filter)),
    eth_call: async ([request, tag]) =>
      hexOf((await runCall(engine, asCall(request), await blockNumberOf(engine, tag))).output),
    eth_estimateGas: async ([request, tag]) =>
      quantity(await estimateGas(engine, asCall(request), await blockNumberOf(engine, tag))),
    eth_getBalance: async ([address, tag]) =>
      quantity((await (await atBlock(tag)).getAccount(new Address(asAddress(address))))?.balance ?? 0n),
    eth_getTransactionCount: async ([address, tag]) => {
      if (tag === 'pending') return quantity(await engine.nextNonce(asAddress(address)))
      return quantity((await (await atBlock(tag)).getAccount(new Address(asAddress(address))))?.nonce ?? 0n)
    },
    eth_getCode: async ([address, tag]) => hexOf(await (await atBlock(tag)).getCode(new Address(asAddress(address)))),
    eth_getStorageAt: async ([address, slot, tag]) => {
      const value = await (await atBlock(tag)).getStorage(new Address(asAddress(address)), asSlot(slot))
      return `0x${Buffer.from(value).toString('hex').padStart(64, '0')}`
    },
    eth_sendRawTransaction: async ([raw]) => {
      const [result] = await engine.send([asBytes(raw)])
      if ('hash' in result!) return hexOf(result.hash)
      const names = {
        'nonce-too-low': 'nonce too low',
        'nonce-gap': 'nonce too high',
        known: 'already known',
        full: 'txpool is full',
        rejected: 'rejected',
      }
      throw new RpcError(-32000, `${names[result!.error]}: ${result!.message}`)
    },
  } satisfies RpcMethods
}
