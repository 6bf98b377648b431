import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './attack-audit.ts'

test('tampering with audit lines and their batches is found by the running check and named, each kind twice', async () => {
  const said: string[] = []
  const { attacks: tried, undetected } = await run({ attacks: 32, seed: 20261124, say: (text) => said.push(text) })
  assert.deepEqual({ tried, undetected }, { tried: 32, undetected: 0 }, said.join('\n'))
})
