import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Bus } from '@jhc/server-kit/capability.ts'
import { sql } from 'kysely'
import { visit } from './testing/bed-hospital.ts'
import { type RetrievalBed, startRetrievalBed } from './testing/retrieval-bed.ts'

let bed: RetrievalBed
/** Thrown in place of the answer, as when the process dies with the answer on its lips. */
let cut: 'before' | 'after' | null = null

const breaking = (bus: Bus): Bus => ({
  client(api, as) {
    const honest = bus.client(api, as) as any
    if (api.name !== 'retrieval') return honest
    return {
      ...honest,
      nextRelease: (input: any) => honest.nextRelease(input),
      async answerRelease(input: any) {
        const when = cut
        cut = null
        if (when === 'before') throw new Error('cut off before the answer arrived')
        const answer = await honest.answerRelease(input)
        if (when === 'after') throw new Error('cut off after the answer arrived')
        return answer
      },
    }
  },
})

before(async () => {
  bed = await startRetrievalBed({
    settings: { silentMs: 1_500, takenMs: 1_500 },
    hospitals: {
      'hospital-a': ([one]) => [visit(one!.opening, '2022-03-01')],
      'hospital-b': ([one]) => [visit(one!.opening, '2023-03-01'), visit(one!.opening, '2023-04-01', { grade: 5 })],
    },
    hospital: (sourceId) => (sourceId === 'hospital-a' ? { bus: breaking } : {}),
  })
})
after(() => bed?.stop())

async function consented() {
  const doctor = await bed.addDoctor(`医生${Math.random()}`)
  await bed.grant(bed.residents[0], { grantee: doctor.id, maxGrade: 5 })
  return doctor
}
const rowsOf = async (sourceId: string) =>
  (await sql<any>`select * from collection.release order by recorded_at`.execute(bed.hospitals[sourceId]!.db)).rows
async function allEnded(sourceId: string) {
  for (;;) {
    const rows = await rowsOf(sourceId)
    if (rows.every(({ state }) => state === 'ended')) return rows
    await setTimeout(50)
  }
}

test('a silent hospital is named; what is there is shown; its late answer completes the request', async () => {
  const doctor = await consented()
  await bed.hospitals['hospital-b']!.stopAgent()
  const asked = await bed.ask(doctor)
  const partial = await bed.until(asked.requestId, ({ state }) => state === 'partial', doctor)
  assert.deepEqual(
    partial.holders.map(({ sourceId, state }: any) => [sourceId, state]),
    [
      ['hospital-a', 'released'],
      ['hospital-b', 'silent'],
    ],
  )
  assert.equal((await bed.pages(asked, doctor)).length, 1)
  await bed.hospitals['hospital-b']!.restart()
  await bed.until(asked.requestId, ({ state }) => state === 'complete', doctor)
})

test('the highest grade leaves only once its record is final', async () => {
  const doctor = await consented()
  const asked = await bed.ask(doctor, bed.residents[0], { grade: 5 })
  const done = await bed.settled(asked.requestId, doctor)
  assert.equal(done.state, 'complete')
  const [page] = (await bed.pages(asked, doctor)).filter(({ orgId }) => orgId === 'HOSPITAL-B')
  assert.equal(page!.records.length, 4)
  const outcome = await bed.onChain.read('Access', 'releases', [page!.releaseId])
  assert.notEqual(outcome[2], 0, 'on chain when the page was there')
})

test('cut off before or after the answer: the same page, one record, one outcome', async () => {
  for (const when of ['before', 'after'] as const) {
    const doctor = await consented()
    const before = (await rowsOf('hospital-a')).length
    cut = when
    const asked = await bed.ask(doctor)
    await bed.until(asked.requestId, ({ state }) => state === 'complete', doctor)
    assert.equal((await bed.pages(asked, doctor)).filter(({ orgId }) => orgId === 'HOSPITAL-A').length, 1)
    // A process that died has not noted that its page arrived: a new one does.
    await bed.hospitals['hospital-a']!.restart()
    const rows = await allEnded('hospital-a')
    assert.equal(rows.length, before + 1, when)
    assert.equal(rows.at(-1).outcome, 2, when)
  }
})

test('the platform restarts in the middle and goes on where it stood', async () => {
  const doctor = await consented()
  await bed.hospitals['hospital-b']!.stopAgent()
  const asked = await bed.ask(doctor)
  await bed.until(asked.requestId, ({ state }) => state === 'partial' || state === 'retrieving', doctor)
  await bed.restartPlatform()
  await bed.hospitals['hospital-b']!.restart()
  const done = await bed.until(asked.requestId, ({ state }) => state === 'complete', doctor, 40_000)
  assert.equal(done.holders.length, 2)
})

test('a withdrawn request: pages are gone, work is dropped, the chain refuses releases', async () => {
  const doctor = await consented()
  const asked = await bed.ask(doctor)
  await bed.settled(asked.requestId, doctor)
  const params = { requestId: asked.requestId }
  const signature = bed.withdrawalSignature(asked.requestId, doctor)
  const { state } = await bed.asDoctor(doctor).withdrawRequest({ params, body: { signature } })
  assert.equal(state, 'withdrawn')
  assert.deepEqual((await bed.asDoctor(doctor).pages({ params, query: {} })).pages, [])
  for (;;) {
    if ((await bed.onChain.read('Access', 'requestOf', [asked.requestId])).withdrawn) break
    await setTimeout(20)
  }
})

test('a resident who does not agree; a stream that tells each change', async () => {
  const doctor = await bed.addDoctor('医生拒')
  const asked = await bed.ask(doctor)
  await bed.until(asked.requestId, ({ state }) => state === 'awaiting-consent', doctor)
  const caller = bed.platform.as(['retrieval.ask'], { kind: 'user', id: doctor.accountId })
  const response = await caller.fetch(`/v1/retrieval/requests/${asked.requestId}`, {
    headers: { accept: 'text/event-stream' },
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const declined = bed.asResident().decline({ params: { requestId: asked.requestId } })
  while (!text.includes('"state":"declined"')) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
  }
  await reader.cancel()
  assert.equal((await declined).state, 'declined')
  assert.match(text, /"state":"awaiting-consent"/)
  assert.match(text, /"state":"declined"/)
  for (;;) {
    if (bed.centre.sent.some(({ kind, to }) => kind === 'consent-declined' && to.accountId === doctor.accountId)) break
    await setTimeout(20)
  }
  const other = await bed
    .asResident(bed.residents[1])
    .incomingOne({ params: { requestId: asked.requestId } })
    .catch((e) => e.code)
  assert.equal(other, 'retrieval.not-found')
  const monitor = await bed.asAdmin().monitor({})
  assert.ok(monitor.today > 5 && monitor.byHolder.length === 2)
})
