import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkRecords } from '@jhc/data-center/empi/matching/link.ts'
import { estimateFebrlModel, evaluatePairs, febrlConfig, febrlSets, readFebrl } from './febrl.ts'

const model = estimateFebrlModel()

for (const name of febrlSets) {
  test(`FEBRL ${name}: precision ≥ 0.999 at recall ≥ 0.97 with the one set of parameters`, () => {
    const { rows, truePairs } = readFebrl(name)
    const { clusterOf } = linkRecords(febrlConfig, model, rows)
    const { precision, recall } = evaluatePairs(rows, clusterOf, truePairs)
    assert.ok(precision >= 0.999, `precision ${precision}`)
    assert.ok(recall >= 0.97, `recall ${recall}`)
  })
}

test('the same data give the same parameters', () => {
  assert.deepEqual(estimateFebrlModel(), model)
})

test('the published facts of the files hold: pairs, and what the social security number alone finds', () => {
  const expected = { dataset1: [1000, 500, 450], dataset2: [5000, 1934, 1686], dataset3: [5000, 6538, 5601] }
  for (const name of febrlSets) {
    const { rows, truePairs } = readFebrl(name)
    const numbers = rows.map((row) => row.soc_sec_id!)
    const clusterOf = numbers.map((n, i) => (n ? numbers.indexOf(n) : i))
    const { right, wrong } = evaluatePairs(rows, clusterOf, truePairs)
    assert.deepEqual([rows.length, truePairs.size, right, wrong], [...expected[name], 0])
  }
})
