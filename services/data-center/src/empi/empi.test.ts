import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'
import { empiApi } from './api.ts'
import { person, startEmpi } from './test-support.ts'

let empi: Awaited<ReturnType<typeof startEmpi>>
before(async () => {
  empi = await startEmpi()
})
after(() => empi.platform.stop())

const caller = (id?: string) => empi.caller(id)
const register: typeof empi.register = (...given) => empi.register(...given)
const personOf: typeof empi.personOf = (...given) => empi.personOf(...given)

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
      await personOf(
        'hospital-a',
        { ...truth, ...change, localPatientId: `dirty-${truth.localPatientId}-${i}` },
        'tokens',
      ),
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
  const counted = await empi.platform.db
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
  empi.pass(60_000)
  assert.equal((await ask(1500)).evaluated.length, 1500)
  assert.equal(await code(empi.platform.as([]).client(empiApi).stats({})), 'common.no-permission')
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
  const { count } = await empi.platform.db
    .selectFrom('empi.registration')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('patient_ref', '=', 'foreign')
    .executeTakeFirstOrThrow()
  assert.equal(count, 0)
})
