import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Mapper } from '../../../sources/connector.ts'
import {
  type MemoryUnit,
  memoryConnector,
  memoryMapper,
  quietLoops,
  startAgentTestBed,
  testKeys,
} from '../agent-test-bed.ts'
import { createCollectionAgent } from '../collection-agent.ts'
import { createPace } from './pace.ts'
import { createQuietHours } from './quiet-hours.ts'
import { recordsPerDay, sideChannelSettings } from './side-channel-settings.ts'

const hour = 3_600_000
/** Monday 2026-03-02, 00:00 in Beijing. */
const monday = Date.parse('2026-03-01T16:00:00Z')
const beijing = (at: number) => new Date(at + 8 * hour).toISOString().slice(11, 16)

test('windows say what is wrong with them, each by its place', () => {
  const { error } = sideChannelSettings.safeParse({
    quietHours: [
      { from: '07:30', to: '18:00' },
      { from: '17:00', to: '19:00', days: [3] },
      { from: '23:00', to: '08:00', days: [7] },
      { from: '12:00', to: '12:00', days: [6] },
    ],
  })
  const told = error!.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  assert.deepEqual(told, [
    'quietHours.1 17:00–19:00 与 quietHours.0 的 07:30–18:00 在周三重叠',
    'quietHours.2 23:00–08:00 与 quietHours.0 的 07:30–18:00 在周日重叠',
    'quietHours.3 起止时间相同（12:00），时段长度为零',
    'quietHours.3 12:00–12:00 与 quietHours.0 的 07:30–18:00 在周六重叠',
  ])
  const bad = sideChannelSettings.safeParse({
    quietHours: [{ from: '7:30', to: '24:00', days: [8], recordsPerSecond: -1 }],
    sending: { recordsPerSecond: 0 },
    recordTypes: { 'lab-report': 'later' },
  })
  const places = bad.error!.issues.map(({ path }) => path.join('.')).sort()
  assert.deepEqual(places, [
    'quietHours.0.days.0',
    'quietHours.0.from',
    'quietHours.0.recordsPerSecond',
    'quietHours.0.to',
    'recordTypes.lab-report',
    'sending.recordsPerSecond',
  ])
})

test('a window is found at every minute of two weeks, also over midnight and over Sunday', () => {
  const windows = sideChannelSettings.parse({
    quietHours: [
      { from: '07:30', to: '18:00', days: [1, 2, 3, 4, 5] },
      { from: '22:00', to: '02:00', days: [7] },
    ],
  }).quietHours
  const quietAt = createQuietHours(windows)
  for (let minute = 0; minute < 2 * 10_080; minute++) {
    const day = Math.floor(minute / 1440) % 7
    const time = minute % 1440
    const expected = (day < 5 && time >= 450 && time < 1080) || (day === 6 && time >= 1320) || (day === 0 && time < 120)
    const { window, until } = quietAt(monday + minute * 60_000)
    assert.equal(window !== null, expected, `minute ${minute}`)
    assert.ok(until! > monday + minute * 60_000)
    assert.equal(quietAt(until! - 1).window === window && quietAt(until!).window !== window, true)
  }
})

test('over any stretch no more than the rate goes, plus one call; and no window is broken', () => {
  let at = monday
  const settings = sideChannelSettings.parse({
    sending: { recordsPerSecond: 10, bytesPerSecond: 10_000 },
    quietHours: [{ from: '07:30', to: '18:00', recordsPerSecond: 0 }],
  })
  const quietAt = createQuietHours(settings.quietHours)
  const pace = createPace({
    now: () => at,
    rateAt: (when) => {
      const quiet = quietAt(when)
      return { itemsPerSecond: quiet.window ? 0 : 10, bytesPerSecond: 10_000, quiet }
    },
  })
  let sent = 0
  for (const end = monday + 24 * hour; at < end; ) {
    const { waitMs } = pace.state()
    if (waitMs > 0) {
      at += waitMs
      continue
    }
    assert.equal(quietAt(at).window, null, beijing(at))
    pace.spend(20, 10_000)
    sent += 20
  }
  assert.ok(Math.abs(sent - 13.5 * 3600 * 10) <= 20, `${sent}`)
  assert.equal(recordsPerDay(settings, monday), 13.5 * 3600 * 10)
})

let bed: Awaited<ReturnType<typeof startAgentTestBed>>
let at = monday
before(async () => {
  bed = await startAgentTestBed()
})
after(() => bed.platform.stop())

const perDay = 150
/** Laboratory results are of a type of their own. */
const typedMapper: Mapper = (unit) => {
  const result = memoryMapper(unit)
  if (result.ok)
    for (const record of result.mapped.records) if (record.localId.startsWith('lab')) record.recordType = 'lab-report'
  return result
}
/** A day's visits, each with two records. */
function addDay(units: Map<string, MemoryUnit>, day: number): void {
  for (let i = 0; i < perDay; i++) {
    const id = `${String(day).padStart(2, '0')}${String(i).padStart(4, '0')}`
    const content = { patient: `P${i % 40}`, records: { visit: { note: id }, lab: { value: `${i}.00` } } }
    const changedAt = new Date(monday + day * 24 * hour + i).toISOString()
    units.set(`encounter/${id}`, { content, changedAt, day: '2026-03-02' })
  }
}

const passTime = async (ms: number): Promise<void> => {
  at += ms
}

function openAgent(units: Map<string, MemoryUnit>, sideChannel: object, wait = passTime) {
  const context = { ...bed.platform.ctx, now: () => at }
  return createCollectionAgent(context, {
    source: { sourceId: 'memory', name: '测试源', kind: 'memory', orgId: 'T00', runsAt: 'gateway' },
    connector: memoryConnector(units, 50),
    mapper: typedMapper,
    mapperVersion: '1',
    keys: testKeys,
    identity: 'clear',
    loops: quietLoops,
    sideChannel: sideChannelSettings.parse(sideChannel),
    wait,
  })
}

const limits = {
  sending: { recordsPerSecond: 50, bytesPerSecond: 1e9 },
  reading: { unitsPerSecond: 100_000, bytesPerSecond: 1e9 },
}

test('eight days off line: nothing is lost over restarts; then all of it arrives once, in order, within the limits', {
  timeout: 120_000,
}, async () => {
  const units = new Map<string, MemoryUnit>()
  const settings = { ...limits, quietHours: [{ from: '07:30', to: '18:00' }], alarms: { records: 2000, hours: 72 } }
  bed.received.busy = true
  let queued = 0
  let agent = openAgent(units, settings)
  await agent.start!()
  for (let day = 0; day < 8; day++) {
    at = monday + day * 24 * hour + hour
    addDay(units, day)
    await agent.runNow('incremental')
    await assert.rejects(agent.drain(), { code: 'common.unavailable' })
    // A process that was killed leaves only what is in the database; the next one takes over without the first one's leave.
    agent = openAgent(units, settings)
    await agent.start!()
    const { queue } = await agent.status()
    assert.ok(queue.waiting > queued)
    queued = queue.waiting
  }
  const before = await agent.status()
  assert.ok(Date.parse(before.queue.oldestAt!) - (monday + hour) < 1000, 'the first day is the oldest')
  assert.deepEqual(
    before.queue.alarms.map((text) => text.replace(/\d+/g, 'N')),
    ['队列 N 条，已达告警值 N 条', '最早一条已等待 N 小时，已达告警值 N 小时'],
  )
  assert.ok(before.storage.bytes / before.storage.versions < 10_000, 'bytes on disk a record')

  bed.received.busy = false
  at = monday + 8 * 24 * hour + 7 * hour + 29 * 60_000
  const started = at
  const arrivedAt: number[] = []
  const sentBefore = bed.received.bodies.length
  let seen = 0
  let restarted = false
  const wait = async (ms: number) => {
    if (bed.received.entries.size > seen) arrivedAt.push(at)
    seen = bed.received.entries.size
    at += ms
    if (!restarted && seen > 600) {
      restarted = true
      throw new Error('killed')
    }
  }
  agent = openAgent(units, settings, wait)
  await agent.start!()
  await assert.rejects(agent.drain(), /killed/)
  agent = openAgent(units, settings, wait)
  await agent.start!()
  await agent.drain()
  assert.ok(restarted)
  for (const moment of arrivedAt) {
    const time = beijing(moment)
    assert.ok(time < '07:31' || time >= '18:00', `left at ${time}`)
  }
  assert.ok(at - started > 10 * hour, 'the quiet hours were waited for')
  const held = await sql<any>`select record_id, version, fingerprint from collection.record_versions`.execute(
    bed.platform.db,
  )
  assert.equal(held.rows.length, 8 * perDay * 2)
  assert.equal(bed.received.entries.size, held.rows.length)
  for (const row of held.rows)
    assert.equal(bed.received.entries.get(`${row.record_id}/${row.version}`)?.fingerprint, row.fingerprint)
  const order = bed.received.bodies
    .slice(sentBefore)
    .flatMap((body) => ((JSON.parse(body).entries ?? []) as { collectedAt: string }[]).map((one) => one.collectedAt))
  assert.deepEqual(order, [...order].sort(), 'oldest first')
})

test('a type that goes at once passes the queue and brings along what it hangs on; paused, nothing leaves', {
  timeout: 60_000,
}, async () => {
  const units = new Map<string, MemoryUnit>()
  addDay(units, 30)
  at = monday + 31 * 24 * hour + 9 * hour
  const settings = {
    ...limits,
    quietHours: [{ from: '07:30', to: '18:00', unitsPerSecond: 100_000 }],
    recordTypes: { 'outpatient-visit': 'immediate' },
  }
  let stop = false
  const agent = openAgent(units, settings, async (ms) => {
    if (stop) throw new Error('waits')
    at += ms
  })
  await agent.start!()
  await agent.runNow('incremental')
  const had = bed.received.entries.size
  await agent.pauseSending()
  await agent.drain()
  assert.deepEqual([(await agent.status()).queue.waitsFor, bed.received.entries.size], ['paused', had])
  await agent.resumeSending()
  stop = true
  await assert.rejects(agent.drain(), /waits/)
  assert.equal(bed.received.entries.size, had + perDay)
  const { queue } = await agent.status()
  assert.deepEqual([queue.mode, queue.waitsFor, queue.window], ['mixed', 'quiet-hours', '07:30–18:00'])
  assert.ok(queue.waiting >= perDay)
  at = monday + 31 * 24 * hour + 18 * hour
  stop = false
  await agent.drain()
  assert.equal((await agent.status()).queue.waiting, 0)
  assert.equal(bed.received.entries.size, had + perDay * 2)
})
