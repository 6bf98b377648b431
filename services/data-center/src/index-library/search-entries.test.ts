import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { CallResult } from '@jhc/kit/api.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { indexLibraryApi } from './api.ts'
import { createIndexLibrary } from './capability.ts'
import { draftOf, encounterOf, scriptedEmpi } from './test-support.ts'

type Page = CallResult<(typeof indexLibraryApi)['operations']['search']>
/** More than the depth from which a jump is read from the nearer end. */
const records = 6_000
const empi = scriptedEmpi()
let platform: TestPlatform
const library = () => platform.as(['index.submit', 'index.read']).client(indexLibraryApi)
const keysOf = (page: Page) => page.items.map((row) => `${row.recordId}/${row.version}`)

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      empi.capability,
      createIndexLibrary(context, {
        sources: [{ sourceId: 'a', name: '来源', kind: 'csv', orgId: 'org-a', orgName: '机构', mode: 'plain' }],
        metaKeys: [],
        followEveryMs: 60_000,
      }),
    ],
  })
  empi.assign('r', 'p')
  for (const part of [0, 1]) {
    const entries = Array.from({ length: records / 2 }, (_, i) =>
      draftOf('r', { collectedAt: `2026-11-23T01:0${part}:${String(i % 60).padStart(2, '0')}.000Z` }),
    )
    await library().receive({ body: { sourceId: 'a', encounters: [encounterOf('r')], entries } })
  }
})
after(() => platform.stop())

test('walking by key gives the rows that jumping gives, in the same order, forwards and back', async () => {
  for (const sort of ['collectedAt', 'day'] as const) {
    const jump = (page: number) => library().search({ query: { page, pageSize: 50, sort } })
    const [first, second, third] = [await jump(1), await jump(2), await jump(3)]
    const next = await library().search({ query: { pageSize: 50, sort, after: keysOf(first).at(-1)! } })
    assert.deepEqual(keysOf(next), keysOf(second))
    const back = await library().search({ query: { pageSize: 50, sort, before: keysOf(third)[0]! } })
    assert.deepEqual(keysOf(back), keysOf(second))
    assert.equal(next.total, records)
  }
})

test('the last pages are read from the end and are complete', async () => {
  const pages = [149, 150, 151].map((page) => library().search({ query: { page, pageSize: 40 } }))
  const [before, last, none] = await Promise.all(pages)
  assert.deepEqual([before!.items.length, last!.items.length, none!.items.length], [40, 40, 0])
  const next = await library().search({ query: { pageSize: 40, after: keysOf(before!).at(-1)! } })
  assert.deepEqual(keysOf(next), keysOf(last!))
})

test('a filtered total is exact, beyond what lists used to count', async () => {
  const { total, totalCapped } = await library().search({ query: { recordType: 'lab-report' } })
  assert.deepEqual([total, totalCapped], [records, false])
})
