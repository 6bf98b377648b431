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

test('the bar counts what is read and what of it is confirmed; it is full only when all is', () => {
  assert.match(
    progressLine(half, 12.4),
    /^\[█{6}░{18}\] {2}25% {2}就诊 500\/1,000 {2}已采集 800 {2}已上链 600\/800 {2}已确认 400\/800 {2}来源 1\/3 {2}12 秒$/,
  )
  assert.match(progressLine({ ...half, unitsRead: 1000, final: 800, included: 800 }, 1), / 99% /)
  const done = { ...half, sourcesDone: 3, unitsRead: 1000, included: 800, final: 800 }
  assert.equal(isDone(done), true)
  assert.match(progressLine(done, 1), /^\[█{24}\] 100%/)
})

test('nothing is claimed while a source has not told how much it holds', () => {
  assert.match(progressLine({ ...half, unitsExpected: null }, 1), /^\[░{24}\] {3}0% {2}正在清点来源/)
  assert.equal(isDone({ ...half, sourcesDone: 3, collected: 0, included: 0, final: 0 }), false)
})
