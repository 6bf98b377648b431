import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDone, type Progress, progressLine } from './progress.ts'

const half: Progress = {
  sources: 3,
  sourcesDone: 1,
  unitsRead: 500,
  unitsExpected: 1000,
  collected: 800,
  included: 600,
  final: 400,
}

test('the bar counts what is read of what the sources hold; it is full only when all is confirmed', () => {
  assert.match(
    progressLine(half, 12.4),
    /^\[█{12}░{12}\] {2}50% {2}就诊 500\/1,000 {2}已采集 800 {2}已上链 600\/800 {2}已确认 400\/800 {2}来源 1\/3 {2}12 秒$/,
  )
  assert.match(progressLine({ ...half, unitsRead: 1000 }, 1), / 99% /)
  const done = { ...half, sourcesDone: 3, unitsRead: 1000, included: 800, final: 800 }
  assert.equal(isDone(done), true)
  assert.match(progressLine(done, 1), /^\[█{24}\] 100%/)
})

test('the bar never steps back while confirmation falls behind', () => {
  const later = { ...half, unitsRead: 600, collected: 2000 }
  assert.match(progressLine(later, 2), / 60% /)
})

test('counts without a percentage while a source has not told how much it holds', () => {
  assert.match(progressLine({ ...half, unitsExpected: null }, 1), /^就诊 500（总数未知） {2}已采集 800 /)
  assert.equal(isDone({ ...half, sourcesDone: 3, collected: 0, included: 0, final: 0 }), false)
})
