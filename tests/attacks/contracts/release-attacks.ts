import { kinds, type Person, reasons, relayer } from '@jhc/chain-contracts/testing/consent-bed.ts'
import { RevertedError } from '@jhc/chain-contracts/testing/contract-bed.ts'
import { hashOf, people } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { concat, type Hex, zeroHash } from 'viem'
import { malleate, openWorld, soon } from './consent-world.ts'
import type { ContractAttack } from './contract-attack.ts'

/** Attacks on the record of who asked and what left. */
export async function openReleaseAttacks(): Promise<readonly ContractAttack[]> {
  const { b, other, next } = await openWorld()
  const refusal = (name: any, args: any, account: number = relayer) => b.access.refusal(account, name, args)
  const asked = (changes: any = {}, signer = b.doctor.signer) =>
    b.signed('request', b.requestValues({ nonce: next(), ...changes }), signer)
  const opened = async (grant: any = {}, request: any = {}) => ({
    grantId: (await b.grant({ nonce: next(), ...grant })).id,
    requestId: (await b.request({ nonce: next(), ...request })).id,
  })
  /** The consent's reason where that stopped a release, else the error's name. */
  async function release(args: readonly [Hex, Hex]): Promise<string | null> {
    try {
      await b.access.send(relayer, 'release', args)
      return null
    } catch (error) {
      if (!(error instanceof RevertedError)) throw error
      const { name, args: details } = error.revert
      return name === 'ConsentDenied' ? reasons[Number(details[1])]! : name
    }
  }
  const sealedOutcome = (releaseId: Hex, outcome: number, by: Person) =>
    b.sealBytes(by.signer, encodeSigned('outcome', { domain: b.domains.access, action: 4, outcome, releaseId }))

  /** What stops the usual release, after this request and this grant. */
  const beyondGrant: [stopped: string, request: any, grant: any][] = [
    ['RecordTypeNotGranted', {}, { recordTypes: 0b1000 }],
    ['OutsideDataPeriod', {}, { dataFrom: 20250601 }],
    ['GradeTooHigh', { grade: 5 }, { maxGrade: 1 }],
    ['FieldsNotGranted', {}, { fieldsForm: 2, fields: hashOf('fields') }],
    ['WrongHolder', {}, { holder: b.hospitalB.id }],
    ['WrongPurpose', { purpose: 8 }, {}],
  ]
  const beyondRequest = [{ grade: 3 }, { recordTypes: 0b1000 }, { dataFrom: 20231231 }, { dataTo: 20260601 }]

  return [
    {
      name: 'ask in another’s name',
      stoppedBy: ['NotSigned'],
      attempt: async (random) =>
        refusal('request', asked({}, random.pick([b.resident.signer, b.hospitalB.signer, b.newSigner()])).args),
    },
    {
      name: 'replay a request, here or from another chain',
      stoppedBy: ['AlreadyRecorded', 'WrongDomain'],
      attempt: async (random) => {
        if (random.chance(0.5))
          return refusal(
            'request',
            other.signed('request', other.requestValues({ nonce: next() }), other.doctor.signer).args,
          )
        return refusal('request', (await b.request({ nonce: next() })).args)
      },
    },
    {
      name: 'malleate a request to record it twice',
      stoppedBy: ['AlreadyRecorded', 'NotSigned'],
      attempt: async (random) => {
        const { bytes, r, s } = random.chance(0.5) ? asked() : await b.request({ nonce: next() })
        const forged = malleate(random, { r, s })
        return refusal('request', [bytes, forged.r, forged.s])
      },
    },
    {
      name: 'use the signature of a grant as a request',
      stoppedBy: ['LengthInvalid', 'WrongDomain'],
      attempt: async () =>
        refusal('request', b.signed('grant', b.grantValues({ nonce: next() }), b.resident.signer).args),
    },
    {
      name: 'release without a grant, or under somebody else’s',
      stoppedBy: ['NoGrant', 'WrongResident'],
      attempt: async (random) => {
        const { requestId } = await opened()
        if (random.chance(0.5)) return release(b.releaseArgs(requestId, random.pick([zeroHash, random.hash()])).args)
        const neighbour = await b.enrol(`neighbour ${random.hash()}`, kinds.resident)
        const { id } = await b.grant({ nonce: 1, resident: neighbour.id }, neighbour.signer)
        return release(b.releaseArgs(requestId, id).args)
      },
    },
    {
      name: 'release to somebody to whom it was not granted',
      stoppedBy: ['WrongGrantee'],
      attempt: async (random) => {
        const colleague = await b.enrol(`colleague ${random.hash()}`, kinds.practitioner, b.hospitalB)
        const { id } = await b.request({ nonce: next(), asker: colleague.id }, colleague.signer)
        return release(b.releaseArgs(id, (await b.grant({ nonce: next() })).id).args)
      },
    },
    {
      name: 'release before the grant begins, or after its end',
      stoppedBy: ['NotYetValid', 'Expired'],
      attempt: async (random) => {
        const early = random.chance(0.5)
        const { requestId, grantId } = await opened(
          early ? { validFrom: soon(random, b, 50, 900) } : { validTo: b.bed.now + 20 },
        )
        if (!early) await b.bed.passTime(random.int(20, 90))
        return release(b.releaseArgs(requestId, grantId).args)
      },
    },
    {
      name: 'release page two after the withdrawal',
      stoppedBy: ['Withdrawn'],
      attempt: async () => {
        const { requestId, grantId } = await opened()
        await b.access.send(relayer, 'release', b.releaseArgs(requestId, grantId, { page: 1 }).args)
        await b.consent.send(relayer, 'withdraw', b.withdrawal(grantId, next()))
        return release(b.releaseArgs(requestId, grantId, { page: 2 }).args)
      },
    },
    ...beyondGrant.map(([stopped, request, grant]) => ({
      name: `release more than was granted: ${stopped}`,
      stoppedBy: [stopped],
      attempt: async () => {
        const { requestId, grantId } = await opened(grant, request)
        return release(b.releaseArgs(requestId, grantId).args)
      },
    })),
    ...beyondRequest.map((changes) => ({
      name: `release more than was asked: ${Object.keys(changes)}`,
      stoppedBy: ['BeyondRequest'],
      attempt: async () => {
        const { requestId, grantId } = await opened({}, { grade: 2 })
        return release(b.releaseArgs(requestId, grantId, changes).args)
      },
    })),
    {
      name: 'release by somebody who was not asked',
      stoppedBy: ['NotAsked'],
      attempt: async () => {
        const { requestId, grantId } = await opened({}, { holder: b.hospitalA.id })
        return release(b.releaseArgs(requestId, grantId, {}, b.hospitalB).args)
      },
    },
    {
      name: 'release in another hospital’s name',
      stoppedBy: ['NotSignedBy'],
      attempt: async (random) => {
        const { requestId, grantId } = await opened()
        const bytes = encodeSigned('release', b.releaseValues(requestId, grantId))
        const seal = b.sealBytes(random.pick([b.hospitalB.signer, b.doctor.signer, b.newSigner()]), bytes)
        return release([bytes, random.pick<Hex>([seal, '0x', concat([seal, '0x00']), `0x${'00'.repeat(64)}`])])
      },
    },
    {
      name: 'release twice under one number, or under a number of another chain',
      stoppedBy: ['AlreadyRecorded', 'WrongDomain'],
      attempt: async (random) => {
        const { requestId, grantId } = await opened()
        const { args } = b.releaseArgs(requestId, grantId, random.chance(0.5) ? {} : { domain: other.domains.consent })
        await b.access.send(relayer, 'release', args).catch(() => null)
        return release(args)
      },
    },
    {
      name: 'release for a request that was withdrawn or has expired',
      stoppedBy: ['NoRequest'],
      attempt: async (random) => {
        const { requestId, grantId } = await opened({}, { validTo: b.bed.now + 500 })
        if (random.chance(0.5)) await b.bed.passTime(500)
        else {
          const bytes = encodeSigned('requestWithdrawal', { domain: b.domains.access, action: 2, requestId })
          const { r, s } = b.doctor.signer.sign(bytes)
          await b.access.send(relayer, 'withdrawRequest', [requestId, r, s])
        }
        return release(b.releaseArgs(requestId, grantId).args)
      },
    },
    {
      name: 'falsify, repeat or invent an outcome',
      stoppedBy: ['NotSignedBy', 'NoOpenRelease', 'OutcomeInvalid'],
      attempt: async (random) => {
        const { requestId, grantId } = await opened()
        const { id, args } = b.releaseArgs(requestId, grantId)
        await b.access.send(relayer, 'release', args)
        const finish = (outcome: number, signed: number, by = b.hospitalA, of = id) =>
          [of, outcome, sealedOutcome(of, signed, by)] as const
        if (random.chance(0.3)) {
          await b.access.send(relayer, 'finish', finish(5, 5))
          return refusal('finish', finish(2, 2))
        }
        return refusal(
          'finish',
          random.pick([
            finish(2, 5),
            finish(2, 2, b.hospitalB),
            finish(1, 1),
            finish(2, 2, b.hospitalA, random.hash()),
          ]),
        )
      },
    },
    {
      name: 'let a suspended hospital release',
      stoppedBy: ['NotSignedBy'],
      attempt: async (random) => {
        const hospital = await b.registerHospital(`hospital ${random.int(1, 1e9)}`)
        const { requestId, grantId } = await opened()
        await b.organisations.send(people.operator, 'setOrganisationState', [hospital.id, 2, random.hash()])
        return release(b.releaseArgs(requestId, grantId, {}, hospital).args)
      },
    },
    {
      name: 'refuse in a hospital’s name',
      stoppedBy: ['NotSignedBy'],
      attempt: async (random) => {
        const { requestId } = await opened()
        const bytes = encodeSigned('refusal', {
          domain: b.domains.access,
          action: 5,
          reason: 101,
          requestId,
          holder: b.hospitalA.id,
        })
        return refusal('refuse', [
          requestId,
          b.hospitalA.id,
          101,
          b.sealBytes(random.pick([b.hospitalB.signer, b.doctor.signer]), bytes),
        ])
      },
    },
    {
      name: 'freeze or pause without the role',
      stoppedBy: ['AccessControlUnauthorizedAccount'],
      attempt: async (random) =>
        random.chance(0.5)
          ? refusal('pause', [], random.pick([people.admin, people.operator, people.stranger]))
          : refusal('freeze', [b.consent.address], random.pick([people.operator, people.pauser, people.stranger])),
    },
  ]
}
