import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './attack-storage.ts'

test('what was planted is found nowhere, and a changed ciphertext gives nothing', { timeout: 300_000 }, async () => {
  const said: string[] = []
  const { attacks, undetected } = await run({ say: (text) => said.push(text) })
  assert.ok(attacks > 200)
  assert.equal(undetected, 0, said.join('\n'))
})
