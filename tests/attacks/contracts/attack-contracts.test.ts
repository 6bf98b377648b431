import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groups, run } from './attack-contracts.ts'

test('every kind of attack on the contracts is stopped for its own reason, once each', async () => {
  const kinds = (await Promise.all(Object.values(groups).map((open) => open()))).flat()
  const said: string[] = []
  const result = await run({ attacks: kinds.length, seed: 20261123, say: (text) => said.push(text) })
  assert.deepEqual(result, { attacks: kinds.length, undetected: 0 }, said.join('\n'))
})
