import { setTimeout } from 'node:timers/promises'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import type { ApiClient, CallResult } from '@jhc/kit/api.ts'
import type { Command } from '../command.ts'
import { count, exitCodes, type Output } from '../output.ts'
import { UsageError } from '../usage-error.ts'

type Client = ApiClient<typeof collectionApi>
type Run = CallResult<(typeof collectionApi)['operations']['runs']>['items'][number]

async function newestRun(client: Client, sourceId: string): Promise<Run | null> {
  const { items } = await client.runs({ query: { sourceId, pageSize: 1 } })
  return items[0] ?? null
}

/** A run that was not there before the request, followed to its end. */
async function follow(
  client: Client,
  sourceId: string,
  before: string | null,
  output: Output,
  limitMs: number,
): Promise<Run | null> {
  const started = Date.now()
  let shown = -1
  while (Date.now() - started < limitMs) {
    const run = await newestRun(client, sourceId)
    if (run && run.runId !== before) {
      if (run.state !== 'running') return run
      if (run.unitsRead !== shown)
        output.note(`${sourceId}  ${count(run.unitsRead)}${run.unitsExpected ? ` / ${count(run.unitsExpected)}` : ''}`)
      shown = run.unitsRead
    }
    await setTimeout(500)
  }
  return null
}

/** Asks each source's agent to collect now, and waits. */
export const collect: Command = async ({ output, options, connection }) => {
  const { client: clientOf } = await connection()
  const client = clientOf(collectionApi)
  const { tasks } = await client.tasks({})
  const wanted = typeof options.source === 'string' ? tasks.filter((task) => task.sourceId === options.source) : tasks
  if (wanted.length === 0)
    throw new UsageError(
      `没有这个来源；现有：${tasks.map((task) => task.sourceId).join('、') || '无'}\nNo such source.`,
    )
  const kind = options.reconcile ? ('reconcile' as const) : ('incremental' as const)
  const limitMs = 1000 * Number(options.timeout ?? 900)
  const results = await Promise.all(
    wanted.map(async ({ sourceId }) => {
      const before = (await newestRun(client, sourceId))?.runId ?? null
      await client.runNow({ params: { sourceId }, body: { kind } })
      return { sourceId, run: await follow(client, sourceId, before, output, limitMs) }
    }),
  )
  for (const { sourceId, run } of results) {
    if (!run) output.print(`${sourceId}  ${output.say('在限定时间内没有结束', 'did not finish in time')}`)
    else
      output.print(
        `${sourceId}  ${run.state}  ${output.say(`读取 ${count(run.unitsRead)} · 新增 ${count(run.recordsNew)} · 变更 ${count(run.recordsChanged)} · 未变 ${count(run.recordsUnchanged)} · 删除 ${count(run.tombstones)} · 隔离 ${count(run.quarantined)}`, `read ${count(run.unitsRead)} · new ${count(run.recordsNew)} · changed ${count(run.recordsChanged)} · unchanged ${count(run.recordsUnchanged)} · gone ${count(run.tombstones)} · quarantined ${count(run.quarantined)}`)}`,
      )
  }
  if (results.some(({ run }) => run?.state === 'failed' || run?.state === 'interrupted')) return exitCodes.mismatch
  return results.some(({ run }) => run === null) ? exitCodes.unusable : exitCodes.ok
}
