import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { sql } from 'kysely'
import type { Abi, Hex } from 'viem'
import { type SharingBed, startSharingBed, until } from './testing/sharing-bed.ts'
import { type Person, wordOf } from './testing/stand-ins.ts'

let bed: SharingBed
let ahead = 0
let patient: Person
let own: Person
let colleague: Person

before(async () => {
  bed = await startSharingBed({ now: () => Date.now() + ahead })
  patient = await bed.resident('林小满')
  own = bed.doctor('张知远', 'A01')
  colleague = bed.doctor('何静', 'B01')
})
after(() => bed?.stop())

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code as string,
  )
const ask = (by: Person, more: Record<string, unknown> = {}) =>
  bed.as(by).shareWithColleague({
    body: {
      residentId: patient.id,
      colleagueId: colleague.id,
      recordTypes: ['lab-report', 'outpatient-visit'],
      dataFrom: '2025-01-01',
      dataTo: '2026-11-30',
      days: 14,
      note: '请会诊',
      ...more,
    },
  })
const agreed = (changes = {}) =>
  bed.terms(patient, {
    grantee: colleague.id,
    holder: wordOf('A01'),
    purpose: 3,
    recordTypes: 0b1000,
    dataFrom: 20250101,
    dataTo: 20261130,
    validTo: bed.seconds() + 7 * 86_400,
    ...changes,
  })
const answer = (shareId: string, signed?: Hex) =>
  bed.as(patient).answerShare({
    params: { shareId },
    body: signed ? { signed, signature: bed.signedBy(patient, signed) } : {},
  })

test('a doctor asks, the patient narrows and signs, and the colleague has a grant of that hospital’s records', async () => {
  const { shareId } = await ask(own)
  assert.equal((await bed.as(colleague).colleagueShares({ query: {} })).total, 0)
  const { items } = await bed.as(patient).incomingShares({})
  assert.deepEqual(
    items.map((one) => [
      one.shareId,
      one.fromName,
      one.toName,
      one.toOrgName,
      one.days,
      one.note,
      one.recordTypes.length,
    ]),
    [[shareId, '张知远', '何静', '梧桐医院', 14, '请会诊', 2]],
  )
  await until(
    () => bed.standIns.messages.map(({ kind }) => kind),
    (kinds) => kinds.includes('access-request'),
  )
  for (const changes of [
    { grantee: own.id },
    { holder: wordOf('B01') },
    { purpose: 1 },
    { recordTypes: 0b1011 },
    { dataFrom: 20240101 },
    { dataTo: 20261201 },
    { validTo: bed.seconds() + 20 * 86_400 },
    { kind: 2 },
    { mode: 3 },
  ])
    assert.equal(await refused(answer(shareId, agreed(changes))), 'sharing.terms-differ', JSON.stringify(changes))
  const signed = agreed()
  await answer(shareId, signed)
  await answer(shareId, signed)
  assert.equal(await refused(answer(shareId, agreed())), 'sharing.already-answered')
  await until(
    () => bed.read('Consent', consentAbi as Abi, 'grantOf', [bed.idOf(signed)]),
    (grant) => grant.grantee === colleague.id && grant.holder === wordOf('A01'),
  )
  const received = (await bed.as(colleague).colleagueShares({ query: {} })).items[0]!
  assert.deepEqual(
    [received.state, received.grantId, received.patientName, received.fromOrgName],
    ['granted', bed.idOf(signed), '林*', '岚汀医院'],
  )
  const kinds = await until(
    () => bed.standIns.messages.map(({ kind, to }) => `${kind} ${(to as { accountId?: string }).accountId ?? ''}`),
    (all) => all.length >= 3,
  )
  assert.ok(kinds.includes(`share-received ${colleague.accountId}`))
  assert.ok(kinds.includes(`consent-given ${own.accountId}`))
  assert.ok(bed.standIns.messages.every(({ text }) => !/林小满/.test(text)))
  const { rows } = await sql`select * from sharing.colleague_share`.execute(bed.platform.db)
  assert.doesNotMatch(JSON.stringify(rows), /张知远|何静|林\*|请会诊/)
})

test('nothing is shared against the patient’s will, within the own hospital, by strangers, or after seven days', async () => {
  const sent = bed.standIns.messages.length
  const { shareId } = await ask(own)
  assert.equal(await refused(ask(own)), 'sharing.already-asked')
  await answer(shareId)
  await answer(shareId)
  assert.equal(await refused(answer(shareId, agreed())), 'sharing.already-answered')
  await until(
    () => bed.standIns.messages.slice(sent).map(({ kind }) => kind),
    (kinds) => kinds.includes('consent-declined'),
  )
  assert.equal((await bed.as(own).colleagueShares({ query: { direction: 'sent' } })).items[0]!.state, 'declined')
  const neighbour = bed.doctor('同院同事', 'A01')
  assert.equal(await refused(ask(own, { colleagueId: neighbour.id })), 'sharing.not-a-colleague')
  assert.equal(await refused(ask(own, { colleagueId: patient.id })), 'sharing.not-a-colleague')
  assert.equal(await refused(ask(own, { residentId: `0x${'ab'.repeat(32)}` })), 'sharing.no-such-patient')
  assert.equal(await refused(ask(own, { recordTypes: ['everything'] })), 'sharing.terms-differ')
  assert.equal(await refused(ask(patient)), 'sharing.no-active-key')
  const stranger = await bed.resident('苏芸')
  const late = await ask(own)
  const foreign = bed.as(stranger).answerShare({ params: { shareId: late.shareId }, body: {} })
  assert.equal(await refused(foreign), 'sharing.no-such-share')
  ahead = 8 * 86_400_000
  assert.equal((await bed.as(patient).incomingShares({})).items.length, 0)
  assert.equal(await refused(answer(late.shareId, agreed())), 'sharing.already-answered')
  assert.equal((await bed.as(own).colleagueShares({ query: { direction: 'sent' } })).items[0]!.state, 'expired')
  ahead = 0
})

test('practitioners are found by a part of the name, with an active key only', async () => {
  bed.doctor('何远', 'B01').state = 'revoked'
  const { items } = await bed.as(patient).practitioners({ query: { q: '何' } })
  assert.deepEqual(items, [{ id: colleague.id, name: '何静', orgId: 'B01', orgName: '梧桐医院' }])
  assert.equal((await bed.as(patient).practitioners({ query: { q: '何', orgId: 'A01' } })).items.length, 0)
})

test('what was acknowledged while the neighbours were away is brought after a restart, once', async () => {
  colleague = bed.doctor('周全', 'B01')
  bed.standIns.down.add('consent').add('messages')
  const link = await bed.createLink(patient)
  assert.equal(link.state, 'open')
  const { shareId } = await ask(own, { note: '' })
  const signed = agreed()
  await answer(shareId, signed)
  const before = bed.standIns.messages.length
  bed = await startSharingBed({ now: () => Date.now() + ahead, left: await bed.stopForRestart() })
  bed.standIns.down.clear()
  for (const grantId of [link.grantId, bed.idOf(signed)])
    await until(
      () => bed.read('Consent', consentAbi as Abi, 'grantOf', [grantId]),
      ({ resident }) => resident === patient.id,
    )
  await until(
    () => bed.standIns.messages.slice(before).map(({ kind }) => kind),
    (kinds) => ['access-request', 'share-received', 'consent-given'].every((kind) => kinds.includes(kind)),
  )
  await bed.openLink(colleague, link.linkId)
  const { rows } = await sql<{ waiting: number }>`
    select (select count(*) from sharing.link where brought_at is null)::int
      + (select count(*) from sharing.colleague_share where state = 'granted' and brought_at is null)::int as waiting`.execute(
    bed.platform.db,
  )
  assert.equal(rows[0]!.waiting, 0)
})
