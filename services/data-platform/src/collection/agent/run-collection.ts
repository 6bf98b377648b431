import type { Logger } from 'pino'
import type { Connector, Mapper, RawUnit, ReadPage, UnreadableUnit } from '../../sources/connector.ts'
import { agentErrors } from './agent-errors.ts'
import type { AgentKeys } from './agent-keys.ts'
import type { CollectionRun, QuarantineRow, RunKind, RunPhase, RunRow, StagedUnit } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import { Interrupted } from './interrupted.ts'
import type { Outgoing } from './outgoing.ts'
import { processUnits } from './process-units.ts'
import { reconcileSource } from './reconcile-source.ts'
import { safeFailure } from './safe-failure.ts'
import { cutChunks, isKnown, sealChunk, stagedUnit } from './stage-chunks.ts'

export interface RunParts {
  sourceId: string
  store: AgentStore
  connector: Connector
  mapper: Mapper
  mapperVersion: string
  keys: AgentKeys
  /** How far before the watermark a run reads again: late commits and clock differences. */
  reReadHours: number
  /** Share of held units that may vanish at once before a reconciliation refuses to believe the source. */
  vanishedShareLimit: number
  /** A reconciliation reads again all units from this many days back; absent = all. */
  reconcileDays?: number
  log: Logger
  now: () => number
  /** Units of chunks that this process has staged and not yet accepted, by the chunk's number. */
  fresh: Map<number, StagedUnit[]>
  outgoing: Outgoing
  /** Waits before a failed read is tried again. */
  retryDelaysMs: readonly number[]
  stopping: () => boolean
  /** Called after each accepted batch: there may be something to send. */
  onAccepted: () => void
}

/** One run, from its beginning or from where a stopped process left it. The watermark moves only at its end. */
export async function runCollection(
  parts: RunParts,
  kind: RunKind,
  resume: RunRow | null = null,
): Promise<CollectionRun> {
  const { store } = parts
  const run = resume ?? (await openRun(parts, kind))
  if (resume) await store.log(run.runId, 'info', '上次采集被中断，从已提交的位置继续')
  try {
    await drainStaged(parts)
    if (run.phase === 'read') await readChanges(parts, run, resume !== null)
    if (run.phase === 'quarantine') await readQuarantined(parts, run)
    if (run.kind === 'reconcile') await reconcileSource(parts, run)
    const done = (await store.run(run.runId))!
    const state = done.quarantined > 0 ? 'succeeded-with-quarantine' : 'succeeded'
    await store.finishRun(run, state, null)
    await store.log(run.runId, done.quarantined > 0 ? 'warn' : 'info', summary(done))
  } catch (error) {
    // A stopped run stays `running`: the next process goes on with it.
    if (error instanceof Interrupted) return (await store.run(run.runId))!
    // What was known when these were staged may no longer hold: the next run opens what was staged and looks again.
    parts.fresh.clear()
    const failure = safeFailure(error)
    parts.log.error({ err: error as Error, sourceId: parts.sourceId, code: failure.code }, 'collection run failed')
    await store.finishRun(run, 'failed', `${failure.code}：${failure.zh}`)
    await store.log(run.runId, 'error', `采集失败：${failure.code}，${failure.zh}`)
  }
  return (await store.run(run.runId))!
}

async function openRun(parts: RunParts, kind: RunKind): Promise<RunRow> {
  const { watermark } = await parts.store.state()
  const run = await parts.store.openRun(kind, backBy(watermark, parts.reReadHours), watermark)
  const name = kind === 'incremental' ? '增量采集' : '对账采集'
  await parts.store.log(run.runId, 'info', `开始${name}，起点 ${run.watermarkFrom || '最早'}`)
  return run
}

/** Watermarks are UTC ISO 8601 texts of one form per connector; the window's start need only sort right against them. */
export function backBy(watermark: string, hours: number): string {
  const at = Date.parse(watermark)
  return Number.isNaN(at) ? watermark : new Date(at - hours * 3_600_000).toISOString()
}

async function readChanges(parts: RunParts, run: RunRow, resumed: boolean): Promise<void> {
  const expected = await parts.connector.expected?.(run.watermarkFrom).catch(() => null)
  if (expected !== undefined && expected !== null) await parts.store.expectUnits(run.runId, expected)
  let page = await firstPage(parts, run, resumed)
  for (;;) {
    checkStop(parts)
    const next =
      page.cursor === null ? null : withRetry(parts, () => parts.connector.read(run.watermarkFrom, page.cursor))
    // The next page is read while this one is worked on; its failure is met below, where it is awaited.
    next?.catch(() => undefined)
    await stage(parts, run, page, page.cursor === null ? 'quarantine' : 'read', page.cursor)
    await drainStaged(parts)
    if (next === null) break
    page = await next
  }
}

/** A cursor from before a restart may have expired at the source: then the run reads from its start again, which changes nothing twice. */
async function firstPage(parts: RunParts, run: RunRow, resumed: boolean): Promise<ReadPage> {
  const { connector, store } = parts
  if (!resumed || run.cursor === null) return withRetry(parts, () => connector.read(run.watermarkFrom, run.cursor))
  try {
    return await connector.read(run.watermarkFrom, run.cursor)
  } catch {
    checkStop(parts)
    await store.log(run.runId, 'warn', agentErrors['source-changed']().zh)
    return withRetry(parts, () => connector.read(run.watermarkFrom, null))
  }
}

async function readQuarantined(parts: RunParts, run: RunRow): Promise<void> {
  let after = run.cursor ?? ''
  for (;;) {
    checkStop(parts)
    const keys = await parts.store.quarantinedUnitKeys(after, 200)
    if (keys.length === 0) break
    after = keys.at(-1)!
    const units = await withRetry(parts, () => parts.connector.readKeys(keys))
    await stage(parts, run, { units, unreadable: [], cursor: null, watermark: '' }, 'quarantine', after)
    await drainStaged(parts)
  }
  await advance(parts, run, run.kind === 'reconcile' ? 'list' : 'done')
}

export async function advance(parts: RunParts, run: RunRow, phase: RunPhase): Promise<void> {
  await parts.store.advanceRun(run.runId, phase, null)
  run.phase = phase
  run.cursor = null
}

export async function stage(
  parts: RunParts,
  run: RunRow,
  page: ReadPage,
  phase: RunPhase,
  cursor: string | null,
): Promise<void> {
  const { store } = parts
  const distinct = [...new Map(page.units.map((unit) => [unit.key, unit])).values()]
  const { changed, unchanged } = await sortOut(parts, distinct, page.unreadable)
  const chunks = cutChunks(changed)
  const seqs = await store.stagePage({
    runId: run.runId,
    phase,
    cursor,
    watermark: page.watermark,
    chunks: chunks.map((units) => sealChunk(parts, run.runId, units)),
    unitsRead: distinct.length,
    recordsUnchanged: unchanged.length > 0 ? await store.countRecords(unchanged) : 0,
    unreadable: page.unreadable.map(unreadableOf),
  })
  // Kept until accepted, so that what was just sealed need not be opened again; after a restart the staged text serves.
  chunks.forEach((units, i) => {
    parts.fresh.set(seqs[i]!, units)
  })
  run.phase = phase
  run.cursor = cursor
}

/** A unit whose text was accepted (or refused) before, word for word, needs no staging. */
async function sortOut(
  parts: RunParts,
  units: RawUnit[],
  unreadable: UnreadableUnit[],
): Promise<{ changed: StagedUnit[]; unchanged: string[] }> {
  const known = await parts.store.knownUnits(units.map((unit) => unit.key))
  for (const { key } of unreadable) known.set(key, { unitKey: key, payloadDigest: '', state: 'quarantined' })
  const changed: StagedUnit[] = []
  const unchanged: string[] = []
  for (const raw of units) {
    const unit = stagedUnit(parts, raw, known.get(raw.key))
    if (!isKnown(unit)) changed.push(unit)
    else if (unit.before!.state === 'accepted') unchanged.push(unit.unitKey)
  }
  return { changed, unchanged }
}

function unreadableOf(unit: UnreadableUnit): QuarantineRow {
  const { key, origin, field, reasonCode, detail } = unit
  return { unitKey: key, origin, field, reasonCode, detail, payload: null }
}

export async function drainStaged(parts: RunParts): Promise<void> {
  for (;;) {
    checkStop(parts)
    const count = await processUnits(parts.store, parts)
    if (count === 0) {
      parts.fresh.clear()
      return
    }
    parts.onAccepted()
  }
}

export function checkStop(parts: RunParts): void {
  if (parts.stopping()) throw new Interrupted('stopping')
}

export async function withRetry<T>(parts: RunParts, work: () => Promise<T>): Promise<T> {
  for (const delay of parts.retryDelaysMs) {
    try {
      return await work()
    } catch (error) {
      if (!safeFailure(error).retryable || parts.stopping()) throw error
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
  }
  return work()
}

function summary(run: CollectionRun): string {
  const parts = [
    `读取 ${run.unitsRead} 个单元`,
    `新增 ${run.recordsNew}`,
    `变更 ${run.recordsChanged}`,
    `未变 ${run.recordsUnchanged}`,
    `消失 ${run.tombstones}`,
    `新入隔离 ${run.quarantined}`,
  ]
  return `采集完成：${parts.join('，')}`
}
