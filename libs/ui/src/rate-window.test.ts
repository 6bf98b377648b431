import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pushSample, rateOf, type Sample } from './rate-window.ts'

function feed(values: Array<[number, number]>): Sample[] {
  return values.reduce<Sample[]>((samples, [atMs, value]) => pushSample(samples, { atMs, value }), [])
}

test('a rate needs two samples', () => {
  assert.equal(rateOf(feed([[0, 10]])), null)
  assert.equal(
    rateOf(
      feed([
        [0, 10],
        [2000, 30],
      ]),
    ),
    10,
  )
})

test('only the last seconds count', () => {
  const samples = feed([
    [0, 0],
    [2000, 1000],
    [10_000, 1000],
    [16_000, 1000],
    [24_000, 1000],
  ])
  assert.equal(rateOf(samples), 0)
})

test('a counter that fell starts anew', () => {
  assert.equal(
    rateOf(
      feed([
        [0, 500],
        [2000, 0],
      ]),
    ),
    null,
  )
})
