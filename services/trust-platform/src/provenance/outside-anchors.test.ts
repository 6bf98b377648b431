import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { anchorsApi } from '@jhc/chain-platform/open-gateway/anchors/api.ts'
import { createAnchors } from '@jhc/chain-platform/open-gateway/anchors/capability.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { provenanceApi } from './api.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from './testing/anchored-platform.ts'

let bed: AnchoredPlatform
before(async () => {
  bed = await startAnchoredPlatform({ extra: (context) => [createAnchors(context)] })
  await bed.send('district', [bed.holder.write()])
  const outside = bed.platform.as(['anchors.submit', 'anchors.read'], { orgId: 'X00' }).client(anchorsApi)
  const items = [{ businessId: 'OUT-1', type: 'contract', digest: 'ab'.repeat(32) }]
  const { anchors } = await outside.submit({ body: { idempotencyKey: 'one', items } })
  const { anchorId } = anchors[0]!
  while ((await outside.show({ params: { anchorId } })).state !== 'final') await setTimeout(20)
  await bed.settled()
})
after(() => bed?.stop())

test('outside anchors on the same contract are none of the index’s: its audit finds nothing, and still holds their mirror rows', async () => {
  const audit = () => bed.client(provenanceApi).audit({ body: {} })
  const clean = await audit()
  assert.deepEqual(clean.findings, [])
  assert.equal(clean.checked.indexRows, 1)
  const change = (from: string, to: string) =>
    runOnce(bed.platform.database.ownerUrl, [
      `update mirror.entry set entry = replace(entry, '${from}', '${to}') where entry like '%JHC-EXT-1%'`,
    ])
  await change('contract', 'other')
  assert.deepEqual(
    (await audit()).findings.map(({ table }) => table),
    ['mirror.entry'],
  )
  await change('other', 'contract')
})
