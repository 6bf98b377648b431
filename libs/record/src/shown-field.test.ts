import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatFieldText, formatSourceTime, formatUnit } from './shown-field.ts'

test('a source’s time is shown in Beijing time; a day and a time of unknown zone as they were written', () => {
  assert.equal(formatSourceTime('2011-03-04T09:30:00+08:00'), '2011-03-04 09:30')
  assert.equal(formatSourceTime('1988-07-01T09:30:00+09:00'), '1988-07-01 08:30')
  assert.equal(formatSourceTime('2011-12-31T18:30:59.250Z'), '2012-01-01 02:30')
  assert.equal(formatSourceTime('2011-03-04T09:30:00'), '2011-03-04 09:30')
  assert.equal(formatSourceTime('三月初四'), '三月初四')
  assert.equal(formatSourceTime('2011-03-04'), '2011-03-04')
  assert.equal(formatSourceTime('20200229163744+0000'), '2020-03-01 00:37')
  assert.equal(formatSourceTime('20200229163744'), '2020-02-29 16:37')
})

test('numbers have as many places as one reads, units no braces', () => {
  assert.equal(formatFieldText('7.574565226584642'), '7.57')
  assert.equal(formatFieldText('-12.50001'), '-12.5')
  assert.equal(formatFieldText('5.6'), '5.6')
  assert.equal(formatFieldText('阴性'), '阴性')
  assert.deepEqual(['{score}', '{次}/min', '1', 'mmol/L'].map(formatUnit), ['分', '次/min', '', 'mmol/L'])
})
