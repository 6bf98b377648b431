import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './attack-access.ts'

test('rights, accounts and sessions changed in the database open nothing and are named, each kind once', async () => {
  const said: string[] = []
  const { attacks: tried, undetected } = await run({ attacks: 16, seed: 20261124, say: (text) => said.push(text) })
  assert.deepEqual({ tried, undetected }, { tried: 16, undetected: 0 }, said.join('\n'))
})
