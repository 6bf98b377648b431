import type { CallResult } from '@jhc/kit/api.ts'
import type { changeLogApi } from './api.ts'
import { batchesAfter } from './change-batch-store.ts'
import { batchOnChain, eventOf, latestOnChain, type OnChain } from './change-contract.ts'
import { type ChangeLog, type ChangeRow, masterIndexKind, noBatch, type StoredChanges } from './change-log.ts'
import { errors } from './errors.ts'
import { sealRows } from './seal-changes.ts'

type Finding = CallResult<(typeof changeLogApi)['operations']['checkRows']>['findings'][number]

/** The stream's batches as the contract links them, oldest first. */
async function chainBatches(changeLog: ChangeLog): Promise<(OnChain & { batchId: string })[]> {
  const batches: (OnChain & { batchId: string })[] = []
  for (let batchId = await latestOnChain(changeLog); batchId !== noBatch; ) {
    const batch = await batchOnChain(changeLog, batchId)
    if (!batch) throw errors['chain-differs']({ batchId })
    batches.push({ ...batch, batchId })
    batchId = batch.previous
  }
  return batches.reverse()
}

async function readRows(changeLog: ChangeLog, fromSeq: number, toSeq: number): Promise<ChangeRow[]> {
  const rows: ChangeRow[] = []
  for (let afterSeq = fromSeq - 1; afterSeq < toSeq; ) {
    const query = { afterSeq, limit: Math.min(1000, toSeq - afterSeq) }
    const changes = (await changeLog.empi.changeRecords({ query })).changes.filter((row) => row.seq <= toSeq)
    if (changes.length === 0) break
    rows.push(...changes)
    afterSeq = changes.at(-1)!.seq
  }
  return rows
}

/** Walks the chain's batches and holds rows of batches and changes against them; names each row that does not agree. */
export async function checkChangeRows(changeLog: ChangeLog) {
  const findings: Finding[] = []
  const add = (table: string, key: string | number, column: string, problem: string) =>
    findings.push({ table, key: String(key), column, problem })
  // The chain last: what is sealed meanwhile is only looked at for itself.
  const stored: StoredChanges[] = []
  for (let page = await batchesAfter(changeLog.db, 0, 500); page.length > 0; ) {
    stored.push(...page)
    page = await batchesAfter(changeLog.db, page.at(-1)!.fromSeq, 500)
  }
  const anchored = await chainBatches(changeLog)
  const byId = new Map(stored.map((row) => [row.batchId, row]))
  let fromSeq = 1
  let checked = 0
  for (const batch of anchored) {
    const toSeq = fromSeq + batch.count - 1
    const row = byId.get(batch.batchId)
    byId.delete(batch.batchId)
    if (!row) add('change_log.batch', batch.batchId, '*', '链上有此批次，批次行缺失')
    else await compareBatch(changeLog, row, { ...batch, fromSeq, toSeq }, add)
    checked += 1 + (await compareChanges(changeLog, batch, fromSeq, toSeq, add))
    fromSeq = toSeq + 1
  }
  for (const row of [...byId.values()].sort((a, b) => a.fromSeq - b.fromSeq)) {
    checked++
    // On its way: it must at least follow from the changes.
    const rows = await readRows(changeLog, fromSeq, row.toSeq)
    const before = anchored.at(-1)
    const made = rows.length > 0 ? sealRows(rows, row.day, before?.batchId ?? noBatch) : null
    const claims = row.state === 'included' || row.state === 'final' || row.blockNumber !== null
    if (claims || row.transactionHash !== null)
      add('change_log.batch', row.batchId, 'state', '标为已上链，链上没有此批次')
    else if (
      made?.batchId !== row.batchId ||
      made.root !== row.root ||
      made.count !== row.count ||
      made.fromSeq !== row.fromSeq ||
      made.previous !== row.previous
    )
      add('change_log.batch', row.batchId, '*', '与变更记录不符')
    fromSeq = row.toSeq + 1
  }
  return { checked, findings }
}

type Add = (table: string, key: string | number, column: string, problem: string) => void

async function compareBatch(
  changeLog: ChangeLog,
  row: StoredChanges,
  chain: OnChain & { fromSeq: number; toSeq: number },
  add: Add,
): Promise<void> {
  const differ = (column: string, is: unknown, should: unknown) => {
    if (is !== should) add('change_log.batch', row.batchId, column, `应为 ${should}，实为 ${is}`)
  }
  differ('from_seq', row.fromSeq, chain.fromSeq)
  differ('to_seq', row.toSeq, chain.toSeq)
  differ('change_count', row.count, chain.count)
  differ('day', row.day, chain.day)
  differ('root', row.root, chain.root)
  differ('previous', row.previous, chain.previous)
  // A batch may have come into a block a moment ago.
  if (row.blockNumber === null && (row.state === 'sealed' || row.state === 'sequenced')) return
  differ('block_number', row.blockNumber, chain.blockNumber)
  const event = await eventOf(changeLog, row.batchId, chain.blockNumber)
  differ('transaction_hash', row.transactionHash, event?.transactionHash ?? null)
  const { finalBlock } = await changeLog.mirror.batchesAfter({ query: { afterBlock: chain.blockNumber, limit: 1 } })
  const states = chain.blockNumber <= finalBlock ? ['included', 'final'] : ['included']
  if (!states.includes(row.state)) add('change_log.batch', row.batchId, 'state', `链上为已上链，实为 ${row.state}`)
}

/** The changes of one anchored batch: their leaves must give the chain's root. Answers how many were looked at. */
async function compareChanges(
  changeLog: ChangeLog,
  batch: OnChain & { batchId: string },
  fromSeq: number,
  toSeq: number,
  add: Add,
): Promise<number> {
  const rows = await readRows(changeLog, fromSeq, toSeq)
  const before = rows.length
  for (let seq = fromSeq, i = 0; seq <= toSeq; seq++) {
    if (rows[i]?.seq === seq) i++
    else add('empi.outbox', seq, '*', '链上有此变更，记录缺失')
  }
  for (const row of rows) if (!row.holds) add('empi.outbox', row.seq, '*', '与写入时不符，已被改动')
  const root = before === batch.count ? sealRows(rows, batch.day, batch.previous).root : null
  if (root !== null && (root !== batch.root || batch.kind !== masterIndexKind) && rows.every((row) => row.holds))
    for (const row of rows) add('empi.outbox', row.seq, 'leaf', `与链上批次 ${batch.batchId} 的根不符`)
  return before
}
