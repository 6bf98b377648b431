import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { PatientRegistration } from '@jhc/record/model.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { person, startEmpi } from './test-support.ts'

let empi: Awaited<ReturnType<typeof startEmpi>>
before(async () => {
  empi = await startEmpi()
})
after(() => empi.platform.stop())

const caller = (id?: string) => empi.caller(id)
const register: typeof empi.register = (...given) => empi.register(...given)
const personOf: typeof empi.personOf = (...given) => empi.personOf(...given)

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
  const { rows } = await empi.platform.db
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

test('every row holds after all of that; an edit, a removal and a forged row are named', async () => {
  const check = () => caller().checkRows({})
  const clean = await check()
  assert.ok(clean.checked > 20)
  assert.deepEqual(clean.findings, [])
  const change = (text: string) => runOnce(empi.platform.database.superUrl, [text])
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
      `update empi.clear_identity set parts = 'x' || parts where registration_no = 3`,
      `update empi.clear_identity set parts = substr(parts, 2) where registration_no = 3`,
      'empi.clear_identity 3 parts',
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
