import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { parseEntry } from '@jhc/record/entry.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { indexLibraryApi } from './api.ts'
import { createIndexLibrary } from './capability.ts'
import { draftOf, encounterOf, scriptedEmpi } from './test-support.ts'

const empi = scriptedEmpi()
let platform: TestPlatform
const drafts = Array.from({ length: 150 }, () => draftOf('r-1'))
const library = () => platform.as(['index.submit', 'anchoring.work']).client(indexLibraryApi)
const read = (afterSeq: number, limit: number) =>
  library().readLane({ params: { laneId: 'a.plain' }, query: { afterSeq, limit } })
const idsOf = (text: string) => (text === '' ? [] : text.split('\n')).map((line) => parseEntry(line).recordId)

before(async () => {
  const source = { sourceId: 'a', name: '甲', kind: 'csv', orgId: 'org-a', orgName: '甲', mode: 'plain' as const }
  const metaKeys = [derivePurposeKey(makeKeyEncryptionKey('centre-1', randomBytes(32)), 'entry-meta')]
  platform = await startTestPlatform({
    capabilities: (context) => [
      empi.capability,
      createIndexLibrary(context, { sources: [source], metaKeys, followEveryMs: 60_000 }),
    ],
  })
  empi.assign('r-1', 'p-1')
  await library().receive({ body: { sourceId: 'a', encounters: [encounterOf('r-1')], entries: drafts } })
})
after(() => platform.stop())

test('a page holds the entries that follow, in order, wherever it begins and ends', async () => {
  const ids = drafts.map((draft) => draft.recordId)
  for (const [from, limit] of [[0, 1], [0, 64], [0, 65], [1, 128], [63, 2], [86, 64], [100, 5000], [149, 1]] as const) // biome-ignore format: one list
    assert.deepEqual(idsOf((await read(from, limit)).entries), ids.slice(from, from + limit), `${from} + ${limit}`)
  assert.equal((await read(150, 10)).entries, '')
})

test('a row that was removed stops the reading, whichever of the two tables it is gone from', async () => {
  const change = (...texts: string[]) => runOnce(platform.database.superUrl, texts)
  const code = (afterSeq: number, limit: number) =>
    read(afterSeq, limit).then(String, (error: CodedError) => error.code)
  for (const table of ['index_library.entry', 'index_library.entry_bytes']) {
    await change(`create table kept as table ${table}`, `delete from ${table} where seq in (70, 150)`)
    for (const [from, limit] of [[0, 150], [69, 1], [69, 64], [149, 1]] as const) // biome-ignore format: one list
      if (from !== 149 || table.endsWith('bytes'))
        assert.equal(await code(from, limit), 'index-library.lane-gap', `${table} ${from}`)
    await change(`delete from ${table}`, `insert into ${table} table kept`, 'drop table kept')
    assert.equal(idsOf((await read(0, 150)).entries).length, 150)
  }
})
