import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { type Authority, startAuthority } from '../../../../tests/fakes/certificate-authority/start-authority.ts'
import {
  type Responder,
  type ResponderManner,
  startResponder,
} from '../../../../tests/fakes/certificate-authority/start-responder.ts'
import { identityApi } from './api.ts'
import { createIdentity } from './capability.ts'
import { certificatePem, identityForTests } from './testing/identity-bed.ts'

let platform: TestPlatform
let authority: Authority
let responder: Responder
let authorityId = ''
let clock = 0
const signing = { usages: ['digitalSignature'] as const }
const ocspSigning = { ...signing, extendedUsages: ['1.3.6.1.5.5.7.3.9'] }

before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [createIdentity({ ...context, now: () => Date.now() + clock }, identityForTests())],
  })
  authority = startAuthority({ commonName: '静安区签发机构', country: 'CN' })
  responder = await startResponder(authority)
  const pem = certificatePem(authority.certificate)
  const { authorities } = await guard().importAuthorities({ body: { pem, reason: '启用' } })
  authorityId = authorities[0]!.authorityId
})
after(async () => {
  await responder.stop()
  await platform.stop()
})

const as = (id: string, ...permissions: string[]) => platform.as(permissions, { kind: 'user', id }).client(identityApi)
const guard = () => as('guard', 'identity.trust', 'identity.approve', 'identity.read')
const clerk = () => as('clerk', 'identity.propose', 'identity.read')
const setUrl = (url: string | null) => guard().setResponderUrl({ params: { authorityId }, body: { url } })
const issue = (commonName = '甲医生') => authority.issue({ commonName }, generateKeyPair().publicKey, signing)
const stateOf = async (certificate: Certificate) => {
  const check = as('door', 'identity.check').checkCertificate({ body: { certificate: certificatePem(certificate) } })
  return (await check).state
}
const propose = (certificate: Certificate) =>
  clerk().propose({
    body: {
      kind: 'practitioner',
      orgId: 'district',
      name: '甲医生',
      accountId: 'a-1',
      certificate: certificatePem(certificate),
      reason: '入职',
    },
  })

test('an address that leads inside is refused; without list and responder nothing is known', async () => {
  assert.equal(await stateOf(issue()), 'revocation-unknown')
  await assert.rejects(setUrl('http://169.254.169.254/ocsp'), { code: 'outgoing.refused-target' })
  assert.equal((await setUrl(responder.url)).responder?.url, responder.url)
  assert.equal(await stateOf(issue()), 'unbound')
})

test('our question is one that OpenSSL reads: the certificate’s number, SM3 hashes of the issuer, a nonce', async () => {
  const certificate = issue()
  await stateOf(certificate)
  const folder = mkdtempSync(join(tmpdir(), 'jhc-ocsp-'))
  try {
    writeFileSync(join(folder, 'question.der'), responder.last)
    const text = execFileSync('openssl', ['ocsp', '-reqin', join(folder, 'question.der'), '-req_text', '-noverify'], {
      encoding: 'utf8',
    })
    assert.match(text, /Hash Algorithm: sm3/i)
    assert.match(text, new RegExp(`Serial Number: 0?${certificate.serial.replace(/^0+/, '')}`, 'i'))
    assert.match(text, /OCSP Nonce/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('whatever is no good word of this authority, for this question, now, lets nobody in', async () => {
  const foreign = startAuthority({ commonName: '静安区签发机构', country: 'CN' })
  const helper = generateKeyPair()
  const appointed = authority.issue({ commonName: '状态服务' }, helper.publicKey, ocspSigning)
  const notAppointed = authority.issue({ commonName: '某医生' }, helper.publicKey, signing)
  const byForeign = foreign.issue({ commonName: '状态服务' }, helper.publicKey, ocspSigning)
  const over = authority.issue({ commonName: '状态服务' }, helper.publicKey, {
    ...ocspSigning,
    from: new Date(0),
    days: 30,
  })
  const hour = 3600_000
  const bad: [string, ResponderManner][] = [
    ['it does not know the certificate', { unknown: ['*'] }],
    ['it asks to try later', { refuses: 3 }],
    ['it refuses', { refuses: 6 }],
    ['an error page', { status: 500 }],
    ['another authority of the same name signs', { signer: { key: foreign.key } }],
    ['a responder without a certificate', { signer: { key: helper } }],
    ['a certificate that is not for answering', { signer: { key: helper, certificate: notAppointed } }],
    ['a responder that another authority appointed', { signer: { key: helper, certificate: byForeign } }],
    ['a responder whose time is over', { signer: { key: helper, certificate: over } }],
    ['no nonce', { nonce: null }],
    ['the nonce of another question', { nonce: new Uint8Array(16) }],
    ['an answer from before', { thisUpdate: new Date(Date.now() - 2 * hour), nextUpdate: new Date(Date.now() - hour) }],
    ['an answer from ahead', { thisUpdate: new Date(Date.now() + hour) }],
    ['about another certificate', { serial: Uint8Array.of(1) }],
    ['cut short', { altered: (answer) => answer.subarray(0, -3) }],
    ['something behind it', { altered: (answer) => Uint8Array.from([...answer, 0]) }],
    ['one byte is another', { altered: (answer) => answer.map((byte, at) => (at === 100 ? byte ^ 1 : byte)) }],
    ['larger than any answer', { altered: () => new Uint8Array(100_000) }],
    ['nothing', { altered: () => new Uint8Array() }],
  ]
  for (const [what, manner] of bad) {
    const certificate = issue()
    responder.manner = manner.unknown ? { unknown: [certificate.serial] } : manner
    assert.equal(await stateOf(certificate), 'revocation-unknown', what)
  }
  const revoked = issue()
  responder.manner = { revoked: [revoked.serial] }
  assert.equal(await stateOf(revoked), 'revoked')
  await assert.rejects(propose(revoked), { code: 'identity.bad-certificate' })
  assert.equal(await stateOf(issue()), 'unbound')
  responder.manner = { signer: { key: helper, certificate: appointed } }
  assert.equal(await stateOf(issue()), 'unbound')
})

test('a word counts for five minutes at most; then a silent responder closes the door, and a revocation ends the standing', async () => {
  responder.manner = {}
  const certificate = issue()
  await propose(certificate)
  await guard().decide({ params: { thumbprint: certificate.thumbprint }, body: { approve: true } })
  assert.equal(await stateOf(certificate), 'valid')
  const asked = responder.asked
  for (let i = 0; i < 3; i++) assert.equal(await stateOf(certificate), 'valid')
  assert.equal(responder.asked, asked)
  clock += 301_000
  responder.manner = { status: 503 }
  assert.equal(await stateOf(certificate), 'revocation-unknown')
  const { authorities } = await guard().authorities({})
  assert.equal(authorities[0]!.responder?.failure, 'identity.responder-silent')
  clock += 11_000
  responder.manner = {}
  assert.equal(await stateOf(certificate), 'valid')
  clock += 301_000
  responder.manner = { revoked: [certificate.serial] }
  assert.equal(await stateOf(certificate), 'revoked')
  const shown = await clerk().identities({ query: {} })
  assert.equal(shown.items[0]!.certificates[0]!.state, 'revoked')
  await setUrl(null)
  assert.equal(await stateOf(certificate), 'revocation-unknown')
})
