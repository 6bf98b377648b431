import type { CallArguments } from '@jhc/kit/api.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import { organisationsWithin } from '@jhc/server-kit/reach.ts'
import type { changeLogApi } from './api.ts'
import { batchesCovering, lastBatch, pageOfBatches } from './change-batch-store.ts'
import type { ChangeLog, StoredChanges } from './change-log.ts'

type Query = CallArguments<(typeof changeLogApi)['operations']['changes']>['query']

export async function listChanges(changeLog: ChangeLog, query: Query, limits: Reach | null) {
  const { items, ...page } = await changeLog.empi.changePage({ query: { ...query, ...boundTo(limits) } })
  const [newest, oldest] = [items[0], items.at(-1)]
  const batches = newest && oldest ? await batchesCovering(changeLog.db, oldest.seq, newest.seq) : []
  return {
    ...page,
    items: items.map(({ seq, at, kind, ids, record }) => {
      const batch = batches.find((one) => one.fromSeq <= seq && seq <= one.toSeq)
      const state = batch && batch.state !== 'sealed' ? batch.state : ('waiting' as const)
      const { batchId = null, transactionHash = null, blockNumber = null } = batch ?? {}
      return { seq, at, kind, ids, record, state, batchId, transactionHash, blockNumber }
    }),
  }
}

/** Whose changes the master index is asked for. */
export function boundTo(limits: Reach | null): { orgIds?: string } {
  const orgIds = organisationsWithin(limits)
  return orgIds ? { orgIds: orgIds.join(',') } : {}
}

const describe = ({ day, sealedAt, ...batch }: StoredChanges) => ({
  ...batch,
  day: new Date(day * 86_400_000).toISOString().slice(0, 10),
  sealedAt: sealedAt.toISOString(),
})

export async function listBatches(changeLog: ChangeLog, query: { page: number; pageSize: number }) {
  const { items, total } = await pageOfBatches(changeLog.db, query)
  return { items: items.map(describe), total, totalCapped: false }
}

export async function showStatus(changeLog: ChangeLog, trouble: string | null) {
  const [last, { total }, newest] = await Promise.all([
    lastBatch(changeLog.db),
    pageOfBatches(changeLog.db, { page: 1, pageSize: 1 }),
    changeLog.empi.changePage({ query: { pageSize: 1 } }),
  ])
  const sealed = last?.toSeq ?? 0
  const { changes } = await changeLog.empi.changeRecords({ query: { afterSeq: sealed, limit: 1 } })
  const open = last ? (await batchesCovering(changeLog.db, 1, sealed)).filter((one) => one.state !== 'final') : []
  return {
    changes: newest.total,
    final: sealed - open.reduce((sum, one) => sum + one.count, 0),
    waiting: newest.total - sealed,
    oldestWaitingAt: changes[0]?.at ?? null,
    batches: total,
    trouble,
  }
}
