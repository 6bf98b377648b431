import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { base64Of } from '@jhc/gm/bytes.ts'
import { writeAnswerProof } from '@jhc/gm/proof/answer-proof.ts'
import { readProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { writePrivateKey } from '@jhc/gm/x509/private-key.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { RequestProofs } from '@jhc/server-kit/request-proofs.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import { createIdentity } from '@jhc/trust-platform/identity/capability.ts'
import { certificatePem, identityForTests } from '@jhc/trust-platform/identity/testing/identity-bed.ts'
import { startAuthority } from '../../../tests/fakes/certificate-authority/start-authority.ts'
import { mutualFetch } from './platform-identity.ts'

const folder = mkdtempSync(join(tmpdir(), 'jhc-mutual-'))
const file = (name: string) => join(folder, name)
const usages = { usages: ['digitalSignature'] as const }
const authority = startAuthority({ commonName: '静安区签发机构' })
const foreign = startAuthority({ commonName: '静安区签发机构' })
const gatewayKey = generateKeyPair()
const gatewayCertificate = authority.issue({ commonName: 'hospital-a' }, gatewayKey.publicKey, usages)
const platformKey = generateKeyPair()
const genuine = authority.issue({ commonName: 'jhc-test' }, platformKey.publicKey, usages)

/** What stands at the platform's address: whose certificate it shows, which lists, with whose key it signs. */
const shown = { certificate: genuine as Certificate, key: platformKey, lists: '' }
let platform: TestPlatform

/** A server that signs as told; who asks is not its question here. */
const answering: RequestProofs = {
  scheme: 'JHC-Proof',
  verify: async (header) => ({
    principal: { kind: 'agent', id: 'hospital-a', orgId: 'A00', permissions: new Set(['identity.read']) },
    bodyDigest: readProof(header).proof.body,
  }),
  claim: () => '',
  altered: () => new Error('altered'),
  async answer(header, { status, body }) {
    const { nonce } = readProof(header).proof
    const { key, certificate } = shown
    const answer = { status, body, nonce, certificate: certificate.thumbprint }
    return { 'jhc-answer': await writeAnswerProof(answer, (text) => sign(text, key.privateKey, key.publicKey)) }
  },
}

before(async () => {
  writeFileSync(file('gateway.key'), writePrivateKey(gatewayKey))
  writeFileSync(file('gateway.pem'), certificatePem(gatewayCertificate))
  writeFileSync(file('trust.pem'), certificatePem(authority.certificate))
  platform = await startTestPlatform({
    capabilities: (context) => [
      createIdentity(context, identityForTests({ ownCertificates: () => certificatePem(shown.certificate) })),
    ],
    proofs: () => answering,
  })
  const guard = platform.as(['identity.trust']).client(identityApi)
  await guard.importAuthorities({ body: { pem: certificatePem(authority.certificate), reason: '启用' } })
})
after(async () => {
  await platform.stop()
  rmSync(folder, { recursive: true })
})

/** A gateway just started: it keeps nothing of the ones before. */
function ask() {
  const settings = {
    id: 'gateway-1',
    keyFile: file('gateway.key'),
    certificateFile: file('gateway.pem'),
    trustFile: file('trust.pem'),
    audience: 'jhc-test',
    platformName: 'jhc-test',
  }
  const client = httpClient(identityApi, { baseUrl: platform.url, fetch: mutualFetch(settings, platform.url) })
  return client.authorities({})
}
async function publish(revoked: Certificate[]) {
  const guard = platform.as(['identity.trust']).client(identityApi)
  await guard.importRevocationList({ body: { list: base64Of(authority.issueList(revoked).der) } })
}
const refused = (reason: string) => (error: { code: string; details: { reason?: string } }) => {
  assert.deepEqual([error.code, error.details.reason], ['proof.answer-not-signed', reason])
  return true
}

test('without a revocation list of the authority the platform is not believed; with one it is', async () => {
  await assert.rejects(ask(), refused('gm.list-not-found'))
  await publish([])
  assert.equal((await ask()).authorities.length, 1)
})

test('an impostor at the platform’s address is found: other key, other name, other authority', async () => {
  const impostor = generateKeyPair()
  shown.key = impostor
  await assert.rejects(ask(), { code: 'proof.answer-not-signed' })
  shown.certificate = foreign.issue({ commonName: 'jhc-test' }, impostor.publicKey, usages)
  await assert.rejects(ask(), refused('gm.untrusted-issuer'))
  const other = authority.issue({ commonName: 'hospital-b' }, impostor.publicKey, usages)
  shown.certificate = other
  await assert.rejects(ask(), refused('name'))
  shown.certificate = authority.issue({ commonName: 'jhc-test' }, impostor.publicKey, { ...usages, days: -1 })
  await assert.rejects(ask(), refused('gm.expired'))
  Object.assign(shown, { key: platformKey, certificate: genuine })
  assert.equal((await ask()).authorities.length, 1)
})

test('a platform whose certificate was revoked is not believed any more', async () => {
  await publish([genuine])
  await assert.rejects(ask(), refused('gm.revoked'))
})
