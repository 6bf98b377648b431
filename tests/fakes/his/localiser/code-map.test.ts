import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readDataCsv } from './csv.ts'
import { dataDir } from './paths.ts'

type Columns =
  | 'source_system'
  | 'source_code'
  | 'target_system'
  | 'target_code'
  | 'name_zh'
  | 'reviewed'
  | 'element'
  | 'unit'
const map = (name: string) => readDataCsv<Columns>(`code-map/${name}.csv`)
const source = (name: string) => readDataCsv<string>(`synthea-flat-615/${name}.csv`)
const distinct = (rows: Record<string, string>[], column: string) =>
  [...new Set(rows.map((r) => r[column]!))].filter((c) => c !== '').sort()

const tables: [string, [file: string, column: string][]][] = [
  [
    'conditions',
    [
      ['conditions', 'code'],
      ['encounters', 'reason_code'],
    ],
  ],
  ['observations', [['observations', 'code']]],
  ['medications', [['medications', 'code']]],
  ['procedures', [['procedures', 'code']]],
  ['immunizations', [['immunizations', 'cvx_code']]],
  ['allergies', [['allergies', 'code']]],
  ['report-panels', [['diagnostic_reports', 'code']]],
  ['careplans', [['careplans', 'code']]],
  ['encounter-types', [['encounters', 'type_code']]],
  ['modalities', [['imaging_studies', 'modality']]],
]

for (const [name, uses] of tables) {
  test(`code map ${name} covers every code that occurs, once, with a Chinese name`, () => {
    const rows = map(name)
    const codes = rows.map((r) => r.source_code)
    assert.equal(new Set(codes).size, codes.length)
    for (const [file, column] of uses)
      for (const code of distinct(source(file), column)) assert.ok(codes.includes(code), `${file} ${code}`)
    for (const row of rows) {
      assert.match(row.name_zh, /\p{Script=Han}/u, row.source_code)
      assert.ok(['yes', 'no'].includes(row.reviewed))
    }
  })
}

test('the counts of distinct codes are those of truth.json', () => {
  assert.equal(distinct(source('conditions'), 'code').length, 128)
  assert.equal(distinct(source('observations'), 'code').length, 114)
  assert.equal(distinct(source('medications'), 'code').length, 123)
  assert.equal(distinct(source('immunizations'), 'cvx_code').length, 18)
})

test('every coded answer has a Chinese name', () => {
  const known = new Set(map('result-values').map((r) => `${r.source_system} ${r.source_code}`))
  const answers = source('observations').filter((o) => o.value !== '' && !/^-?\d/.test(o.value!))
  assert.ok(answers.length > 5000)
  for (const o of answers) assert.ok(known.has(`LOINC ${o.code} ${o.value}`), `${o.code} ${o.value}`)
})

test('every ICD-10 target lies in a three-character category of icd10-cn, or in chapter XXI, which that table lacks', () => {
  // Dagger and asterisk are marks, not part of the code.
  const categories = new Set(
    readFileSync(`${dataDir}icd10-cn/disease.csv`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]!.replace(/[+*]$/, '')),
  )
  assert.ok(![...categories].some((c) => c.startsWith('Z')))
  const targets = [...map('conditions'), ...map('result-values')].filter((r) => r.target_system === 'ICD-10')
  assert.ok(targets.length > 140)
  for (const { target_code: code } of targets) {
    assert.match(code, /^[A-Z]\d\d(\.\d)?$/)
    assert.ok(code.startsWith('Z') || categories.has(code.slice(0, 3)), code)
  }
})

test('every WS/T 363 element named by the map is in the standard', () => {
  const elements = new Set(
    readDataCsv<'element_code'>('wst363-2023/wst363_2023_data_elements.csv').map((r) => r.element_code),
  )
  const named = map('observations')
    .map((r) => r.element)
    .filter((e) => e !== '')
  assert.ok(named.length >= 35)
  for (const element of named) assert.ok(elements.has(element), element)
})

test('our CSV reader agrees with a library on every file of the input', () => {
  for (const name of ['immunizations', 'encounters', 'organizations', 'medications', 'patients']) {
    const text = readFileSync(`${dataDir}synthea-flat-615/${name}.csv`, 'utf8')
    assert.deepEqual(source(name), parse(text, { columns: true }))
  }
})
