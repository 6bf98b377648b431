import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { sql } from 'kysely'
import { createAccounts } from '../accounts/capability.ts'
import { accountsForTests } from '../accounts/testing/accounts-for-tests.ts'
import { messagesApi } from '../messages/api.ts'
import { standIn } from '../testing/stand-in.ts'
import { recognitionApi } from './api.ts'
import { createRecognition } from './capability.ts'

const residentId = `0x${'1'.repeat(64)}` as const
const keyOfDoctor = `0x${'9'.repeat(64)}` as const
const ticketId = 'a'.repeat(32)
let clock = Date.parse('2026-12-01T02:00:00Z')
let consentUntil: string | null = '2026-12-20T00:00:00Z'
const sent: { key: string; text: string }[] = []
let platform: TestPlatform

before(async () => {
  platform = await startTestPlatform({
    now: () => clock,
    capabilities: (context) => [
      createAccounts(context, accountsForTests()),
      standIn(personKeysApi, {
        lookup: async () => ({ signers: [{ id: keyOfDoctor, name: '吴医生', ...signer }] }),
      }),
      standIn(consentApi, {
        list: async ({ query }) => {
          assert.deepEqual([query.residentId, query.granteeId, query.state], [residentId, keyOfDoctor, 'in-force'])
          const items = consentUntil ? [{ ...grant, validTo: consentUntil }] : []
          return { items, total: items.length, totalCapped: false }
        },
      }),
      standIn(messagesApi, {
        send: async ({ body }) => {
          sent.push(body)
          return { messageId: body.key }
        },
      }),
      createRecognition(context, {
        columnKeys: columnKeysOf(new Uint8Array(32).fill(5)),
        demoOrganisations: ['district', 'A00', 'B00'],
      }),
    ],
  })
})
after(() => platform?.stop())

const doctor = (id = 'wu', orgId = 'B00') =>
  platform.as(['recognition.use', 'recognition.list'], { kind: 'user', id, orgId }).client(recognitionApi)
const steward = () =>
  platform
    .as(['recognition.list', 'recognition.read', 'recognition.manage'], { kind: 'user', id: 'steward' })
    .client(recognitionApi)
const client = (orgId: string) =>
  platform.as(['recognition.client'], { kind: 'caller', id: 'key', orgId }).client(recognitionApi)

const hba1c = { system: 'LOINC' as const, code: '4548-4', name: '糖化血红蛋白' }
const result = { recordId: 'r1', version: 1, ...hba1c, day: '2026-11-01', orgId: 'A00', orgName: '甲医院' }
const decide = (key: string, more: object = {}) =>
  doctor().decide({ body: { key, residentId, item: hba1c, result, decision: 'accepted', ...more } })

test('the demo’s list is there, and each change makes a version that says who and why', async () => {
  const first = await steward().list({})
  assert.equal(first.version, 1)
  assert.ok(first.items.length > 30)
  assert.ok(first.items.every(({ source }) => source.includes('演示')))
  const item = { ...first.items.find(({ code }) => code === '4548-4')!, validityDays: 60, source: '目录第 12 项' }
  const edit = { baseVersion: 1, note: '时限按目录调整' }
  assert.deepEqual(await steward().putItem({ body: { item, ...edit } }), { version: 2 })
  await assert.rejects(steward().putItem({ body: { item, ...edit } }), { code: 'recognition.changed-meanwhile' })
  const local = { ...item, system: 'LOCAL' as const, code: 'A-17', name: '本地项目' }
  await steward().putItem({ body: { item: local, baseVersion: 2, note: '新增本地项目' } })
  const removal = { system: local.system, code: local.code, note: '撤下' }
  await steward().removeItem({ body: { ...removal, baseVersion: 3 } })
  await assert.rejects(steward().removeItem({ body: { ...removal, baseVersion: 4 } }), { code: 'recognition.no-item' })
  const old = await steward().list({ query: { version: 1 } })
  assert.equal(old.items.find(({ code }) => code === '4548-4')!.validityDays, 90)
  const { items } = await steward().versions({})
  assert.deepEqual(
    items.map(({ version, by, note }) => [version, by, note]),
    [
      [4, 'steward', '撤下'],
      [3, 'steward', '新增本地项目'],
      [2, 'steward', '时限按目录调整'],
      [1, 'platform', '演示清单：取自演示数据中出现的项目'],
    ],
  )
  const quality = { orgId: 'X99', category: 'lab' as const, mark: 'national' as const, validUntil: '2027-01-01' }
  await assert.rejects(steward().putQuality({ body: { quality, baseVersion: 4, note: '登记' } }), {
    code: 'recognition.no-organisation',
  })
})

test('an order that repeats a recognisable result is warned of; an old one and an unlisted one are not', async () => {
  const answer = await doctor().check({
    body: {
      residentId,
      items: [
        hba1c,
        { system: 'LOINC', code: '2093-3', name: '总胆固醇' },
        { system: 'LOCAL', code: 'X', name: '其他' },
      ],
      results: [
        { ...result, day: '2026-09-01', recordId: 'r0' },
        result,
        { ...result, code: '2093-3', day: '2026-01-01', recordId: 'r2' },
      ],
    },
  })
  assert.deepEqual(
    answer.warnings.map(({ code, repeat, results }) => [code, repeat, results.map(({ state }) => state)]),
    [
      ['4548-4', true, ['recognisable', 'too-old']],
      ['2093-3', false, ['too-old']],
      ['X', false, []],
    ],
  )
  assert.deepEqual([answer.warnings[0]!.results[0]!.ageDays, answer.warnings[0]!.results[0]!.mark], [30, 'shanghai'])
})

test('the hospital’s order entry is warned by launch ticket, of its own doctor, while the consent holds', async () => {
  const ask = (orgId = 'B00') => client(orgId).clientCheck({ body: { ticketId, items: [hba1c] } })
  assert.equal((await ask()).known, false)
  await doctor().noteResults({ body: { residentId, ticketId, results: [result] } })
  const stored = await sql<any>`select * from recognition.noted`.execute(platform.db)
  assert.ok(!JSON.stringify(stored.rows).includes('4548-4') && !JSON.stringify(stored.rows).includes('1'.repeat(64)))
  const known = await ask()
  assert.deepEqual([known.known, known.warnings[0]!.repeat], [true, true])
  assert.equal((await ask('A00')).known, false)
  const until = consentUntil
  consentUntil = null
  assert.deepEqual(await ask(), { known: false, listVersion: 4, warnings: [] })
  await assert.rejects(doctor().noteResults({ body: { residentId, results: [] } }), { code: 'recognition.no-consent' })
  consentUntil = until
  clock += 24 * 3_600_000
  assert.equal((await ask()).known, false)
})

test('a decision stands once, says its reason, and is told to the resident without naming the examination', async () => {
  const accepted = await decide('order-0001')
  assert.deepEqual([accepted.decision, accepted.doctorName, accepted.listVersion], ['accepted', '吴医生', 4])
  assert.equal((await decide('order-0001')).decisionId, accepted.decisionId)
  await assert.rejects(decide('order-0001', { decision: 'declined', reason: 'changed' }), {
    code: 'recognition.decided-otherwise',
  })
  for (const more of [{}, { reason: 'other', text: '无' }])
    await assert.rejects(decide('order-0002', { decision: 'declined', ...more }), {
      code: 'recognition.reason-missing',
    })
  const declined = await decide('order-0003', { decision: 'declined', reason: 'other', text: '患者要求复查并自费' })
  assert.equal(declined.text, '患者要求复查并自费')
  const stored = await sql<any>`select * from recognition.decision`.execute(platform.db)
  assert.ok(!JSON.stringify(stored.rows).includes('自费') && !JSON.stringify(stored.rows).includes(residentId))
  assert.equal(new Set(sent.map(({ key }) => key)).size, 2)
  assert.ok(sent.every(({ text }) => !text.includes('糖化')))
  await assert.rejects(decide('order-0004', { result: { ...result, day: '2026-01-01' } }), {
    code: 'recognition.not-recognisable',
  })
  await assert.rejects(decide('order-0005', { result: { ...result, code: '2093-3' } }), {
    code: 'recognition.not-recognisable',
  })
  consentUntil = null
  await assert.rejects(decide('order-0006'), { code: 'recognition.no-consent' })
  consentUntil = '2026-12-20T00:00:00Z'
})

test('the month’s report counts by organisation, and an organisation’s administrator sees the own one', async () => {
  // Another doctor accepts the same result on the same day: one examination avoided.
  await doctor('he').decide({ body: { key: 'order-0007', residentId, item: hba1c, result, decision: 'accepted' } })
  const { rows } = await steward().report({ query: { month: '2026-12' } })
  assert.deepEqual(rows, [
    {
      orgId: 'B00',
      orgName: '乙医院',
      // By the doctor and for the order entry, on one day.
      warned: 1,
      accepted: 2,
      declined: 1,
      declinedBy: [{ reason: 'other', decisions: 1 }],
      avoided: 1,
    },
  ])
  assert.deepEqual((await steward().report({ query: { month: '2026-11' } })).rows, [])
  const reach = (orgId: string) => ({ organisations: [orgId], maxGrade: 5 })
  const administrator = (orgId: string) =>
    platform.as(['recognition.read'], { kind: 'user', id: 'x', orgId, reach: reach(orgId) })
  assert.deepEqual(
    (
      await administrator('A00')
        .client(recognitionApi)
        .report({ query: { month: '2026-12' } })
    ).rows,
    [],
  )
  const foreign = { month: '2026-12', orgId: 'B00' }
  assert.deepEqual((await administrator('A00').client(recognitionApi).report({ query: foreign })).rows, [])
  assert.equal((await administrator('B00').client(recognitionApi).decisions({})).total, 3)

  const file = async (format: string) =>
    administrator('B00').fetch(`/v1/recognition/report/file?month=2026-12&format=${format}`)
  const csv = await (await file('csv')).text()
  assert.match(csv, /^\uFEFF?机构编码,机构名称,重复提醒,认可,不认可,减少重复检查/)
  assert.match(csv, /B00,乙医院,1,2,1,1,/)
  const xlsx = new Uint8Array(await (await file('xlsx')).arrayBuffer())
  assert.deepEqual([xlsx[0], xlsx[1]], [0x50, 0x4b])
})

const signer = {
  kind: 'practitioner' as const,
  accountId: 'wu',
  orgId: 'B00',
  state: 'active' as const,
  version: 1,
  publicKey: null,
  boundAt: null,
  nextAttempt: 1,
  reEnrolment: null,
}
const grant = {
  grantId: residentId,
  residentId,
  residentName: '张*',
  kind: 'data-use' as const,
  mode: 'remote' as const,
  granteeKind: 'person' as const,
  granteeId: keyOfDoctor,
  granteeName: '吴医生',
  granteeOrgName: '乙医院',
  holderOrgId: null,
  holderName: '',
  purpose: 'treatment',
  recordTypes: ['lab-report'],
  fields: null,
  maxGrade: 3,
  dataFrom: '2000-01-01',
  dataTo: '2026-12-31',
  validFrom: '2026-12-01T00:00:00Z',
  templateTitle: '',
  textHash: residentId,
  state: 'in-force' as const,
  anchored: 'final' as const,
  grantedAt: '2026-12-01T00:00:00Z',
  endedAt: null,
  replaces: null,
  requestId: null,
  transactionHash: null,
  blockNumber: null,
  disputed: false,
}
