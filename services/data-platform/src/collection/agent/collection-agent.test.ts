import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { type MemoryUnit, memoryConnector, memoryMapper, memoryUnits, startAgentTestBed } from './agent-test-bed.ts'

let bed: Awaited<ReturnType<typeof startAgentTestBed>>
let units: Map<string, MemoryUnit>
before(async () => {
  bed = await startAgentTestBed()
})
after(() => bed.platform.stop())
beforeEach(async () => {
  for (const table of [
    'source_state',
    'runs',
    'run_log',
    'staged',
    'units',
    'records',
    'record_versions',
    'field_sets',
    'patients',
    'encounters',
    'outbox',
    'quarantine',
  ]) {
    await sql`delete from ${sql.table(`collection.${table}`)}`.execute(bed.platform.db)
  }
  units = memoryUnits(30)
  for (const map of [bed.received.entries, bed.received.encounters, bed.received.registrations]) map.clear()
  bed.received.bodies.length = 0
})
const start = (config = {}) => bed.agent({ connector: memoryConnector(units), mapper: memoryMapper, ...config })
const edit = (key: string, change: (content: any) => void, changedAt = '2021-04-02T00:00:00.000Z') => {
  const unit = units.get(key)!
  change(unit.content)
  units.set(key, { ...unit, changedAt })
}
const newEntries = (since: Set<string>) =>
  [...bed.received.entries].filter(([id]) => !since.has(id)).map(([, entry]) => entry)

test('three runs add nothing; one changed row makes exactly one new version, linked to the old', async () => {
  const agent = await start()
  const first = await agent.runNow('incremental')
  assert.deepEqual([first.state, first.unitsRead, first.recordsNew], ['succeeded', 30, 60])
  await agent.drain()
  assert.equal(bed.received.entries.size, 60)
  assert.equal(bed.received.encounters.size, 30)
  assert.equal(bed.received.registrations.size, 5)
  for (let i = 0; i < 2; i++) {
    const again = await agent.runNow('incremental')
    assert.deepEqual([again.recordsNew, again.recordsChanged, again.tombstones], [0, 0, 0])
    assert.equal(again.recordsUnchanged, 60)
  }
  assert.equal((await agent.status()).outbox, 0)

  const known = new Set(bed.received.entries.keys())
  edit('encounter/00003', (content) => {
    content.records.lab.value = '3.0'
  })
  const changed = await agent.runNow('incremental')
  assert.deepEqual([changed.recordsNew, changed.recordsChanged], [0, 1])
  await agent.drain()
  const [update, ...rest] = newEntries(known)
  assert.equal(rest.length, 0)
  const old = [...bed.received.entries.values()].find((entry) => entry.fingerprint === update!.previousFingerprint)
  assert.deepEqual([update!.kind, old?.kind], ['update', 'create'])
  await agent.stop?.()
})

test('a vanished record becomes a tombstone, a back-dated edit is found by reconciliation, and a return is an update', async () => {
  const agent = await start()
  await agent.runNow('incremental')
  await agent.drain()
  const known = new Set(bed.received.entries.keys())
  const gone = units.get('encounter/00004')!
  units.delete('encounter/00004')
  edit(
    'encounter/00005',
    (content) => {
      content.records.visit.note = 'written later, stamped earlier'
    },
    '2020-01-01T00:00:00.000Z',
  )
  assert.equal((await agent.runNow('incremental')).recordsChanged, 0)
  const run = await agent.runNow('reconcile')
  assert.deepEqual([run.state, run.tombstones, run.recordsChanged], ['succeeded', 2, 1])
  await agent.drain()
  assert.deepEqual(
    newEntries(known)
      .map((entry) => entry.kind)
      .sort(),
    ['tombstone', 'tombstone', 'update'],
  )
  units.set('encounter/00004', gone)
  assert.equal((await agent.runNow('reconcile')).recordsChanged, 2)
  assert.equal((await agent.runNow('reconcile')).recordsChanged, 0)
  await agent.stop?.()
})

test('a source that suddenly shows little is not believed', async () => {
  const agent = await start()
  await agent.runNow('incremental')
  for (const key of [...units.keys()].slice(3)) units.delete(key)
  const run = await agent.runNow('reconcile')
  assert.equal(run.state, 'failed')
  assert.match(run.failure!, /collection-agent\.too-many-vanished/)
  assert.equal(run.tombstones, 0)
  await agent.stop?.()
})

test('a bad unit waits in quarantine while the rest goes on, and leaves it by itself once repaired', async () => {
  edit(
    'encounter/00007',
    (content) => {
      content.bad = 'lab.value'
    },
    '2021-04-01T00:00:00.500Z',
  )
  const agent = await start()
  const run = await agent.runNow('incremental')
  assert.deepEqual([run.state, run.recordsNew, run.quarantined], ['succeeded-with-quarantine', 58, 1])
  const [item, ...others] = (await agent.status()).openQuarantine
  assert.equal(others.length, 0)
  assert.deepEqual(
    [item!.unitKey, item!.field, item!.reasonCode, item!.origin],
    ['encounter/00007', 'lab.value', 'bad-value', 'memory:encounter/00007'],
  )
  assert.equal((await agent.runNow('incremental')).quarantined, 0, 'reading it again makes no second item')
  // Repaired without a new change mark: it is read again because it is in quarantine.
  edit(
    'encounter/00007',
    (content) => {
      delete content.bad
    },
    '2000-01-01T00:00:00.000Z',
  )
  assert.equal((await agent.runNow('incremental')).recordsNew, 2)
  assert.deepEqual((await agent.status()).openQuarantine, [])
  const { rows } = await sql<any>`select resolved_at, payload from collection.quarantine`.execute(bed.platform.db)
  assert.ok(rows.length === 1 && rows[0].resolved_at && rows[0].payload === null)
  await agent.stop?.()
})

test('what is sent of a hospital holds no identity, no local id and no content; a district sends its identity and nothing else', async () => {
  const secrets = ['测试甲', '10912345678', '1960-01-02', 'P0', 'P1', '00003', 'note ', '3.00', 'encounter/']
  const agent = await start({ identity: 'tokens' })
  await agent.runNow('incremental')
  await agent.drain()
  const sent = bed.received.bodies.join('\n')
  assert.ok(sent.includes('"form":"tokens"') && bed.received.entries.size === 60)
  for (const secret of secrets)
    assert.ok(!JSON.stringify(sent).includes(`"${secret}`) && !sent.includes(secret), secret)
  await agent.stop?.()
})

test('pushed back is kept, and sent once the receiver takes it', async () => {
  const agent = await start()
  await agent.runNow('incremental')
  bed.received.busy = true
  await assert.rejects(agent.drain(), { code: 'common.unavailable' })
  const waiting = (await agent.status()).outbox
  bed.received.busy = false
  await agent.drain()
  assert.ok(waiting >= 95)
  assert.equal(bed.received.entries.size, 60)
  await agent.stop?.()
})

test('the original is compared with its version: which fields differ is said, and a vanished one is missed', async () => {
  const agent = await start()
  await agent.runNow('incremental')
  const { rows } =
    await sql<any>`select record_id, local_id from collection.records where local_id in ('lab/00001', 'visit/00001', 'visit/00002')`.execute(
      bed.platform.db,
    )
  const id = (localId: string) => rows.find((row) => row.local_id === localId).record_id
  assert.equal((await agent.checkOriginal(id('lab/00001'), 1)).matches, true)
  edit('encounter/00001', (content) => {
    content.records.lab = { value: '9.99', extra: 'x' }
    content.records.visit = {}
  })
  const lab = await agent.checkOriginal(id('lab/00001'), 1)
  assert.deepEqual([lab.found, lab.matches], [true, false])
  units.get('encounter/00001')!.content = { patient: 'P1', records: { lab: { value: '9.99', extra: 'x' } } }
  const changed = await agent.checkOriginal(id('lab/00001'), 1)
  assert.deepEqual(changed.differences, [
    { element: 'JHC.value', group: 'visit', occurrence: '0', change: 'changed' },
    { element: 'JHC.extra', group: 'visit', occurrence: '0', change: 'added' },
  ])
  assert.notEqual(changed.fingerprintNow, changed.fingerprintThen)
  const missing = await agent.checkOriginal(id('visit/00001'), 1)
  assert.deepEqual([missing.found, missing.differences[0]?.change], [false, 'missing'])
  await agent.stop?.()
})

test('a second process takes the source over; the first can no longer write', async () => {
  const first = await start()
  const second = await start()
  await assert.rejects(first.runNow('incremental'), { code: 'collection-agent.taken-over' })
  assert.equal((await second.runNow('incremental')).recordsNew, 60)
  await first.stop?.()
  await second.stop?.()
})
