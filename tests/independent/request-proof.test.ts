import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { answerText, writeAnswerProof } from '@jhc/gm/proof/answer-proof.ts'
import { checkProofSignature, checkProofTimes, proofText, readProof, writeProof } from '@jhc/gm/proof/request-proof.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { writePrivateKey, writePublicKey } from '@jhc/gm/x509/private-key.ts'
import { startAuthority } from '../fakes/certificate-authority/start-authority.ts'

const script = fileURLToPath(new URL('./request-proof.sh', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jhc-proof-'))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
after(() => rmSync(folder, { recursive: true }))

const key = generateKeyPair()
const usages = ['digitalSignature'] as const
const certificate = startAuthority({ commonName: '机构' }).issue({ commonName: '外部系统' }, key.publicKey, { usages })
const keyFile = file('key.pem', writePrivateKey(key))
const publicFile = file('public.pem', writePublicKey(key.publicKey))
const certificateFile = file('certificate.pem', writePem(certificate.der, 'CERTIFICATE'))
const request = { method: 'POST', target: '/v1/index/entries?mode=1', body: '{"姓名":"张*"}\n' }

/** The check that docs/reference/request-proof.md gives. */
function opensslBelieves(text: Uint8Array, signature: string): boolean {
  const given = ['-in', file('text', text), '-sigfile', file('signature', Buffer.from(signature, 'base64'))]
  const how = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678']
  try {
    execFileSync('openssl', ['pkeyutl', '-verify', '-pubin', '-inkey', publicFile, ...how, ...given], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

test('a proof made by OpenSSL and a shell holds here', () => {
  const args = [
    request.method,
    request.target,
    file('body', request.body),
    'gateway-1',
    'jhc',
    certificateFile,
    keyFile,
  ]
  const header = execFileSync(script, args, { encoding: 'utf8' }).trim()
  const { proof, signature } = readProof(header)
  assert.deepEqual([proof.body, proof.certificate], [sm3Hex(request.body), certificate.thumbprint])
  checkProofTimes(proof, 'jhc', proof.issued * 1000)
  checkProofSignature(proof, request, signature, certificate.publicKey)
})

test('a proof and an answer made here hold for OpenSSL, and not when a byte differs', async () => {
  const signing = (text: Uint8Array) => sign(text, key.privateKey, key.publicKey)
  const given = { identity: 'gateway-1', certificate: certificate.thumbprint, audience: 'jhc' }
  const { header, proof } = await writeProof(given, request, signing)
  const signature = /signature=(.+)$/.exec(header)![1]!
  assert.equal(opensslBelieves(proofText(proof, request), signature), true)
  assert.equal(opensslBelieves(proofText(proof, { ...request, method: 'PUT' }), signature), false)

  const answer = { status: 200, body: '{}', nonce: proof.nonce, certificate: certificate.thumbprint }
  const answered = /signature=(.+)$/.exec(await writeAnswerProof(answer, signing))![1]!
  assert.equal(opensslBelieves(answerText(answer), answered), true)
  assert.equal(opensslBelieves(answerText({ ...answer, status: 500 }), answered), false)
})
