import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, startEmpi } from './test-support.ts'

let empi: Awaited<ReturnType<typeof startEmpi>>
before(async () => {
  empi = await startEmpi()
})
after(() => empi.platform.stop())
const find = async (body: object) => (await empi.caller().find({ body })).persons

test('an identity number, or name and phone, find the person whom clear and tokens registered, and nobody else', async () => {
  const sought = person({ name: '王建国' })
  const home = await empi.personOf('district', sought)
  await empi.register('hospital-a', [{ ...sought, localPatientId: 'tokens', address: '' }], 'tokens')
  const onlyTokens = person({ name: '程思远' })
  const other = await empi.personOf('hospital-b', onlyTokens, 'tokens')
  await empi.register('district', [person({ name: '王建国' }), person({ name: '李晓明', phone: sought.phone })])

  const { name, phone, identityNumber } = sought
  const before = await empi.caller().stats({})
  for (const body of [{ identityNumber }, { identityNumber: identityNumber.toLowerCase(), name }, { name, phone }]) {
    const found = await find(body)
    assert.deepEqual(
      found.map((one) => one.personId),
      [home],
      JSON.stringify(Object.keys(body)),
    )
    assert.equal(found[0]!.registrations, 2)
  }
  assert.ok((await find({ identityNumber, name, phone }))[0]!.score >= 22)
  assert.equal((await find({ name: onlyTokens.name, phone: onlyTokens.phone }))[0]?.personId, other)
  assert.deepEqual(await empi.caller().stats({}), before)
})

test('a name alone, a phone alone, a wrong number or a foreign phone find nobody', async () => {
  const one = person({ name: '赵文静' })
  await empi.register('district', [one])
  const stranger = person({ name: '赵文静' })
  const { name, phone, identityNumber } = one
  for (const body of [
    { name },
    { phone },
    { name: '赵', phone: '' },
    {},
    { identityNumber: `${identityNumber.slice(0, 17)}${identityNumber.endsWith('0') ? '1' : '0'}` },
    { identityNumber: stranger.identityNumber },
    { name, phone: stranger.phone },
    { name: '钱文静远', phone },
    // Another person's number with this one's name and phone.
    { name, phone, identityNumber: stranger.identityNumber },
  ])
    assert.deepEqual(await find(body), [], JSON.stringify(Object.keys(body)))
})

test('two people of one name at one phone: their number tells them apart, name and phone do not', async () => {
  const one = person({ name: '孙宝华', birthDate: '1951-01-01' })
  const other = person({ name: '孙宝华', birthDate: '1983-07-09', phone: one.phone })
  const [home] = await Promise.all([empi.personOf('district', one), empi.personOf('hospital-a', other)])
  assert.deepEqual(await find({ name: one.name, phone: one.phone }), [])
  assert.deepEqual(
    (await find({ identityNumber: one.identityNumber })).map(({ personId }) => personId),
    [home],
  )
})
