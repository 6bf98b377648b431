import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { patientRef } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { changeWithUpdate } from '../fakes/his/edits.ts'
import { expectedCounts } from '../fakes/his/localiser/expected-counts.ts'
import type { SourceId } from '../fakes/his/localiser/organisations.ts'
import { demoRegistrations } from '../fakes/his/localiser/registrations.ts'
import { type SpineBed, startSpineBed } from './spine-bed.ts'

const everything = [
  'chain.read',
  'empi.read',
  'empi.review',
  'index.read',
  'mirror.read',
  'provenance.read',
  'provenance.verify',
  'resident.read',
]
const script = fileURLToPath(new URL('../independent/fingerprint.py', import.meta.url))
const expected = expectedCounts()
let bed: SpineBed

before(async () => {
  bed = await startSpineBed()
})
after(() => bed?.stop())

const caller = () => bed.platform.as(everything, { kind: 'user', id: 'tester' })
const index = () => caller().client(indexLibraryApi)

/** One collection of every source, sent, anchored, final and mirrored. */
async function collect() {
  const runs = await Promise.all(
    Object.values(bed.agents).map(async (agent) => {
      const run = await agent.runNow('incremental')
      await agent.drain()
      return run
    }),
  )
  for (;;) {
    const { states } = await index().overview({})
    if (states.collected + states.sequenced + states.included === 0) return runs
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Registration → the person behind it, through the agents' pseudonyms; only a test can know. */
async function truthOfRegistrations(): Promise<Map<string, string>> {
  const byRef = new Map(
    demoRegistrations().map((one) => [
      patientRef(bed.keys[one.source], one.orgId, one.localPatientId),
      one.truth.personId,
    ]),
  )
  const rows = await bed.platform.db
    .selectFrom('empi.registration')
    .select(['registration_id', 'patient_ref'])
    .execute()
  return new Map(rows.map((row) => [row.registration_id, byRef.get(row.patient_ref)!]))
}

async function residents(truth: Map<string, string>): Promise<Map<string, Set<string>>> {
  const { persons } = await caller()
    .client(empiApi)
    .persons({ body: { registrationIds: [...truth.keys()] } })
  return new Map(
    persons.map(({ personId, registrationIds }) => [personId, new Set(registrationIds.map((id) => truth.get(id)!))]),
  )
}

test('every encounter and record of the sources stands in the index once, on chain, confirmed', async () => {
  const runs = await collect()
  assert.deepEqual(
    runs.map((run) => [run.state, run.quarantined]),
    [
      ['succeeded', 0],
      ['succeeded', 0],
      ['succeeded', 0],
    ],
  )
  const overview = await index().overview({})
  assert.equal(overview.records, expected.recordsTotal)
  assert.equal(overview.versions, expected.recordsTotal)
  assert.equal(overview.encounters, 18_098)
  assert.equal(overview.states.final, expected.recordsTotal)
  for (const [sourceId, types] of Object.entries(expected.records)) {
    const source = overview.sources.find((one) => one.sourceId === sourceId)!
    assert.equal(source.encounters, expected.encounters[sourceId as SourceId])
    for (const [recordType, count] of Object.entries(types)) {
      const page = await index().search({ query: { sourceId, recordType: recordType as never, pageSize: 1 } })
      assert.equal(page.total, count, `${sourceId} ${recordType}`)
    }
  }
  assert.equal((await caller().client(mirrorApi).status({})).anchoredEntries, expected.recordsTotal)
})

test('before review no two people are one resident; after review by the labels there are 615', async (t) => {
  const empi = caller().client(empiApi)
  const before = await empi.stats({})
  assert.equal(
    before.registrations,
    Object.values(expected.registrations).reduce((a, b) => a + b),
  )
  assert.ok(before.openPairs > 0 && before.persons - before.openPairs <= 615 && before.persons >= 615)
  const truth = await truthOfRegistrations()
  for (const [, people] of await residents(truth)) assert.equal(people.size, 1, 'a false merge')
  for (;;) {
    const { items } = await empi.reviewQueue({ query: { pageSize: 1 } })
    const [pair] = items
    if (!pair) break
    const verdict = truth.get(pair.left.registrationId) === truth.get(pair.right.registrationId) ? 'same' : 'different'
    await empi.decide({ params: { pairId: pair.pairId }, body: { verdict } })
  }
  const after = await empi.stats({})
  assert.equal(after.persons, 615)
  t.diagnostic(`before review ${before.persons} persons, ${before.openPairs} open pairs`)
})

test('residents seen at two or more organisations stand in one view', async () => {
  for (;;) {
    const { total } = await index().residents({ query: { pageSize: 1 } })
    if (total === 615) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const several = await index().residents({ query: { minOrganisations: 2, pageSize: 200 } })
  assert.equal(several.total, 288)
  const { personId } = several.items[0]!
  const resident = await index().resident({ params: { personId } })
  assert.ok(new Set(resident.encounters.map((encounter) => encounter.orgId)).size >= 2)
  assert.ok(resident.encounters.every((encounter) => encounter.records.length >= 1))
})

test('collecting three times more adds nothing', async () => {
  const before = await index().overview({})
  for (let round = 0; round < 3; round++) {
    for (const run of await collect()) {
      assert.deepEqual([run.recordsNew, run.recordsChanged, run.tombstones], [0, 0, 0])
    }
  }
  const after = await index().overview({})
  assert.deepEqual(
    [after.records, after.versions, after.encounters],
    [before.records, before.versions, before.encounters],
  )
})

test('one row changed at each source: exactly one new version each, linked to the old, verified', async () => {
  const before = await index().overview({})
  for (const system of Object.values(bed.systems.systems)) {
    const [visit] = await system.findVisits('')
    const values = await system.valuesOf(visit!.encounterId)
    const number = values.find((value) => /^-?\d+\.\d/.test(value.value)) ?? values[0]!
    await changeWithUpdate(system, visit!.encounterId, number.valueId)
  }
  const runs = await collect()
  assert.deepEqual(
    runs.map((run) => [run.recordsNew, run.recordsChanged]),
    [
      [0, 1],
      [0, 1],
      [0, 1],
    ],
  )
  const overview = await index().overview({})
  assert.deepEqual([overview.versions, overview.records], [before.versions + 3, before.records])
  for (const sourceId of Object.keys(bed.agents)) {
    const { items } = await index().search({ query: { sourceId, sort: 'collectedAt', pageSize: 1 } })
    const recordId = items[0]!.recordId
    const { versions } = await index().get({ params: { recordId } })
    const [old, fresh] = versions.sort((a, b) => a.version - b.version)
    assert.deepEqual([old!.version, fresh!.version, fresh!.kind], [1, 2, 'update'])
    assert.equal(fresh!.previousFingerprint, old!.fingerprint)
    const checked = await caller().client(provenanceApi).verify({ params: { recordId }, body: {} })
    assert.equal(checked.verdict, 'passed')
  }
})

test('the Python implementation agrees on every record of the demo', async () => {
  const python = spawn('python3', [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONUTF8: '1' },
  })
  let answer = ''
  python.stdout.setEncoding('utf8').on('data', (text: string) => {
    answer += text
  })
  const ended = once(python, 'close')
  for (const agent of Object.values(bed.agents)) {
    for await (const record of agent.exportForVerification()) {
      if (!python.stdin.write(`${JSON.stringify(record)}\n`)) await once(python.stdin, 'drain')
    }
  }
  python.stdin.end()
  const [code] = await ended
  assert.deepEqual(JSON.parse(answer), { records: expected.recordsTotal, batches: 0, mismatches: 0 })
  assert.equal(code, 0)
})

test('every row of index, batches and mirror agrees with the chain', async () => {
  const audit = await caller().client(provenanceApi).audit({ body: {} })
  assert.deepEqual(audit.findings, [])
  assert.equal(audit.checked.indexRows, expected.recordsTotal + 3)
})
