import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  type AnchoredPlatform,
  startAnchoredPlatform,
} from '@jhc/trust-platform/provenance/testing/anchored-platform.ts'
import { ownRecordsApi } from './api.ts'
import { createOwnRecords } from './capability.ts'

let bed: AnchoredPlatform
before(async () => {
  bed = await startAnchoredPlatform({ extra: (context) => [createOwnRecords(context)] })
  await bed.send('district', [bed.holder.write(), bed.holder.write()])
  await bed.send('hospital-a', [bed.holder.write()])
})
after(() => bed?.stop())

test('a caller finds his own organisation’s entries, and no way to a person', async () => {
  const as = (orgId: string) =>
    bed.platform.as(['records.read'], { kind: 'caller', id: 'key', orgId }).client(ownRecordsApi)
  const own = await as('A01').search({ query: {} })
  assert.deepEqual(
    own.items.map(({ orgId }) => orgId),
    ['A01'],
  )
  assert.ok(!('personId' in own.items[0]!))
  const theirs = (await as('D00').search({ query: {} })).items[0]!
  assert.equal((await as('A01').search({ query: { recordId: theirs.recordId } })).total, 0)
  // Another organisation cannot be asked for: the parameter does not exist.
  assert.equal((await as('A01').search({ query: { orgId: 'D00' } as never })).items[0]!.orgId, 'A01')
  assert.equal((await as('X00').search({ query: {} })).total, 0)
})
