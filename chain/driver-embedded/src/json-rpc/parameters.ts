import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import type { CallRequest } from '../run-call.ts'
import type { LogFilter } from './find-logs.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'

export const invalid = (what: string) => new RpcError(rpcCodes.invalidParameters, `invalid ${what}`)

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
export function asQuantity(value: unknown, what: string): bigint {
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
    if (number === null) throw new RpcError(rpcCodes.refused, 'unknown block')
    return number
  }
  if (tag === 'earliest') return 0
  if (['latest', 'pending', 'safe', 'finalized'].includes(String(tag))) return engine.head.number
  return Number(asQuantity(tag, 'block number'))
}

export function asCall(value: any): CallRequest {
  if (typeof value !== 'object' || value === null) throw invalid('call')
  const given = <T>(item: unknown, read: (item: unknown) => T) =>
    item === undefined || item === null ? undefined : read(item)
  return {
    to: given(value.to, (to) => lower(to, asAddress)) ?? null,
    from: given(value.from, (from) => lower(from, asAddress)),
    data: lower(value.input ?? value.data ?? '0x', asBytes),
    value: given(value.value, (amount) => asQuantity(amount, 'value')),
    gas: given(value.gas, (gas) => asQuantity(gas, 'gas')),
  }
}

/** Blocks of one question for logs. */
const maxRange = 100_000

export async function asLogFilter(engine: ChainEngine, filter: any): Promise<LogFilter> {
  return { ...asLogPattern(filter), ...(await asRange(engine, filter ?? {})) }
}

/** Which logs of a block. */
export function asLogPattern(value: any): Pick<LogFilter, 'addresses' | 'topics'> {
  const filter = value ?? {}
  if (typeof filter !== 'object') throw invalid('filter')
  const many = (item: unknown, check: (value: unknown) => Uint8Array) =>
    (Array.isArray(item) ? item : [item]).map((one) => lower(one, check))
  const topics = filter.topics ?? []
  if (!Array.isArray(topics) || topics.length > 4) throw invalid('topics')
  return {
    addresses: filter.address === undefined || filter.address === null ? [] : many(filter.address, asAddress),
    topics: topics.map((topic: unknown) =>
      topic === null || (Array.isArray(topic) && topic.length === 0) ? null : many(topic, asHash),
    ),
  }
}

async function asRange(
  engine: ChainEngine,
  { blockHash, fromBlock, toBlock }: any,
): Promise<{ from: number; to: number }> {
  if (blockHash !== undefined && blockHash !== null) {
    if (fromBlock !== undefined || toBlock !== undefined) throw invalid('filter: a block hash excludes a range')
    const number = await blockNumberOf(engine, { blockHash })
    return { from: number, to: number }
  }
  const [from, last] = [await blockNumberOf(engine, fromBlock), await blockNumberOf(engine, toBlock)]
  if (toBlock !== undefined && toBlock !== null && from > last) throw invalid('block range')
  const to = Math.min(last, engine.head.number)
  if (to - from >= maxRange) throw new RpcError(rpcCodes.limitExceeded, `more than ${maxRange} blocks: ask for fewer`)
  return { from, to }
}
