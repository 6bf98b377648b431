import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MappedRecord, RecordField } from '@jhc/record/model.ts'
import { elements } from '@jhc/record/standard-elements.ts'
import { nameItems } from './name-items.ts'

const { item, result, diagnosis } = elements
const field = (group: string, occurrence: string, element: string, text: string): RecordField => ({
  group,
  occurrence,
  element,
  text,
})
const record: MappedRecord = {
  localId: 'lab/1',
  orgId: 'T01',
  recordType: 'lab-report',
  day: '2020-01-02',
  grade: 3,
  localPatientId: 'P1',
  localEncounterId: 'E1',
  fields: [
    field('lab', '0', item.element, '葡萄糖'),
    field('lab', '0', result.element, '5.10'),
    field('lab', '1', item.element, '肌酐'),
    field('lab', '1', result.element, '70'),
    field('diagnosis', '0', diagnosis.element, '高血压'),
  ],
}
const changed = (group: string, occurrence: string, element: string) => ({
  group,
  occurrence,
  element,
  change: 'changed' as const,
})

test('a differing result is named by what was examined; its value is not told', () => {
  const [difference] = nameItems([changed('lab', '1', result.element)], record)
  assert.deepEqual(difference, { ...changed('lab', '1', result.element), item: '肌酐' })
})

test('a name that differs is a value and stays; other groups and sensitive records are named by place alone', () => {
  const renamed = [changed('lab', '0', item.element), changed('lab', '0', result.element)]
  assert.deepEqual(nameItems(renamed, record), renamed)
  const diagnosed = [changed('diagnosis', '0', diagnosis.element)]
  assert.deepEqual(nameItems(diagnosed, record), diagnosed)
  const sensitive = [changed('lab', '1', result.element)]
  assert.deepEqual(nameItems(sensitive, { ...record, grade: 4 }), sensitive)
})
