import { sm3Hex } from '@jhc/gm/sm3.ts'
import { encodeSigned, idOfSigned, type Signable, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import { type Hex, hexToBytes, zeroHash } from 'viem'
import { accessAbi, accessBytecode } from '../generated/access.ts'
import { consentAbi, consentBytecode } from '../generated/consent.ts'
import { identitiesAbi, identitiesBytecode } from '../generated/identities.ts'
import { organisationsAbi, organisationsBytecode } from '../generated/organisations.ts'
import { ContractBed } from './contract-bed.ts'
import { chainTag, type DeployVerifier, deploySm2Verifier, hashOf, people, text32 } from './organisation-bed.ts'
import { Sm2Signer } from './sm2-signer.ts'

export const kinds = { resident: 1, practitioner: 2, project: 3 } as const
export const enroller = people.operator
/** Any account brings what others have signed. */
export const relayer = 7
export const day = 86_400
const zeroAddress: Hex = `0x${'0'.repeat(40)}`

export interface Person {
  id: Hex
  signer: Sm2Signer
}
export interface BedOptions {
  /** Where it stands; a chain in memory of its own by default. */
  bed?: ContractBed
  deployVerifier?: DeployVerifier
  tag?: Hex
  salt?: Hex
  /** Signatures with fixed nonces, so that gas is the same in every run. */
  steady?: boolean
}

/**
 * Identities, consent and access with real SM2 keys on one chain: hospitals `hospital-a` and `hospital-b`, resident `resident`,
 * doctor `doctor` of hospital B.
 */
export async function consentBed({
  bed: given,
  deployVerifier = deploySm2Verifier,
  tag = chainTag,
  salt = hashOf('salt'),
  steady = false,
}: BedOptions = {}) {
  const bed = given ?? (await ContractBed.open())
  const governance = {
    admin: bed.address(people.admin),
    operator: bed.address(people.operator),
    submitter: bed.address(people.submitter),
    pauser: bed.address(people.pauser),
    adminDelay: day,
  }
  const verifier = await deployVerifier(bed)
  const organisations = await bed.deploy(1, { abi: organisationsAbi, bytecode: organisationsBytecode }, [
    governance,
    verifier.address,
  ])
  const deployIdentities = () =>
    bed.deploy(1, { abi: identitiesAbi, bytecode: identitiesBytecode }, [
      governance,
      verifier.address,
      organisations.address,
      tag,
      salt,
      BigInt(3 * day),
    ])
  let lastSecret = 100n
  let lastNonce = 1n
  const newSigner = () => new Sm2Signer(++lastSecret)
  const nonce = () => (steady ? ++lastNonce : undefined)
  const signBytes = (signer: Sm2Signer, message: Hex) => signer.signBytes(message, nonce())
  /** As organisations sign: SM3 of the bytes. */
  const sealBytes = (signer: Sm2Signer, message: Hex) => signBytes(signer, `0x${sm3Hex(hexToBytes(message))}`)

  async function registerHospital(name: string): Promise<Person> {
    const [id, signer] = [text32(name), newSigner()]
    const key = { ...signer.key, validUntil: BigInt(bed.now + 3650 * day) }
    await organisations.send(people.operator, 'registerOrganisation', [id, hashOf(name), zeroAddress, key])
    return { id, signer }
  }
  // What does not need each other is sent at once, for chains that make a block a second.
  const [identities, hospitalA, hospitalB] = await Promise.all([
    deployIdentities(),
    registerHospital('hospital-a'),
    registerHospital('hospital-b'),
  ])
  const domains = { identities: await identities.read('domain', []), consent: zeroHash as Hex, access: zeroHash as Hex }

  function enrolment(name: string, kind: number, of: Person | null, signer = newSigner()) {
    const [id, organisation] = [hashOf(name), of?.id ?? zeroHash]
    const bytes = encodeSigned('enrolment', { domain: domains.identities, action: 1, kind, id, organisation })
    const seal = of ? sealBytes(of.signer, `${bytes}${signer.bytesHex.slice(2)}`) : '0x'
    const { x, y } = signer.key
    return { id, signer, bytes, args: [id, kind, organisation, x, y, signer.sign(bytes, nonce()), seal] as const }
  }
  async function enrol(name: string, kind: number, of: Person | null = null): Promise<Person> {
    const { id, signer, args } = enrolment(name, kind, of)
    await identities.send(enroller, 'enrol', args)
    return { id, signer }
  }

  const deployConsent = (saltOfOne = salt) =>
    bed.deploy(1, { abi: consentAbi, bytecode: consentBytecode }, [
      governance,
      verifier.address,
      identities.address,
      organisations.address,
      tag,
      saltOfOne,
    ])
  const [consent, resident, doctor] = await Promise.all([
    deployConsent(),
    enrol('resident', kinds.resident),
    enrol('doctor', kinds.practitioner, hospitalB),
  ])
  const access = await bed.deploy(1, { abi: accessAbi, bytecode: accessBytecode }, [
    governance,
    verifier.address,
    identities.address,
    organisations.address,
    consent.address,
    tag,
    salt,
  ])
  domains.consent = await consent.read('domain', [])
  domains.access = await access.read('domain', [])

  const grantValues = (changes: Partial<ValuesOf<'grant'>> = {}): ValuesOf<'grant'> => ({
    domain: domains.consent,
    action: 1,
    kind: 1,
    mode: 2,
    granteeKind: 1,
    fieldsForm: 0,
    maxGrade: 3,
    purpose: 7,
    recordTypes: 0b1011,
    dataFrom: 20200101,
    dataTo: 20261231,
    validFrom: bed.now,
    validTo: bed.now + 30 * day,
    nonce: 1,
    resident: resident.id,
    grantee: doctor.id,
    holder: zeroHash,
    fields: zeroHash,
    textHash: hashOf('consent text 3'),
    ...changes,
  })
  const requestValues = (changes: Partial<ValuesOf<'request'>> = {}): ValuesOf<'request'> => ({
    domain: domains.access,
    action: 1,
    purpose: 7,
    grade: 3,
    recordTypes: 0b11,
    dataFrom: 20240101,
    dataTo: 20251231,
    validTo: bed.now + 10 * day,
    fieldsForm: 0,
    fields: zeroHash,
    nonce: 1,
    asker: doctor.id,
    resident: resident.id,
    holder: zeroHash,
    reasonHash: zeroHash,
    mode: 2,
    ...changes,
  })
  const releaseValues = (requestId: Hex, grantId: Hex, changes: Partial<ValuesOf<'release'>> = {}) => ({
    domain: domains.access,
    action: 3,
    grade: 2,
    recordTypes: 0b1,
    dataFrom: 20240101,
    dataTo: 20251231,
    fieldsForm: 0,
    fields: zeroHash,
    requestId,
    grantId,
    holder: hospitalA.id,
    contentHash: hashOf('content'),
    count: 2,
    page: 1,
    ...changes,
  })

  /** The three arguments of a function that takes signed bytes: the bytes, r, s. */
  function signed<N extends Signable>(name: N, values: ValuesOf<N>, signer: Sm2Signer) {
    const bytes = encodeSigned(name, values)
    const { r, s } = signer.sign(bytes, nonce())
    return { bytes, id: idOfSigned(bytes), r, s, args: [bytes, r, s] as const }
  }
  async function grant(changes: Partial<ValuesOf<'grant'>> = {}, signer = resident.signer) {
    const one = signed('grant', grantValues(changes), signer)
    return { ...one, sent: await consent.send(relayer, 'grant', one.args) }
  }
  async function request(changes: Partial<ValuesOf<'request'>> = {}, signer = doctor.signer) {
    const one = signed('request', requestValues(changes), signer)
    return { ...one, sent: await access.send(relayer, 'request', one.args) }
  }
  function withdrawal(grantId: Hex, number: number, signer = resident.signer, id = resident.id) {
    const one = signed(
      'withdrawal',
      { domain: domains.consent, action: 3, nonce: number, resident: id, grantId },
      signer,
    )
    return [grantId, number, one.r, one.s] as const
  }
  function releaseArgs(requestId: Hex, grantId: Hex, changes: Partial<ValuesOf<'release'>> = {}, by = hospitalA) {
    const bytes = encodeSigned('release', releaseValues(requestId, grantId, { holder: by.id, ...changes }))
    return { id: idOfSigned(bytes), args: [bytes, sealBytes(by.signer, bytes)] as const }
  }
  const query = (changes: Record<string, unknown> = {}) =>
    ({
      resident: resident.id,
      asker: doctor.id,
      holder: hospitalA.id,
      fields: zeroHash,
      fieldsForm: 0,
      grade: 2,
      purpose: 7,
      recordTypes: 1,
      dataFrom: 20240101,
      dataTo: 20241231,
      ...changes,
    }) as any
  /** Name of the reason; `Allowed` allows. */
  async function check(grantId: Hex, changes: Record<string, unknown> = {}): Promise<string> {
    const [allowed, reason] = await consent.read('check', [grantId, query(changes)])
    if (allowed !== (reason === 0)) throw new Error('the answer contradicts its reason')
    return reasons[reason]!
  }

  return {
    bed,
    governance,
    verifier,
    organisations,
    identities,
    deployIdentities,
    consent,
    deployConsent,
    access,
    domains,
    hospitalA,
    hospitalB,
    resident,
    doctor,
    newSigner,
    nonce,
    signBytes,
    sealBytes,
    registerHospital,
    enrolment,
    enrol,
    grantValues,
    requestValues,
    releaseValues,
    signed,
    grant,
    request,
    withdrawal,
    releaseArgs,
    query,
    check,
  }
}

export type ConsentBed = Awaited<ReturnType<typeof consentBed>>

/** In the order of IConsent.Reason. */
export const reasons = [
  'Allowed',
  'NoGrant',
  'NotYetValid',
  'Expired',
  'Withdrawn',
  'Replaced',
  'SwitchedOff',
  'SigningKeyRevoked',
  'WrongResident',
  'WrongGrantee',
  'AskerInactive',
  'WrongHolder',
  'WrongPurpose',
  'RecordTypeNotGranted',
  'OutsideDataPeriod',
  'GradeTooHigh',
  'FieldsNotGranted',
  'MalformedQuery',
] as const
