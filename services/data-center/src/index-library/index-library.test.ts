import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, test } from 'node:test'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { commitMaster } from '@jhc/record/commitment.ts'
import { parseEntry } from '@jhc/record/entry.ts'
import { startTestPlatform, type TestCaller, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { indexLibraryApi } from './api.ts'
import { createIndexLibrary } from './capability.ts'
import { draftOf, encounterOf, scriptedEmpi } from './test-support.ts'

const empi = scriptedEmpi()
const metaKey = derivePurposeKey(makeKeyEncryptionKey('centre-1', randomBytes(32)), 'entry-meta')
const all = ['index.submit', 'index.read', 'index.manage', 'resident.read', 'anchoring.work']
let platform: TestPlatform
let caller: TestCaller

const library = () => caller.client(indexLibraryApi)

/** What anchoring reads, entry by entry. */
async function laneEntries(laneId: string, afterSeq: number, limit: number) {
  const page = await library().readLane({ params: { laneId }, query: { afterSeq, limit } })
  const texts = page.entries === '' ? [] : page.entries.split('\n')
  return texts.map((entry, i) => ({ seq: page.firstSeq + i, entry, ...page }))
}
const source = (sourceId: string, mode: 'plain' | 'cipher' = 'plain') => ({
  sourceId,
  name: `来源 ${sourceId}`,
  kind: 'csv',
  orgId: `org-${sourceId}`,
  orgName: `机构 ${sourceId}`,
  mode,
})

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      empi.capability,
      createIndexLibrary(context, {
        sources: [source('a'), source('b'), source('sealed', 'cipher'), source('busy')],
        metaKeys: [metaKey],
        followEveryMs: 60_000,
        agents: [{ id: 'gateway-b', sourceId: 'b' }],
      }),
    ],
  })
  caller = platform.as(all)
})
after(() => platform.stop())

async function receive(sourceId: string, entries: ReturnType<typeof draftOf>[], extra: object = {}) {
  const registrations = [...new Set(entries.map((entry) => entry.registrationId))]
  const encounters = registrations.map((id) => encounterOf(id, { orgId: entries[0]?.orgId ?? 'org-a' }))
  return library().receive({ body: { sourceId, encounters, entries, ...extra } })
}
const codeOf = (error: CodedError) => error.code
const laneOf = async (laneId: string) => (await library().lanes({})).lanes.find((lane) => lane.laneId === laneId)!

test('a repeat adds nothing; other content under the same version is refused and named', async () => {
  empi.assign('r-1', 'p-1')
  const entries = [draftOf('r-1'), draftOf('r-1', { recordType: 'allergy' })]
  assert.deepEqual(await receive('a', entries), { added: 2, known: 0 })
  assert.deepEqual(await receive('a', entries), { added: 0, known: 2 })
  const error: CodedError = await receive('a', [draftOf('r-1'), { ...entries[0]!, day: '2026-11-03' }]).catch((e) => e)
  assert.equal(error.code, 'index-library.different-content')
  assert.deepEqual([error.details.recordId, error.details.members], [entries[0]!.recordId, ['day']])
  assert.equal((await laneOf('a.plain')).lastSeq, 2, 'all or nothing')
})

test('the anchored bytes are the collector’s commitments with the master index’s, under a salt that opens it', async () => {
  empi.assign('r-2', 'p-2')
  const draft = draftOf('r-2')
  await receive('a', [draft])
  const { lastSeq } = await laneOf('a.plain')
  const query = { afterSeq: lastSeq - 1, limit: 10 }
  const entries = await laneEntries('a.plain', query.afterSeq, query.limit)
  const { rows } = await library().rows({ params: { laneId: 'a.plain' }, query })
  assert.deepEqual(entries[0]!.received, [{ fromSeq: lastSeq, at: rows[0]!.receivedAt }])
  const entry = parseEntry(entries[0]!.entry)
  assert.deepEqual([entries.length, entries[0]!.seq, entry.fingerprint], [1, lastSeq, draft.fingerprint])
  const { registrationId, encounterRef, collectedAt, receivedAt, masterSalt } = rows[0]!
  const row = { personId: 'p-2', registrationId, encounterRef, collectedAt, receivedAt }
  assert.equal(commitMaster(Buffer.from(masterSalt, 'hex'), row), entry.master)
  assert.deepEqual(entry.meta, draft.meta)
})

test('in mode 密文 the metadata are sealed on the lane and read in clear by who may', async () => {
  empi.assign('r-3', 'p-3')
  const draft = draftOf('r-3')
  await receive('sealed', [draft])
  const entries = await laneEntries('sealed.cipher', 0, 1)
  assert.match(String(parseEntry(entries[0]!.entry).meta.enc), /^centre-1\./)
  assert.ok(!entries[0]!.entry.includes('documentType'))
  const { versions } = await library().get({ params: { recordId: draft.recordId } })
  assert.deepEqual(versions[0]!.meta, draft.meta)
  assert.deepEqual(await receive('sealed', [draft]), { added: 0, known: 1 })
})

test('a correction names the version before it, which must be there and of the same source', async () => {
  empi.assign('r-4', 'p-4')
  const recordId = uuidv7()
  const [first, second, third] = [1, 2, 3].map((version) => draftOf('r-4', { recordId, version }))
  assert.equal(await receive('a', [second!]).catch(codeOf), 'index-library.previous-missing')
  await receive('a', [first!])
  const wrong = { ...second!, previousFingerprint: third!.fingerprint }
  assert.equal(await receive('a', [wrong]).catch(codeOf), 'index-library.previous-differs')
  assert.equal(await receive('b', [second!]).catch(codeOf), 'index-library.foreign-source')
  assert.deepEqual(await receive('a', [second!, third!]), { added: 2, known: 0 })
  const { versions } = await library().get({ params: { recordId } })
  assert.deepEqual(
    versions.map(({ version, current, previousFingerprint }) => [version, current, previousFingerprint]),
    [
      [1, false, ''],
      [2, false, first!.fingerprint],
      [3, true, second!.fingerprint],
    ],
  )
  const list = async (currentOnly: 'true' | 'false') =>
    (await library().search({ query: { recordId, currentOnly } })).total
  assert.deepEqual([await list('true'), await list('false')], [1, 3])
})

test('receivers at the same time on one lane number without gaps', async () => {
  empi.assign('r-5', 'p-5')
  const calls = Array.from({ length: 12 }, () =>
    receive(
      'busy',
      Array.from({ length: 20 }, () => draftOf('r-5')),
    ),
  )
  assert.deepEqual(
    await Promise.all(calls),
    calls.map(() => ({ added: 20, known: 0 })),
  )
  const entries = await laneEntries('busy.plain', 0, 5000)
  assert.deepEqual(
    entries.map((entry) => entry.seq),
    Array.from({ length: 240 }, (_, index) => index + 1),
  )
})

test('states follow the marks, one after another and never mixed; gaps and regresses are refused', async () => {
  const recordAt = async (seq: number) => {
    const [found] = await laneEntries('busy.plain', seq - 1, 1)
    const { versions } = await library().get({ params: { recordId: parseEntry(found!.entry).recordId } })
    return [versions[0]!.state, versions[0]!.batchId, versions[0]!.blockNumber]
  }
  const counts = async () => (await library().overview({})).sources.find((one) => one.sourceId === 'busy')!.states
  const batch = (
    name: string,
    fromSeq: number,
    toSeq: number,
    state: 'sequenced' | 'included' | 'final' = 'sequenced',
  ) => ({
    batchId: name,
    fromSeq,
    toSeq,
    state,
    transactionHash: state === 'sequenced' ? null : '0xab',
    blockNumber: state === 'sequenced' ? null : 7,
  })
  const advance = (...batches: ReturnType<typeof batch>[]) =>
    library().advanceLane({ params: { laneId: 'busy.plain' }, body: { batches } })

  assert.deepEqual(await recordAt(1), ['collected', null, null])
  assert.equal(await advance(batch('x', 100, 150)).catch(codeOf), 'index-library.mark-gap')
  assert.equal(await advance(batch('x', 0, 500)).catch(codeOf), 'index-library.mark-gap')
  await advance(batch('b1', 0, 100), batch('b2', 100, 150))
  await advance(batch('b1', 0, 100))
  assert.equal(await advance(batch('b1', 0, 90)).catch(codeOf), 'index-library.mark-regress')
  assert.equal(await advance(batch('b3', 50, 160)).catch(codeOf), 'index-library.mark-regress')
  assert.deepEqual(await recordAt(101), ['sequenced', 'b2', null])
  await advance(batch('b2', 100, 150, 'included'))
  assert.deepEqual(await counts(), { collected: 90, sequenced: 150, included: 0, final: 0 }, 'b2 waits for b1')
  await advance(batch('b1', 0, 100, 'included'))
  assert.deepEqual(await counts(), { collected: 90, sequenced: 0, included: 150, final: 0 })
  assert.deepEqual(await recordAt(150), ['included', 'b2', 7])
  await advance(batch('b1', 0, 100, 'final'))
  await advance(batch('b1', 0, 100, 'sequenced'))
  assert.deepEqual(await counts(), { collected: 90, sequenced: 0, included: 50, final: 100 })
  for (const [state, total] of Object.entries({ collected: 90, sequenced: 0, included: 50, final: 100 })) {
    const page = await library().search({ query: { sourceId: 'busy', state: state as 'final', pageSize: 200 } })
    assert.deepEqual([page.total, page.items.every((item) => item.state === state)], [total, true])
  }
})

test('a resident is one over all organisations, and follows a split and a merge', async () => {
  const orgA = { orgId: 'org-a' }
  empi.assign('r-6a', 'p-6')
  empi.assign('r-6b', 'p-6')
  await receive('a', [draftOf('r-6a', orgA), draftOf('r-6a', { ...orgA, recordType: 'allergy' })])
  await receive('b', [draftOf('r-6b', { orgId: 'org-b' })], { organisations: [{ orgId: 'org-b', name: '改名' }] })
  const view = async (personId: string) => {
    const one = await library().resident({ params: { personId } })
    return one.encounters.map((encounter) => [encounter.orgName, encounter.records.length]).sort()
  }
  assert.deepEqual(await view('p-6'), [
    ['机构 a', 2],
    ['机构 b', 1],
  ])
  const { items } = await library().residents({ query: { minOrganisations: 2 } })
  assert.deepEqual(items, [
    {
      personId: 'p-6',
      maskedName: '张*',
      sex: '2',
      birthYear: '1980',
      organisations: 2,
      encounters: 2,
      records: 3,
      lastDay: '2026-11-02',
    },
  ])
  empi.assign('r-6b', 'p-6-split')
  empi.assign('r-new', 'p-new')
  await receive('a', [draftOf('r-new')])
  assert.deepEqual([await view('p-6'), await view('p-6-split')], [[['机构 a', 2]], [['机构 b', 1]]])
  empi.assign('r-6a', 'p-6-split')
  empi.assign('r-newer', 'p-newer')
  await receive('a', [draftOf('r-newer')])
  assert.equal(await view('p-6').catch(codeOf), 'index-library.unknown-person')
  assert.equal((await view('p-6-split')).length, 2)
})

test('an unregistered patient, an unknown encounter and another hospital’s source are refused with their codes', async () => {
  empi.assign('r-7', 'p-7')
  assert.equal(await receive('a', [draftOf('r-nobody')]).catch(codeOf), 'index-library.unknown-registration')
  const homeless = { sourceId: 'a', encounters: [], entries: [draftOf('r-7', { encounterRef: 'enc-none' })] }
  assert.equal(await library().receive({ body: homeless }).catch(codeOf), 'index-library.unknown-encounter')
  const agent = platform
    .as(['index.submit'], { kind: 'agent', id: 'gateway-b', orgId: 'org-b' })
    .client(indexLibraryApi)
  const foreign = { sourceId: 'a', encounters: [encounterOf('r-7')], entries: [draftOf('r-7')] }
  for (const sourceId of ['a', 'never-announced']) {
    assert.equal(
      await agent.receive({ body: { ...foreign, sourceId } }).catch(codeOf),
      'index-library.foreign-source',
      sourceId,
    )
  }
  assert.ok(!(await library().sources({})).sources.some((one) => one.sourceId === 'never-announced'))
})

test('received rows cannot be changed or removed by the application', async () => {
  for (const table of ['entry', 'entry_bytes', 'superseded']) {
    const refused = await platform.db
      .deleteFrom(`index_library.${table}`)
      .execute()
      .catch((error) => error.code)
    assert.equal(refused, '42501', table)
  }
})

test('the overview adds up', async () => {
  const overview = await library().overview({})
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const { total } = await library().search({ query: {} })
  assert.equal(overview.records, total)
  assert.equal(overview.versions, overview.records + 2)
  assert.equal(sum(Object.values(overview.states)), overview.versions)
  assert.equal(sum(overview.byType.map((one) => one.records)), overview.records)
  assert.equal(sum(overview.byDay.map((one) => one.received)), overview.versions)
  assert.equal(overview.residents, 8)
})

test('a source indexes its own patients only', async () => {
  empi.assign('r-own', 'p-own', 'a')
  const entries = [draftOf('r-own', { recordId: uuidv7() })]
  assert.equal(await receive('b', entries).catch(codeOf), 'index-library.foreign-registration')
  assert.deepEqual(await receive('a', entries), { added: 1, known: 0 })
  assert.equal(await receive('b', [draftOf('r-own')]).catch(codeOf), 'index-library.foreign-registration')
  const encounters = [encounterOf('r-own', { encounterRef: 'enc-other' })]
  const onlyEncounter = library().receive({ body: { sourceId: 'b', encounters, entries: [] } })
  assert.equal(await onlyEncounter.catch(codeOf), 'index-library.foreign-registration')
})
