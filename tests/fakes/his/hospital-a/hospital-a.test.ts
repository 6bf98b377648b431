import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { backDatedEdit, changeWithUpdate, tamperValue, undoEdit } from '../edits.ts'
import type { HisSystem } from '../his-system.ts'
import { expectedCounts } from '../localiser/expected-counts.ts'
import { testDataDir } from '../localiser/paths.ts'
import { demoVisits } from '../localiser/visits.ts'
import { type FhirServer, startFhirServer } from './fhir-server.ts'
import { openHospitalASystem } from './hospital-a-system.ts'
import { loadBundle, loadBundles } from './load-bundle.ts'
import { parseLossless } from './lossless-json.ts'
import { seedHospitalA } from './resource-store.ts'

let database: TestDatabase
let server: FhirServer
let system: HisSystem

before(async () => {
  database = await startTestDatabase()
  await seedHospitalA(database.ownerUrl)
  server = await startFhirServer({
    databaseUrl: database.ownerUrl,
    token: 'secret',
    basic: { user: 'gateway', password: 'pass' },
  })
  system = openHospitalASystem(database.ownerUrl)
})
after(async () => {
  await system.close()
  await server.stop()
  await database.stop()
})

async function get(path: string, base = server.base) {
  const response = await fetch(path.startsWith('http') ? path : base + path, {
    headers: { authorization: 'Bearer secret' },
  })
  const text = await response.text()
  return { status: response.status, text, json: JSON.parse(text) }
}

async function walk(path: string, base = server.base) {
  const entries: { resource: { resourceType: string; id: string }; search: { mode: string } }[] = []
  const texts: string[] = []
  for (let next: string | undefined = path; next; ) {
    const page = await get(next, base)
    assert.equal(page.status, 200)
    entries.push(...(page.json.entry ?? []))
    texts.push(page.text)
    next = page.json.link.find((l: { relation: string }) => l.relation === 'next')?.url
  }
  return { entries, text: texts.join('\n') }
}

test('paging by _lastUpdated gives every encounter once, with its patient and rows', async () => {
  const { entries } = await walk(
    '/Encounter?_sort=_lastUpdated&_count=700&_include=Encounter:subject&_revinclude=Condition:encounter&_revinclude=Immunization:encounter',
  )
  const ids = (type: string, mode: string) =>
    entries.filter((e) => e.resource.resourceType === type && e.search.mode === mode).map((e) => e.resource.id)
  const expected = expectedCounts()
  assert.equal(ids('Encounter', 'match').length, expected.encounters['hospital-a'])
  assert.equal(new Set(ids('Encounter', 'match')).size, expected.encounters['hospital-a'])
  assert.equal(new Set(ids('Patient', 'include')).size, expected.registrations['hospital-a'])
  assert.equal(ids('Immunization', 'include').length, expected.records['hospital-a'].immunization)
  assert.equal(
    ids('Condition', 'include').length,
    demoVisits('hospital-a').reduce((n, v) => n + v.diagnoses.length, 0),
  )
})

test('numbers are served as they were written', async () => {
  const visit = demoVisits('hospital-a').find((v) => v.type === '4' && v.labs.length > 5)!
  const { text } = await get(`/Observation?encounter=Encounter/${visit.encounterId}&_count=200`)
  for (const o of [...visit.labs, ...visit.vitalSigns].filter((x) => x.parts.length === 0))
    assert.ok(text.includes(`"valueQuantity":{"value":${o.value},`), o.value)
  for (const p of visit.vitalSigns.flatMap((o) => o.parts)) assert.ok(text.includes(`{"value":${p.value},`))
  await loadBundle(
    database.ownerUrl,
    '{"resourceType":"Observation","id":"lexeme","status":"final","code":{"text":"pH"},"valueQuantity":{"value":7.00}}',
    '2021-04-01T00:00:00Z',
  )
  assert.match((await get('/Observation/lexeme')).text, /"value":7\.00\}/)
})

test('searches by _lastUpdated, _id, patient, _elements and _summary', async () => {
  const half = (await get('/Encounter?_summary=count&_lastUpdated=ge2021-04-01T02:30:00Z')).json.total
  const rest = (await get('/Encounter?_summary=count&_lastUpdated=lt2021-04-01T02:30:00Z')).json.total
  assert.ok(half > 0 && rest > 0)
  assert.equal(half + rest, expectedCounts().encounters['hospital-a'])
  const patient = (await get('/Patient?_count=1&_elements=name')).json.entry[0].resource
  assert.deepEqual(Object.keys(patient).sort(), ['id', 'meta', 'name', 'resourceType'])
  const own = (await walk(`/Encounter?patient=Patient/${patient.id}`)).entries
  assert.ok(own.length > 0)
  assert.equal(
    (await get(`/Encounter?_id=${own.map((e) => e.resource.id).join(',')}&_count=1000`)).json.total,
    own.length,
  )
  assert.equal((await get('/metadata')).json.fhirVersion, '4.0.1')
})

test('refusals are OperationOutcomes', async () => {
  assert.equal((await fetch(`${server.base}/Patient`)).status, 401)
  const basic = `Basic ${Buffer.from('gateway:pass').toString('base64')}`
  assert.equal((await fetch(`${server.base}/Patient?_count=1`, { headers: { authorization: basic } })).status, 200)
  for (const [path, status] of [
    ['/Patient/none', 404],
    ['/Patient?_lastUpdated=soon', 400],
    ['/Patient?colour=red', 400],
    ['/Patient?_page=abc', 400],
  ] as const) {
    const answer = await get(path)
    assert.equal(answer.status, status, path)
    assert.equal(answer.json.resourceType, 'OperationOutcome')
  }
})

test('edits: silent, ordinary, back-dated; a deleted visit answers 410', async () => {
  const id = demoVisits('hospital-a').find((v) => v.vitalSigns.length > 3)!.encounterId
  const original = (await get(`/Observation?encounter=${id}&_count=100`)).text
  const edit = await tamperValue(system, id)
  const tampered = (await get(`/Observation?encounter=${id}&_count=100`)).text
  assert.notEqual(tampered, original)
  assert.equal(tampered.match(/"lastUpdated":"[^"]*"/g)!.join(), original.match(/"lastUpdated":"[^"]*"/g)!.join())
  await undoEdit(system, edit)
  assert.equal((await get(`/Observation?encounter=${id}&_count=100`)).text, original)

  const started = new Date().toISOString()
  const [, observationId] = (await changeWithUpdate(system, id)).valueId.split('|')
  const changed = (await walk(`/Observation?_lastUpdated=ge${started}`)).entries
  assert.deepEqual(
    changed.map((e) => e.resource.id),
    [observationId],
  )
  await backDatedEdit(system, id)
  assert.equal((await walk(`/Observation?_lastUpdated=ge${started}`)).entries.length, 0)

  const added = await system.insertEncounter(id, 'now')
  assert.equal((await get(`/Encounter/${added}`)).status, 200)
  assert.equal((await system.valuesOf(added)).length, (await system.valuesOf(id)).length)
  await system.deleteEncounter(added)
  assert.equal((await get(`/Encounter/${added}`)).status, 410)
  assert.equal((await get(`/Observation?encounter=${added}`)).json.total, 0)
})

function* filesOf(folder: string): Generator<string> {
  for (const name of readdirSync(testDataDir + folder)) {
    if (name.endsWith('.json') && name !== 'manifest.json')
      yield readFileSync(`${testDataDir + folder}/${name}`, 'utf8')
  }
}

test('serves unchanged Synthea bundles: counts of the manifest, repeats once, all references resolve', async () => {
  const raw = await startTestDatabase()
  const rawServer = await startFhirServer({ databaseUrl: raw.ownerUrl, token: 'secret' })
  try {
    const folder = 'fhir-r4-synthea-raw'
    const { totals } = JSON.parse(readFileSync(`${testDataDir + folder}/manifest.json`, 'utf8'))
    const loaded = await loadBundles(raw.ownerUrl, filesOf(folder))
    // The manifest counts Organization and Practitioner once per bundle; a server holds each once.
    for (const [type, n] of Object.entries(totals))
      if (!['Organization', 'Practitioner'].includes(type)) assert.equal(loaded.get(type), n, type)
    for (const [type, n] of loaded)
      assert.equal((await get(`/${type}?_summary=count`, rawServer.base)).json.total, n, type)
    await loadBundles(raw.ownerUrl, filesOf(folder))
    assert.equal((await get('/Encounter?_summary=count', rawServer.base)).json.total, totals.Encounter)
    const { entries, text } = await walk('/Encounter?_count=200&_include=Encounter:subject', rawServer.base)
    assert.doesNotMatch(text, /urn:uuid:/)
    assert.equal(entries.filter((e) => e.resource.resourceType === 'Patient').length >= totals.Patient, true)
  } finally {
    await rawServer.stop()
    await raw.stop()
  }
})

test('holds all 292 HL7 examples', async () => {
  const examples = await startTestDatabase()
  try {
    const loaded = await loadBundles(examples.ownerUrl, filesOf('hl7-fhir-r4-examples'))
    assert.equal(
      [...loaded.values()].reduce((a, b) => a + b),
      292,
    )
  } finally {
    await examples.stop()
  }
})

test('lossless JSON keeps every lexeme of the raw bundles', () => {
  for (const text of filesOf('fhir-r4-synthea-raw')) {
    const lexemes = (json: string) =>
      json.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d+(\.\d+)?([eE][+-]?\d+)?/g) ?? []
    assert.deepEqual(lexemes(JSON.stringify(parseLossless(text))), lexemes(text))
  }
})
