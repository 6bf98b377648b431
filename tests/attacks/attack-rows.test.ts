import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './attack-rows.ts'
import { tables } from './victim.ts'

test('edits with full database access are found and their rows named, at least three a table', async () => {
  const attacks = 3 * tables.length
  const said: string[] = []
  const { attacks: tried, undetected } = await run({ attacks, seed: 20261123, say: (text) => said.push(text) })
  assert.deepEqual({ tried, undetected }, { tried: attacks, undetected: 0 }, said.join('\n'))
})
