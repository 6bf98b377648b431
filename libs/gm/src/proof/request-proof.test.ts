import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base64Of, fromBase64 } from '../bytes.ts'
import { generateKeyPair, sign } from '../sm2.ts'
import { sm3Hex } from '../sm3.ts'
import { answerHeader, writeAnswerProof } from './answer-proof.ts'
import { provingFetch } from './proving-fetch.ts'
import { checkProofSignature, checkProofTimes, emptyDigest, readProof, writeProof } from './request-proof.ts'

const key = generateKeyPair()
const signWith = (text: Uint8Array) => sign(text, key.privateKey, key.publicKey)
const given = { identity: 'gateway-1', certificate: 'ab'.repeat(32), audience: 'jhc' }
const request = { method: 'POST', target: '/v1/index/entries?mode=1', body: '{"a":1}' }
const now = 1_790_000_000_500
const make = (more: object = {}) => writeProof({ ...given, ...more }, request, signWith, now)

test('a proof is read as it was written and fits its own request only', async () => {
  const { header, proof } = await make()
  const read = readProof(header)
  assert.deepEqual(read.proof, proof)
  assert.deepEqual([proof.body, proof.expires - proof.issued], [sm3Hex(request.body), 60])
  checkProofTimes(proof, 'jhc', now)
  checkProofSignature(proof, request, read.signature, key.publicKey)
  const refused = { code: 'proof.bad-signature' }
  for (const other of [
    { ...request, method: 'PUT' },
    { ...request, target: '/v1/index/entries?mode=2' },
    { ...request, target: `${request.target}\n` },
  ])
    assert.throws(() => checkProofSignature(proof, other, read.signature, key.publicKey), refused)
  for (const field of ['identity', 'audience', 'nonce', 'body', 'certificate'] as const) {
    const changed = { ...proof, [field]: `${proof[field].slice(0, -1)}0` }
    assert.throws(() => checkProofSignature(changed, request, read.signature, key.publicKey), refused, field)
  }
  assert.throws(() => checkProofSignature(proof, request, read.signature, generateKeyPair().publicKey), refused)
})

test('times: expired, from the future, too long, for another platform', async () => {
  const { proof } = await make()
  const code = (name: string) => ({ code: `proof.${name}` })
  assert.throws(() => checkProofTimes(proof, 'other', now), code('wrong-audience'))
  assert.throws(() => checkProofTimes(proof, 'jhc', now + 60_000), code('expired'))
  assert.throws(() => checkProofTimes(proof, 'jhc', now - 6_000), code('clock-skew'))
  checkProofTimes(proof, 'jhc', now - 5_000)
  assert.throws(() => checkProofTimes({ ...proof, expires: proof.issued + 61 }, 'jhc', now), code('lasts-too-long'))
  assert.throws(() => checkProofTimes({ ...proof, expires: proof.issued }, 'jhc', now), code('expired'))
})

test('only the one form of the header is read', async () => {
  const { header } = await make()
  const broken = [
    '',
    'Bearer x',
    `${header},extra=1`,
    header.replace('identity=', 'Identity='),
    header.replace(',', ', '),
    header.replace(/issued=\d+/, 'issued=0x6ab13b80'),
    header.replace(/(identity=[^,]+),(certificate=[^,]+)/, '$2,$1'),
    header.replace(/signature=.*/, `signature=${base64Of(new Uint8Array(70))}`),
    header.replace(/signature=(.*)/, (_, text) => `signature=${base64Of(Uint8Array.of(...fromBase64(text), 0))}`),
  ]
  for (const text of broken) assert.throws(() => readProof(text), { code: 'proof.malformed' }, text)
})

test('an answer is believed only where the platform signed it for this request', async () => {
  const platform = generateKeyPair()
  const certificate = 'cd'.repeat(32)
  let spoil = (text: string) => text
  let nonce: string | null = null
  const fetching = provingFetch({
    ...given,
    sign: signWith,
    platformKey: () => platform.publicKey,
    fetch: (async (_: unknown, init: RequestInit) => {
      const { proof } = readProof(new Headers(init.headers).get('authorization')!)
      assert.equal(proof.body, init.body ? sm3Hex(init.body as string) : emptyDigest)
      const answer = { status: 200, body: '{"ok":true}', nonce: nonce ?? proof.nonce, certificate }
      const header = await writeAnswerProof(answer, (text) => sign(text, platform.privateKey, platform.publicKey))
      nonce ??= proof.nonce
      return new Response(spoil(answer.body), { headers: { [answerHeader]: header } })
    }) as typeof fetch,
  })
  const ask = () => fetching('http://127.0.0.1/v1/x', { method: 'POST', body: '{}' })
  assert.equal(await (await ask()).text(), '{"ok":true}')
  await assert.rejects(ask(), { code: 'proof.answer-not-signed' }, 'an answer of an earlier request')
  nonce = null
  spoil = (text) => text.replace('true', 'fals')
  await assert.rejects(ask(), { code: 'proof.answer-not-signed' })
})
