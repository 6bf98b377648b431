import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import type { ChainEngine } from '../chain-engine.ts'
import type { Filter } from './filter-book.ts'
import { findLogs, findLogsUpTo, maxLogs } from './find-logs.ts'
import { asLogFilter, asLogPattern, invalid } from './parameters.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import type { RpcContext, RpcMethods } from './rpc-methods.ts'

/** Logs at once, or by filters that tell what is new since they were last asked. */
export function filterMethods({ engine, filters }: RpcContext): RpcMethods {
  const next = () => engine.head.number + 1
  return {
    eth_getLogs: async ([filter]) => findLogs(engine, await asLogFilter(engine, filter)),
    async eth_newFilter([logs]) {
      if (logs?.blockHash) throw invalid('filter: one block has no changes')
      asLogPattern(logs)
      return filters.add({ kind: 'logs', next: next(), logs: logs ?? {} })
    },
    eth_newBlockFilter: async () => filters.add({ kind: 'blocks', next: next() }),
    eth_newPendingTransactionFilter: async () => filters.add({ kind: 'transactions', next: next() }),
    eth_uninstallFilter: async ([id]) => filters.remove(id),
    async eth_getFilterLogs([id]) {
      const { logs } = filters.find(id)
      if (!logs) throw new RpcError(rpcCodes.refused, 'filter not found')
      return findLogs(engine, await asLogFilter(engine, logs))
    },
    async eth_getFilterChanges([id]) {
      const filter = filters.find(id)
      // One after another, so that a client that asks twice at once is told nothing twice.
      const turn = (filter.turn ?? Promise.resolve()).then(async () => {
        const { news, next } = await newsOf(engine, filter, filter.next, engine.head.number)
        filter.next = next
        return news
      })
      filter.turn = turn.catch(() => {})
      return turn
    },
  }
}

/**
 * What the blocks `from` … `to` (inclusive) brought: logs, hashes of blocks, or of their transactions. Where it is much it ends early,
 * and `next` is the block to go on with.
 */
export async function newsOf(
  engine: ChainEngine,
  { kind, logs }: Pick<Filter, 'kind' | 'logs'>,
  from: number,
  to: number,
): Promise<{ news: unknown[]; next: number }> {
  if (kind === 'logs') {
    // A tag means whatever is new; only numbers bound it.
    const bound = (tag: unknown, otherwise: number) => (/^0x/.test(String(tag)) ? Number(tag) : otherwise)
    const last = Math.min(to, bound(logs?.toBlock, to))
    const first = Math.max(from, bound(logs?.fromBlock, from))
    const found = await findLogsUpTo(engine, { ...asLogPattern(logs), from: first, to: last })
    return { news: found.logs, next: found.next > last ? to + 1 : found.next }
  }
  const news: string[] = []
  let next = from
  for (; next <= to && news.length <= maxLogs; next++) {
    if (kind === 'blocks') news.push(hexOf((await engine.store.hashOf(next))!))
    else for (const receipt of await engine.store.receipts(next)) news.push(hexOf(receipt.transactionHash))
  }
  return { news, next }
}
