import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { auditApi } from './api.ts'
import { type AuditBed, shelfApi, startAuditBed } from './testing/audit-bed.ts'
import { unusualRules } from './unusual-rules.ts'

let clock = Date.parse('2026-11-20T10:00:00+08:00')
let bed: AuditBed
before(async () => {
  bed = await startAuditBed({ watchEveryMs: 20 }, () => clock)
})
after(() => bed?.stop())

const at = (time: string) => {
  clock = Date.parse(`2026-11-20T${time}+08:00`)
}
const reader = (id: string) => bed.platform.as(['shelf.read'], { kind: 'user', id, orgId: 'A01' })
const open = (id: string, recordId: string) => reader(id).client(shelfApi).open({ params: { recordId } })
/** Of the day, up to its last moment. */
async function found() {
  const { items } = await bed.auditor.unusual({ query: { to: '2026-11-21T00:00:00+08:00', pageSize: 200 } })
  return items.map(({ rule, subject, count, from }) => `${rule} ${subject} ${count} ${from}`)
}

test('one record opened by day is nothing; at night it is told, by whom and when', async () => {
  at('10:00:00')
  await open('day', 'r-1')
  assert.deepEqual(await found(), [])
  at('23:10:00')
  await open('night', 'r-1')
  await open('night', 'r-2')
  await reader('night').fetch('/v1/shelf/b-1')
  at('05:59:59')
  await open('early', 'r-1')
  assert.deepEqual(await found(), [
    'off-hours night 2 2026-11-20T15:00:00.000Z',
    'off-hours early 1 2026-11-19T21:00:00.000Z',
  ])
})

test('a hundred different records within an hour, not the same one a hundred times', async () => {
  at('11:00:00')
  const { least } = unusualRules['many-residents']
  await Promise.all(
    Array.from({ length: least }, (_, i) => Promise.all([open('curious', `r-${i}`), open('constant', 'r-1')])),
  )
  assert.deepEqual(
    (await found()).filter((one) => one.startsWith('many')),
    [`many-residents curious ${least} 2026-11-20T03:00:00.000Z`],
  )
})

test('ten refusals within ten minutes, of an account and of an address where nobody is logged in', async () => {
  at('12:00:00')
  for (let i = 0; i < 10; i++) {
    await reader('pusher').fetch('/v1/audit/lines')
    await bed.platform.anonymous.fetch('/v1/shelf/b-1')
    if (i < 9) await reader('unlucky').fetch('/v1/audit/lines')
  }
  const { items } = await bed.auditor.unusual({ query: { to: '2026-11-21T00:00:00+08:00', rule: 'refused-series' } })
  assert.deepEqual(
    items.map(({ actorKind, address, count }) => `${actorKind} ${address} ${count}`),
    ['anonymous 127.0.0.1 10', 'user  10'],
  )
})

test('whoever is bound to an organisation sees what its people did', async () => {
  const of = (orgId: string) =>
    bed.platform
      .as(['audit.read'], { kind: 'user', id: 'a', orgId, reach: { organisations: [orgId], maxGrade: 5 } })
      .client(auditApi)
  const query = { to: '2026-11-21T00:00:00+08:00' }
  assert.deepEqual((await of('B01').unusual({ query })).items, [])
  assert.ok((await of('A01').unusual({ query })).items.length > 2)
  const night = { ...query, actorId: 'night' }
  assert.deepEqual((await of('B01').lines({ query: night })).items, [])
  assert.equal((await of('A01').lines({ query: night })).items.length, 3)
  await assert.rejects(of('B01').verifyLine({ params: { stream: 'platform', seq: 1 } }), { code: 'audit.no-such-line' })
})

test('a burst is told by the minute', async () => {
  at('13:00:00')
  const { least } = unusualRules.burst
  await Promise.all(Array.from({ length: least }, () => reader('robot').fetch('/v1/shelf/b-1')))
  assert.deepEqual(
    (await found()).filter((one) => one.startsWith('burst')),
    [`burst robot ${least} 2026-11-20T05:00:00.000Z`],
  )
})

test('the running watch counts what is recent; a review is said once and stays', async () => {
  const gauge = async () => {
    const text = await (await bed.platform.anonymous.fetch('/metrics')).text()
    return Number(/^jhc_audit_unusual(?:\{.*\})? (\d+)/m.exec(text)?.[1])
  }
  const before = await bed.until(gauge, (count) => count === 4)
  const auditor = bed.platform.as(['audit.read'], { kind: 'user', id: 'auditor-1' }).client(auditApi)
  const body = { rule: 'burst', subject: 'robot', from: '2026-11-20T13:00:00+08:00', note: '接口压测，已核实' } as const
  await auditor.reviewUnusual({ body })
  await bed.until(gauge, (count) => count === before - 1)
  await assert.rejects(auditor.reviewUnusual({ body }), { code: 'audit.reviewed-already' })
  await assert.rejects(auditor.reviewUnusual({ body: { ...body, subject: 'nobody' } }), {
    code: 'audit.no-such-unusual',
  })
  const { items } = await auditor.unusual({ query: { to: '2026-11-21T00:00:00+08:00', rule: 'burst' } })
  assert.deepEqual(items[0]!.review, { by: 'auditor-1', at: new Date(clock).toISOString(), note: body.note })
  const left = await auditor.unusual({ query: { to: '2026-11-21T00:00:00+08:00', rule: 'burst', open: 'yes' } })
  assert.deepEqual([left.items, left.open], [[], 0])
})
