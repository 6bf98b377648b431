import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { base64Of } from '@jhc/gm/bytes.ts'
import { answerHeader } from '@jhc/gm/proof/answer-proof.ts'
import { provingFetch } from '@jhc/gm/proof/proving-fetch.ts'
import { writeProof } from '@jhc/gm/proof/request-proof.ts'
import { makeSoftwareKeys, softwareProvider } from '@jhc/gm/provider/software-provider.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { defineApi, operation } from '@jhc/kit/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { AuditedCall } from '@jhc/server-kit/audit-sink.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { identityApi } from '@jhc/trust-platform/identity/api.ts'
import { createIdentity } from '@jhc/trust-platform/identity/capability.ts'
import { certificatePem, identityForTests } from '@jhc/trust-platform/identity/testing/identity-bed.ts'
import { z } from 'zod'
import { startAuthority } from '../../../tests/fakes/certificate-authority/start-authority.ts'
import { openPlatformIdentity, ownCertificateFile } from './platform-identity.ts'
import { openRequestProofs } from './request-proofs.ts'

const workApi = defineApi('work', {
  echo: operation({
    method: 'POST',
    path: '/v1/work',
    summary: '回显',
    permission: 'agent.work',
    body: z.object({ text: z.string() }),
    response: z.object({ text: z.string(), by: z.string(), orgId: z.string() }),
  }),
  look: operation({
    method: 'GET',
    path: '/v1/work',
    summary: '查看',
    permission: 'agent.work',
    query: z.object({ n: z.coerce.number() }),
    response: z.object({ n: z.number() }),
  }),
})
const work = implement(workApi, {
  echo: async ({ body }, { principal: { id, orgId } }) => ({ text: body.text, by: id, orgId }),
  look: async ({ query }) => ({ n: query.n }),
})

const folder = mkdtempSync(join(tmpdir(), 'jhc-proofs-'))
const lines: AuditedCall[] = []
const authority = startAuthority({ commonName: '静安区签发机构' })
const key = generateKeyPair()
const certificate = authority.issue({ commonName: 'hospital-a' }, key.publicKey, { usages: ['digitalSignature'] })
const provider = softwareProvider(makeSoftwareKeys('kek-1', ['platform']))
const own = openPlatformIdentity({ JHC_IDENTITY_CERTIFICATE: undefined }, folder, provider)
const signing = (text: Uint8Array) => sign(text, key.privateKey, key.publicKey)
let platform: TestPlatform
let gateway: { identity: string; certificate: string; audience: string }

async function register(kind: 'gateway' | 'practitioner', holder: object, certificate: { der: Uint8Array }) {
  const as = (id: string) =>
    platform
      .as(['identity.trust', 'identity.propose', 'identity.approve', 'identity.read'], {
        kind: 'user',
        id,
        reach: { organisations: 'all', maxGrade: 5 },
      })
      .client(identityApi)
  const body = { kind, orgId: 'A00', name: '甲', reason: '新装', certificate: certificatePem(certificate), ...holder }
  const { id, certificates } = await as('proposer').propose({ body })
  await as('approver').decide({ params: { thumbprint: certificates[0]!.thumbprint }, body: { approve: true } })
  return id
}

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      createIdentity(context, identityForTests({ ownCertificates: own.certificates })),
      { name: 'work', implementations: [work] },
    ],
    proofs: (bus) => openRequestProofs(bus, own),
    audit: () => ({
      ready: () => {},
      write: async (call) => {
        lines.push(call)
      },
    }),
  })
  const guard = platform.as(['identity.trust']).client(identityApi)
  await guard.importAuthorities({ body: { pem: certificatePem(authority.certificate), reason: '启用' } })
  await guard.importRevocationList({ body: { list: base64Of(authority.issueList([]).der) } })
  const identity = await register('gateway', { sourceId: 'hospital-a' }, certificate)
  gateway = { identity, certificate: certificate.thumbprint, audience: 'jhc-test' }
})
after(async () => {
  await platform.stop()
  rmSync(folder, { recursive: true })
})

const client = (fetching: typeof fetch) => httpClient(workApi, { baseUrl: platform.url, fetch: fetching })
const proving = (more: object = {}) => provingFetch({ ...gateway, sign: signing, ...more })

test('a gateway is known by its proof: body, query and path are the ones it signed', async () => {
  const proven = client(proving())
  const text = '检查结果 '.repeat(5000)
  assert.deepEqual(await proven.echo({ body: { text } }), { text, by: 'hospital-a', orgId: 'A00' })
  assert.deepEqual(await proven.look({ query: { n: 7 } }), { n: 7 })
})

test('altered, replayed, stolen and foreign proofs are refused with their code, each with its line in the audit', async () => {
  const body = JSON.stringify({ text: 'a' })
  const request = { method: 'POST', target: '/v1/work', body }
  const send = async (header: string, sent = body) => {
    const headers = { authorization: header, 'content-type': 'application/json' }
    const response = await fetch(`${platform.url}/v1/work`, { method: 'POST', headers, body: sent })
    const { code } = (await response.json()) as { code?: string }
    const line = lines.at(-1)!
    assert.equal(line.outcome, code ?? 'ok')
    return { status: response.status, code: code ?? 'ok', object: line.object, by: line.principal.id }
  }
  const { header } = await writeProof(gateway, request, signing)
  assert.deepEqual(await send(header, JSON.stringify({ text: 'b' })), {
    status: 401,
    code: 'proof.altered-body',
    object: '',
    by: 'hospital-a',
  })
  const { header: second } = await writeProof(gateway, request, signing)
  assert.equal((await send(second)).code, 'ok')
  const claims = `claims:${gateway.identity}`
  assert.deepEqual(await send(second), { status: 401, code: 'proof.replayed', object: claims, by: '' })
  const thief = generateKeyPair()
  const stolen = await writeProof(gateway, request, (text) => sign(text, thief.privateKey))
  assert.equal((await send(stolen.header)).code, 'proof.bad-signature')
  assert.equal((await send('JHC-Proof what')).object, 'claims:unreadable')
  const { header: empty } = await writeProof(gateway, { ...request, method: 'GET', target: '/v1/work?n=1' }, signing)
  const looked = await fetch(`${platform.url}/v1/work?n=1`, { headers: { authorization: empty } })
  assert.equal(((await looked.json()) as { code: string }).code, 'proof.altered-body')

  const person = generateKeyPair()
  const issued = authority.issue({ commonName: '王' }, person.publicKey, { usages: ['digitalSignature'] })
  const identity = await register('practitioner', { accountId: 'wang' }, issued)
  const given = { identity, certificate: issued.thumbprint, audience: 'jhc-test' }
  const byPerson = await writeProof(given, request, (text) => sign(text, person.privateKey))
  assert.deepEqual(await send(byPerson.header).then(({ status, code }) => [status, code]), [403, 'proof.not-for-this'])
})

test('the platform signs its answers, refusals too, under its own certificate', async () => {
  const unsigned = await proving()(`${platform.url}/v1/work?n=1`)
  assert.equal(unsigned.headers.get(answerHeader), null)
  await assert.rejects(client(proving({ platformKey: () => key.publicKey })).look({ query: { n: 1 } }), {
    code: 'proof.answer-not-signed',
  })
  const platformKey = await provider.publicKey('platform')
  const issued = authority.issue({ commonName: 'jhc-test' }, platformKey, { usages: ['digitalSignature'] })
  writeFileSync(join(folder, ownCertificateFile), certificatePem(issued))
  const believing = client(
    proving({
      platformKey: (thumbprint: string) => {
        assert.equal(thumbprint, issued.thumbprint)
        return platformKey
      },
    }),
  )
  assert.deepEqual(await believing.look({ query: { n: 2 } }), { n: 2 })
  await assert.rejects(believing.look({ query: { n: 'x' as never } }), { code: 'common.invalid-input' })
  const wrong = client(proving({ platformKey: () => key.publicKey }))
  await assert.rejects(wrong.look({ query: { n: 2 } }), { code: 'proof.answer-not-signed' })
})
