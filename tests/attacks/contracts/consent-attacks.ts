import { consentAbi, consentBytecode } from '@jhc/chain-contracts/generated/consent.ts'
import { identitiesAbi, identitiesBytecode } from '@jhc/chain-contracts/generated/identities.ts'
import { reentrantVerifierAbi, reentrantVerifierBytecode } from '@jhc/chain-contracts/generated/reentrant-verifier.ts'
import { type ConsentBed, day, enroller, kinds, relayer } from '@jhc/chain-contracts/testing/consent-bed.ts'
import { chainTag, hashOf, people } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import type { Random } from '@jhc/chain-contracts/testing/random.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { concat, type Hex, hexToBytes, slice, toHex, zeroHash } from 'viem'
import { malleations, openWorld, refusedGrant, soon } from './consent-world.ts'
import type { ContractAttack } from './contract-attack.ts'

type Beyond = [stopped: string, changes: (random: Random) => Record<string, unknown>]
const beyondGrant = (b: ConsentBed): Beyond[] => [
  ['WrongResident', (random) => ({ resident: random.hash() })],
  ['WrongGrantee', (random) => ({ asker: random.hash() })],
  ['WrongHolder', (random) => ({ holder: random.pick([zeroHash, b.hospitalB.id]) })],
  ['WrongPurpose', (random) => ({ purpose: random.int(8, 900) })],
  ['RecordTypeNotGranted', (random) => ({ recordTypes: 2 ** random.int(4, 39) + 1 })],
  ['OutsideDataPeriod', (random) => random.pick([{ dataFrom: 20191230 }, { dataTo: 99991231 }])],
  ['GradeTooHigh', (random) => ({ grade: random.int(4, 5) })],
  [
    'FieldsNotGranted',
    (random) => random.pick([{ fields: toHex(0b111, { size: 32 }) }, { fieldsForm: 0, fields: zeroHash }]),
  ],
]

/** Attacks on what residents allow. */
export async function openConsentAttacks(): Promise<readonly ContractAttack[]> {
  const { b, other, sibling, next } = await openWorld()
  const sign = (changes: any = {}, signer = b.resident.signer) =>
    b.signed('grant', b.grantValues({ nonce: next(), ...changes }), signer)
  const granted = async (changes: any = {}) => b.grant({ nonce: next(), ...changes })

  return [
    {
      name: 'replay a grant',
      stoppedBy: ['NonceUsed'],
      attempt: async () => refusedGrant(b, (await granted()).args),
    },
    {
      name: 'replay a grant from another chain',
      stoppedBy: ['WrongDomain'],
      attempt: async () =>
        refusedGrant(b, other.signed('grant', other.grantValues({ nonce: next() }), other.resident.signer).args),
    },
    {
      name: 'replay a grant at another contract of the same chain',
      stoppedBy: ['WrongDomain'],
      attempt: async () => sibling.refusal(relayer, 'grant', (await granted()).args),
    },
    {
      name: 'put this contract’s domain before bytes signed for another chain',
      stoppedBy: ['NotSigned'],
      attempt: async () => {
        const { bytes, r, s } = other.signed('grant', other.grantValues({ nonce: next() }), other.resident.signer)
        return refusedGrant(b, [concat([b.domains.consent, slice(bytes, 20)]), r, s])
      },
    },
    ...Object.entries(malleations).map(([form, malleated]) => ({
      name: `malleate a signature: ${form}`,
      stoppedBy: ['NotSigned'],
      attempt: async (random: Random) => {
        const { bytes, r, s } = sign()
        const forged = malleated({ r, s }, random)
        return refusedGrant(b, [bytes, forged.r, forged.s])
      },
    })),
    {
      name: 'sign with a foreign key',
      stoppedBy: ['NotSigned'],
      attempt: async (random) =>
        refusedGrant(b, sign({}, random.pick([b.doctor.signer, b.hospitalA.signer, b.newSigner()])).args),
    },
    {
      name: 'change any byte of what was signed',
      stoppedBy: ['NotSigned', 'TermsInvalid', 'WrongDomain', 'NotAResident', 'NonceUsed', 'NonceTooFar'],
      attempt: async (random) => {
        const { bytes, r, s } = sign()
        const altered = hexToBytes(bytes)
        altered[random.int(0, altered.length - 1)]! ^= 1 << random.int(0, 7)
        return refusedGrant(b, [toHex(altered), r, s])
      },
    },
    {
      name: 'append or cut bytes',
      stoppedBy: ['LengthInvalid'],
      attempt: async (random) => {
        const { bytes, r, s } = sign()
        const length = random.int(1, 300)
        return refusedGrant(b, [length < 215 ? slice(bytes, 0, length) : concat([bytes, random.bytes(length)]), r, s])
      },
    },
    {
      name: 'bring 60 KB of terms to run loops over them',
      stoppedBy: ['LengthInvalid'],
      attempt: async (random) => refusedGrant(b, [random.bytes(60_000), 1n, 1n]),
    },
    {
      name: 'grant what has expired',
      stoppedBy: ['TermsInvalid'],
      attempt: async (random) =>
        refusedGrant(b, sign({ validFrom: soon(random, b, -9000, -5000), validTo: soon(random, b, -4000, 0) }).args),
    },
    {
      name: 'grant in the far future or for ever',
      stoppedBy: ['TermsInvalid'],
      attempt: async (random) =>
        refusedGrant(
          b,
          sign(
            random.pick([
              { validFrom: soon(random, b, 367 * day, 900 * day), validTo: 2 ** 39 },
              { validTo: soon(random, b, 3661 * day, 9000 * day) },
            ]),
          ).args,
        ),
    },
    {
      name: 'use a grant before it begins',
      stoppedBy: ['NotYetValid'],
      attempt: async (random) => b.check((await granted({ validFrom: soon(random, b, 10, 9000) })).id),
    },
    {
      name: 'use a grant after its end',
      stoppedBy: ['Expired'],
      attempt: async (random) => {
        const seconds = random.int(1, 90)
        const { id } = await granted({ validTo: b.bed.now + seconds })
        await b.bed.passTime(seconds)
        return b.check(id)
      },
    },
    {
      name: 'bring a grant that was held back until after a later act',
      stoppedBy: ['NonceUsed'],
      attempt: async () => {
        const heldBack = sign()
        await granted()
        return refusedGrant(b, heldBack.args)
      },
    },
    {
      name: 'bring a held-back grant after its withdrawal',
      stoppedBy: ['NonceUsed'],
      attempt: async () => {
        const { id } = await granted()
        const heldBack = sign()
        await b.consent.send(relayer, 'withdraw', b.withdrawal(id, next()))
        return refusedGrant(b, heldBack.args)
      },
    },
    {
      name: 'use a withdrawn or replaced grant',
      stoppedBy: ['Withdrawn', 'Replaced'],
      attempt: async (random) => {
        const { id } = await granted()
        if (random.chance(0.5)) await b.consent.send(relayer, 'withdraw', b.withdrawal(id, next()))
        else {
          const values = { ...b.grantValues({ action: 2, nonce: next() }), replaces: id }
          await b.consent.send(relayer, 'change', b.signed('change', values, b.resident.signer).args)
        }
        return b.check(id)
      },
    },
    {
      name: 'withdraw for somebody else',
      stoppedBy: ['NotSigned'],
      attempt: async (random) => {
        const { id } = await granted()
        return b.consent.refusal(
          relayer,
          'withdraw',
          b.withdrawal(id, next(), random.pick([b.doctor.signer, b.newSigner()])),
        )
      },
    },
    {
      name: 'turn a withdrawal of one grant against another, or into a voiding',
      stoppedBy: ['NotSigned'],
      attempt: async (random) => {
        const [one, two] = [await granted(), await granted()]
        const [, number, r, s] = b.withdrawal(one.id, next())
        if (random.chance(0.5)) return b.consent.refusal(relayer, 'withdraw', [two.id, number, r, s])
        return b.consent.refusal(relayer, 'voidUnused', [b.resident.id, number, r, s])
      },
    },
    {
      name: 'replace the grant of another resident',
      stoppedBy: ['NotTheResident', 'NotSigned'],
      attempt: async (random) => {
        const { id } = await granted()
        const thief = await b.enrol(`thief ${random.hash()}`, kinds.resident)
        const resident = random.pick([thief.id, b.resident.id])
        const values = { ...b.grantValues({ action: 2, nonce: next(), resident, grantee: thief.id }), replaces: id }
        return b.consent.refusal(relayer, 'change', b.signed('change', values, thief.signer).args)
      },
    },
    {
      name: 'the operator forges a grant with its roles',
      stoppedBy: ['NotSigned'],
      attempt: async (random) =>
        refusedGrant(
          b,
          [sign().bytes, BigInt(random.hash()), BigInt(random.hash())],
          random.pick([people.admin, people.operator, people.submitter]),
        ),
    },
    {
      name: 'pass emergency or paper off as the resident’s own',
      stoppedBy: ['TermsInvalid'],
      attempt: async (random) =>
        refusedGrant(b, sign(random.pick([{ kind: 5 }, { mode: 6 }, { kind: 5, mode: 6 }])).args),
    },
    {
      name: 'grant an emergency while it is switched off',
      stoppedBy: ['NotSwitchedOn'],
      attempt: async () => {
        const { bytes, r, s } = sign({ kind: 5, mode: 1, validTo: b.bed.now + 3600 }, b.doctor.signer)
        return b.consent.refusal(relayer, 'grantWithoutResident', [
          bytes,
          b.doctor.id,
          r,
          s,
          b.sealBytes(b.hospitalB.signer, bytes),
        ])
      },
    },
    {
      name: 'switch emergencies on without being the district',
      stoppedBy: ['AccessControlUnauthorizedAccount'],
      attempt: async (random) =>
        b.consent.refusal(
          random.pick([people.operator, people.submitter, people.pauser, people.stranger, relayer]),
          'setSwitches',
          [true, true],
        ),
    },
    ...beyondGrant(b).map(([stopped, changes]) => ({
      name: `ask for more than was granted: ${stopped}`,
      stoppedBy: [stopped],
      attempt: async (random: Random) => {
        const { id } = await granted({ holder: b.hospitalA.id, fieldsForm: 1, fields: toHex(0b101, { size: 32 }) })
        return b.check(id, { fieldsForm: 1, fields: toHex(0b100, { size: 32 }), ...changes(random) })
      },
    })),
    {
      name: 'page through everything in one call',
      stoppedBy: ['at most 100'],
      attempt: async () => {
        const ids = await b.consent.read('listGrants', [b.resident.id, 0n, 2n ** 256n - 1n])
        return ids.length <= 100 ? 'at most 100' : null
      },
    },
    {
      name: 'make checks dear by piling up grants',
      stoppedBy: ['costs the same'],
      attempt: async () => {
        const cost = async (id: Hex) =>
          (await b.bed.evm.send(relayer, b.consent.address, b.consent.data('check', [id, b.query()]))).gasUsed
        const first = await granted()
        const before = await cost(first.id)
        for (let i = 0; i < 5; i++) await granted()
        return (await cost(first.id)) === before ? 'costs the same' : null
      },
    },
    {
      name: 'take roles',
      stoppedBy: ['AccessControlUnauthorizedAccount', 'AccessControlEnforcedDefaultAdminRules'],
      attempt: async (random) => {
        const account = random.pick([people.operator, people.submitter, people.pauser, people.stranger])
        const role = await b.consent.read(
          random.pick(['DEFAULT_ADMIN_ROLE', 'OPERATOR_ROLE', 'PAUSER_ROLE'] as const),
          [],
        )
        return b.consent.refusal(account, 'grantRole', [role, b.bed.address(account)])
      },
    },
    {
      name: 'freeze the contract in favour of one’s own',
      stoppedBy: ['AccessControlUnauthorizedAccount'],
      attempt: async (random) =>
        b.consent.refusal(random.pick([people.operator, people.pauser, people.stranger]), 'freeze', [sibling.address]),
    },
    {
      name: 're-enter while a signature is being verified',
      stoppedBy: ['one grant'],
      attempt: async () => {
        const { bed } = b
        const verifier = await bed.deploy(1, { abi: reentrantVerifierAbi, bytecode: reentrantVerifierBytecode }, [])
        const salt = hashOf('re-entrant')
        const identities = await bed.deploy(1, { abi: identitiesAbi, bytecode: identitiesBytecode }, [
          b.governance,
          verifier.address,
          b.organisations.address,
          chainTag,
          salt,
          BigInt(3 * day),
        ])
        const consent = await bed.deploy(1, { abi: consentAbi, bytecode: consentBytecode }, [
          b.governance,
          verifier.address,
          identities.address,
          b.organisations.address,
          chainTag,
          salt,
        ])
        await identities.send(enroller, 'enrol', b.enrolment('resident', kinds.resident, null).args)
        const domain = await consent.read('domain', [])
        const [inner, outer] = [1, 2].map((nonce) => encodeSigned('grant', b.grantValues({ domain, nonce })))
        await verifier.send(1, 'aim', [consent.address, consent.data('grant', [inner!, 1n, 1n])])
        await consent.send(relayer, 'grant', [outer!, 1n, 1n])
        return (await consent.read('countOf', [b.resident.id])) === 1n ? 'one grant' : null
      },
    },
    {
      name: 'grant while paused',
      stoppedBy: ['EnforcedPause'],
      attempt: async () => {
        await b.consent.send(people.pauser, 'pause', [])
        const stopped = await refusedGrant(b, sign().args)
        await b.consent.send(people.pauser, 'unpause', [])
        return stopped
      },
    },
  ]
}
