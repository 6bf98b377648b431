import assert from 'node:assert/strict'
import { test } from 'node:test'
import { candidatePairs } from './block.ts'
import { cluster } from './cluster.ts'
import type { MatchConfig } from './comparison.ts'
import { digitsField, type Row, textField } from './fields.ts'
import { estimateModel, seededRandom } from './model.ts'
import { createScorer } from './score.ts'
import { editDistance, jaroWinkler } from './similarity.ts'

test('string distances: textbook values', () => {
  assert.equal(jaroWinkler('MARTHA', 'MARHTA').toFixed(4), '0.9611')
  assert.equal(jaroWinkler('DIXON', 'DICKSONX').toFixed(4), '0.8133')
  assert.equal(jaroWinkler('abc', 'xyz'), 0)
  assert.deepEqual(
    [editDistance('1234', '1243'), editDistance('1234', '124'), editDistance('1234', '5678'), editDistance('', 'ab')],
    [1, 1, 4, 2],
  )
})

const config: MatchConfig<Row> = {
  comparisons: [
    textField({ field: 'name', near: [0.9], byFrequency: true }),
    digitsField('day', 1),
    { ...digitsField('phone', 0), maxWeight: 3 },
  ],
  blocking: [{ name: 'day', key: (r) => r.day!, refine: (r) => r.name! }],
  blockCap: 3,
  lambda: 0.001,
  thresholds: { link: 5, review: 0 },
}

test('a block above its cap is refined, what stays above it is windowed, both are counted, records without key are left out', () => {
  const rows = ['a', 'a', 'b', 'b', 'b', 'b', 'b'].map((name) => ({ name, day: '01', phone: '' }))
  const { pairs, report } = candidatePairs(config, [...rows, { name: 'a', day: '', phone: '' }])
  assert.deepEqual(report, { refined: 1, overflowing: 1 })
  assert.ok(pairs.some(([a, b]) => a === 0 && b === 1))
  assert.ok(!pairs.some(([a, b]) => a === 0 && b === 2), 'refined apart')
  assert.ok(!pairs.some(([, b]) => b === 7))
  assert.equal(new Set(pairs.map(String)).size, pairs.length)
})

test('frequent values weigh less, a capped part never more than its cap, a missing part nothing', () => {
  const random = seededRandom(7)
  const rows = Array.from({ length: 400 }, (_, i) => ({
    name: i % 3 ? 'wang' : `rare${i}`,
    day: String(Math.floor(random() * 300)).padStart(3, '0'),
    phone: String(i),
  }))
  const twice = rows.flatMap((row) => [row, row])
  const { pairs } = candidatePairs({ ...config, blockCap: 50 }, twice)
  const model = estimateModel(
    config,
    twice,
    pairs.map(([a, b]) => [twice[a]!, twice[b]!] as const),
    { version: 't' },
  )
  const score = createScorer(config, model)
  const weight = (a: Row, b: Row) => score(a, b).parts.map((p) => p.weight)
  const [common, rare] = [rows[1]!, rows[0]!]
  assert.ok(weight(rare, rare)[0]! > weight(common, common)[0]! + 5)
  assert.equal(weight(rare, rare)[2], 3)
  assert.equal(weight(rare, { ...rare, name: '' })[0], 0)
  assert.ok(weight(rare, { ...rare, day: 'xyz' })[1]! < 0)
})

test('clusters: no link over a contradiction, strongest first, decisions before scores, order of edges without influence', () => {
  const edges = [
    { a: 0, b: 1, bits: 9 },
    { a: 1, b: 2, bits: 8 },
    { a: 3, b: 4, bits: 7 },
  ]
  const contradict = (x: number, y: number) => Math.min(x, y) === 0 && Math.max(x, y) === 2
  const first = cluster(5, edges, { contradict })
  assert.deepEqual(first.of, [0, 0, 2, 3, 3])
  assert.deepEqual(first.refused, [edges[1]])
  assert.deepEqual(cluster(5, [...edges].reverse(), { contradict }), first)
  assert.deepEqual(cluster(5, edges, { contradict, same: [[1, 2]] }).of, [0, 1, 1, 3, 3])
  assert.deepEqual(
    cluster(3, [], { contradict, same: [[0, 2]] }).of,
    [0, 1, 0],
    'a person may overrule for this very pair',
  )
})
