import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { createExplorer } from '@jhc/chain-platform/mirror/explore/capability.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { anchoringApi } from '../anchoring/api.ts'
import { changeLogApi } from '../anchoring/change-log/api.ts'
import { provenanceApi } from './api.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from './testing/anchored-platform.ts'

const permissions = [
  'empi.read',
  'empi.review',
  'index.manage',
  'index.read',
  'resident.read',
  'mirror.read',
  'anchoring.read',
  'anchoring.manage',
  'provenance.verify',
  'provenance.read',
]
let bed: AnchoredPlatform
let ofDistrict: string
let ofHospital: string
const nowhere = uuidv7()

before(async () => {
  bed = await startAnchoredPlatform({ extra: (context) => [createExplorer(context)] })
  ofDistrict = bed.holder.write()
  ofHospital = bed.holder.write()
  await bed.send('district', [ofDistrict])
  await bed.send('hospital-a', [ofHospital])
  await bed.settled()
})
after(() => bed?.stop())

const person = (reach: Reach, orgId = 'A01') =>
  bed.platform.as(permissions, { kind: 'user', id: 'bound', orgId, reach })
const hospital = () => person({ organisations: ['A01'], maxGrade: 5 })
const district = () => person({ organisations: ['D00'], maxGrade: 5 }, 'D00')
const everywhere = () => person({ organisations: 'all', maxGrade: 5 }, 'D00')
type Caller = ReturnType<typeof person>

/** Everything that answers about one record. */
const asks: Record<string, (caller: Caller, recordId: string) => Promise<unknown>> = {
  get: (caller, recordId) => caller.client(indexLibraryApi).get({ params: { recordId } }),
  verify: (caller, recordId) => caller.client(provenanceApi).verify({ params: { recordId }, body: {} }),
  proof: (caller, recordId) => caller.client(provenanceApi).proof({ params: { recordId }, query: {} }),
  graph: (caller, recordId) => caller.client(provenanceApi).graph({ params: { recordId } }),
  audit: (caller, recordId) => caller.client(provenanceApi).audit({ body: { recordId } }),
}
/** What stays of an answer when the caller's own words and the call's number are taken out. */
const told = (ask: Promise<unknown>, recordId: string) =>
  ask.then(
    () => 'there',
    ({ code, kind, details }: CodedError) => {
      const { traceId: _, ...rest } = details as Record<string, unknown>
      return JSON.stringify([code, kind, rest]).replaceAll(recordId, 'asked')
    },
  )

test('a record of another organisation or of a higher grade answers as if it were not there; of one’s own, all of it', async () => {
  const low = person({ organisations: 'all', maxGrade: 1 })
  for (const [name, ask] of Object.entries(asks)) {
    const missing = await told(ask(hospital(), nowhere), nowhere)
    assert.match(missing, /unknown-record/, name)
    assert.equal(await told(ask(hospital(), ofHospital), ofHospital), 'there', name)
    assert.equal(await told(ask(hospital(), ofDistrict), ofDistrict), missing, name)
    assert.equal(await told(ask(district(), ofDistrict), ofDistrict), 'there', name)
    assert.equal(await told(ask(district(), ofHospital), ofHospital), missing, name)
    for (const recordId of [ofDistrict, ofHospital]) {
      assert.equal(await told(ask(everywhere(), recordId), recordId), 'there', name)
      assert.equal(await told(ask(low, recordId), recordId), missing, name)
    }
  }
})

test('lists hold what is within, and only that', async () => {
  const seen = async (caller: Caller) => {
    const index = caller.client(indexLibraryApi)
    const anchoring = caller.client(anchoringApi)
    const [search, residents, overview, lanes, sources, tasks, batches] = await Promise.all([
      index.search({ query: {} }),
      index.residents({ query: {} }),
      index.overview({}),
      index.lanes({}),
      index.sources({}),
      anchoring.tasks({}),
      anchoring.batches({ query: {} }),
    ])
    return {
      records: search.items.map(({ recordId }) => recordId).sort(),
      totals: [search.total, residents.total, overview.records, batches.total],
      places: [
        overview.sources.map(({ sourceId }) => sourceId),
        lanes.lanes.map(({ sourceId }) => sourceId),
        sources.sources.map(({ sourceId }) => sourceId),
        tasks.tasks.map(({ sourceId }) => sourceId),
        [...new Set(batches.items.map(({ sourceId }) => sourceId))],
      ].map((list) => list.sort()),
    }
  }
  const own = (recordId: string, sourceId: string) => ({
    records: [recordId],
    totals: [1, 1, 1, 1],
    places: Array(5).fill([sourceId]),
  })
  assert.deepEqual(await seen(hospital()), own(ofHospital, 'hospital-a'))
  assert.deepEqual(await seen(district()), own(ofDistrict, 'district'))
  assert.deepEqual((await seen(everywhere())).records, [ofDistrict, ofHospital].sort())
})

test('the chain’s copies name a record to whom it concerns', async () => {
  const entries = async (caller: Caller, recordId: string) =>
    (await caller.client(mirrorApi).entriesOfRecord({ params: { recordId } })).entries.length
  const found = async (caller: Caller, text: string) =>
    (await caller.client(explorerApi).find({ query: { text } })).findings.map(({ kind }) => kind)
  for (const [caller, own, other] of [
    [hospital(), ofHospital, ofDistrict],
    [district(), ofDistrict, ofHospital],
  ] as const) {
    assert.deepEqual([await entries(caller, own), await entries(caller, other)], [1, 0])
    assert.deepEqual([await found(caller, own), await found(caller, other)], [['record'], []])
    const call = async (recordId: string) => {
      const [entry] = (await everywhere().client(mirrorApi).entriesOfRecord({ params: { recordId } })).entries
      const { transactionHash: hash } = await bed.client(mirrorApi).batch({ params: { batchId: entry!.batchId } })
      return (await caller.client(explorerApi).transaction({ params: { hash } })).call
    }
    assert.deepEqual([(await call(own)) !== null, await call(other)], [true, null])
  }
})

test('residents, their merging and the records of it stay with the organisations that they touch', async () => {
  const all = everywhere().client(empiApi)
  const residents = await everywhere().client(indexLibraryApi).residents({ query: {} })
  const [a, b] = residents.items.map(({ personId }) => personId)
  const { persons } = await all.persons({ body: { personIds: [a!, b!] } })
  const within = async (caller: Caller) =>
    (await caller.client(empiApi).persons({ body: { personIds: [a!, b!] } })).persons.map(({ personId }) => personId)
  assert.equal(persons.length, 2)
  const [mine] = await within(hospital())
  const other = [a, b].find((one) => one !== mine)!
  assert.deepEqual([await within(hospital()), await within(district())], [[mine], [other]])
  // A person of whom one registration lies elsewhere is not his to merge.
  const merge = (caller: Caller) =>
    caller.client(empiApi).merge({ params: { personId: mine! }, body: { otherPersonId: other, reason: '核实' } })
  await assert.rejects(merge(hospital()), { code: 'empi.person-not-found' })
  await merge(everywhere())
  const kept = (await within(everywhere()))[0]!
  const registrationIds = (
    await hospital()
      .client(empiApi)
      .persons({ body: { personIds: [kept] } })
  ).persons[0]!.registrationIds
  assert.equal(registrationIds.length, 1)
  const split = (caller: Caller) =>
    caller.client(empiApi).split({ params: { personId: kept }, body: { registrationIds, reason: '误合并' } })
  await assert.rejects(split(hospital()), { code: 'empi.person-not-found' })
  const changes = async (caller: Caller) => (await caller.client(changeLogApi).changes({ query: {} })).total
  assert.deepEqual([await changes(everywhere()), await changes(hospital()), await changes(district())], [1, 0, 0])
  const pages = async (caller: Caller) => (await caller.client(empiApi).changePage({ query: {} })).total
  assert.deepEqual([await pages(everywhere()), await pages(hospital())], [1, 0])
  const verify = (caller: Caller, seq: number) => caller.client(changeLogApi).verify({ params: { seq } })
  assert.equal((await verify(everywhere(), 1)).verdict, 'waiting')
  await assert.rejects(verify(hospital(), 1), { code: 'change-log.unknown-change' })
  const history = async (caller: Caller) =>
    (await caller.client(empiApi).history({ params: { personId: kept } })).events.filter(({ kind }) => kind === 'merge')
  // Whose registration was moved is told; the other organisation is not.
  assert.equal((await history(everywhere())).length, 1)
  assert.equal((await history(hospital())).length + (await history(district())).length, 1)
  const queue = async (caller: Caller) =>
    (await caller.client(empiApi).reviewQueue({ query: { state: 'same' } })).items.map(({ pairId }) => pairId)
  const [pairId] = await queue(everywhere())
  assert.deepEqual([await queue(hospital()), await queue(district())], [[], []])
  const decide = (caller: Caller) =>
    caller.client(empiApi).decide({ params: { pairId: pairId! }, body: { verdict: 'different', reason: '核实' } })
  await assert.rejects(decide(hospital()), { code: 'empi.pair-not-found' })
  assert.equal((await decide(everywhere())).personIds.length, 2)
})

test('what looks at everything at once is refused to whoever is bound, and does its work for whoever is not', async () => {
  const laneId = 'hospital-a.cipher'
  const wholes: ((caller: Caller) => Promise<unknown>)[] = [
    (caller) => caller.client(provenanceApi).audit({ body: {} }),
    (caller) => caller.client(provenanceApi).audits({ query: {} }),
    (caller) => caller.client(indexLibraryApi).rows({ params: { laneId }, query: { afterSeq: 0, limit: 10 } }),
    (caller) => caller.client(indexLibraryApi).laneBatches({ params: { laneId }, query: { afterSeq: 0, limit: 10 } }),
    (caller) => caller.client(indexLibraryApi).checkRows({}),
    (caller) => caller.client(indexLibraryApi).strays({}),
    (caller) => caller.client(anchoringApi).rows({ params: { laneId }, query: { afterSeq: 0, limit: 10 } }),
    (caller) => caller.client(changeLogApi).checkRows({}),
    (caller) => caller.client(empiApi).checkRows({}),
    (caller) => caller.client(empiApi).changeRecords({ query: { afterSeq: 0, limit: 10 } }),
    (caller) => caller.client(empiApi).assignmentChanges({ query: { afterSeq: 0, limit: 10 } }),
    (caller) => caller.client(mirrorApi).rows({ query: { from: 0, to: 1 } }),
  ]
  for (const whole of wholes) {
    await assert.rejects(whole(hospital()), { code: 'common.beyond-scope' }, whole.toString())
    await whole(everywhere())
  }
  const pause = (caller: Caller, lane: string) =>
    caller.client(anchoringApi).updateTask({ params: { laneId: lane }, body: { paused: true } })
  await assert.rejects(pause(hospital(), 'district.plain'), { code: 'anchoring.unknown-task' })
  assert.equal((await pause(hospital(), laneId)).paused, true)
})

test('a label that was lowered in the database opens nothing', async () => {
  const low = person({ organisations: 'all', maxGrade: 1 })
  const { superUrl } = bed.platform.database
  const [held] = (
    await everywhere()
      .client(indexLibraryApi)
      .search({ query: { recordId: ofHospital } })
  ).items
  const index = low.client(indexLibraryApi)
  for (const edit of ['grade = 1', `org_id = 'D00', grade = 1`]) {
    await runOnce(superUrl, [`update index_library.entry set ${edit} where record_id = '${ofHospital}'`])
    assert.deepEqual((await index.search({ query: {} })).items, [])
    await assert.rejects(index.get({ params: { recordId: ofHospital } }), { code: 'index-library.unknown-record' })
    const { encounters } = await index.resident({ params: { personId: held!.personId! } })
    assert.deepEqual(
      encounters.flatMap(({ records }) => records),
      [],
    )
    await assert.rejects(asks.verify!(low, ofHospital), { code: 'provenance.unknown-record' })
    await runOnce(superUrl, [
      `update index_library.entry set org_id = 'A01', grade = ${held!.grade} where record_id = '${ofHospital}'`,
    ])
  }
  assert.equal((await hospital().client(indexLibraryApi).search({ query: {} })).total, 1)
})
