import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import type { CallRequest } from '../run-call.ts'
import type { LogFilter } from './find-logs.ts'
import { RpcError } from './rpc-error.ts'

const invalid = (what: string) => new RpcError(-32602, `invalid ${what}`)

export function asBytes(value: unknown, what = 'bytes'): Uint8Array {
  if (typeof value !== 'string' || !/^0x([0-9a-fA-F]{2})*$/.test(value)) throw invalid(what)
  return bytesOf(value as Hex)
}
export function asHash(value: unknown): Uint8Array {
  const bytes = asBytes(value, 'hash')
  if (bytes.length !== 32) throw invalid('hash')
  return bytes
}
export function asAddress(value: unknown): Uint8Array {
  const bytes = asBytes(value, 'address')
  if (bytes.length !== 20) throw invalid('address')
  return bytes
}
function asQuantity(value: unknown, what: string): bigint {
  if (typeof value !== 'string' || !/^0x[0-9a-fA-F]{1,64}$/.test(value)) throw invalid(what)
  return BigInt(value)
}
export function asSlot(value: unknown): Uint8Array {
  return Buffer.from(asQuantity(value, 'slot').toString(16).padStart(64, '0'), 'hex')
}
const lower = (value: unknown, check: (value: unknown) => Uint8Array): Hex =>
  `0x${Buffer.from(check(value)).toString('hex')}`

/** Number of a block tag: `latest` and its relatives, a quantity, or EIP-1898 objects. */
export async function blockNumberOf(engine: ChainEngine, tag: unknown): Promise<number> {
  if (tag === undefined || tag === null) return engine.head.number
  if (typeof tag === 'object') {
    const { blockHash, blockNumber } = tag as Record<string, unknown>
    if (blockNumber !== undefined) return blockNumberOf(engine, blockNumber)
    const number = await engine.store.numberOf(asHash(blockHash))
    if (number === null) throw new RpcError(-32000, 'unknown block')
    return number
  }
  if (tag === 'earliest') return 0
  if (['latest', 'pending', 'safe', 'finalized'].includes(String(tag))) return engine.head.number
  return Number(asQuantity(tag, 'block number'))
}

export function asCall(value: any): CallRequest {
  if (typeof value !== 'object' || value === null) throw invalid('call')
  const data = value.data ?? value.input ?? '0x'
  return {
    to: value.to === undefined || value.to === null ? null : lower(value.to, asAddress),
    from: value.from === undefined ? undefined : lower(value.from, asAddress),
    data: lower(data, asBytes),
    value: value.value === undefined ? undefined : asQuantity(value.value, 'value'),
    gas: value.gas === undefined ? undefined : asQuantity(value.gas, 'gas'),
  }
}

export async function asLogFilter(engine: ChainEngine, value: any): Promise<LogFilter> {
  const filter = value ?? {}
  const many = (item: unknown, check: (value: unknown) => Uint8Array) =>
    (Array.isArray(item) ? item : [item]).map((one) => lower(one, check))
  const topics = filter.topics ?? []
  if (!Array.isArray(topics) || topics.length > 4) throw invalid('topics')
  const single =
    filter.blockHash === undefined ? undefined : await blockNumberOf(engine, { blockHash: filter.blockHash })
  return {
    from: single ?? (await blockNumberOf(engine, filter.fromBlock)),
    to: single ?? Math.min(await blockNumberOf(engine, filter.toBlock), engine.head.number),
    addresses: filter.address === undefined || filter.address === null ? [] : many(filter.address, asAddress),
    topics: topics.map((topic: unknown) =>
      topic === null || (Array.isArray(topic) && topic.length === 0) ? null : many(topic, asHash),
    ),
  }
}
