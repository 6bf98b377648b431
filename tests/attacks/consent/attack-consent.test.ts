import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogue } from '../catalogue.ts'
import { run } from './attack-consent.ts'

test('overlapping grants agree with the oracle; foreign keys, replays, the database’s owner, the wrong time and a lying platform open nothing', async () => {
  const said: string[] = []
  const result = await run({ attacks: 150, seed: 20261201, say: (text) => said.push(text) })
  assert.ok(result.attacks >= 150)
  assert.equal(result.undetected, 0, said.join('\n'))
  assert.deepEqual(
    catalogue.consent.map(({ id }) => id).filter((id) => !(id in result.byId)),
    [],
  )
})
