import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { userHash } from '@jhc/gm/sm2.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { bytesToHex, concat, type Hex, zeroHash } from 'viem'
import { type ConsentBed, consentBed, day, enroller, kinds, type Person, relayer } from './testing/consent-bed.ts'
import { fuzz } from './testing/fuzz.ts'
import { hashOf, people } from './testing/organisation-bed.ts'
import type { Sm2Signer } from './testing/sm2-signer.ts'

let b: ConsentBed
before(async () => {
  b = await consentBed()
})

const rotation = (person: Person, next: Sm2Signer, version: number, byOld: Sm2Signer = person.signer, byNew = next) => {
  const { x, y } = next.key
  const bytes = encodeSigned('rotation', { domain: b.domains.identities, action: 2, version, id: person.id, x, y })
  return [person.id, x, y, byOld.sign(bytes), byNew.sign(bytes)] as const
}
const reenrolment = (
  person: Person,
  next: Sm2Signer,
  version: number,
  by: Person,
  { seal = by.signer, proof = next, attempt = 1 } = {},
) => {
  const { x, y } = next.key
  const bytes = encodeSigned('reenrolment', {
    domain: b.domains.identities,
    action: 4,
    version,
    attempt,
    id: person.id,
    x,
    y,
    organisation: by.id,
  })
  return [person.id, x, y, by.id, b.sealBytes(seal, bytes), proof.sign(bytes)] as const
}
const objection = async (person: Person, signer = person.signer) => {
  const [x, y, , readyAt] = await b.identities.read('reenrolments', [person.id])
  const bytes = encodeSigned('objection', { domain: b.domains.identities, action: 5, id: person.id, x, y, readyAt })
  return [person.id, signer.sign(bytes)] as const
}
const refusal = (account: number, name: any, args: any) => b.identities.refusal(account, name, args)
const signs = async (person: Person, signer = person.signer) => {
  const message: Hex = '0x68656c6c6f'
  const { r, s } = signer.sign(message)
  return b.identities.read('signedBy', [person.id, message, r, s])
}

test('an enrolled key signs; its ZA is the one that libs/gm computes', async () => {
  const [x, y, za, validFrom, endsAt] = await b.identities.read('keys', [b.resident.id, 1])
  assert.deepEqual({ x, y }, b.resident.signer.key)
  assert.equal(za, bytesToHex(userHash(b.resident.signer.bytes)))
  assert.deepEqual([validFrom > 0n, endsAt], [true, 0n])
  assert.equal(await signs(b.resident), 1)
  assert.equal(await signs(b.resident, b.doctor.signer), 0)
  assert.equal(await b.identities.read('kindOf', [b.doctor.id]), kinds.practitioner)
  assert.equal(await b.identities.read('organisationOf', [b.doctor.id]), b.hospitalB.id)
  assert.equal(await b.identities.read('organisationOf', [b.resident.id]), zeroHash)
  const digest = hashOf('digest')
  const seal = b.doctor.signer.signBytes(digest)
  const nobody = b.bed.address(9)
  assert.equal(await b.identities.read('acts', [b.doctor.id, nobody, digest, seal]), true)
  assert.equal(await b.identities.read('acts', [b.resident.id, nobody, digest, seal]), false)
  assert.equal(await b.identities.read('acts', [b.doctor.id, nobody, digest, concat([seal, '0x00'])]), false)
})

test('enrolment needs the role, the key itself, the organisation of a practitioner, and a key nobody has', async () => {
  const one = b.enrolment('new resident', kinds.resident, null)
  const by = (changes: Record<number, unknown>) => Object.assign([...one.args], changes) as any
  assert.equal(await refusal(relayer, 'enrol', one.args), 'AccessControlUnauthorizedAccount')
  const foreign = b.newSigner()
  assert.equal(await refusal(enroller, 'enrol', by({ 5: foreign.sign(one.bytes) })), 'NotSigned')
  assert.equal(await refusal(enroller, 'enrol', by({ 0: hashOf('other') })), 'NotSigned')
  assert.equal(await refusal(enroller, 'enrol', by({ 0: zeroHash })), 'IdInvalid')
  assert.equal(await refusal(enroller, 'enrol', by({ 1: 0 })), 'KindInvalid')
  assert.equal(await refusal(enroller, 'enrol', by({ 1: 2 })), 'KindInvalid')
  assert.equal(await refusal(enroller, 'enrol', by({ 3: 0n, 4: 0n })), 'KeyInvalid')
  assert.equal(await refusal(enroller, 'enrol', by({ 4: one.args[4] ^ 1n })), 'KeyInvalid')
  assert.equal(
    await refusal(enroller, 'enrol', b.enrolment('second', kinds.resident, null, b.resident.signer).args),
    'KeyTaken',
  )
  assert.equal(await refusal(enroller, 'enrol', b.enrolment('resident', kinds.resident, null).args), 'AlreadyEnrolled')
  const forged = b.enrolment('doctor 2', kinds.practitioner, { id: b.hospitalA.id, signer: b.hospitalB.signer })
  assert.equal(await refusal(enroller, 'enrol', forged.args), 'NotSignedBy')
  // The hospital countersigned this key, not another one for the same person.
  const [mine, theirs] = [
    b.enrolment('doctor 3', kinds.practitioner, b.hospitalA),
    b.enrolment('doctor 3', kinds.practitioner, b.hospitalA),
  ]
  assert.equal(await refusal(enroller, 'enrol', Object.assign([...mine.args], { 6: theirs.args[6] })), 'NotSignedBy')
  assert.equal(await refusal(enroller, 'enrol', mine.args), null)
  assert.equal(await refusal(enroller, 'enrol', one.args), null)
})

test('rotation: old and new key sign, anybody brings it, and it counts once', async () => {
  const person = await b.enrol('rotating', kinds.resident)
  const next = b.newSigner()
  assert.equal(await refusal(relayer, 'rotate', rotation(person, next, 2, next)), 'NotSigned')
  assert.equal(await refusal(relayer, 'rotate', rotation(person, next, 2, person.signer, person.signer)), 'NotSigned')
  assert.equal(await refusal(relayer, 'rotate', rotation(person, next, 3)), 'NotSigned')
  assert.equal(await refusal(relayer, 'rotate', rotation(person, b.doctor.signer, 2)), 'KeyTaken')
  const args = rotation(person, next, 2)
  const start = b.bed.now
  await b.bed.passTime(100)
  await b.identities.send(relayer, 'rotate', args)
  assert.deepEqual([await signs(person), await signs(person, next)], [0, 2])
  assert.notEqual(await refusal(relayer, 'rotate', args), null)
  // The old key cannot come back.
  assert.equal(await refusal(relayer, 'rotate', rotation(person, person.signer, 3, next)), 'KeyTaken')
  const at = (time: number) => b.identities.read('versionAt', [person.id, BigInt(time)])
  assert.deepEqual(
    [await at(start - 1000), await at(start), await at(b.bed.now - 1), await at(b.bed.now)],
    [0, 1, 1, 2],
  )
})

test('revocation reaches back to its time, and the own one passes a pause', async () => {
  const person = await b.enrol('revoked', kinds.resident)
  const start = b.bed.now
  await b.bed.passTime(1000)
  const revoke = (from: number, version = 1) => [person.id, version, BigInt(from), hashOf('stolen')] as const
  assert.equal(await refusal(relayer, 'revoke', revoke(start + 10)), 'AccessControlUnauthorizedAccount')
  assert.equal(await refusal(people.operator, 'revoke', revoke(b.bed.now + 10)), 'TimeInvalid')
  assert.equal(await refusal(people.operator, 'revoke', revoke(start - 10)), 'TimeInvalid')
  assert.equal(await refusal(people.operator, 'revoke', revoke(start, 2)), 'Unknown')
  await b.identities.send(people.operator, 'revoke', revoke(start + 500))
  assert.equal(await signs(person), 0)
  const valid = (time: number) => b.identities.read('isKeyValidAt', [person.id, 1, BigInt(time)])
  assert.deepEqual([await valid(start + 499), await valid(start + 500)], [true, false])
  // A later discovery may move it further back, never forward.
  assert.equal(await refusal(people.operator, 'revoke', revoke(start + 600)), 'TimeInvalid')
  assert.equal(await refusal(people.operator, 'revoke', revoke(start + 400)), null)

  const other = await b.enrol('revokes itself', kinds.resident)
  const bytes = encodeSigned('ownRevocation', { domain: b.domains.identities, action: 3, version: 1, id: other.id })
  await b.identities.send(people.pauser, 'pause', [])
  assert.equal(await refusal(relayer, 'revokeOwn', [other.id, person.signer.sign(bytes)]), 'NotSigned')
  await b.identities.send(relayer, 'revokeOwn', [other.id, other.signer.sign(bytes)])
  assert.equal(await refusal(relayer, 'rotate', rotation(other, b.newSigner(), 2)), 'EnforcedPause')
  await b.identities.send(people.pauser, 'unpause', [])
  assert.deepEqual([await signs(other), await b.identities.read('isActive', [other.id])], [0, false])
})

test('a lost key: an independent hospital, a delay, an objection', async () => {
  const person = await b.enrol('lost', kinds.resident)
  const next = b.newSigner()
  const request = reenrolment(person, next, 2, b.hospitalA)
  assert.equal(await refusal(relayer, 'requestReenrolment', request), 'NotIndependent')
  assert.equal(
    await refusal(people.operator, 'setReenrolmentRight', [b.hospitalA.id, true]),
    'AccessControlUnauthorizedAccount',
  )
  await b.identities.send(people.admin, 'setReenrolmentRight', [b.hospitalA.id, true])
  await b.identities.send(people.admin, 'setReenrolmentRight', [b.hospitalB.id, true])
  // A doctor's own hospital is not independent.
  assert.equal(
    await refusal(relayer, 'requestReenrolment', reenrolment(b.doctor, next, 2, b.hospitalB)),
    'NotIndependent',
  )
  const wrong = [
    reenrolment(person, next, 2, b.hospitalA, { seal: b.hospitalB.signer }),
    reenrolment(person, next, 3, b.hospitalA),
    reenrolment(person, next, 2, b.hospitalA, { attempt: 2 }),
  ]
  for (const args of wrong) assert.equal(await refusal(relayer, 'requestReenrolment', args), 'NotSignedBy')
  assert.equal(
    await refusal(relayer, 'requestReenrolment', reenrolment(person, next, 2, b.hospitalA, { proof: person.signer })),
    'NotSigned',
  )
  const { events } = await b.identities.send(relayer, 'requestReenrolment', request)
  assert.equal(events[0]!.eventName, 'ReenrolmentRequested')
  assert.equal(await refusal(relayer, 'completeReenrolment', [person.id]), 'ReenrolmentPending')
  assert.equal(
    await refusal(relayer, 'requestReenrolment', reenrolment(person, b.newSigner(), 2, b.hospitalA)),
    'ReenrolmentPending',
  )
  // The old key is alive and objects, also while paused.
  assert.equal(await refusal(relayer, 'cancelReenrolment', await objection(person, next)), 'NotSigned')
  await b.identities.send(people.pauser, 'pause', [])
  await b.identities.send(relayer, 'cancelReenrolment', await objection(person))
  await b.identities.send(people.pauser, 'unpause', [])
  await b.bed.passTime(4 * day)
  assert.equal(await refusal(relayer, 'completeReenrolment', [person.id]), 'NoReenrolment')
  // The hospital vouched for one attempt; its word cannot be brought again.
  assert.equal(await refusal(relayer, 'requestReenrolment', request), 'NotSignedBy')
  // Nobody objects: after the delay anybody completes it, once, and the old key is over.
  const second = reenrolment(person, next, 2, b.hospitalA, { attempt: 2 })
  await b.identities.send(relayer, 'requestReenrolment', second)
  await b.bed.passTime(3 * day)
  await b.identities.send(relayer, 'completeReenrolment', [person.id])
  assert.deepEqual([await signs(person), await signs(person, next)], [0, 2])
  assert.equal(await refusal(relayer, 'completeReenrolment', [person.id]), 'NoReenrolment')
})

test('a re-enrolment lapses, and ends with a rotation or the hospital’s right', async () => {
  const person = await b.enrol('lapsing', kinds.resident)
  await b.identities.send(people.admin, 'setReenrolmentRight', [b.hospitalA.id, true])
  await b.identities.send(relayer, 'requestReenrolment', reenrolment(person, b.newSigner(), 2, b.hospitalA))
  await b.bed.passTime(18 * day)
  assert.equal(await refusal(relayer, 'completeReenrolment', [person.id]), 'NoReenrolment')
  await b.identities.send(
    relayer,
    'requestReenrolment',
    reenrolment(person, b.newSigner(), 2, b.hospitalA, { attempt: 2 }),
  )
  await b.bed.passTime(3 * day)
  await b.identities.send(people.admin, 'setReenrolmentRight', [b.hospitalA.id, false])
  assert.equal(await refusal(relayer, 'completeReenrolment', [person.id]), 'NotIndependent')
  await b.identities.send(relayer, 'rotate', rotation(person, b.newSigner(), 2))
  await b.identities.send(people.admin, 'setReenrolmentRight', [b.hospitalA.id, true])
  assert.equal(await refusal(relayer, 'completeReenrolment', [person.id]), 'NoReenrolment')
})

test('random lives of a key: the version at any time is what the history says', async () => {
  await fuzz({ rounds: 2 }, async (random, round) => {
    let signer = b.newSigner()
    const one = b.enrolment(`life ${round}`, kinds.resident, null, signer)
    await b.identities.send(enroller, 'enrol', one.args)
    const history = [{ from: b.bed.now, until: Number.MAX_SAFE_INTEGER }]
    for (let version = 2; version < 6; version++) {
      await b.bed.passTime(random.int(1, 5000))
      const next = b.newSigner()
      await b.identities.send(relayer, 'rotate', rotation({ id: one.id, signer }, next, version))
      history.at(-1)!.until = b.bed.now
      history.push({ from: b.bed.now, until: Number.MAX_SAFE_INTEGER })
      signer = next
    }
    for (let look = 0; look < 25; look++) {
      const time = random.int(history[0]!.from - 100, b.bed.now + 100)
      const expected = history.findIndex(({ from, until }) => from <= time && time < until) + 1
      assert.equal(await b.identities.read('versionAt', [one.id, BigInt(time)]), expected)
    }
  })
})
