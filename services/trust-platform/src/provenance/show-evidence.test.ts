import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { verifyProof } from '@jhc/record/proof.ts'
import { provenanceApi } from './api.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from './testing/anchored-platform.ts'

let bed: AnchoredPlatform
let recordId: string
before(async () => {
  bed = await startAnchoredPlatform()
  recordId = bed.holder.write()
  await bed.send('district', [recordId])
  await bed.settled()
})
after(() => bed?.stop())

const resident = () =>
  bed.platform.as(['provenance.evidence'], { kind: 'user', id: 'resident', orgId: 'R00' }).client(provenanceApi)
const fails = (code: string) => (error: unknown) => (error as { code: string }).code === code

test('whoever holds the record gets what proves it; any other fingerprint is as unknown as any other record', async () => {
  const { proof: file } = {
    proof: await bed.platform
      .as(['provenance.read'], { kind: 'service' })
      .client(provenanceApi)
      .proof({ params: { recordId }, query: {} }),
  }
  const { entry } = verifyProof(file)
  const { fingerprint, version } = entry!
  const body = { recordId, version, fingerprint }
  const evidence = await resident().evidence({ body })
  const verdict = verifyProof(evidence.proof, { blockHash: evidence.blockHash, contract: evidence.contract })
  assert.ok(verdict.verified)
  assert.equal(verdict.entry?.fingerprint, fingerprint)
  assert.equal(evidence.newestVersion, version)
  assert.ok(Date.parse(evidence.anchoredAt) > 0)
  for (const other of [
    { ...body, fingerprint: '0'.repeat(64) },
    { ...body, version: version + 1 },
    { ...body, recordId: uuidv7() },
  ])
    await assert.rejects(resident().evidence({ body: other }), fails('provenance.unknown-record'))
})
