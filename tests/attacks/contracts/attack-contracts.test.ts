import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openAll, tryAll } from './attack-contracts.ts'

test('every kind of attack on the contracts is stopped for its own reason, once each', async () => {
  const kinds = await openAll()
  assert.ok(kinds.length > 100, `${kinds.length} kinds`)
  const said: string[] = []
  const { attacks: tried, undetected } = await tryAll(kinds, {
    attacks: kinds.length,
    seed: 20261123,
    say: (text) => said.push(text),
  })
  assert.deepEqual({ tried, undetected }, { tried: kinds.length, undetected: 0 }, said.join('\n'))
})
