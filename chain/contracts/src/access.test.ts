import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { concat, type Hex, keccak256, numberToHex, zeroHash } from 'viem'
import { type ConsentBed, consentBed, day, kinds, type Person, relayer } from './testing/consent-bed.ts'
import { RevertedError } from './testing/contract-bed.ts'
import { hashOf, people } from './testing/organisation-bed.ts'

let b: ConsentBed
let number = 10
const next = () => ++number
before(async () => {
  b = await consentBed()
})
const refusal = (name: any, args: any) => b.access.refusal(relayer, name, args)
const asked = (changes: any = {}, signer = b.doctor.signer) =>
  b.signed('request', b.requestValues({ nonce: next(), ...changes }), signer)
const outcome = (releaseId: Hex, code: number, by: Person = b.hospitalA) => {
  const bytes = encodeSigned('outcome', { domain: b.domains.access, action: 4, outcome: code, releaseId })
  return [releaseId, code, b.sealBytes(by.signer, bytes)] as const
}
const refusing = (requestId: Hex, reason: number, by: Person, seal = by.signer) => {
  const bytes = encodeSigned('refusal', { domain: b.domains.access, action: 5, reason, requestId, holder: by.id })
  return [requestId, by.id, reason, b.sealBytes(seal, bytes)] as const
}
async function denial(args: readonly [Hex, Hex]): Promise<number> {
  try {
    await b.access.send(relayer, 'release', args)
  } catch (error) {
    if (error instanceof RevertedError && error.revert.name === 'ConsentDenied') return Number(error.revert.args[1])
    throw error
  }
  throw new Error('released')
}

test('request, release and outcome: each signed by who acts, each once', async () => {
  const grant = await b.grant({ nonce: next() })
  const request = await b.request({ nonce: next() })
  const announced = request.sent.events[0]!
  assert.equal(announced.eventName, 'Requested')
  assert.deepEqual(announced.args, {
    requestId: request.id,
    resident: b.resident.id,
    asker: b.doctor.id,
    terms: request.bytes,
  })
  assert.equal(await refusal('request', request.args), 'AlreadyRecorded')

  const release = b.releaseArgs(request.id, grant.id)
  const { events } = await b.access.send(relayer, 'release', release.args)
  const { terms: _, ...told } = events[0]!.args as any
  assert.deepEqual(told, {
    releaseId: release.id,
    resident: b.resident.id,
    asker: b.doctor.id,
    requestId: request.id,
    grantId: grant.id,
    holder: b.hospitalA.id,
  })
  assert.equal(await refusal('release', release.args), 'AlreadyRecorded')
  // Another page is another release.
  assert.equal(await refusal('release', b.releaseArgs(request.id, grant.id, { page: 2 }).args), null)

  assert.equal(await refusal('finish', outcome(release.id, 2, b.hospitalB)), 'NotSignedBy')
  assert.equal(await refusal('finish', outcome(release.id, 1)), 'OutcomeInvalid')
  await b.access.send(relayer, 'finish', outcome(release.id, 2))
  assert.equal(await refusal('finish', outcome(release.id, 5)), 'NoOpenRelease')
  assert.equal(await refusal('finish', outcome(hashOf('none'), 2)), 'NoOpenRelease')
  const stored = await b.access.read('releases', [release.id])
  assert.deepEqual([stored[0], stored[1], stored[4], stored[5]], [request.id, b.hospitalA.id, 2, 2])
})

test('a request needs its asker, a resident, a sensible scope and a future', async () => {
  const cases: [string, ReturnType<typeof asked>][] = [
    ['NotSigned', asked({}, b.resident.signer)],
    ['NotSigned', asked({ asker: hashOf('nobody') })],
    ['WrongDomain', asked({ domain: b.domains.consent })],
    ['TermsInvalid', asked({ action: 3 })],
    ['TermsInvalid', asked({ resident: b.doctor.id })],
    ['TermsInvalid', asked({ purpose: 0 })],
    ['TermsInvalid', asked({ grade: 6 })],
    ['TermsInvalid', asked({ recordTypes: 0 })],
    ['TermsInvalid', asked({ dataTo: 20230101 })],
    ['TermsInvalid', asked({ validTo: b.bed.now })],
    ['TermsInvalid', asked({ validTo: b.bed.now + 400 * day })],
    ['TermsInvalid', asked({ fieldsForm: 1 })],
    ['TermsInvalid', asked({ mode: 0 })],
  ]
  for (const [expected, { args }] of cases) assert.equal(await refusal('request', args), expected)
  const { bytes, r, s } = asked()
  assert.equal(await refusal('request', [concat([bytes, '0x00']), r, s]), 'LengthInvalid')
})

test('a release is refused when the consent does not allow it in that block, with the reason', async () => {
  const grant = await b.grant({ nonce: next(), holder: b.hospitalA.id, validTo: b.bed.now + day })
  const request = await b.request({ nonce: next(), recordTypes: 0b111, grade: 5 })
  const release = (changes: any = {}, by = b.hospitalA) =>
    b.releaseArgs(request.id, grant.id, { page: next(), ...changes }, by).args
  assert.equal(await denial(b.releaseArgs(request.id, zeroHash).args), 1)
  assert.equal(await denial(release({}, b.hospitalB)), 11)
  assert.equal(await denial(release({ recordTypes: 0b100 })), 13)
  assert.equal(await denial(release({ grade: 4 })), 15)
  const otherPurpose = await b.request({ nonce: next(), purpose: 9 })
  assert.equal(await denial(b.releaseArgs(otherPurpose.id, grant.id).args), 12)
  const prepared = release()
  assert.equal(await refusal('release', prepared), null)
  await b.consent.send(relayer, 'withdraw', b.withdrawal(grant.id, next()))
  // Between two pages: the same bytes that would have passed a block ago.
  assert.equal(await denial(prepared), 4)
})

test('a release stays within its request and comes from whom it asked', async () => {
  const grant = await b.grant({ nonce: next() })
  const bits = (n: number) => ({ fieldsForm: 1, fields: numberToHex(n, { size: 32 }) })
  const request = await b.request({ nonce: next(), holder: b.hospitalA.id, grade: 2, ...bits(0b11) })
  const release = (changes: any, by = b.hospitalA) =>
    refusal('release', b.releaseArgs(request.id, grant.id, { ...bits(1), ...changes }, by).args)
  assert.equal(await release({}), null)
  assert.equal(await release({}, b.hospitalB), 'NotAsked')
  for (const beyond of [
    { grade: 3 },
    { recordTypes: 0b1000 },
    { dataFrom: 20231231 },
    { dataTo: 20260101 },
    bits(0b111),
    { fieldsForm: 0, fields: zeroHash },
  ])
    assert.equal(await release(beyond), 'BeyondRequest')
  const bytes = encodeSigned('release', b.releaseValues(request.id, grant.id, bits(1)))
  assert.equal(await refusal('release', [bytes, b.sealBytes(b.hospitalB.signer, bytes)]), 'NotSignedBy')
  assert.equal(await refusal('release', [bytes, '0x']), 'NotSignedBy')
  assert.equal(await refusal('release', b.releaseArgs(hashOf('no request'), grant.id).args), 'NoRequest')
})

test('a withdrawn or expired request opens nothing', async () => {
  const grant = await b.grant({ nonce: next() })
  const request = await b.request({ nonce: next() })
  const bytes = encodeSigned('requestWithdrawal', { domain: b.domains.access, action: 2, requestId: request.id })
  const by = (person: Person) => {
    const { r, s } = person.signer.sign(bytes)
    return [request.id, r, s] as const
  }
  assert.equal(await refusal('withdrawRequest', by(b.resident)), 'NotSigned')
  await b.access.send(people.pauser, 'pause', [])
  await b.access.send(relayer, 'withdrawRequest', by(b.doctor))
  await b.access.send(people.pauser, 'unpause', [])
  assert.equal(await refusal('withdrawRequest', by(b.doctor)), 'NoRequest')
  assert.equal(await refusal('release', b.releaseArgs(request.id, grant.id).args), 'NoRequest')
  assert.equal(await refusal('request', request.args), 'AlreadyRecorded')
  const short = await b.request({ nonce: next(), validTo: b.bed.now + 60 })
  await b.bed.passTime(60)
  assert.equal(await refusal('release', b.releaseArgs(short.id, grant.id).args), 'NoRequest')
})

test('a resident asks for the own records without a grant', async () => {
  const request = await b.request({ nonce: next(), asker: b.resident.id, grade: 5 }, b.resident.signer)
  assert.equal(await refusal('release', b.releaseArgs(request.id, zeroHash, { grade: 5 }).args), null)
})

test('a holder refuses once, with its signature', async () => {
  const request = await b.request({ nonce: next(), holder: b.hospitalA.id })
  assert.equal(await refusal('refuse', refusing(request.id, 101, b.hospitalB)), 'NotAsked')
  assert.equal(await refusal('refuse', refusing(request.id, 101, b.hospitalA, b.hospitalB.signer)), 'NotSignedBy')
  const { events } = await b.access.send(relayer, 'refuse', refusing(request.id, 101, b.hospitalA))
  assert.equal((events[0]!.args as any).reason, 101)
  assert.equal(await refusal('refuse', refusing(request.id, 101, b.hospitalA)), 'AlreadyRecorded')
})

test('a suspended hospital releases nothing, a revoked doctor receives nothing', async () => {
  const doctor = await b.enrol('doctor to leave', kinds.practitioner, b.hospitalB)
  const hospital = await b.registerHospital('hospital-c')
  const grant = await b.grant({ nonce: next(), grantee: doctor.id })
  const request = await b.request({ nonce: next(), asker: doctor.id }, doctor.signer)
  assert.equal(await refusal('release', b.releaseArgs(request.id, grant.id, {}, hospital).args), null)
  await b.organisations.send(people.operator, 'setOrganisationState', [hospital.id, 2, hashOf('suspended')])
  assert.equal(await refusal('release', b.releaseArgs(request.id, grant.id, {}, hospital).args), 'NotSignedBy')
  await b.identities.send(people.operator, 'revoke', [doctor.id, 1, BigInt(b.bed.now), hashOf('left')])
  assert.equal(await denial(b.releaseArgs(request.id, grant.id).args), 10)
})

test('numbers of requests and releases are the hash of what was signed', async () => {
  const request = await b.request({ nonce: next() })
  assert.equal(request.id, keccak256(request.bytes))
  assert.equal((await b.access.read('requestOf', [request.id])).asker, b.doctor.id)
})
