import { day, enroller, kinds, type Person, relayer } from '@jhc/chain-contracts/testing/consent-bed.ts'
import { curvePoint } from '@jhc/chain-contracts/testing/curve-point.ts'
import { hashOf, people } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import type { Sm2Signer } from '@jhc/chain-contracts/testing/sm2-signer.ts'
import { sm2Curve } from '@jhc/gm/sm2-curve.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { malleate, openWorld } from './consent-world.ts'
import type { ContractAttack } from './contract-attack.ts'

const untimely: [when: string, days: number, stopped: string][] = [
  ['before its delay', 2, 'ReenrolmentPending'],
  ['after an objection', 4, 'NoReenrolment'],
  ['too late', 18, 'NoReenrolment'],
]

/** Attacks on the binding of keys to people. */
export async function openIdentityAttacks(): Promise<readonly ContractAttack[]> {
  const { b, other } = await openWorld()
  await b.identities.send(people.admin, 'setReenrolmentRight', [b.hospitalA.id, true])
  const domain = b.domains.identities
  const refusal = (name: any, args: any, account: number = relayer) => b.identities.refusal(account, name, args)
  const enrol = (name: string) => b.enrol(name, kinds.resident)

  const rotationBytes = (person: Person, next: Sm2Signer, version: number, of = domain) =>
    encodeSigned('rotation', { domain: of, action: 2, version, id: person.id, ...next.key })
  const rotate = (person: Person, next: Sm2Signer, byOld: Sm2Signer, byNew = next, version = 2, of = domain) => {
    const bytes = rotationBytes(person, next, version, of)
    return [person.id, next.key.x, next.key.y, byOld.sign(bytes), byNew.sign(bytes)] as const
  }
  const reenrol = (person: Person, next: Sm2Signer, by: Person, seal: Sm2Signer = by.signer) => {
    const bytes = encodeSigned('reenrolment', {
      domain,
      action: 4,
      version: 2,
      attempt: 1,
      id: person.id,
      ...next.key,
      organisation: by.id,
    })
    return [person.id, next.key.x, next.key.y, by.id, b.sealBytes(seal, bytes), next.sign(bytes)] as const
  }

  return [
    {
      name: 'enrol somebody’s public key without having the private one',
      stoppedBy: ['KeyTaken', 'NotSigned'],
      attempt: async (random) => {
        const victim = random.chance(0.5) ? b.resident.signer.key : curvePoint(BigInt(random.int(1, 1e9)))
        const { args } = b.enrolment(`thief ${random.hash()}`, kinds.resident, null)
        return refusal('enrol', Object.assign([...args], { 3: victim.x, 4: victim.y }), enroller)
      },
    },
    {
      name: 'enrol a point that is not on the curve, or not reduced',
      stoppedBy: ['KeyInvalid'],
      attempt: async (random) => {
        const { args } = b.enrolment(`point ${random.hash()}`, kinds.resident, null)
        const small = curvePoint(BigInt(random.int(1, 1e9)))
        const [x, y] = random.pick([
          [0n, 0n],
          [small.x + sm2Curve.p, small.y],
          [small.x, small.y ^ (1n << BigInt(random.int(0, 200)))],
          [BigInt(random.hash()), BigInt(random.hash())],
        ])
        return refusal('enrol', Object.assign([...args], { 3: x, 4: y }), enroller)
      },
    },
    {
      name: 'enrol without the role',
      stoppedBy: ['AccessControlUnauthorizedAccount'],
      attempt: async (random) =>
        refusal(
          'enrol',
          b.enrolment(`x ${random.hash()}`, kinds.resident, null).args,
          random.pick([relayer, people.submitter, people.pauser, people.admin]),
        ),
    },
    {
      name: 'enrol a doctor whom the hospital did not countersign',
      stoppedBy: ['NotSignedBy'],
      attempt: async (random) => {
        const signer = random.pick([b.hospitalB.signer, b.resident.signer, b.newSigner()])
        return refusal(
          'enrol',
          b.enrolment(`quack ${random.hash()}`, kinds.practitioner, { id: b.hospitalA.id, signer }).args,
          enroller,
        )
      },
    },
    {
      name: 'put a second key under an id that is taken',
      stoppedBy: ['AlreadyEnrolled'],
      attempt: async () => refusal('enrol', b.enrolment('resident', kinds.resident, null).args, enroller),
    },
    {
      name: 'use an enrolment signed for another chain',
      stoppedBy: ['NotSigned'],
      attempt: async (random) =>
        refusal('enrol', other.enrolment(`there ${random.hash()}`, kinds.resident, null).args, enroller),
    },
    {
      name: 'rotate with the new key alone, or onto a key nobody has',
      stoppedBy: ['NotSigned'],
      attempt: async (random) => {
        const next = b.newSigner()
        const [byOld, byNew] = random.pick([
          [next, next],
          [b.doctor.signer, next],
          [b.resident.signer, b.resident.signer],
        ])
        return refusal('rotate', rotate(b.resident, next, byOld, byNew))
      },
    },
    {
      name: 'malleate a rotation',
      stoppedBy: ['NotSigned'],
      attempt: async (random) => {
        const [id, x, y, byOld, byNew] = rotate(b.resident, b.newSigner(), b.resident.signer)
        return refusal('rotate', [id, x, y, malleate(random, byOld), byNew])
      },
    },
    {
      name: 'replay a rotation, or bring one from another chain',
      stoppedBy: ['NotSigned', 'KeyTaken'],
      attempt: async (random) => {
        const person = await enrol(`rotating ${random.hash()}`)
        const next = b.newSigner()
        if (random.chance(0.5))
          return refusal('rotate', rotate(person, next, person.signer, next, 2, other.domains.consent))
        const args = rotate(person, next, person.signer)
        await b.identities.send(relayer, 'rotate', args)
        return refusal('rotate', args)
      },
    },
    {
      name: 'go on signing with a rotated or revoked key',
      stoppedBy: ['NotSigned'],
      attempt: async (random) => {
        const person = await enrol(`late ${random.hash()}`)
        if (random.chance(0.5)) await b.identities.send(relayer, 'rotate', rotate(person, b.newSigner(), person.signer))
        else await b.identities.send(people.operator, 'revoke', [person.id, 1, BigInt(b.bed.now), hashOf('lost')])
        const grant = b.signed('grant', b.grantValues({ resident: person.id }), person.signer)
        return b.consent.refusal(relayer, 'grant', grant.args)
      },
    },
    {
      name: 'use what a key signed after it was stolen',
      stoppedBy: ['SigningKeyRevoked'],
      attempt: async (random) => {
        const person = await enrol(`robbed ${random.hash()}`)
        await b.bed.passTime(random.int(10, 900))
        const { id } = await b.grant({ resident: person.id }, person.signer)
        await b.identities.send(people.operator, 'revoke', [
          person.id,
          1,
          BigInt(b.bed.now - random.int(0, 9)),
          hashOf('stolen'),
        ])
        return b.check(id, { resident: person.id })
      },
    },
    {
      name: 'revoke without the role, or in another’s name',
      stoppedBy: ['AccessControlUnauthorizedAccount', 'NotSigned'],
      attempt: async (random) => {
        if (random.chance(0.5))
          return refusal(
            'revoke',
            [b.resident.id, 1, BigInt(b.bed.now), hashOf('x')],
            random.pick([people.submitter, people.pauser, relayer]),
          )
        const bytes = encodeSigned('ownRevocation', { domain, action: 3, version: 1, id: b.resident.id })
        return refusal('revokeOwn', [b.resident.id, b.doctor.signer.sign(bytes)])
      },
    },
    {
      name: 'clear a revocation by a later one',
      stoppedBy: ['TimeInvalid'],
      attempt: async (random) => {
        const person = await enrol(`cleared ${random.hash()}`)
        await b.identities.send(people.operator, 'revoke', [person.id, 1, BigInt(b.bed.now), hashOf('x')])
        const later = b.bed.now + random.int(1, 900)
        await b.bed.passTime(1000)
        return refusal('revoke', [person.id, 1, BigInt(later), hashOf('y')], people.operator)
      },
    },
    {
      name: 'take over an account by a hospital that may not vouch',
      stoppedBy: ['NotIndependent'],
      attempt: async (random) =>
        random.chance(0.5)
          ? refusal('requestReenrolment', reenrol(b.resident, b.newSigner(), b.hospitalB))
          : refusal('setReenrolmentRight', [b.hospitalB.id, true], people.operator).then((stopped) =>
              stopped === 'AccessControlUnauthorizedAccount' ? 'NotIndependent' : stopped,
            ),
    },
    {
      name: 'take over a doctor’s account by its own hospital',
      stoppedBy: ['NotIndependent'],
      attempt: async (random) => {
        const doctor = await b.enrol(`doctor ${random.hash()}`, kinds.practitioner, b.hospitalA)
        return refusal('requestReenrolment', reenrol(doctor, b.newSigner(), b.hospitalA))
      },
    },
    {
      name: 'forge the hospital’s word for a new key',
      stoppedBy: ['NotSignedBy'],
      attempt: async (random) =>
        refusal(
          'requestReenrolment',
          reenrol(
            b.resident,
            b.newSigner(),
            b.hospitalA,
            random.pick([b.hospitalB.signer, b.doctor.signer, b.newSigner()]),
          ),
        ),
    },
    ...untimely.map(([when, days, stopped]) => ({
      name: `complete a re-enrolment ${when}`,
      stoppedBy: [stopped],
      attempt: async (random: Random) => {
        const person = await enrol(`target ${random.hash()}`)
        const next = b.newSigner()
        await b.identities.send(relayer, 'requestReenrolment', reenrol(person, next, b.hospitalA))
        if (when === 'after an objection') {
          const [, , , readyAt] = await b.identities.read('reenrolments', [person.id])
          const bytes = encodeSigned('objection', { domain, action: 5, id: person.id, ...next.key, readyAt })
          await b.identities.send(relayer, 'cancelReenrolment', [person.id, person.signer.sign(bytes)])
        }
        await b.bed.passTime(days * day)
        return refusal('completeReenrolment', [person.id])
      },
    })),
    {
      name: 'bring the hospital’s word a second time after the objection',
      stoppedBy: ['NotSignedBy'],
      attempt: async (random) => {
        const person = await enrol(`again ${random.hash()}`)
        const next = b.newSigner()
        const args = reenrol(person, next, b.hospitalA)
        await b.identities.send(relayer, 'requestReenrolment', args)
        const [, , , readyAt] = await b.identities.read('reenrolments', [person.id])
        const bytes = encodeSigned('objection', { domain, action: 5, id: person.id, ...next.key, readyAt })
        await b.identities.send(relayer, 'cancelReenrolment', [person.id, person.signer.sign(bytes)])
        return refusal('requestReenrolment', args)
      },
    },
    {
      name: 'silence the old key: object in its name, or start again over its objection time',
      stoppedBy: ['NotSigned', 'ReenrolmentPending'],
      attempt: async (random) => {
        const person = await enrol(`old ${random.hash()}`)
        const next = b.newSigner()
        await b.identities.send(relayer, 'requestReenrolment', reenrol(person, next, b.hospitalA))
        if (random.chance(0.5)) return refusal('requestReenrolment', reenrol(person, b.newSigner(), b.hospitalA))
        const [, , , readyAt] = await b.identities.read('reenrolments', [person.id])
        const bytes = encodeSigned('objection', { domain, action: 5, id: person.id, ...next.key, readyAt })
        return refusal('cancelReenrolment', [person.id, next.sign(bytes)])
      },
    },
    {
      name: 'take the role of an enroller',
      stoppedBy: ['AccessControlUnauthorizedAccount', 'AccessControlEnforcedDefaultAdminRules'],
      attempt: async (random) => {
        const account = random.pick([people.operator, people.pauser, people.stranger])
        const role = await b.identities.read(random.pick(['ENROLLER_ROLE', 'DEFAULT_ADMIN_ROLE'] as const), [])
        return refusal('grantRole', [role, b.bed.address(people.stranger)], account)
      },
    },
  ]
}
