import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import pg from 'pg'
import { type FhirServer, startFhirServer } from '../../../../../tests/fakes/his/hospital-a/fhir-server.ts'
import { createResourceStore, insertResources } from '../../../../../tests/fakes/his/hospital-a/resource-store.ts'
import { masterResources, visitResources } from '../../../../../tests/fakes/his/hospital-a/resources.ts'
import { recordsOf } from '../../../../../tests/fakes/his/localiser/records.ts'
import { demoVisits } from '../../../../../tests/fakes/his/localiser/visits.ts'
import { startAgentTestBed } from '../../collection/agent/agent-test-bed.ts'
import { checkUnit } from '../../collection/agent/check-unit.ts'
import { openSource, sourceConfig } from '../connectors.ts'
import { importBundle } from './import-bundle.ts'
import { lexemeOf, parseLossless } from './lossless-json.ts'
import { fhirMapper } from './mapper.ts'

const data = new URL('../../../../../tests/data/', import.meta.url)
const visits = demoVisits('hospital-a')
  .filter((visit) => visit.labs.length > 0)
  .slice(0, 25)
let database: TestDatabase
let store: pg.Client
let server: FhirServer
let bed: Awaited<ReturnType<typeof startAgentTestBed>>
before(async () => {
  database = await startTestDatabase()
  await createResourceStore(database.ownerUrl)
  store = new pg.Client({ connectionString: database.ownerUrl })
  await store.connect()
  const { bulk, add } = insertResources(store)
  for (const resource of [...masterResources(), ...visits.flatMap(visitResources)]) add(resource)
  await bulk.flush(true)
  server = await startFhirServer({ databaseUrl: database.ownerUrl, token: 'secret-token' })
  bed = await startAgentTestBed()
})
after(async () => {
  await server.stop()
  await store.end()
  await bed.platform.stop()
  await database.stop()
})

const open = (settings = {}) =>
  openSource(
    sourceConfig.parse({
      kind: 'fhir',
      settings: { baseUrl: server.base, token: 'secret-token', pageSize: 6, ...settings },
    }),
  )

/** Changes the stored JSON text of a resource, as an interface of the hospital might. */
async function rewrite(id: string, from: string | RegExp, to: string, stamp?: string): Promise<void> {
  const { rows } = await store.query('select body from resource where id = $1', [id])
  const body = (rows[0].body as string).replace(from, to)
  assert.notEqual(body, rows[0].body)
  await store.query(
    'update resource set body = $2, last_updated = coalesce($3::timestamptz, last_updated) where id = $1',
    [id, body, stamp ?? null],
  )
}

test('numbers keep their lexeme through parsing and writing again', () => {
  const text = '{"a":7.00,"b":[1e3,-0,0.10000000000000001],"c":176.35499866729558,"d":"8.00, 9.0"}'
  const parsed = parseLossless(text) as any
  assert.equal(JSON.stringify(parsed), text)
  assert.deepEqual([parsed.a, parsed.b[0], parsed.b[1], parsed.c, 'x'].map(lexemeOf), [
    '7.00',
    '1e3',
    '-0',
    '176.35499866729558',
    '',
  ])
})

test('the 47 unchanged Synthea bundles: resources per type equal the manifest, every unit maps, importing again gives the same', () => {
  const manifest = JSON.parse(readFileSync(new URL('fhir-r4-synthea-raw/manifest.json', data), 'utf8'))
  const totals: Record<string, number> = {}
  const held: Record<string, number> = {}
  const records: Record<string, number> = {}
  for (const file of readdirSync(new URL('fhir-r4-synthea-raw/', data)).filter(
    (name) => name.endsWith('.json') && name !== 'manifest.json',
  )) {
    const text = readFileSync(new URL(`fhir-r4-synthea-raw/${encodeURIComponent(file)}`, data), 'utf8')
    const bundle = importBundle(text, file)
    assert.deepEqual(importBundle(text, file).units, bundle.units)
    for (const [type, n] of Object.entries(bundle.counts)) totals[type] = (totals[type] ?? 0) + n
    for (const unit of bundle.units) {
      for (const { resourceType } of JSON.parse(unit.payload).resources)
        held[resourceType] = (held[resourceType] ?? 0) + 1
      const result = fhirMapper(unit)
      assert.ok(result.ok, `${file} ${unit.key}`)
      assert.deepEqual(checkUnit(result.mapped).problems, [])
      for (const { recordType } of result.mapped.records) records[recordType] = (records[recordType] ?? 0) + 1
    }
  }
  assert.deepEqual(totals, manifest.totals)
  for (const type of [
    'Condition',
    'Observation',
    'Procedure',
    'Immunization',
    'MedicationRequest',
    'DiagnosticReport',
    'CarePlan',
    'AllergyIntolerance',
  ]) {
    assert.equal(held[type], manifest.totals[type], `${type} in units`)
  }
  const { Encounter, Immunization } = manifest.totals
  assert.equal(records.immunization, Immunization)
  assert.equal(records['outpatient-visit']! + records['checkup-report']! + records['inpatient-stay']!, Encounter)
})

test('the HL7 examples are taken or refused with reasons, never a crash', () => {
  let files = 0
  for (const file of readdirSync(new URL('hl7-fhir-r4-examples/', data)).filter(
    (name) => name.endsWith('.json') && name !== 'manifest.json',
  )) {
    const { units } = importBundle(readFileSync(new URL(`hl7-fhir-r4-examples/${file}`, data), 'utf8'), file)
    for (const unit of units) {
      const result = fhirMapper(unit)
      assert.ok(
        result.ok || result.problems.every((problem) => problem.field && problem.reasonCode && problem.detail),
        file,
      )
    }
    files += 1
  }
  assert.equal(files, 292)
})

test('a child changed without its encounter being touched is found by its own stamp', async () => {
  const { connector } = open()
  await connector.check()
  const changed = visits[5]!
  await rewrite(
    changed.labs[0]!.id,
    /"valueQuantity":\{"value":[^,]+/,
    '"valueQuantity":{"value":7.00',
    '2030-01-01T00:00:00Z',
  )
  const keys: string[] = []
  let cursor: string | null = null
  do {
    const page = await connector.read('2029-12-31T00:00:00.000Z', cursor)
    keys.push(...page.units.map((unit) => unit.key))
    assert.deepEqual(page.unreadable, [])
    cursor = page.cursor
  } while (cursor !== null)
  assert.deepEqual(keys, [`Encounter/${changed.encounterId}`])
  const [unit] = await connector.readKeys(keys)
  assert.match(unit!.payload, /"value":7\.00,/)
})

test('bad resources: a clear quarantine entry each, and nothing else lost', async () => {
  const [wordy, alone, timeless] = visits as [(typeof visits)[0], (typeof visits)[0], (typeof visits)[0]]
  const lab = wordy.labs.find((one) => one.unit)!
  await rewrite(lab.id, /"valueQuantity":\{"value":[^,]+/, '"valueQuantity":{"value":"五点六"')
  await rewrite(alone.encounterId, /"subject":\{[^}]*\}/, '"subject":{"reference":"Patient/nobody"}')
  await store.query(`update resource set patient_id = 'nobody' where id = $1`, [alone.encounterId])
  await rewrite(timeless.encounterId, /"start":"[^"]*"/, '"start":"不详"')
  const agent = await bed.agent({
    source: { sourceId: 'hospital-a', name: '', kind: 'fhir', orgId: 'A00', runsAt: 'gw' },
    ...open(),
    identity: 'tokens',
  })
  const run = await agent.runNow('incremental')
  const told = (await agent.status()).openQuarantine.map((item) => [item.unitKey, item.field, item.reasonCode])
  assert.deepEqual(
    told.sort(),
    [
      [`Encounter/${wordy.encounterId}`, `Observation/${lab.id}.valueQuantity.value`, 'not-a-number'],
      [`Encounter/${alone.encounterId}`, 'Encounter.subject', 'unknown-patient'],
      [`Encounter/${timeless.encounterId}`, 'Encounter.period.start', 'bad-time'],
    ].sort(),
  )
  assert.equal(run.recordsNew, visits.slice(3).flatMap(recordsOf).length)
  await agent.stop?.()
})

test('a server that refuses, is away, or answers nonsense is told apart', async () => {
  await assert.rejects(open({ token: 'wrong' }).connector.check(), { code: 'source.refused', retryable: false })
  await assert.rejects(open({ baseUrl: 'http://127.0.0.1:1/fhir' }).connector.check(), {
    code: 'source.unreachable',
    retryable: true,
  })
  await assert.rejects(open({ baseUrl: server.base.replace('/fhir', '') }).connector.check(), {
    code: 'source.bad-answer',
  })
})
