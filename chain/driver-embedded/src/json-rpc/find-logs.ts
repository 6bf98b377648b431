import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import { bloomBits, hasBits } from '../receipts.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import { formatLogs, type RpcLog } from './transaction-receipts.ts'

export interface LogFilter {
  from: number
  to: number
  addresses: Hex[]
  /** One position: null = any, else any of these. */
  topics: Array<Hex[] | null>
}

/** Logs of one answer. */
export const maxLogs = 10_000

/** All logs that match; more than fit into one answer are refused. */
export async function findLogs(engine: ChainEngine, filter: LogFilter): Promise<RpcLog[]> {
  const { logs, next } = await findLogsUpTo(engine, filter)
  if (logs.length > maxLogs || next <= filter.to)
    throw new RpcError(rpcCodes.limitExceeded, `more than ${maxLogs} logs: ask for fewer blocks`)
  return logs
}

/** Whole blocks' logs until there are more than fit into one answer; `next` is the first block that was not read. */
export async function findLogsUpTo(engine: ChainEngine, filter: LogFilter): Promise<{ logs: RpcLog[]; next: number }> {
  const { addresses, topics, from, to } = filter
  // Headers' blooms decide which blocks are read at all.
  const groups = [addresses, ...topics.filter((topic) => topic !== null)]
    .filter((group) => group.length > 0)
    .map((group) => group.map((item) => bloomBits(bytesOf(item))))
  const logs: RpcLog[] = []
  let number = from
  for (; number <= to && logs.length <= maxLogs; number++) {
    const header = await engine.store.header(number)
    if (!header) return { logs, next: to + 1 }
    if (!groups.every((group) => group.some((bits) => hasBits(header.logsBloom, bits)))) continue
    for (const log of formatLogs((await engine.store.block(number))!)) if (matches(log, filter)) logs.push(log)
  }
  return { logs, next: number }
}

function matches(log: RpcLog, filter: LogFilter): boolean {
  // As go-ethereum has it: a position that the log does not have is not matched by anything.
  if (filter.topics.length > log.topics.length) return false
  if (filter.addresses.length > 0 && !filter.addresses.includes(log.address as Hex)) return false
  return filter.topics.every((group, at) => {
    const topic = log.topics[at] as Hex | undefined
    return group === null || (topic !== undefined && group.includes(topic))
  })
}
