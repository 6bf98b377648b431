import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { identityCheckCharacter, identityPartsOf } from '@jhc/record/identity-parts.ts'
import { createTokeniser } from '@jhc/record/identity-tokens.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { empiApi } from './api.ts'
import { createEmpi } from './capability.ts'

const sources = ['district', 'hospital-a', 'hospital-b', 'race-0', 'race-1', 'race-2', 'race-3']
let platform: TestPlatform
let clock = Date.parse('2026-01-01T00:00:00Z')
before(async () => {
  platform = await startTestPlatform({
    capabilities: (context) => [
      createEmpi(context, {
        tokenKey: 'test-token-key-of-32-bytes-and-more',
        tokenLimits: { burst: 3000, perSecond: 10 },
        agents: sources.map((sourceId) => ({ id: sourceId, sourceId })),
      }),
    ],
    now: () => clock,
  })
})
after(() => platform.stop())

const permissions = ['empi.register', 'empi.tokens', 'empi.read', 'empi.review']
const caller = (id = 'district') => platform.as(permissions, { id, kind: 'agent' }).client(empiApi)

let serial = 0
/** A resident that cannot exist: region 99. */
function person(over: Partial<PatientRegistration> = {}): PatientRegistration {
  serial++
  const birthDate = over.birthDate ?? `19${50 + (serial % 40)}-0${1 + (serial % 9)}-1${serial % 10}`
  const sequence = `9901${String(serial % 90).padStart(2, '0')}${birthDate.replaceAll('-', '')}${String(100 + serial)}`
  return {
    localPatientId: `p${serial}`,
    orgId: 'D01',
    name: '欧阳铁柱',
    sex: '1',
    birthDate,
    identityNumber: sequence + identityCheckCharacter(sequence),
    phone: `109${String(10_000_000 + serial * 7919)}`,
    address: `上海市静安区大宁路街道广中路${serial}弄${serial}号`,
    ...over,
  }
}

const register = async (sourceId: string, patients: PatientRegistration[], form: 'clear' | 'tokens' = 'clear') => {
  const client = caller(sourceId)
  const clear = patients.map(identityPartsOf)
  const tokeniser = createTokeniser((blinded) => client.evaluateTokens({ body: { blinded } }))
  const parts = form === 'clear' ? clear : await tokeniser.tokenise(clear)
  const body = {
    sourceId,
    patients: patients.map((p, i) => ({ patientRef: p.localPatientId, orgId: p.orgId, form, parts: parts[i]! })),
  }
  return (await client.register({ body })).registrations
}
const personOf = async (sourceId: string, patient: PatientRegistration, form?: 'clear' | 'tokens') =>
  (await register(sourceId, [patient], form))[0]!.personId

test('clear and tokens of one resident come together in spite of errors; a repeat changes nothing', async () => {
  const truth = person({ name: '王建国' })
  const home = await personOf('district', truth)
  const variants: Partial<PatientRegistration>[] = [
    { name: '王建囯' },
    { identityNumber: '', address: '' },
    { identityNumber: truth.identityNumber.replace(/(.)(.)(.)$/, '$2$1$3') },
    { birthDate: '', phone: '' },
  ]
  for (const [i, change] of variants.entries()) {
    assert.equal(
      await personOf('hospital-a', { ...truth, ...change, localPatientId: `dirty-${serial}-${i}` }, 'tokens'),
      home,
      JSON.stringify(change),
    )
  }
  const before = await caller().stats({})
  const again = await register('district', [truth])
  assert.equal(again[0]!.personId, home)
  assert.deepEqual(await caller().stats({}), before)
  const { persons } = await caller().persons({ body: { registrationIds: [again[0]!.registrationId] } })
  assert.deepEqual([persons[0]!.maskedName, persons[0]!.sex, persons[0]!.registrations], ['王*', '1', 5])
})

test('twins, namesakes and holders of different valid numbers stay apart', async () => {
  const one = person({ name: '李晓明' })
  const home = await personOf('district', one)
  const twin = { ...person({ birthDate: one.birthDate, name: '李晓亮', phone: one.phone, address: one.address }) }
  assert.notEqual(await personOf('hospital-a', { ...twin, identityNumber: '' }, 'tokens'), home)
  assert.notEqual(await personOf('hospital-b', { ...twin, localPatientId: 'twin-id' }, 'tokens'), home)
  const namesake = person({ name: '李晓明', birthDate: '1933-03-03', identityNumber: '' })
  assert.notEqual(await personOf('hospital-a', namesake, 'tokens'), home)
  const nameOnly = { ...person({ name: '李晓明' }), birthDate: '', identityNumber: '', phone: '', address: '' }
  assert.notEqual(await personOf('hospital-a', nameOnly, 'tokens'), home)
  const sameButOtherNumber = person({ ...one, localPatientId: 'other-number', identityNumber: undefined! })
  const valid = person({ birthDate: one.birthDate })
  assert.notEqual(
    await personOf('hospital-b', { ...sameButOtherNumber, identityNumber: valid.identityNumber }, 'tokens'),
    home,
  )
})

test('a registration between two contradicting ones never joins them', async () => {
  const first = person({ name: '赵德海' })
  const second = {
    ...person({ birthDate: first.birthDate, name: first.name, phone: first.phone, address: first.address }),
  }
  const between = { ...first, localPatientId: 'between', identityNumber: '' }
  const [a] = await register('district', [first])
  const [b] = await register('hospital-a', [second], 'tokens')
  const [c] = await register('hospital-b', [between], 'tokens')
  assert.notEqual(a!.personId, b!.personId)
  assert.ok([a!.personId, b!.personId].includes(c!.personId))
  const { items } = await caller().reviewQueue({ query: { pageSize: 200 } })
  const open = items.filter((i) => [i.left.registrationId, i.right.registrationId].includes(c!.registrationId))
  assert.equal(open.length, 1, 'the refused link is left to a person')
  assert.ok(!JSON.stringify(items).includes(first.name) && !JSON.stringify(items).includes(first.phone.slice(3)))
})

test('a verdict merges, a split undoes it, both are in history, feed and outbox', async () => {
  const one = person({ name: '钱玉兰', identityNumber: '', phone: '', sex: '2' })
  const two = { ...one, localPatientId: 'qian-2', address: '' }
  const [a] = await register('hospital-a', [one], 'tokens')
  const [b] = await register('hospital-b', [two], 'tokens')
  assert.notEqual(a!.personId, b!.personId)
  const client = caller('steward')
  const { items } = await client.reviewQueue({ query: { pageSize: 200 } })
  const pair = items.find((i) => i.right.registrationId === b!.registrationId)!
  const { personIds } = await client.decide({
    params: { pairId: pair.pairId },
    body: { verdict: 'same', reason: '电话核实' },
  })
  assert.deepEqual(personIds, [a!.personId])
  const split = await client.split({
    params: { personId: a!.personId },
    body: { registrationIds: [a!.registrationId], reason: '误合并' },
  })
  assert.equal(split.personIds[0], a!.personId, 'who stays keeps the id')
  assert.equal(split.personIds.length, 2)
  assert.equal(await personOf('hospital-b', { ...two }, 'tokens'), a!.personId)
  const merged = await client.merge({
    params: { personId: split.personIds[1]! },
    body: { otherPersonId: a!.personId, reason: '再次核实' },
  })
  assert.equal(merged.personIds.length, 1)
  const { events } = await client.history({ params: { personId: a!.personId } })
  assert.deepEqual(events.map((e) => e.kind).sort(), ['merge', 'merge', 'register', 'split'])
  assert.ok(events.filter((e) => e.kind !== 'register').every((e) => e.by === 'steward' && e.reason !== ''))
  const { rows } = await platform.db
    .selectFrom('empi.outbox')
    .select(['seq', 'kind', 'payload', 'record', 'leaf'])
    .orderBy('seq')
    .execute()
    .then((rows) => ({ rows }))
  assert.deepEqual(
    rows.map((r) => r.kind),
    ['decision', 'split', 'merge'],
  )
  assert.ok(!JSON.stringify(rows).includes('核实'))
  for (const { seq, kind, record, leaf } of rows) {
    assert.deepEqual([JSON.parse(record).seq, JSON.parse(record).kind], [String(seq), kind])
    assert.equal(leaf, hash('sm3', Buffer.concat([Buffer.from([0x14]), Buffer.from(record)])))
  }
  const { changes } = await client.assignmentChanges({ query: { afterSeq: 0 } })
  const last = new Map(changes.map((c) => [c.registrationId, c.personId]))
  assert.deepEqual(
    [last.get(a!.registrationId), last.get(b!.registrationId)],
    [merged.personIds[0], merged.personIds[0]],
  )
  assert.deepEqual(
    changes.map((c) => c.seq),
    changes.map((_, i) => i + 1),
    'gapless',
  )
})

test('two residents with several registrations are merged and taken apart again: every step is in the history of both', async () => {
  const [one, two] = [person({ name: '郑春梅', sex: '2' }), person({ name: '蒋文博' })]
  const again = (truth: PatientRegistration) => ({ ...truth, localPatientId: `${truth.localPatientId}-again` })
  const [a1] = await register('district', [one])
  const [a2] = await register('hospital-a', [again(one)], 'tokens')
  const [b1] = await register('district', [two])
  const [b2] = await register('hospital-b', [again(two)], 'tokens')
  const [first, second] = [a1!.personId, b1!.personId]
  const ids = (...registered: { registrationId: string }[]) => registered.map((r) => r.registrationId).toSorted()
  const [ofFirst, ofSecond] = [ids(a1!, a2!), ids(b1!, b2!)]
  const client = caller('steward')
  const members = async (...personIds: string[]) => {
    const { persons } = await client.persons({ body: { personIds } })
    return new Map(persons.map((p) => [p.personId, p.registrationIds.toSorted()]))
  }
  assert.deepEqual(
    await members(first, second),
    new Map([
      [first, ofFirst],
      [second, ofSecond],
    ]),
  )
  const others = (await client.stats({})).persons

  const { personIds } = await client.merge({
    params: { personId: second },
    body: { otherPersonId: first, reason: '同一人改名' },
  })
  assert.deepEqual(personIds, [first], 'the elder lives on')
  assert.deepEqual(await members(first, second), new Map([[first, [...ofFirst, ...ofSecond].toSorted()]]))
  assert.equal((await client.stats({})).persons, others - 1)
  const gone = { params: { personId: second }, body: { otherPersonId: first, reason: '重复' } }
  await assert.rejects(client.merge(gone), { code: 'empi.person-not-found' })

  const split = await client.split({
    params: { personId: first },
    body: { registrationIds: ofSecond, reason: '合并有误，撤销' },
  })
  const reborn = split.personIds[1]!
  assert.equal(split.personIds[0], first)
  assert.deepEqual(
    await members(first, reborn),
    new Map([
      [first, ofFirst],
      [reborn, ofSecond],
    ]),
  )
  assert.equal((await client.stats({})).persons, others)
  await register('hospital-a', [{ ...again(one), phone: '' }], 'tokens')
  await register('hospital-b', [{ ...again(two), phone: '' }], 'tokens')
  assert.deepEqual(
    await members(first, reborn),
    new Map([
      [first, ofFirst],
      [reborn, ofSecond],
    ]),
    'a later match keeps it',
  )

  const stepsOf = async (personId: string) =>
    (await client.history({ params: { personId } })).events
      .filter((e) => e.kind === 'merge' || e.kind === 'split')
      .map((e) => [e.kind, e.fromPersonId, e.toPersonId, e.registrationIds.toSorted(), e.by, e.reason])
  const merge = ['merge', second, first, ofSecond, 'steward', '同一人改名']
  const undo = ['split', first, reborn, ofSecond, 'steward', '合并有误，撤销']
  assert.deepEqual(await stepsOf(first), [merge, undo])
  assert.deepEqual(await stepsOf(second), [merge])
  assert.deepEqual(await stepsOf(reborn), [undo])
})

test('corrected data are matched anew', async () => {
  const truth = person({ name: '孙丽华' })
  const home = await personOf('district', truth)
  const typo = {
    ...truth,
    localPatientId: 'sun-2',
    identityNumber: '',
    birthDate: '1901-01-01',
    phone: '',
    address: '',
  }
  const [before] = await register('hospital-a', [typo], 'tokens')
  assert.notEqual(before!.personId, home)
  const [after] = await register('hospital-a', [{ ...truth, localPatientId: 'sun-2' }], 'tokens')
  assert.deepEqual([after!.registrationId, after!.personId], [before!.registrationId, home])
})

test('racing registrations of one new resident make one person', async () => {
  const truth = person({ name: '周国强' })
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => register(`race-${i % 4}`, [{ ...truth, localPatientId: `race-${i}` }])),
  )
  assert.equal(new Set(answers.map(([r]) => r!.personId)).size, 1)
})

test('a phone shared by a whole village: the block is refined and counted, nobody is linked by it, a repeat is still found', async () => {
  const phone = '10955550000'
  const villagers = Array.from({ length: 130 }, (_, i) =>
    person({ phone, name: `${'赵钱孙李周吴'[i % 6]}${'甲乙丙丁戊己庚辛'[i % 8]}${'山水风云'[i % 4]}` }),
  )
  const registered = await register('district', villagers)
  assert.equal(new Set(registered.map((r) => r.personId)).size, 130)
  const known = villagers[77]!
  const again = { ...known, localPatientId: 'villager-again', identityNumber: '' }
  assert.equal(await personOf('hospital-a', again, 'tokens'), registered[77]!.personId)
  const counted = await platform.db
    .selectFrom('empi.block_overflow')
    .selectAll()
    .where('block_name', '=', 'phone')
    .execute()
  assert.ok(Number(counted[0]!.refined) > 0)
})

test('errors: unknown ids, malformed tokens, points off the curve, rate with a time to retry', async () => {
  const client = caller('greedy')
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      (error) => error.code,
    )
  const parts = identityPartsOf(person())
  assert.equal(await code(client.decide({ params: { pairId: 'x' }, body: { verdict: 'same' } })), 'empi.pair-not-found')
  assert.equal(
    await code(client.split({ params: { personId: 'x' }, body: { registrationIds: ['y'], reason: 'z' } })),
    'empi.person-not-found',
  )
  assert.equal(
    await code(
      caller('hospital-a').register({
        body: { sourceId: 'hospital-a', patients: [{ patientRef: 'r', orgId: 'o', form: 'tokens', parts }] },
      }),
    ),
    'empi.bad-parts',
  )
  assert.equal(await code(client.evaluateTokens({ body: { blinded: ['ff'.repeat(32)] } })), 'empi.bad-point')
  const point = '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'
  const ask = (n: number) => client.evaluateTokens({ body: { blinded: Array(n).fill(point) } })
  await ask(2000)
  assert.equal(await code(ask(1500)), 'empi.token-rate')
  clock += 60_000
  assert.equal((await ask(1500)).evaluated.length, 1500)
  assert.equal(await code(platform.as([]).client(empiApi).stats({})), 'common.no-permission')
})

test('an agent registers patients of its own source only', async () => {
  const parts = identityPartsOf(person({ name: '吴静安' }))
  const body = {
    sourceId: 'district',
    patients: [{ patientRef: 'foreign', orgId: 'D01', form: 'clear' as const, parts }],
  }
  for (const id of ['hospital-a', 'gateway-nobody-listed']) {
    await assert.rejects(caller(id).register({ body }), { code: 'empi.not-your-source' })
  }
  const { count } = await platform.db
    .selectFrom('empi.registration')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('patient_ref', '=', 'foreign')
    .executeTakeFirstOrThrow()
  assert.equal(count, 0)
})

test('every row holds after all of that; an edit, a removal and a forged row are named', async () => {
  const check = () => caller().checkRows({})
  const clean = await check()
  assert.ok(clean.checked > 100)
  assert.deepEqual(clean.findings, [])
  const change = (text: string) => runOnce(platform.database.superUrl, [text])
  const attacks: [edit: string, undo: string, found: string][] = [
    [
      `update empi.registration set patient_ref = patient_ref || 'x' where registration_no = 3`,
      `update empi.registration set patient_ref = left(patient_ref, -1) where registration_no = 3`,
      'empi.registration 3 mac',
    ],
    [
      `update empi.assignment_change set seq = 1000000 where seq = 2`,
      `update empi.assignment_change set seq = 2 where seq = 1000000`,
      'empi.assignment_change 2 *',
    ],
    [
      `update empi.event set reason = 'forged' || reason where no = 4`,
      `update empi.event set reason = substr(reason, 7) where no = 4`,
      'empi.event 4 mac',
    ],
    [
      `update empi.outbox set record = replace(record, '"kind":"split"', '"kind":"merge"') where seq = 2`,
      `update empi.outbox set record = replace(record, '"kind":"merge"', '"kind":"split"') where seq = 2`,
      'empi.outbox 2 record',
    ],
    [
      `update empi.writer set event_no = event_no - 1`,
      `update empi.writer set event_no = event_no + 1`,
      'empi.writer 1 mac',
    ],
    [
      `update empi.clear_identity set parts = jsonb_set(parts, '{sex}', '"3"') where registration_no = 1`,
      `update empi.clear_identity set parts = jsonb_set(parts, '{sex}', '"1"') where registration_no = 1`,
      'empi.clear_identity 1 parts',
    ],
  ]
  for (const [edit, undo, found] of attacks) {
    await change(edit)
    const { findings } = await check()
    const told = findings.map(({ table, key, column }) => `${table} ${key} ${column}`)
    assert.ok(told.includes(found), `${edit}: ${told.join('; ')}`)
    await change(undo)
  }
  assert.deepEqual((await check()).findings, [])
})
