import assert from 'node:assert/strict'
import { test } from 'node:test'
import { examinationsOf } from './examinations-of.ts'
import { markResult, type RecognitionList } from './mark-result.ts'

const list: RecognitionList = {
  items: [
    { system: 'LOINC', code: '4548-4', name: '糖化血红蛋白', category: 'lab', validityDays: 90, mark: 'shanghai' },
    { system: 'DICOM', code: 'DX', name: '数字X线摄影', category: 'imaging', validityDays: 30, mark: 'national' },
  ],
  quality: [
    { orgId: 'A00', category: 'lab', mark: 'national', validUntil: '2026-12-31' },
    { orgId: 'A00', category: 'imaging', mark: 'shanghai', validUntil: '2026-12-31' },
    { orgId: 'C00', category: 'lab', mark: 'shanghai', validUntil: '2026-11-01' },
  ],
}
const result = { system: 'LOINC', code: '4548-4', name: '糖化血红蛋白', day: '2026-11-01', orgId: 'A00' }
const mark = (over: Partial<typeof result>, today = '2026-12-01') =>
  markResult(list, { ...result, ...over }, { today, ownOrgId: 'B00' })

test('listed, within its days, of an organisation with a sufficient mark', () => {
  assert.deepEqual(mark({}), { state: 'recognisable', item: list.items[0], mark: 'national', ageDays: 30 })
  assert.equal(mark({ day: '2026-09-02' }).state, 'recognisable')
})

test('else the first reason against it', () => {
  assert.equal(mark({ code: '1-1' }).state, 'not-listed')
  assert.equal(mark({ day: '2026-09-01' }).state, 'too-old')
  assert.equal(mark({ day: '2026-12-02' }).state, 'no-day')
  assert.equal(mark({ day: '' }).state, 'no-day')
  assert.equal(mark({ orgId: 'B00' }).state, 'own')
  assert.equal(mark({ orgId: 'D00' }).state, 'no-quality-mark')
  // The mark ran out before today, or is narrower than the item asks for.
  assert.equal(mark({ orgId: 'C00' }).state, 'no-quality-mark')
  assert.equal(mark({ system: 'DICOM', code: 'DX', day: '2026-11-20' }).state, 'no-quality-mark')
})

test('examinations are read off the fields that are open', () => {
  const at = (element: string, text: string, more = {}) => ({ group: 'lab', occurrence: '2', element, text, ...more })
  const name = at('DE04.30.020.00', '糖化血红蛋白', { code: '4548-4', system: 'LOINC' })
  const time = at('JHC.RESULT-TIME', '2026-10-05T08:00:00+08:00')
  const record = { day: '2026-10-01', orgId: 'A00' }
  assert.deepEqual(examinationsOf([name, time], record), [
    { ...result, day: '2026-10-05', group: 'lab', occurrence: '2' },
  ])
  assert.equal(examinationsOf([name], record)[0]!.day, '2026-10-01')
  assert.deepEqual(examinationsOf([time, at('DE04.30.015.00', '6.1')], record), [])
})
