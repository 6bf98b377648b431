import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { AgentStore } from './agent-store.ts'
import { memoryConnector, memoryMapper, memoryUnits, startAgentTestBed } from './agent-test-bed.ts'

/** The process dies: nothing it holds in memory goes on, every later call fails as well. */
class Killed extends Error {}

function killAt(step: number, died: () => void): (store: AgentStore) => AgentStore {
  let calls = 0
  let dead = false
  const die = () => {
    dead = true
    died()
    throw new Killed()
  }
  return (store) =>
    new Proxy(store, {
      get(target, name) {
        const method = target[name as keyof AgentStore] as (...args: unknown[]) => Promise<unknown>
        return async (...args: unknown[]) => {
          if (dead) throw new Killed()
          const now = ++calls === step
          if (now) die()
          return method(...args)
        }
      },
    })
}

let bed: Awaited<ReturnType<typeof startAgentTestBed>>
before(async () => {
  bed = await startAgentTestBed()
})
after(() => bed.platform.stop())

const tables = [
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
  'reconcile_keys',
]

async function story(step: number): Promise<boolean> {
  for (const table of tables) await sql`delete from ${sql.table(`collection.${table}`)}`.execute(bed.platform.db)
  for (const map of [bed.received.entries, bed.received.encounters, bed.received.registrations]) map.clear()
  const units = memoryUnits(9)
  const config = () => ({ connector: memoryConnector(units, 5), mapper: memoryMapper })
  const attempt = async (wrapStore?: (store: AgentStore) => AgentStore) => {
    const agent = await bed.agent({ ...config(), ...(wrapStore ? { wrapStore } : {}) })
    await agent.runNow('incremental')
    await agent.drain()
    units.delete('encounter/00002')
    const edited = units.get('encounter/00003')!
    units.set('encounter/00003', {
      ...edited,
      content: { ...edited.content, records: { visit: { note: 'edited' }, lab: { value: '3.00' } } },
    })
    await agent.runNow('reconcile')
    await agent.drain()
  }
  let hit = false
  await attempt(
    killAt(step, () => {
      hit = true
    }),
  ).catch((error) => {
    if (!(error instanceof Killed)) throw error
  })
  await attempt()

  const entries = [...bed.received.entries.values()]
  const held =
    await sql<any>`select record_id, version, fingerprint, previous_fingerprint from collection.record_versions`.execute(
      bed.platform.db,
    )
  const label = `step ${step}`
  assert.equal(entries.length, held.rows.length, `${label}: everything made was sent`)
  for (const row of held.rows) {
    assert.equal(bed.received.entries.get(`${row.record_id}/${row.version}`)?.fingerprint, row.fingerprint, label)
  }
  const records = await sql<any>`select count(*) as n, count(distinct local_id) as ids,
    count(*) filter (where tombstoned) as gone, sum(current_version) as versions from collection.records`.execute(
    bed.platform.db,
  )
  assert.deepEqual(
    records.rows[0],
    { n: 18, ids: 18, gone: 2, versions: 21 },
    `${label}: 18 records, two vanished, one changed, no version twice`,
  )
  const state =
    await sql<any>`select (select count(*) from collection.outbox) as outbox, (select count(*) from collection.staged) as staged`.execute(
      bed.platform.db,
    )
  assert.deepEqual(state.rows[0], { outbox: 0, staged: 0 }, label)
  return hit
}

// Dying after a call leaves what dying before the next one leaves, so one moment covers every gap.
test('killed between any two calls to the store: nothing lost, nothing twice', { timeout: 120_000 }, async () => {
  let steps = 0
  while (await story(steps + 1)) steps += 1
  assert.ok(steps > 50, `${steps} kills`)
})
