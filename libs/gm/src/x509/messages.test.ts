import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { startAuthority } from '../../../../tests/fakes/certificate-authority/start-authority.ts'
import { utf8 } from '../bytes.ts'
import { generateKeyPair } from '../sm2.ts'
import type { Certificate } from './certificate.ts'
import { readCertificateRequest, writeCertificateRequest } from './certificate-request.ts'
import { openEnvelopedMessage, writeEnvelopedMessage } from './enveloped-message.ts'
import { readPrivateKey, writePrivateKey } from './private-key.ts'
import { readSignedMessage, writeSignedMessage } from './signed-message.ts'
import { type Trust, verifyCertificate } from './verify-certificate.ts'

const root = startAuthority({ country: 'CN', organisation: '静安区', commonName: '开发根证书' })
const issuing = root.issueAuthority({ organisation: '静安区', commonName: '签发证书' }, { pathLength: 0 })
const key = generateKeyPair()
const name = { country: 'CN', organisation: '甲医院', commonName: '测试医师' }
const leaf = issuing.issue(name, key.publicKey, { usages: ['digitalSignature', 'nonRepudiation'] })
const trust: Trust = {
  anchors: [root.certificate],
  intermediates: [issuing.certificate],
  revocation: 'none',
  at: new Date(),
}
const impostor = startAuthority(name, { mayIssue: false })
const byImpostor = impostor.issue({ commonName: '伪造' }, key.publicKey, { usages: ['digitalSignature'] })
const lists = [root.issueList([]), issuing.issueList([])]

describe('paths of an authority of our own', () => {
  test('a certificate below an intermediate verifies to its root', () => {
    const path = verifyCertificate(leaf, { ...trust, lists, revocation: 'all', usage: 'digitalSignature' })
    assert.deepEqual(
      path.map((one) => one.subject.split(',')[0]),
      ['CN=测试医师', 'CN=签发证书', 'CN=开发根证书'],
    )
  })
  const refusals: [string, Certificate, Partial<Trust>, string][] = [
    ['unknown root', leaf, { anchors: [startAuthority(name).certificate] }, 'gm.untrusted-issuer'],
    [
      'a root of the same name',
      leaf,
      { anchors: [startAuthority({ country: 'CN', organisation: '静安区', commonName: '开发根证书' }).certificate] },
      'gm.untrusted-issuer',
    ],
    ['before its time', leaf, { at: new Date('2020-01-01') }, 'gm.not-yet-valid'],
    ['after its time', leaf, { at: new Date(leaf.notAfter.getTime() + 1000) }, 'gm.expired'],
    ['for another use', leaf, { usage: 'keyEncipherment' }, 'gm.wrong-key-usage'],
    ['without a list', leaf, { revocation: 'leaf' }, 'gm.list-not-found'],
    ['revoked', leaf, { revocation: 'leaf', lists: [issuing.issueList([leaf])] }, 'gm.revoked'],
    [
      'intermediate revoked',
      leaf,
      { revocation: 'all', lists: [root.issueList([issuing.certificate]), lists[1]!] },
      'gm.revoked',
    ],
    [
      'a list out of date',
      leaf,
      { revocation: 'leaf', lists: [issuing.issueList([], { at: new Date('2025-01-01') })] },
      'gm.list-out-of-date',
    ],
    [
      'a list by the wrong key',
      leaf,
      {
        revocation: 'leaf',
        lists: [{ ...root.issueList([]), issuerKey: issuing.certificate.subjectKey, issuerKeyId: undefined }],
      },
      'gm.list-signature',
    ],
    ['an issuer that may not issue', byImpostor, { anchors: [impostor.certificate] }, 'gm.not-an-authority'],
    [
      'too long a path',
      issuing.issueAuthority({ commonName: '多一级' }).issue(name, key.publicKey, { usages: ['digitalSignature'] }),
      {},
      'gm.untrusted-issuer',
    ],
  ]
  for (const [title, one, change, code] of refusals)
    test(title, () => assert.throws(() => verifyCertificate(one, { ...trust, ...change }), { code }))

  test('a path longer than its authority allows', () => {
    const extra = issuing.issueAuthority({ commonName: '多一级' })
    const one = extra.issue(name, key.publicKey, { usages: ['digitalSignature'] })
    const intermediates = [issuing.certificate, extra.certificate]
    assert.throws(() => verifyCertificate(one, { ...trust, intermediates }), { code: 'gm.path-too-long' })
  })
})

test('requests and private keys come back as they went', () => {
  const request = readCertificateRequest(writeCertificateRequest(name, key))
  assert.deepEqual([request.publicKey, request.subject], [key.publicKey, leaf.subject])
  assert.deepEqual(readPrivateKey(writePrivateKey(key)), key)
  assert.throws(() => readPrivateKey(writePrivateKey({ ...key, publicKey: generateKeyPair().publicKey })), {
    code: 'gm.bad-key',
  })
})

test('a signed message tells its signer, and no changed byte passes', () => {
  const message = writeSignedMessage(utf8('授权书'), { key, certificate: leaf })
  const read = readSignedMessage(message)
  assert.deepEqual([read.content, read.certificate.thumbprint], [utf8('授权书'), leaf.thumbprint])
  const foreign = writeSignedMessage(utf8('授权书'), { key: generateKeyPair(), certificate: leaf })
  assert.throws(() => readSignedMessage(foreign), { code: 'gm.certificate-signature' })
  const contentAt = Buffer.from(message).indexOf('授权书')
  for (const at of [contentAt, message.length - 1]) {
    const wrong = Uint8Array.from(message)
    wrong[at]! ^= 1
    assert.throws(() => readSignedMessage(wrong), { code: /gm\.(certificate-signature|bad-form)/ })
  }
  for (let length = 0; length < message.length; length += 11)
    assert.throws(() => readSignedMessage(message.subarray(0, length)), { code: /^gm\./ })
})

test('an envelope opens for each recipient and for nobody else', () => {
  const [mine, other, stranger] = [1, 2, 3].map((i) => {
    const pair = generateKeyPair()
    return {
      key: pair,
      certificate: issuing.issue({ commonName: `收件人${i}` }, pair.publicKey, { usages: ['keyEncipherment'] }),
    }
  })
  const envelope = writeEnvelopedMessage(utf8('化验结果'), [mine!.certificate, other!.certificate])
  for (const one of [mine!, other!])
    assert.deepEqual(new Uint8Array(openEnvelopedMessage(envelope, one)), utf8('化验结果'))
  assert.throws(() => openEnvelopedMessage(envelope, stranger!), { code: 'gm.not-authentic' })
  assert.throws(() => openEnvelopedMessage(envelope, { ...mine!, key: stranger!.key }), { code: 'gm.not-authentic' })
})
