import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { indexLibraryApi } from './api.ts'
import { createIndexLibrary } from './capability.ts'
import { draftOf, encounterOf, scriptedEmpi } from './test-support.ts'

const empi = scriptedEmpi()
let platform: TestPlatform
const library = () => platform.as(['index.submit', 'index.read', 'resident.read']).client(indexLibraryApi)
const check = async () => {
  const { findings } = await library().checkRows({})
  return findings.map(({ table, key, column }) => `${table} ${key} ${column}`)
}

before(async () => {
  const source = { sourceId: 'a', name: '甲', kind: 'csv', orgId: 'org-a', orgName: '甲', mode: 'plain' as const }
  const metaKeys = [derivePurposeKey(makeKeyEncryptionKey('centre-1', randomBytes(32)), 'entry-meta')]
  platform = await startTestPlatform({
    capabilities: (context) => [
      empi.capability,
      createIndexLibrary(context, { sources: [source], metaKeys, followEveryMs: 60_000 }),
    ],
  })
  for (const id of ['r-1', 'r-2', 'r-3']) empi.assign(id, `p-${id}`)
  const registrations = ['r-1', 'r-2', 'r-3']
  const encounters = registrations.map((id) => encounterOf(id))
  await library().receive({ body: { sourceId: 'a', encounters, entries: registrations.map((id) => draftOf(id)) } })
})
after(() => platform.stop())

test('an encounter that goes to another registration and day is counted there; nothing disagrees', async () => {
  assert.deepEqual(await check(), [])
  const moved = { ...encounterOf('r-1'), registrationId: 'r-2', start: '2026-12-24T08:00:00+08:00' }
  await library().receive({ body: { sourceId: 'a', encounters: [moved], entries: [] } })
  assert.deepEqual(await check(), [])
  const { items } = await library().residents({ query: {} })
  const counts = Object.fromEntries(items.map((one) => [one.personId, [one.encounters, one.lastDay]]))
  assert.deepEqual(counts['p-r-2'], [2, '2026-12-24'])
  assert.equal(counts['p-r-1']?.[0], 0)
})

test('an edited, removed or cut-off row is named', async () => {
  const change = (...texts: string[]) => runOnce(platform.database.superUrl, texts)
  await change(`create table kept as table index_library.encounter`)
  const restore = [`delete from index_library.encounter`, `insert into index_library.encounter table kept`]
  await change(`update index_library.encounter set campus = '别处' where no = 2`)
  assert.deepEqual(await check(), ['index_library.encounter a/2 mac'])
  await change(...restore, `delete from index_library.encounter where no = 3`)
  assert.ok((await check()).includes('index_library.encounter a/3 *'))
  await change(`update index_library.source set encounters = 2`)
  assert.ok((await check()).includes('index_library.source a encounters, mac'))
  await change(...restore, `update index_library.source set encounters = 3`)
  await change(`update index_library.lane set last_seq = 2`)
  assert.deepEqual(await check(), ['index_library.lane a.plain last_seq, mac'])
  await change(`update index_library.lane set last_seq = 3`, `update index_library.registration set records = 9`)
  assert.equal((await check()).length, 3)
})
