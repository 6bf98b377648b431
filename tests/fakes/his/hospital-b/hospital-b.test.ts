import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { SaxesParser } from 'saxes'
import { backDatedEdit, changeWithUpdate, tamperValue, undoEdit } from '../edits.ts'
import type { HisSystem } from '../his-system.ts'
import { expectedCounts } from '../localiser/expected-counts.ts'
import { dataDir } from '../localiser/paths.ts'
import { demoVisits } from '../localiser/visits.ts'
import { seedHospitalB } from './drop-directory.ts'
import { openHospitalBSystem } from './hospital-b-system.ts'

const directory = mkdtempSync(join(tmpdir(), 'jhc-hospital-b-'))
let system: HisSystem
before(() => {
  seedHospitalB(directory)
  system = openHospitalBSystem(directory)
})
after(() => rmSync(directory, { recursive: true }))

const names = () => readdirSync(directory).sort()
const read = (name: string) => readFileSync(join(directory, name), 'utf8')

test('one document per record, named by type and key; nothing half written lies about', () => {
  const records = expectedCounts().records['hospital-b']
  const starting = (start: string) => names().filter((n) => n.startsWith(start)).length
  assert.equal(starting('C0002_visit.'), records['outpatient-visit'])
  assert.equal(starting('C0053_visit.'), records['inpatient-stay'])
  assert.equal(starting('C0001_visit.'), records['checkup-report'])
  assert.equal(starting('C0007_lab.'), records['lab-report'])
  assert.equal(starting('C0004_rx.'), records.prescription)
  assert.equal(starting('C0001_imm.'), records.immunization)
  assert.equal(starting('C0006_img.'), records.imaging)
  assert.equal(starting('C0001_alg.'), records.allergy)
  assert.equal(
    names().length,
    Object.values(records).reduce((a, b) => a + b),
  )
  assert.equal(seedHospitalB(directory), 0)
})

test('every document is well-formed and has the template, key and name of its type', () => {
  const types: { code: string; templateId_by_rule: string }[] = JSON.parse(
    readFileSync(`${dataDir}wst500-structure/documents.json`, 'utf8'),
  ).docs
  const templates = new Map(types.map((t) => [t.code, t.templateId_by_rule]))
  for (const name of names()) {
    const found = { template: '', code: '', set: '', version: '', depth: 0 }
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => assert.fail(`${name}: ${error.message}`))
    parser.on('opentag', (tag) => {
      const value = (key: string) => tag.attributes[key]?.value ?? ''
      if (found.depth === 1 && tag.name === 'templateId') found.template = value('root')
      if (found.depth === 1 && tag.name === 'code') found.code = value('code')
      if (found.depth === 1 && tag.name === 'setId') found.set = value('extension')
      if (found.depth === 1 && tag.name === 'versionNumber') found.version = value('value')
      found.depth++
    })
    parser.on('closetag', () => {
      found.depth--
    })
    parser.write(read(name)).close()
    assert.deepEqual(
      { ...found, depth: 0 },
      { template: templates.get(found.code), code: name.slice(0, 5), set: name.slice(6, -4), version: '1', depth: 0 },
      name,
    )
  }
})

test('values and times carry the digits of the input', () => {
  const visit = demoVisits('hospital-b').find((v) => v.type === '4' && v.labs.length > 5)!
  const text = read(`C0001_visit.${visit.encounterId}.xml`)
  for (const o of visit.labs) assert.ok(text.includes(`value="${o.value}" unit="${o.unit}"`))
  const digits = visit.start.replace(/[-:T]/g, '').replace('+0000', '')
  assert.ok(text.includes(`<low value="${digits}+0000"/>`))
})

test('edits: silent keeps the stamp, ordinary makes the next version, back-dated an old one; deleting withdraws the files', async () => {
  const visit = demoVisits('hospital-b').find((v) => v.vitalSigns.length > 3 && v.type === '4')!
  const edit = await tamperValue(
    system,
    visit.encounterId,
    (await system.valuesOf(visit.encounterId)).find((v) => v.label === '体重')!.valueId,
  )
  const name = edit.valueId.split('|')[0]!
  const stamp = new Date(visit.updated).getTime()
  assert.equal(statSync(join(directory, name)).mtimeMs, stamp)
  assert.match(read(name), new RegExp(`value="${edit.after}" unit="kg"`))
  await undoEdit(system, edit)
  const original = read(name)
  assert.match(original, new RegExp(`value="${edit.before}" unit="kg"`))

  await changeWithUpdate(system, visit.encounterId, edit.valueId)
  const changed = read(name)
  assert.match(changed, /<versionNumber value="2"\/>/)
  assert.match(changed, new RegExp(`extension="visit.${visit.encounterId}.2"`))
  assert.ok(statSync(join(directory, name)).mtimeMs > stamp)
  await backDatedEdit(system, visit.encounterId, edit.valueId)
  assert.match(read(name), /<versionNumber value="3"\/>/)
  assert.equal(statSync(join(directory, name)).mtime.toISOString(), '2021-03-31T12:00:00.000Z')

  const before = names().length
  const added = await system.insertEncounter(visit.encounterId, 'now')
  assert.ok(names().length > before)
  await system.deleteEncounter(added)
  assert.equal(names().length, before)
})
