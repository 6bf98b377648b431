import type { Hex } from '@jhc/chain-port/driver.ts'
import { bytesOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import { mayContain } from '../receipts.ts'
import { formatLogs, type RpcLog } from './format.ts'
import { RpcError } from './rpc-error.ts'

export interface LogFilter {
  from: number
  to: number
  addresses: Hex[]
  /** One position: null = any, else any of these. */
  topics: Array<Hex[] | null>
}

const maxLogs = 10_000

/** Headers' blooms decide which blocks are read at all. */
export async function findLogs(engine: ChainEngine, filter: LogFilter): Promise<RpcLog[]> {
  const wanted = [filter.addresses, ...filter.topics.filter((topic) => topic !== null)].filter(
    (group) => group.length > 0,
  )
  const groups = wanted.map((group) => group.map(bytesOf))
  const found: RpcLog[] = []
  for (let number = filter.from; number <= filter.to; number++) {
    const header = await engine.store.header(number)
    if (!header) break
    if (!groups.every((group) => group.some((item) => mayContain(header.logsBloom, item)))) continue
    const block = (await engine.store.block(number))!
    for (const log of formatLogs(block)) if (matches(log, filter)) found.push(log)
    if (found.length > maxLogs) throw new RpcError(-32005, `more than ${maxLogs} logs: ask for fewer blocks`)
  }
  return found
}

function matches(log: RpcLog, filter: LogFilter): boolean {
  if (filter.addresses.length > 0 && !filter.addresses.includes(log.address as Hex)) return false
  return filter.topics.every((group, at) => {
    const topic = log.topics[at] as Hex | undefined
    return group === null || (topic !== undefined && group.includes(topic))
  })
}
