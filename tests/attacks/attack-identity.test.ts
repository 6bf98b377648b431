import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './attack-identity.ts'
import { catalogue } from './catalogue.ts'

test('every attack on identities, proofs and certificates is repelled', async () => {
  const said: string[] = []
  const { attacks, undetected, byId } = await run({ say: (text) => said.push(text) })
  assert.equal(undetected, 0, said.join('\n'))
  assert.ok(attacks > 80, `${attacks} attacks`)
  assert.deepEqual(
    catalogue.identity.filter(({ id }) => !byId[id]),
    [],
  )
})
