import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { fieldsToWord } from '@jhc/record/consent/field-catalogue.ts'
import { encodeSigned, idOfSigned, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import { sql } from 'kysely'
import type { Hex } from 'viem'
import { orgWord } from '../contract-access.ts'
import { consentApi } from './api.ts'
import { type ConsentPlatform, organisations, type Signing, startConsentPlatform } from './testing/consent-platform.ts'

let world: ConsentPlatform
let resident: Signing
let doctor: Signing
let other: Signing
before(async () => {
  world = await startConsentPlatform()
  resident = await world.enrol(world.newResident('林知夏'))
  doctor = await world.enrol(await world.newDoctor('沈医生', 'B00'))
  other = await world.enrol(await world.newDoctor('许医生', 'A00'))
})
after(() => world?.stop())

const codeOf = (error: CodedError) => error.code
const mine = (one: Signing) => world.as(one, consentApi)
const query = (one: Signing, changes: object = {}) => ({
  residentId: one.id,
  askerId: doctor.id,
  purpose: 1,
  holderOrgId: 'A00',
  recordTypes: ['lab-report'],
  fields: null,
  maxGrade: 3,
  dataFrom: '2024-01-01',
  dataTo: '2024-12-31',
  ...changes,
})
const administrator = () =>
  world.platform
    .as(['consent.read', 'consent.manage', 'consent.switch'], { kind: 'user', id: 'admin' })
    .client(consentApi)

test('a grant is checked at the door, comes into force on chain, opens what it says, and is withdrawn at once', async () => {
  const before = await world.check(query(resident))
  assert.deepEqual([before.allowed, before.refused], [false, [{ recordTypes: ['lab-report'], reason: 1 }]])
  const requestId = `0x${'7'.repeat(64)}`
  const { nonce } = await mine(resident).nextNonce({})
  const signed = encodeSigned('grant', world.terms(resident, doctor.id, { nonce }))
  const body = { signed, signature: world.signHex(resident.pair, signed), requestId }
  const view = await mine(resident).grant({ body })
  assert.equal(view.residentName, '林知夏')
  assert.deepEqual([view.granteeName, view.granteeOrgName, view.holderName], ['沈医生', '槐屿医院', '全部机构'])
  // Same bytes, same answer.
  assert.equal((await mine(resident).grant({ body })).grantId, view.grantId)
  const shown = await world.inForce(resident, view.grantId)
  assert.ok(shown!.transactionHash)
  assert.equal(shown!.requestId, requestId)

  const allowed = await world.check(query(resident))
  assert.equal(allowed.allowed, true)
  assert.deepEqual(allowed.parts, [
    {
      grantId: view.grantId,
      holderOrgId: 'A00',
      recordTypes: ['lab-report'],
      fields: null,
      maxGrade: 3,
      dataFrom: '2024-01-01',
      dataTo: '2024-12-31',
      validTo: shown!.validTo,
    },
  ])
  // For somebody else, another purpose, another type, an earlier day, a higher grade.
  const reasonOf = async (changes: object) => (await world.check(query(resident, changes))).refused[0]?.reason
  assert.equal(await reasonOf({ askerId: other.id }), 9)
  assert.equal(await reasonOf({ purpose: 2 }), 12)
  assert.equal(await reasonOf({ recordTypes: ['imaging'] }), 13)
  assert.equal(await reasonOf({ dataFrom: '2010-01-01', dataTo: '2011-01-01' }), 14)
  assert.equal(await reasonOf({ askerId: `0x${'1'.repeat(64)}` }), 10)
  assert.equal((await world.check(query(resident, { maxGrade: 5 }))).parts[0]!.maxGrade, 3)
  await world.until(
    async () => [world.standIns.consents, world.standIns.messages] as const,
    ([consents, messages]) =>
      consents.some((one) => one.grantId === view.grantId && one.requestId === requestId) &&
      messages.some(({ kind, link }) => kind === 'consent-given' && link === `/requests/${requestId}`),
  )

  await world.withdraw(resident, view.grantId as Hex)
  assert.equal((await world.check(query(resident))).refused[0]!.reason, 4)
  const ended = await world.inForce(resident, view.grantId, 'withdrawn')
  assert.ok(ended!.endedAt)
  assert.equal((await world.check(query(resident))).allowed, false)
})

test('what is not what the key signed, for whom or on which terms it may be, is refused before anything is stored', async () => {
  const stranger = await world.enrol(world.newResident('周明'))
  const { nonce } = await mine(resident).nextNonce({})
  const give = (changes: Partial<ValuesOf<'grant'>>, pair = resident.pair, as = resident) => {
    const signed = encodeSigned('grant', world.terms(resident, doctor.id, { nonce, ...changes }))
    return mine(as)
      .grant({ body: { signed, signature: world.signHex(pair, signed) } })
      .then(() => 'taken', codeOf)
  }
  assert.equal(await give({}, generateKeyPair()), 'consent.not-signed')
  assert.equal(await give({}, stranger.pair), 'consent.not-signed')
  assert.equal(await give({}, resident.pair, stranger), 'consent.not-yours')
  assert.equal(await give({ domain: `0x${'12'.repeat(20)}` }), 'consent.wrong-chain')
  assert.equal(await give({ textHash: `0x${'ab'.repeat(32)}` }), 'consent.text-outdated')
  assert.equal(await give({ textHash: world.textOf('research', 'research') }), 'consent.text-outdated')
  assert.equal(await give({ grantee: `0x${'cd'.repeat(32)}` }), 'consent.grantee-unknown')
  assert.equal(await give({ granteeKind: 2, grantee: orgWord('Z99') }), 'consent.grantee-unknown')
  assert.equal(await give({ holder: orgWord('Z99') }), 'consent.holder-unknown')
  assert.equal(await give({ nonce: 1 }), 'consent.nonce-used')
  for (const bad of [
    { action: 2 },
    { kind: 5 },
    { kind: 6 },
    { mode: 6 },
    { mode: 9 },
    { purpose: 6 },
    { purpose: 77 },
    { maxGrade: 6 },
    { recordTypes: 0 },
    { recordTypes: 2 ** 30 },
    { fieldsForm: 1 },
    { fieldsForm: 2, fields: `0x${'01'.repeat(32)}` as Hex },
    { fieldsForm: 1, fields: `0x${'ff'.repeat(32)}` as Hex },
    { dataFrom: 20240230 },
    { dataTo: 20190101 },
    { validTo: Math.floor(Date.now() / 1000) - 1 },
    { validTo: Math.floor(Date.now() / 1000) + 5000 * 86_400 },
    { validFrom: Math.floor(Date.now() / 1000) + 400 * 86_400, validTo: Math.floor(Date.now() / 1000) + 401 * 86_400 },
  ])
    assert.equal(await give(bad), 'consent.terms-invalid', JSON.stringify(bad))
  const { rows } = await sql`select 1 from consent.submission where nonce = ${nonce}`.execute(world.platform.db)
  assert.equal(rows.length, 0)
  const nobody = world.newResident('未绑定')
  assert.equal(await world.grant(nobody, doctor.id).catch(codeOf), 'consent.no-key')
})

test('fields intersect, a denial wins over every grant, a change replaces on chain', async () => {
  const one = await world.enrol(world.newResident('孙宁'))
  const wide = await world.grant(one, doctor.id)
  const narrow = await world.grant(one, orgWord('B00'), {
    granteeKind: 2,
    fieldsForm: 1,
    fields: fieldsToWord([29, 30, 31]),
    dataFrom: 20240601,
    dataTo: 20240630,
  })
  await world.inForce(one, narrow.grantId)
  await world.inForce(one, wide.grantId)
  const { parts } = await world.check(query(one))
  assert.deepEqual(
    parts.map(({ dataFrom, dataTo, fields }) => ({ dataFrom, dataTo, fields })),
    [
      { dataFrom: '2024-01-01', dataTo: '2024-05-31', fields: null },
      { dataFrom: '2024-06-01', dataTo: '2024-06-30', fields: [29, 30, 31] },
      { dataFrom: '2024-07-01', dataTo: '2024-12-31', fields: null },
    ],
  )
  const { blockId } = await mine(one).block({ body: { kind: 'organisation', id: 'B00' } })
  assert.equal((await world.check(query(one))).refused[0]!.reason, 105)
  assert.deepEqual(
    (await mine(one).explain({ query: {} })).blocked.map(({ name }) => name),
    ['槐屿医院'],
  )
  assert.deepEqual((await mine(one).explain({ query: {} })).who, [])
  await mine(one).unblock({ params: { blockId } })
  const { who } = await mine(one).explain({ query: { recordType: 'lab-report' } })
  assert.deepEqual(who.map(({ granteeName }) => granteeName).sort(), ['槐屿医院', '沈医生'].sort())
  assert.match(who[0]!.because, /经您签署（远程数据使用授权），各机构保存的档案用于诊断治疗/)

  const { nonce } = await mine(one).nextNonce({})
  const changed = encodeSigned('change', {
    ...world.terms(one, doctor.id, { nonce, action: 2, recordTypes: 1 }),
    replaces: wide.grantId,
  })
  const body = { signed: changed, signature: world.signHex(one.pair, changed) }
  await mine(one).change({ params: { grantId: wide.grantId }, body })
  await world.inForce(one, wide.grantId, 'replaced')
  await world.inForce(one, idOfSigned(changed))
  assert.deepEqual(
    (await world.check(query(one))).parts.map(({ dataFrom }) => dataFrom),
    ['2024-06-01'],
  )
})

test('rows that the database’s owner adds, changes, puts back or takes away open nothing', async () => {
  const one = await world.enrol(world.newResident('何青'))
  const { grantId } = await world.grant(one, doctor.id, { recordTypes: 1 })
  await world.inForce(one, grantId)
  const { db } = world.platform
  const rowOf = async () =>
    (await sql<any>`select * from consent.chain_grant where grant_id = ${grantId}`.execute(db)).rows[0]
  const before = await rowOf()
  const refused = async () => {
    const answer = await world.check(query(one)).catch(codeOf)
    assert.ok(answer === 'consent.behind' || (answer as any).allowed === false, JSON.stringify(answer))
  }
  await sql`update consent.chain_grant set record_types = 255 where grant_id = ${grantId}`.execute(db)
  await refused()
  await sql`update consent.chain_grant set record_types = 1, mac = mac || '0' where grant_id = ${grantId}`.execute(db)
  await refused()
  await sql`update consent.chain_grant set mac = ${before.mac} where grant_id = ${grantId}`.execute(db)
  assert.equal((await world.check(query(one, { recordTypes: ['outpatient-visit'] }))).allowed, true)
  await sql`insert into consent.chain_grant select ${`0x${'ee'.repeat(32)}`}, resident_id, grantee_id, grantee_kind, grantee_org, holder_org,
    kind, mode, purpose, 255, fields_form, fields, 5, data_from, data_to, valid_from, valid_to, nonce + 1, text_hash, terms, replaces,
    key_version, granted_at, practitioner_id, practitioner_org, block_number, log_index + 1, transaction_hash, ended, ended_at, ended_block, mac
    from consent.chain_grant where grant_id = ${grantId}`.execute(db)
  await refused()
  await sql`delete from consent.chain_grant where grant_id = ${`0x${'ee'.repeat(32)}`}`.execute(db)
  // Withdrawn, and the old row put back whole, with the queue's memory of the withdrawal gone.
  await world.withdraw(one, grantId)
  await world.inForce(one, grantId, 'withdrawn')
  await sql`update consent.chain_grant set ended = null, ended_at = null, ended_block = null, mac = ${before.mac} where grant_id = ${grantId}`.execute(
    db,
  )
  await sql`delete from consent.submission where grant_id = ${grantId} and what = 'withdraw'`.execute(db)
  const back = await world.check(query(one, { recordTypes: ['outpatient-visit'] }))
  assert.deepEqual([back.allowed, back.refused[0]!.reason], [false, 4])
  await sql`delete from consent.chain_grant where grant_id = ${grantId}`.execute(db)
  assert.equal(await world.check(query(one)).catch(codeOf), 'consent.behind')
})

test('texts are complete or not published; a new version makes the old one unsignable', async () => {
  const { templates } = await mine(resident).templates({ query: {} })
  assert.equal(templates.length, 8)
  const old = templates.find(({ kind, purpose }) => kind === 'data-use' && purpose === 'referral')!
  const { templateId, kind, purpose, title, sections } = old
  const put = (body: object, id = templateId) =>
    administrator().putTemplate({ params: { templateId: id }, body: { kind, purpose, title, sections, ...body } })
  assert.equal(await put({ sections: sections.slice(1) }).catch(codeOf), 'consent.template-incomplete')
  assert.equal(await put({ purpose: 'research' }).catch(codeOf), 'consent.purpose-invalid')
  assert.equal(await put({ purpose: 'treatment' }).catch(codeOf), 'consent.template-other-purpose')
  assert.equal((await put({})).version, 1)
  const next = await put({ title: `${title}（修订）` })
  assert.equal(next.version, 2)
  assert.notEqual(next.textHash, old.textHash)
  const one = await world.enrol(world.newResident('吴越'))
  const sign = (textHash: Hex) => world.grant(one, doctor.id, { purpose: 3, textHash })
  assert.equal(await sign(old.textHash as Hex).catch(codeOf), 'consent.text-outdated')
  const { grantId } = await sign(next.textHash as Hex)
  await world.inForce(one, grantId)
  const detail = await administrator().get({ params: { grantId } })
  assert.equal(detail.residentName, '吴*')
  assert.match(detail.text, /不同意的后果\n/)
  assert.equal((await mine(one).templates({ query: { all: 'true' } })).templates.length, 9)
})

test('emergency and paper: only while switched on, signed by doctor and hospital, told to the resident, contestable', async () => {
  const one = await world.enrol(world.newResident('郑和'))
  const emergency = (grantee = doctor.id, changes: Partial<ValuesOf<'grant'>> = {}) =>
    encodeSigned(
      'grant',
      world.terms(one, grantee, {
        kind: 5,
        mode: 1,
        purpose: 2,
        maxGrade: 4,
        nonce: 0x7fffffff,
        validTo: Math.floor(Date.now() / 1000) + 3600,
        textHash: world.textOf('emergency', 'emergency'),
        ...changes,
      }),
    )
  const give = (signed: Hex, as = doctor) =>
    mine(as).grantWithoutResident({
      body: { signed, signature: world.signHex(as.pair, signed), reason: '昏迷，家属无法联系' },
    })
  const signed = emergency()
  assert.equal(await give(signed).catch(codeOf), 'consent.not-switched-on')
  assert.deepEqual(await administrator().setSwitches({ body: { emergency: true, paper: false } }), {
    emergency: true,
    paper: false,
  })
  assert.equal(await give(emergency(other.id)).catch(codeOf), 'consent.terms-invalid')
  assert.equal(
    await give(emergency(doctor.id, { validTo: Math.floor(Date.now() / 1000) + 2 * 86_400 })).catch(codeOf),
    'consent.terms-invalid',
  )
  const { grantId, residentName } = await give(signed)
  assert.equal(residentName, '郑*')
  await world.inForce(one, grantId)
  const asked = query(one, { purpose: 2, maxGrade: 4 })
  assert.equal((await world.check(asked)).allowed, true)
  await world.until(
    async () => world.standIns.messages.filter(({ kind }) => kind === 'emergency-access').length,
    (count) => count === 1,
  )
  assert.match((await mine(one).explain({ query: {} })).who[0]!.because, /由槐屿医院登记/)
  const opened = await mine(one).openDispute({ params: { grantId }, body: { reason: '我当时意识清醒' } })
  assert.equal((await world.check(asked)).refused[0]!.reason, 105)
  const { items } = await administrator().disputes({ query: { state: 'open' } })
  assert.deepEqual(
    items.map(({ residentName: name, reason }) => ({ name, reason })),
    [{ name: '郑*', reason: '我当时意识清醒' }],
  )
  await administrator().closeDispute({ params: { disputeId: opened.disputeId }, body: { outcome: '经核实确属急救' } })
  assert.equal((await world.check(asked)).allowed, true)
  await administrator().setSwitches({ body: { emergency: false, paper: false } })
  assert.equal((await world.check(asked)).refused[0]!.reason, 6)
  const own = await world.grant(one, doctor.id)
  await world.inForce(one, own.grantId)
  assert.equal(
    await mine(one)
      .openDispute({ params: { grantId: own.grantId }, body: { reason: '不是' } })
      .catch(codeOf),
    'consent.nothing-to-dispute',
  )
})

test('the centre sees grants with masked names; bound readers only those of their organisations', async () => {
  const all = await administrator().list({ query: { pageSize: 200 } })
  assert.ok(all.total >= 5)
  assert.ok(all.items.every(({ residentName }) => residentName.endsWith('*')))
  const bound = world.platform
    .as(['consent.read'], { kind: 'user', id: 'a', orgId: 'A00', reach: { organisations: ['A00'], maxGrade: 3 } })
    .client(consentApi)
  assert.deepEqual((await bound.list({ query: {} })).items, [])
  assert.equal(await bound.get({ params: { grantId: all.items[0]!.grantId } }).catch(codeOf), 'consent.not-found')
  assert.equal(await bound.overview({}).catch(codeOf), 'common.beyond-scope')
  assert.equal(await bound.disputes({ query: {} }).catch(codeOf), 'common.beyond-scope')
  const overview = await administrator().overview({})
  assert.ok(overview.inForce >= 3 && overview.today >= 5 && overview.withdrawnToday >= 1)
  assert.equal(overview.byDay.length, 30)
  assert.equal(overview.openDisputes, 0)
  assert.deepEqual((await administrator().list({ query: { state: 'withdrawn', residentId: resident.id } })).total, 1)
  assert.equal(organisations.length, 3)
})

test('what was acknowledged is brought to the chain by the next start', async () => {
  const own = await startConsentPlatform()
  const one = await own.enrol(own.newResident('王小满'))
  const to = await own.enrol(await own.newDoctor('夜班医生', 'A00'))
  const left = await own.stopForRestart()
  const still = await startConsentPlatform({ left, pollMs: 60_000 })
  still.standIns.residents.push({ residentId: one.id, accountId: one.accountId, name: one.name })
  const { grantId, view } = await still.grant(one, to.id)
  assert.equal(view.state, 'waiting')
  const again = await startConsentPlatform({ left: await still.stopForRestart() })
  again.standIns.residents.push({ residentId: one.id, accountId: one.accountId, name: one.name })
  await again.inForce(one, grantId)
  await again.stop()
})
