import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { blockGasLimit, zeroAddress } from '../block-header.ts'
import { quantity } from './format.ts'
import { asBytes, asQuantity, blockNumberOf, invalid } from './parameters.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import type { RpcContext, RpcMethods } from './rpc-methods.ts'

/** About the node itself, fees (there are none), and the way in. */
export function nodeMethods({ engine }: RpcContext): RpcMethods {
  return {
    web3_clientVersion: async () => 'jingan-embedded/1',
    web3_sha3: async ([data]) => hexOf(keccak256(asBytes(data))),
    net_version: async () => String(engine.chainId),
    net_listening: async () => true,
    net_peerCount: async () => '0x0',
    eth_protocolVersion: async () => '0x41',
    eth_chainId: async () => quantity(engine.chainId),
    eth_syncing: async () => false,
    eth_mining: async () => true,
    eth_hashrate: async () => '0x0',
    eth_coinbase: async () => hexOf(zeroAddress),
    eth_accounts: async () => [],
    eth_gasPrice: async () => '0x0',
    eth_maxPriorityFeePerGas: async () => '0x0',
    eth_feeHistory: ([count, newest, percentiles]) => feeHistory({ engine }, count, newest, percentiles),
    async eth_sendRawTransaction([raw]) {
      const [result] = await engine.send([asBytes(raw)])
      if ('hash' in result!) return hexOf(result.hash)
      throw new RpcError(rpcCodes.refused, `${refusals[result!.error]}: ${result!.message}`)
    },
  }
}

/** go-ethereum's words: clients tell the cases apart by them. */
const refusals = {
  'nonce-too-low': 'nonce too low',
  'nonce-gap': 'nonce too high',
  known: 'already known',
  full: 'txpool is full',
  rejected: 'rejected',
}

const maxFeeHistory = 1024

/** Before London there is no base fee; go-ethereum then answers zeros, with one more for the block to come. */
async function feeHistory(
  { engine }: Pick<RpcContext, 'engine'>,
  count: unknown,
  newest: unknown,
  percentiles: unknown = [],
): Promise<object> {
  const last = await blockNumberOf(engine, newest)
  if (last > engine.head.number) throw new RpcError(rpcCodes.refused, 'request beyond head block')
  if (percentiles !== null && !Array.isArray(percentiles)) throw invalid('percentiles')
  const asked = Number(typeof count === 'number' ? count : asQuantity(count, 'block count'))
  const blocks = Math.min(asked, maxFeeHistory, last + 1)
  const first = last - blocks + 1
  const headers = await Promise.all(Array.from({ length: blocks }, (_, at) => engine.store.header(first + at)))
  return {
    oldestBlock: quantity(first),
    baseFeePerGas: Array.from({ length: blocks + 1 }, () => '0x0'),
    gasUsedRatio: headers.map((header) => Number(header!.gasUsed) / Number(blockGasLimit)),
    ...(percentiles?.length ? { reward: headers.map(() => percentiles.map(() => '0x0')) } : {}),
  }
}
