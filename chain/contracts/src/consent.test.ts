import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { layouts } from '@jhc/record/signed-bytes.ts'
import { concat, type Hex, keccak256, numberToHex, zeroHash } from 'viem'
import { type ConsentBed, consentBed, day, kinds, relayer } from './testing/consent-bed.ts'
import { hashOf, people } from './testing/organisation-bed.ts'

let b: ConsentBed
let number = 10
before(async () => {
  b = await consentBed()
})
const next = () => ++number
const refusal = (name: any, args: any, account: number = relayer) => b.consent.refusal(account, name, args)
const refusedTerms = (changes: any, signer = b.resident.signer) =>
  refusal('grant', b.signed('grant', b.grantValues({ nonce: next(), ...changes }), signer).args)

test('the signed layouts have the lengths that the contracts read', () => {
  const length = (name: keyof typeof layouts) => layouts[name].reduce((sum, [, bytes]) => sum + bytes, 0)
  assert.deepEqual([length('grant'), length('change'), length('request'), length('release')], [215, 247, 208, 204])
})

test('a grant is stored as signed, announced with its bytes, and listed', async () => {
  const { id, bytes, sent } = await b.grant({ nonce: next(), holder: b.hospitalA.id })
  const { replaces, terms, keyVersion } = sent.events.find(({ eventName }) => eventName === 'Granted')!.args as any
  assert.deepEqual([replaces, terms, keyVersion], [zeroHash, bytes, 1])
  assert.equal(id, keccak256(bytes))
  const stored = await b.consent.read('grantOf', [id])
  const signed = b.grantValues({ holder: b.hospitalA.id })
  for (const field of [
    'resident',
    'grantee',
    'holder',
    'fields',
    'kind',
    'mode',
    'granteeKind',
    'fieldsForm',
    'maxGrade',
    'purpose',
  ] as const)
    assert.equal(stored[field], signed[field], field)
  for (const field of ['recordTypes', 'dataFrom', 'dataTo'] as const) assert.equal(stored[field], signed[field], field)
  const count = await b.consent.read('countOf', [b.resident.id])
  assert.deepEqual(await b.consent.read('listGrants', [b.resident.id, count - 1n, 1000n]), [id])
  assert.deepEqual(await b.consent.read('listGrants', [b.resident.id, count, 5n]), [])
  assert.equal(await b.check(id), 'Allowed')
})

test('a grant costs at most 600 000 gas', async () => {
  const { sent } = await b.grant({ nonce: next(), holder: b.hospitalA.id, fieldsForm: 2, fields: hashOf('fields') })
  assert.ok(sent.gasUsed <= 600_000n, `${sent.gasUsed}`)
})

test('each condition of a use is judged by itself', async () => {
  const { id } = await b.grant({
    nonce: next(),
    holder: b.hospitalA.id,
    fieldsForm: 1,
    fields: numberToHex(0b0110, { size: 32 }),
  })
  const fields = (bits: number) => ({ fieldsForm: 1, fields: numberToHex(bits, { size: 32 }) })
  const ok = fields(0b0010)
  const cases: [string, Record<string, unknown>][] = [
    ['Allowed', ok],
    ['Allowed', fields(0b0110)],
    ['FieldsNotGranted', fields(0b1000)],
    ['FieldsNotGranted', fields(0b0111)],
    ['FieldsNotGranted', {}],
    ['FieldsNotGranted', { fieldsForm: 2, fields: numberToHex(0b0110, { size: 32 }) }],
    ['MalformedQuery', { fieldsForm: 1 }],
    ['MalformedQuery', { fieldsForm: 3, fields: hashOf('x') }],
    ['MalformedQuery', { ...ok, recordTypes: 0 }],
    ['MalformedQuery', { ...ok, grade: 0 }],
    ['MalformedQuery', { ...ok, dataFrom: 20250101, dataTo: 20240101 }],
    ['WrongResident', { ...ok, resident: hashOf('nobody') }],
    ['WrongGrantee', { ...ok, asker: hashOf('nobody') }],
    ['WrongGrantee', { ...ok, asker: b.hospitalB.id }],
    ['WrongHolder', { ...ok, holder: b.hospitalB.id }],
    ['WrongPurpose', { ...ok, purpose: 8 }],
    ['RecordTypeNotGranted', { ...ok, recordTypes: 0b100 }],
    ['RecordTypeNotGranted', { ...ok, recordTypes: 0b111 }],
    ['Allowed', { ...ok, recordTypes: 0b1011 }],
    ['OutsideDataPeriod', { ...ok, dataFrom: 20191231 }],
    ['OutsideDataPeriod', { ...ok, dataTo: 20270101 }],
    ['GradeTooHigh', { ...ok, grade: 4 }],
    ['Allowed', { ...ok, grade: 3 }],
    // Own data need no grant, but a living key.
    ['Allowed', { asker: b.resident.id, grade: 5, recordTypes: 0b100 }],
    ['NoGrant', { resident: hashOf('nobody'), asker: hashOf('nobody') }],
  ]
  for (const [expected, changes] of cases)
    assert.equal(await b.check(expected === 'NoGrant' ? zeroHash : id, changes), expected, JSON.stringify(changes))
  assert.equal(await b.check(hashOf('no such grant'), ok), 'NoGrant')
})

test('a grant to an organisation is for its people, one to a project for the project', async () => {
  const colleague = await b.enrol('colleague', kinds.practitioner, b.hospitalB)
  const outsider = await b.enrol('outsider', kinds.practitioner, b.hospitalA)
  const project = await b.enrol('project', kinds.project, b.hospitalB)
  const toHospital = await b.grant({ nonce: next(), granteeKind: 2, grantee: b.hospitalB.id })
  const toProject = await b.grant({ nonce: next(), kind: 3, mode: 5, granteeKind: 3, grantee: project.id })
  for (const asker of [b.doctor.id, colleague.id, b.hospitalB.id])
    assert.equal(await b.check(toHospital.id, { asker }), 'Allowed')
  assert.equal(await b.check(toHospital.id, { asker: outsider.id }), 'WrongGrantee')
  assert.equal(await b.check(toProject.id, { asker: project.id }), 'Allowed')
  assert.equal(await b.check(toProject.id), 'WrongGrantee')
  // A person's grant does not turn into a project's of the same id.
  const mixed = await b.grant({ nonce: next(), granteeKind: 1, grantee: project.id })
  assert.equal(await b.check(mixed.id, { asker: project.id }), 'WrongGrantee')
})

test('begins, ends and is withdrawn to the second', async () => {
  const { id } = await b.grant({ nonce: next(), validFrom: b.bed.now + 100, validTo: b.bed.now + 200 })
  const start = b.bed.now
  const at = async (second: number) => {
    await b.bed.passTime(start + second - b.bed.now)
    return b.check(id)
  }
  assert.deepEqual(
    [await at(99), await at(100), await at(199), await at(200)],
    ['NotYetValid', 'Allowed', 'Allowed', 'Expired'],
  )
  const other = await b.grant({ nonce: next() })
  await b.consent.send(relayer, 'withdraw', b.withdrawal(other.id, next()))
  assert.equal(await b.check(other.id), 'Withdrawn')
  assert.equal(await refusal('withdraw', b.withdrawal(other.id, next())), 'NotInForce')
})

test('a change replaces its grant at once, only for the same resident and only once', async () => {
  const first = await b.grant({ nonce: next() })
  const values = () => ({ ...b.grantValues({ nonce: next(), action: 2, recordTypes: 1 }), replaces: first.id })
  const changed = b.signed('change', values(), b.resident.signer)
  const other = await b.enrol('another resident', kinds.resident)
  const foreign = b.signed('change', { ...values(), resident: other.id }, other.signer)
  assert.equal(await refusal('change', foreign.args), 'NotTheResident')
  await b.consent.send(relayer, 'change', changed.args)
  assert.deepEqual(
    [await b.check(first.id), await b.check(changed.id), await b.check(changed.id, { recordTypes: 2 })],
    ['Replaced', 'Allowed', 'RecordTypeNotGranted'],
  )
  assert.equal(await refusal('change', b.signed('change', values(), b.resident.signer).args), 'NotInForce')
  assert.equal(await refusal('withdraw', b.withdrawal(first.id, next())), 'NotInForce')
})

test('what is signed has one spelling, and the first bad byte is named', async () => {
  const now = b.bed.now
  const cases: Record<string, [number, unknown][]> = {
    kind: [
      [0, 21],
      [6, 21],
      [5, 21],
    ],
    mode: [
      [0, 22],
      [7, 22],
      [6, 21],
    ],
    granteeKind: [
      [0, 23],
      [4, 23],
    ],
    fieldsForm: [
      [3, 24],
      [1, 24],
    ],
    maxGrade: [
      [0, 25],
      [6, 25],
    ],
    purpose: [[0, 26]],
    recordTypes: [[0, 28]],
    dataFrom: [
      [0, 33],
      [20201301, 33],
      [20200132, 33],
      [20270101, 37],
    ],
    dataTo: [
      [20190101, 37],
      [20260000, 37],
    ],
    validFrom: [
      [now + 367 * day, 41],
      [now + 30 * day, 46],
    ],
    validTo: [
      [now, 46],
      [now - 5, 46],
      [now + 3661 * day, 46],
    ],
  }
  for (const [field, values] of Object.entries(cases))
    for (const [value, offset] of values) {
      const { args } = b.signed('grant', b.grantValues({ nonce: next(), [field]: value }), b.resident.signer)
      await assert.rejects(
        b.consent.send(relayer, 'grant', args),
        new RegExp(`TermsInvalid \\["${offset}"\\]`),
        `${field} ${value}`,
      )
    }
  for (const field of ['grantee', 'textHash']) assert.equal(await refusedTerms({ [field]: zeroHash }), 'TermsInvalid')
  assert.equal(await refusedTerms({ fields: hashOf('x') }), 'TermsInvalid')
  assert.equal(await refusedTerms({ action: 2 }), 'TermsInvalid')
  assert.equal(await refusedTerms({ domain: numberToHex(1, { size: 20 }) }), 'WrongDomain')
  assert.equal(await refusedTerms({ resident: b.doctor.id }), 'NotAResident')
  const { bytes, r, s } = b.signed('grant', b.grantValues({ nonce: next() }), b.resident.signer)
  assert.equal(await refusal('grant', [concat([bytes, '0x00']), r, s]), 'LengthInvalid')
  assert.equal(await refusal('grant', [bytes.slice(0, -2) as Hex, r, s]), 'LengthInvalid')
})

test('numbers only rise: what was held back is void after a later act, and a withdrawal waits for none', async () => {
  const heldBack = b.signed('grant', b.grantValues({ nonce: next() }), b.resident.signer)
  const { id, args } = await b.grant({ nonce: next() })
  assert.equal(await refusal('grant', heldBack.args), 'NonceUsed')
  assert.equal(await refusal('grant', args), 'NonceUsed')
  assert.equal(await refusedTerms({ nonce: number + 2_000_000 }), 'NonceTooFar')
  // A lower number does not stop a withdrawal, a higher one voids what is still out.
  const waiting = b.signed('grant', b.grantValues({ nonce: next() }), b.resident.signer)
  const upTo = next()
  await b.consent.send(relayer, 'withdraw', b.withdrawal(id, 1))
  assert.equal(await refusal('grant', waiting.args), null)
  const voiding = b.signed(
    'voiding',
    { domain: b.domains.consent, action: 4, nonce: upTo, resident: b.resident.id },
    b.resident.signer,
  )
  assert.equal(await refusal('voidUnused', [b.resident.id, upTo + 1, voiding.r, voiding.s]), 'NotSigned')
  await b.consent.send(relayer, 'voidUnused', [b.resident.id, upTo, voiding.r, voiding.s])
  assert.equal(await refusal('grant', waiting.args), 'NonceUsed')
  assert.equal(await refusal('voidUnused', [b.resident.id, upTo, voiding.r, voiding.s]), 'NonceUsed')
})

test('a pause stops granting, never withdrawing or checking', async () => {
  const { id } = await b.grant({ nonce: next() })
  await b.consent.send(people.pauser, 'pause', [])
  assert.equal(await refusedTerms({}), 'EnforcedPause')
  assert.equal(await b.check(id), 'Allowed')
  await b.consent.send(relayer, 'withdraw', b.withdrawal(id, next()))
  assert.equal(await b.check(id), 'Withdrawn')
  await b.consent.send(people.pauser, 'unpause', [])
})

test('a frozen contract takes no new grant, but lets one end', async () => {
  const frozen = await b.deployConsent(hashOf('to be frozen'))
  const domain = await frozen.read('domain', [])
  const make = (nonce: number) => b.signed('grant', b.grantValues({ domain, nonce }), b.resident.signer)
  const { id, args } = make(1)
  await frozen.send(relayer, 'grant', args)
  await frozen.send(people.admin, 'freeze', [b.consent.address])
  assert.equal(await frozen.refusal(relayer, 'grant', make(2).args), 'FrozenFor')
  const values = { domain, action: 3, nonce: 2, resident: b.resident.id, grantId: id }
  const { r, s } = b.signed('withdrawal', values, b.resident.signer)
  await frozen.send(relayer, 'withdraw', [id, 2, r, s])
  assert.equal((await frozen.read('check', [id, b.query()]))[1], 4)
})

test('a key found stolen takes back what it signed from then on', async () => {
  const person = await b.enrol('robbed', kinds.resident)
  const own = { resident: person.id }
  await b.bed.passTime(100)
  const before_ = await b.grant({ nonce: 1, ...own }, person.signer)
  await b.bed.passTime(100)
  const stolenAt = BigInt(b.bed.now)
  await b.bed.passTime(100)
  const after = await b.grant({ nonce: 2, ...own }, person.signer)
  await b.identities.send(people.operator, 'revoke', [person.id, 1, stolenAt, hashOf('stolen')])
  assert.deepEqual([await b.check(before_.id, own), await b.check(after.id, own)], ['Allowed', 'SigningKeyRevoked'])
  assert.equal(await refusedTerms({ ...own, nonce: 3 }, person.signer), 'NotSigned')
  const leaving = await b.enrol('leaving doctor', kinds.practitioner, b.hospitalB)
  const grant = await b.grant({ nonce: next(), grantee: leaving.id })
  assert.equal(await b.check(grant.id, { asker: leaving.id }), 'Allowed')
  await b.identities.send(people.operator, 'revoke', [leaving.id, 1, BigInt(b.bed.now), hashOf('left')])
  assert.equal(await b.check(grant.id, { asker: leaving.id }), 'AskerInactive')
})

test('emergency and paper: only while switched on, signed by doctor and hospital, and the resident may end them', async () => {
  const make = (changes: any, { by = b.doctor, seal = b.hospitalB } = {}) => {
    const { bytes, r, s, id } = b.signed('grant', b.grantValues({ nonce: next(), ...changes }), by.signer)
    return { id, args: [bytes, by.id, r, s, b.sealBytes(seal.signer, bytes)] as const }
  }
  const emergency = () => ({ kind: 5, mode: 1, validTo: b.bed.now + day })
  const paper = () => ({ mode: 6, holder: b.hospitalB.id })
  assert.equal(await refusal('grantWithoutResident', make(emergency()).args), 'NotSwitchedOn')
  assert.equal(await refusal('grantWithoutResident', make(paper()).args), 'NotSwitchedOn')
  assert.equal(await refusal('setSwitches', [true, true], people.operator), 'AccessControlUnauthorizedAccount')
  await b.consent.send(people.admin, 'setSwitches', [true, false])
  assert.equal(await refusal('grantWithoutResident', make(paper()).args), 'NotSwitchedOn')
  await b.consent.send(people.admin, 'setSwitches', [true, true])
  assert.equal(await refusal('grantWithoutResident', make({}).args), 'NeedsResident')
  assert.equal(
    await refusal('grantWithoutResident', make({ ...emergency(), validTo: b.bed.now + day + 9 }).args),
    'TermsInvalid',
  )
  assert.equal(
    await refusal('grantWithoutResident', make({ ...emergency(), granteeKind: 2, grantee: b.hospitalB.id }).args),
    'TermsInvalid',
  )
  assert.equal(await refusal('grantWithoutResident', make({ ...paper(), holder: b.hospitalA.id }).args), 'TermsInvalid')
  assert.equal(await refusal('grantWithoutResident', make(emergency(), { seal: b.hospitalA }).args), 'NotSignedBy')
  assert.equal(
    await refusal('grantWithoutResident', make({ ...emergency(), grantee: b.resident.id }, { by: b.resident }).args),
    'NotSigned',
  )
  const good = make(emergency())
  await b.consent.send(relayer, 'grantWithoutResident', good.args)
  assert.equal(await refusal('grantWithoutResident', good.args), 'GrantExists')
  const form = make(paper())
  await b.consent.send(relayer, 'grantWithoutResident', form.args)
  assert.deepEqual([await b.check(good.id), await b.check(form.id, { holder: b.hospitalB.id })], ['Allowed', 'Allowed'])
  await b.consent.send(people.admin, 'setSwitches', [false, true])
  assert.deepEqual(
    [await b.check(good.id), await b.check(form.id, { holder: b.hospitalB.id })],
    ['SwitchedOff', 'Allowed'],
  )
  await b.consent.send(relayer, 'withdraw', b.withdrawal(form.id, next()))
  assert.equal(await b.check(form.id, { holder: b.hospitalB.id }), 'Withdrawn')
})
