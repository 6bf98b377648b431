import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { sourceChecksApi } from '../source-checks/api.ts'
import { createSourceChecks } from '../source-checks/capability.ts'
import type { CollectionAgent } from './agent/agent-contract.ts'
import {
  type MemoryUnit,
  memoryConnector,
  memoryMapper,
  memoryUnits,
  startAgentTestBed,
} from './agent/agent-test-bed.ts'
import { collectionApi } from './api.ts'
import { createCollectionMonitor } from './capability.ts'

const agents = ['a', 'b'].map((sourceId) => ({ id: `gw-${sourceId}`, sourceId }))
let bed: Awaited<ReturnType<typeof startAgentTestBed>>
let agent: CollectionAgent
let units: Map<string, MemoryUnit>
before(async () => {
  bed = await startAgentTestBed((context) => [
    createSourceChecks(context),
    createCollectionMonitor(context, { agents }),
  ])
  units = memoryUnits(20)
  units.get('encounter/00002')!.content.bad = 'lab.value'
  agent = await bed.agent({
    connector: memoryConnector(units),
    mapper: memoryMapper,
    schedule: { dailyAt: '02:00' },
    loops: { waitSeconds: 1 },
  })
})
after(async () => {
  await agent.stop?.()
  await bed.platform.stop()
})

const admin = () => bed.platform.as(['collection.read', 'collection.run', 'provenance.verify'])
const monitor = () => admin().client(collectionApi)

/** Polls the monitor until it shows what is waited for; the test's own time limit ends it otherwise. */
async function until<T>(look: () => Promise<T | false | undefined>): Promise<T> {
  for (;;) {
    const found = await look()
    if (found) return found
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('the first T+1 run starts by itself, and the centre sees task, run, log and quarantine', {
  timeout: 30_000,
}, async () => {
  const task = await until(async () =>
    (await monitor().tasks({})).tasks.find(
      (one) => one.lastRun?.finishedAt && one.lastRun.recordsSent === 38 && one.reachable && one.openQuarantine === 1,
    ),
  )
  assert.deepEqual([task.sourceId, task.kind, task.reachable, task.openQuarantine], ['memory', 'memory', true, 1])
  assert.equal(task.schedule, '每日 02:00（T+1 增量）')
  assert.deepEqual([task.lastRun?.state, task.lastRun?.recordsNew], ['succeeded-with-quarantine', 38])
  const { lines } = await until(async () => {
    const log = await monitor().runLog({ params: { runId: task.lastRun!.runId } })
    return log.lines.some((line) => line.text.startsWith('采集完成')) && log
  })
  assert.match(lines[0]!.text, /开始增量采集/)
  const { items } = await monitor().quarantine({ query: { sourceId: 'memory' } })
  assert.deepEqual([items.length, items[0]?.field], [1, 'lab.value'])
  assert.equal((await monitor().runs({ query: {} })).total, 1)
  assert.equal(bed.received.entries.size, 38)
})

test('run now reaches the agent; a repaired unit leaves the quarantine at the centre too', {
  timeout: 30_000,
}, async () => {
  delete units.get('encounter/00002')!.content.bad
  await monitor().runNow({ params: { sourceId: 'memory' }, body: { kind: 'reconcile' } })
  const run = await until(async () =>
    (await monitor().runs({ query: {} })).items.find((one) => one.kind === 'reconcile' && one.finishedAt),
  )
  assert.deepEqual([run.state, run.recordsNew], ['succeeded', 2])
  await until(async () => (await monitor().quarantine({ query: { open: 'true' } })).total === 0)
  assert.equal((await monitor().quarantine({ query: { open: 'false' } })).total, 1)
  await assert.rejects(monitor().runNow({ params: { sourceId: 'none' }, body: {} }), {
    code: 'collection.no-such-task',
  })
})

test('a check through the centre finds the field that was changed behind its back', { timeout: 30_000 }, async () => {
  const { rows } = await sql<any>`select record_id from collection.records where local_id = 'lab/00009'`.execute(
    bed.platform.db,
  )
  const body = { sourceId: 'memory', recordId: rows[0].record_id, version: 1 }
  const checks = admin().client(sourceChecksApi)
  assert.equal((await checks.check({ body })).matches, true)
  ;(units.get('encounter/00009')!.content.records as any).lab.value = '999'
  const result = await checks.check({ body })
  assert.equal(result.matches, false)
  assert.deepEqual(result.differences, [{ element: 'JHC.value', group: 'visit', occurrence: '0', change: 'changed' }])
  await assert.rejects(checks.check({ body: { ...body, version: 7 } }), { code: 'source-checks.not-checkable' })
})

test('an agent reports for its own source only: no other source, no run or quarantine item of another', async () => {
  const report = (id: string, sourceId: string, run: object, quarantine: object[] = []) =>
    bed.platform
      .as(['collection.report'], { kind: 'agent', id })
      .client(collectionApi)
      .report({
        body: {
          source: { sourceId, name: sourceId, kind: 'csv', orgId: 'T00', runsAt: id, schedule: '' },
          reachable: true,
          run: { ...runOfA, ...run },
          log: [],
          quarantine: quarantine.map((item) => ({ ...itemOfA, ...item })),
        },
      })
  await report('gw-a', 'a', {}, [{}])
  for (const [id, sourceId, run] of [
    ['gw-b', 'a', {}],
    ['gw-b', 'b', { sourceId: 'a' }],
    ['gw-b', 'b', { sourceId: 'b', state: 'failed' }],
    ['gw-nobody', 'b', { runId: 'run-b', sourceId: 'b' }],
  ] as const) {
    await assert.rejects(report(id, sourceId, run), { code: 'collection.not-your-source' })
  }
  await report('gw-b', 'b', { runId: 'run-b', sourceId: 'b' }, [{ resolvedAt: '2026-01-01T02:00:00.000Z' }])
  const [run] = (await monitor().runs({ query: { sourceId: 'a' } })).items
  assert.equal(run?.state, 'running')
  assert.equal((await monitor().quarantine({ query: { sourceId: 'a', open: 'true' } })).total, 1)
})

test('people see the tasks, runs and quarantine of their own organisations; others’ are not there', async () => {
  const of = (orgId: string) => {
    const reach = { organisations: [orgId], maxGrade: 5 }
    const permissions = ['collection.read', 'collection.run']
    return bed.platform.as(permissions, { kind: 'user', id: 'bound', orgId, reach }).client(collectionApi)
  }
  const [own, other] = [of('T00'), of('T99')]
  assert.ok((await own.tasks({})).tasks.some(({ sourceId }) => sourceId === 'a'))
  assert.deepEqual((await other.tasks({})).tasks, [])
  assert.ok((await own.runs({ query: {} })).total > 0)
  assert.deepEqual([(await other.runs({ query: {} })).total, (await other.quarantine({ query: {} })).total], [0, 0])
  assert.equal((await own.quarantine({ query: { sourceId: 'a' } })).total, 1)
  const params = { runId: 'run-a' }
  assert.deepEqual((await own.runLog({ params })).lines, [])
  await assert.rejects(other.runLog({ params }), { code: 'collection.no-such-run' })
  await own.runNow({ params: { sourceId: 'a' }, body: {} })
  await assert.rejects(other.runNow({ params: { sourceId: 'a' }, body: {} }), { code: 'collection.no-such-task' })
})

const runOfA = {
  runId: 'run-a',
  sourceId: 'a',
  kind: 'incremental' as const,
  state: 'running' as const,
  startedAt: '2026-01-01T01:00:00.000Z',
  finishedAt: null,
  unitsRead: 1,
  recordsNew: 0,
  recordsChanged: 0,
  recordsUnchanged: 0,
  tombstones: 0,
  quarantined: 1,
  recordsSent: 0,
  unitsExpected: null,
  watermarkFrom: '',
  watermarkTo: '',
  failure: null,
}

const itemOfA = {
  itemId: 'item-a',
  runId: 'run-a',
  sourceId: 'a',
  unitKey: 'u',
  origin: 'u.csv',
  field: 'birth',
  reasonCode: 'bad-date',
  detail: '',
  at: '2026-01-01T01:00:00.000Z',
  resolvedAt: null,
}
