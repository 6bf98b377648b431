import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './attack-front-door.ts'
import { catalogue } from './catalogue.ts'

test('every attack on the front door is repelled', async () => {
  const said: string[] = []
  const { attacks, undetected, byId } = await run({ say: (text) => said.push(text) })
  assert.equal(undetected, 0, said.join('\n'))
  assert.ok(attacks > 1000, `${attacks} attacks`)
  const untried = catalogue['front-door'].filter(({ id }) => !byId[id])
  assert.deepEqual(untried, [])
})
