import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { base64Of } from '@jhc/gm/bytes.ts'
import type { proofErrors } from '@jhc/gm/proof/errors.ts'
import { writeProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { type Authority, startAuthority } from '../../../../tests/fakes/certificate-authority/start-authority.ts'
import { identityApi } from './api.ts'
import { createIdentity } from './capability.ts'
import { certificatePem, identityForTests } from './testing/identity-bed.ts'

const dayMs = 86_400_000
const started = Date.now()
let time = started
let platform: TestPlatform
let root: Authority
let authority: Authority
let listBytes: Uint8Array = new Uint8Array()
const listServer = createServer((_, response) => response.end(listBytes))

const config = identityForTests()
const capabilities = (context: Parameters<typeof createIdentity>[0]) => [createIdentity(context, config)]
const everything = ['identity.read', 'identity.trust', 'identity.propose', 'identity.approve', 'identity.check']
const as = (id: string, organisations: 'all' | string[] = 'all') =>
  platform.as(everything, { kind: 'user', id, reach: { organisations, maxGrade: 5 } }).client(identityApi)
const check = async (certificate: Certificate) =>
  (await as('anybody').checkCertificate({ body: { certificate: certificatePem(certificate) } })).state

function certified(commonName: string, from = authority, options: object = {}) {
  const key = generateKeyPair()
  return { key, certificate: from.issue({ commonName }, key.publicKey, { usages: ['digitalSignature'], ...options }) }
}

async function bind(given: object, certificate: Certificate) {
  const body = { name: '甲医院前置机', reason: '新装', certificate: certificatePem(certificate), ...given } as any
  const { id } = await as('proposer').propose({ body })
  await as('approver').decide({ params: { thumbprint: certificate.thumbprint }, body: { approve: true } })
  return id
}

const target = '/v1/index/entries'
async function proofOf(identity: string, by: { key: Sm2KeyPair; certificate: Certificate }, more: object = {}) {
  const given = { identity, certificate: by.certificate.thumbprint, audience: 'jhc-test', ...more }
  const request = { method: 'POST', target, body: '{}' }
  const signing = (text: Uint8Array) => sign(text, by.key.privateKey, by.key.publicKey)
  return (await writeProof(given, request, signing, time)).header
}
const verify = (proof: string, more: object = {}) =>
  as('door').verifyProof({ body: { proof, method: 'POST', target, ...more } })
const code = (name: keyof typeof proofErrors) => ({ code: `proof.${name}` })

async function publish(revoked: Certificate[] = [], from = authority) {
  const list = from.issueList(revoked, { at: new Date(Math.floor(time / 1000) * 1000) })
  await as('guard').importRevocationList({ body: { list: base64Of(list.der) } })
}

before(async () => {
  root = startAuthority({ commonName: '上海市根', country: 'CN' })
  authority = root.issueAuthority({ commonName: '静安区签发机构', country: 'CN' })
  platform = await startTestPlatform({ capabilities, now: () => time })
  await new Promise<void>((resolve) => listServer.listen(0, '127.0.0.1', resolve))
})
after(async () => {
  listServer.close()
  await platform.stop()
})

test('a chain is imported whole or not at all; nothing stands without a root', async () => {
  const lonely = certificatePem(authority.certificate)
  const guard = as('guard')
  await assert.rejects(guard.importAuthorities({ body: { pem: lonely, reason: '缺根' } }), {
    code: 'identity.bad-authority',
  })
  const impostor = startAuthority({ commonName: '冒名' }, { mayIssue: false })
  const both = certificatePem(root.certificate) + certificatePem(impostor.certificate)
  await assert.rejects(guard.importAuthorities({ body: { pem: both, reason: '冒名' } }), {
    code: 'identity.bad-authority',
  })
  assert.deepEqual((await guard.authorities({})).authorities, [])
  const pem = certificatePem(root.certificate) + lonely
  const { authorities } = await guard.importAuthorities({ body: { pem, reason: '区平台启用' } })
  assert.deepEqual(
    authorities.map((one) => [one.subject, one.root, one.list.state]),
    [
      ['CN=上海市根,C=CN', true, 'missing'],
      ['CN=静安区签发机构,C=CN', false, 'missing'],
    ],
  )
})

test('without a current revocation list nobody is let in; a later list takes away, an older one gives nothing back', async () => {
  const { certificate } = certified('医生甲')
  assert.equal(await check(certificate), 'revocation-unknown')
  await publish()
  assert.equal(await check(certificate), 'unbound')
  time += 2000
  await publish([certificate])
  assert.equal(await check(certificate), 'revoked')
  const older = authority.issueList([], { at: new Date(Math.floor(started / 1000) * 1000 - 1000) })
  const guard = as('guard')
  await assert.rejects(guard.importRevocationList({ body: { list: base64Of(older.der) } }), {
    code: 'identity.bad-list',
  })
  const foreign = startAuthority({ commonName: '静安区签发机构', country: 'CN' }).issueList([])
  await assert.rejects(guard.importRevocationList({ body: { list: writePem(foreign.der, 'X509 CRL') } }), {
    code: 'identity.bad-list',
  })
  time += 8 * dayMs
  assert.equal(await check(certified('医生乙').certificate), 'revocation-unknown')
  await publish()
})

test('lists are fetched from the authority’s address, and a failure is told', async () => {
  const guard = as('guard')
  const authorityId = authority.certificate.thumbprint
  const url = `http://127.0.0.1:${(listServer.address() as AddressInfo).port}/ca.crl`
  time += 1000
  const revoked = certified('离职者').certificate
  listBytes = authority.issueList([revoked], { at: new Date(Math.floor(time / 1000) * 1000) }).der
  const set = await guard.setRevocationUrl({ params: { authorityId }, body: { url } })
  assert.deepEqual([set.list.state, set.list.revoked, set.list.failure], ['current', 1, null])
  listBytes = Buffer.from('<html>')
  assert.equal((await guard.setRevocationUrl({ params: { authorityId }, body: { url } })).list.revoked, 1)
  const { authorities } = await guard.authorities({})
  assert.equal(authorities.find((one) => one.authorityId === authorityId)!.list.failure, 'identity.bad-list')
  const inside = 'http://169.254.169.254/latest/meta-data'
  await assert.rejects(guard.setRevocationUrl({ params: { authorityId }, body: { url: inside } }), {
    code: 'outgoing.refused-target',
  })
  await guard.setRevocationUrl({ params: { authorityId }, body: { url: null } })
})

test('a certificate stands for somebody once another person has approved it', async () => {
  const { certificate } = certified('王医生')
  const given = { kind: 'practitioner', orgId: 'A00', name: '王医生', accountId: 'wang', reason: '入职' } as const
  const body = { ...given, certificate: certificatePem(certificate) }
  await assert.rejects(as('wang').propose({ body }), { code: 'identity.not-yourself' })
  await assert.rejects(as('other', ['B00']).propose({ body }), { code: 'identity.not-found' })
  await assert.rejects(as('p').propose({ body: { ...body, sourceId: 'hospital-a' } }), {
    code: 'identity.wrong-holder',
  })
  const proposed = await as('proposer').propose({ body })
  assert.deepEqual([proposed.state, await check(certificate)], ['proposed', 'unbound'])
  const decide = (by: string, organisations: 'all' | string[] = 'all') =>
    as(by, organisations).decide({ params: { thumbprint: certificate.thumbprint }, body: { approve: true } })
  await assert.rejects(decide('proposer'), { code: 'identity.own-proposal' })
  await assert.rejects(decide('wang'), { code: 'identity.not-yourself' })
  await assert.rejects(decide('b', ['B00']), { code: 'identity.not-found' })
  assert.equal((await decide('approver')).state, 'active')
  await assert.rejects(decide('approver'), { code: 'identity.not-open' })
  const { state, identity } = await as('accounts').checkCertificate({
    body: { certificate: base64Of(certificate.der) },
  })
  assert.deepEqual([state, identity?.accountId, identity?.orgId], ['valid', 'wang', 'A00'])
  await assert.rejects(as('p').propose({ body: { ...body, accountId: 'li' } }), { code: 'identity.certificate-known' })
  const acts = (await as('p').history({ params: { identityId: proposed.id } })).events.map(({ act }) => act)
  assert.deepEqual(acts, ['certificate-approved', 'certificate-proposed'])
})

test('suspension and revocation hold at the next check; another person lets in again', async () => {
  const { certificate } = certified('李医生')
  const id = await bind({ kind: 'practitioner', orgId: 'A00', name: '李医生', accountId: 'li' }, certificate)
  const suspend = (by: string, suspended: boolean) =>
    as(by).suspend({ params: { identityId: id }, body: { suspended, reason: '停职' } })
  await suspend('guard', true)
  assert.equal(await check(certificate), 'suspended')
  await assert.rejects(suspend('guard', false), { code: 'identity.own-suspension' })
  await suspend('second guard', false)
  assert.equal(await check(certificate), 'valid')
  await as('guard').revoke({ params: { thumbprint: certificate.thumbprint }, body: { reason: '离职' } })
  assert.equal(await check(certificate), 'revoked')
})

test('what is not a certificate for signing by a known issuer is told apart', async () => {
  const states = async (...list: Certificate[]) => Promise.all(list.map(check))
  const foreign = startAuthority({ commonName: '外地签发机构' })
  const twin = startAuthority({ commonName: '静安区签发机构', country: 'CN' })
  const old = { from: new Date(time - 10 * dayMs), days: 5 }
  const usages = { usages: ['keyEncipherment'] }
  assert.deepEqual(
    await states(
      certified('外', foreign).certificate,
      certified('冒', twin).certificate,
      certified('旧', authority, old).certificate,
      certified('早', authority, { from: new Date(time + dayMs) }).certificate,
      certified('密', authority, usages).certificate,
      authority.certificate,
    ),
    ['unknown-issuer', 'unknown-issuer', 'expired', 'not-yet-valid', 'wrong-usage', 'wrong-usage'],
  )
  const { state } = await as('x').checkCertificate({ body: { certificate: 'bm90IGEgY2VydGlmaWNhdGU=' } })
  assert.equal(state, 'malformed')
})

test('a request proof is good once, for its audience, request and holder', async () => {
  const gateway = certified('hospital-a')
  const given = { kind: 'gateway', orgId: 'A00', sourceId: 'hospital-a' }
  const id = await bind(given, gateway.certificate)
  const proof = await proofOf(id, gateway)
  const { identity, thumbprint } = await verify(proof)
  assert.deepEqual([identity.sourceId, thumbprint], ['hospital-a', gateway.certificate.thumbprint])
  await assert.rejects(verify(proof), code('replayed'))
  await assert.rejects(verify(await proofOf(id, gateway), { target: `${target}?all=1` }), code('bad-signature'))
  await assert.rejects(verify(await proofOf(id, gateway, { audience: 'other' })), code('wrong-audience'))
  const thief = { key: generateKeyPair(), certificate: gateway.certificate }
  await assert.rejects(verify(await proofOf(id, thief)), code('bad-signature'))
  const stranger = certified('hospital-x')
  await assert.rejects(verify(await proofOf(id, stranger)), code('unknown-identity'))
  const other = certified('hospital-b')
  const otherId = await bind({ ...given, orgId: 'B00', sourceId: 'hospital-b' }, other.certificate)
  await assert.rejects(verify(await proofOf(id, other)), code('unknown-identity'))
  assert.equal((await verify(await proofOf(otherId, other))).identity.sourceId, 'hospital-b')

  const late = await proofOf(id, gateway)
  time += 61_000
  await assert.rejects(verify(late), code('expired'))
  await as('guard').suspend({ params: { identityId: id }, body: { suspended: true, reason: '检修' } })
  await assert.rejects(verify(await proofOf(id, gateway)), code('suspended'))
  await as('guard2').suspend({ params: { identityId: id }, body: { suspended: false, reason: '修好' } })
  time += 1000
  await publish([gateway.certificate])
  await assert.rejects(verify(await proofOf(id, gateway)), code('revoked'))
  assert.equal((await verify(await proofOf(otherId, other))).identity.id, otherId)
  time += 7 * dayMs
  await assert.rejects(verify(await proofOf(otherId, other)), code('revocation-unknown'))
  await publish()
})

test('a used nonce stays used over a restart, and so does everything that was bound', async () => {
  const found = await as('p').identities({ query: { kind: 'gateway', orgId: 'B00' } })
  const { id, certificates } = found.items[0]!
  const fresh = certified('hospital-b 2')
  const body = { certificate: certificatePem(fresh.certificate), reason: '换证' }
  await as('proposer').proposeCertificate({ params: { identityId: id }, body })
  await as('approver').decide({ params: { thumbprint: fresh.certificate.thumbprint }, body: { approve: true } })
  const proof = await proofOf(id, fresh)
  await verify(proof)
  const { database } = platform
  await platform.stop({ keepDatabase: true })
  platform = await startTestPlatform({ capabilities, database, now: () => time })
  await assert.rejects(verify(proof), code('replayed'))
  assert.equal((await verify(await proofOf(id, fresh))).identity.id, id)
  assert.equal(certificates.length, 1)
})

test('rows that were edited or put back by SQL let nobody in', async () => {
  const { certificate } = certified('赵医生')
  const id = await bind({ kind: 'practitioner', orgId: 'A00', name: '赵医生', accountId: 'zhao' }, certificate)
  const { thumbprint } = certificate
  const tables = ['identity', 'certificate', 'state'] as const
  const before = await Promise.all(tables.map((t) => platform.db.selectFrom(`identity.${t}`).selectAll().execute()))
  await as('guard').revoke({ params: { thumbprint }, body: { reason: '离职' } })
  const set = (state: string) =>
    platform.db.updateTable('identity.certificate').set({ state }).where('thumbprint', '=', thumbprint).execute()
  await set('active')
  assert.equal(await check(certificate), 'revoked')
  const body = { suspended: true, reason: '核查' }
  await assert.rejects(as('guard').suspend({ params: { identityId: id }, body }), { code: 'identity.tampered' })
  await set('revoked')
  assert.equal(await check(certificate), 'revoked')

  const [identities, certificates, [state]] = before as [any[], any[], any[]]
  for (const row of certificates)
    await platform.db.updateTable('identity.certificate').set(row).where('thumbprint', '=', row.thumbprint).execute()
  for (const row of identities)
    await platform.db.updateTable('identity.identity').set(row).where('identity_id', '=', row.identity_id).execute()
  await platform.db.updateTable('identity.state').set(state).execute()
  await assert.rejects(check(certificate), { code: 'identity.tampered' })
})
