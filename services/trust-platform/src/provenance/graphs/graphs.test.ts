import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import { linkGrantee, linkOpeningBytes } from '@jhc/record/consent/link.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { bytesToHex, type Hex } from 'viem'
import { sharingApi } from '../../sharing/api.ts'
import { createSharing } from '../../sharing/capability.ts'
import { type Person, StandIns } from '../../sharing/testing/stand-ins.ts'
import { provenanceApi } from '../api.ts'
import { type AnchoredPlatform, startAnchoredPlatform } from '../testing/anchored-platform.ts'
import { type Actor, consentChain } from '../testing/consent-chain.ts'

const standIns = new StandIns()
let bed: AnchoredPlatform
let chain: Awaited<ReturnType<typeof consentChain>>
let recordId: string
let lin: Person
let su: Person
let he: Person
let ids: { grant: Hex; withdrawn: Hex; request: Hex; refused: Hex; release: Hex; own: Hex }

function person(kind: Person['kind'], name: string, actor: Actor, orgId: string | null, personId?: string): Person {
  const accountId = `account-${standIns.people.length + 1}`
  const one: Person = { kind, name, accountId, orgId, state: 'active', ...actor, ...(personId ? { personId } : {}) }
  standIns.people.push(one)
  return one
}
const staff = (permissions = ['provenance.read']) =>
  bed.platform.as(permissions, { kind: 'user', id: 'auditor' }).client(provenanceApi)
const resident = (of: Person) =>
  bed.platform.as(['consent.sign'], { kind: 'user', id: of.accountId, orgId: 'residents' }).client(provenanceApi)
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error) => error.code as string,
  )

before(async () => {
  bed = await startAnchoredPlatform({
    extra: (context) => [
      standIns.capability(context, { index: false }),
      createSharing(context, { columnKeys: columnKeysOf(new Uint8Array(32).fill(9)) }),
    ],
  })
  recordId = bed.holder.write()
  await bed.send('hospital-a', [recordId, bed.holder.write()])
  chain = await consentChain(bed.platform.bus)
  const hospitalA = await chain.hospital('A01')
  const district = await chain.hospital('D00')
  const [one, other, doctor] = [
    await chain.resident('lin'),
    await chain.resident('su'),
    await chain.doctor('he', district),
  ]
  const entries = await bed.client(indexLibraryApi).search({ query: { recordId } })
  lin = person('resident', '林小满', one, null, entries.items[0]!.personId!)
  su = person('resident', '苏芸', other, null)
  he = person('practitioner', '何静', doctor, 'D00')
  const grant = await chain.grant(one, doctor)
  const withdrawn = await chain.grant(one, doctor, { purpose: 3 })
  await chain.withdraw(one, withdrawn)
  const request = await chain.request(doctor, one)
  const release = await chain.release(hospitalA, request, grant)
  await chain.finish(hospitalA, release)
  const own = await chain.request(one, one, 7)
  await chain.release(hospitalA, own, `0x${'0'.repeat(64)}`, 1)
  const notAllowed = await chain.request(doctor, one, 3)
  await chain.refuse(hospitalA, notAllowed, 12)
  await chain.grant(other, doctor)
  ids = { grant, withdrawn, request, refused: notAllowed, release, own }
  await bed.settled()
  // The mirror's last block may still be on its way.
  while (
    (await staff()
      .residentGraph({ params: { subject: lin.id }, query: {} })
      .then(({ nodes }) => nodes.length)) < 4
  )
    await setTimeout(50)
})
after(() => bed?.stop())

const titles = (part: { nodes: Array<{ title: string }> }) => part.nodes.map(({ title }) => title)

test('a resident’s way opens at depth one and grows to the block of each step, and no further than the own', async () => {
  const mine = resident(lin)
  const root = await mine.myGraph({ query: {} })
  assert.deepEqual(titles(root), ['林小满', '岚汀医院登记', '授权（2）', '调阅申请（3）'])
  assert.deepEqual(
    root.edges.map(({ label }) => label),
    ['登记', '授权', '被申请'],
  )
  assert.deepEqual(root.nodes[1]!.next, { page: 1, hidden: 1 })

  const records = await mine.myGraph({ query: { node: root.nodes[1]!.nodeId } })
  assert.deepEqual(records.edges, [{ from: root.nodes[1]!.nodeId, to: `record:${recordId}`, label: '产生档案' }])
  assert.equal(records.nodes[1]!.evidence.state, 'final')
  assert.match(records.nodes[1]!.evidence.transactionHash!, /^0x[0-9a-f]{64}$/)
  const record = await mine.myGraph({ query: { node: `record:${recordId}` } })
  assert.ok(record.nodes.some(({ kind }) => kind === 'block'))
  assert.ok(record.edges.some(({ from, to }) => from === `record:${recordId}` && to === `${recordId}/version:1`))

  const grants = await mine.myGraph({ query: { node: 'grants' } })
  assert.deepEqual(
    grants.nodes.map(({ kind, title }) => `${kind} ${title}`).sort(),
    [
      'grant 数据使用授权：静安区卫生健康信息中心 何静',
      'grant 数据使用授权：静安区卫生健康信息中心 何静',
      'grant-end 已撤回',
      'grants 授权（2）',
    ].sort(),
  )
  const use = await mine.myGraph({ query: { node: `grant:${ids.grant}` } })
  assert.ok(use.edges.some(({ from, to }) => from === `grant:${ids.grant}` && to === `release:${ids.release}`))
  assert.ok(use.edges.some(({ to, label }) => to === `outcome:${ids.release}` && label === '结果'))
  const release = use.nodes.find(({ kind }) => kind === 'release')!
  assert.deepEqual([release.title, release.evidence.state], ['岚汀医院 放行 2 份', 'final'])
  const back = await mine.myGraph({ query: { node: `release:${ids.release}` } })
  assert.deepEqual(back.edges.map(({ label }) => label).sort(), ['放行', '据此放行', '结果'].sort())
  const asked = await mine.myGraph({ query: { node: `request:${ids.refused}` } })
  assert.equal(asked.nodes.find(({ kind }) => kind === 'refusal')!.detail.原因, '用途与授权不符')
  const everything = [root, records, record, grants, use, back].flatMap(({ nodes }) => nodes)
  for (const node of everything.filter(({ kind }) =>
    ['grant', 'grant-end', 'release', 'outcome', 'request'].includes(kind),
  ))
    assert.equal(node.evidence.state, 'final', node.title)

  for (const node of [
    `grant:${ids.grant}`,
    `request:${ids.request}`,
    `release:${ids.release}`,
    `record:${recordId}`,
    'x',
  ])
    assert.equal(await refused(resident(su).myGraph({ query: { node } })), 'provenance.unknown-node', node)
})

test('staff see the name masked, by either id; who is bound to an organisation sees none of it', async () => {
  const byChain = await staff().residentGraph({ params: { subject: lin.id }, query: {} })
  const byIndex = await staff().residentGraph({ params: { subject: lin.personId! }, query: {} })
  assert.deepEqual(byChain, byIndex)
  assert.equal(byChain.nodes[0]!.title, '林*')
  assert.doesNotMatch(JSON.stringify(byChain), /林小满/)
  const bound = bed.platform
    .as(['provenance.read'], { kind: 'user', id: 'x', orgId: 'A01', reach: { organisations: ['A01'], maxGrade: 5 } })
    .client(provenanceApi)
  assert.equal(await refused(bound.residentGraph({ params: { subject: lin.id }, query: {} })), 'common.beyond-scope')
  assert.equal(await refused(bound.accessGraph({ params: { requestId: ids.request } })), 'common.beyond-scope')
  assert.equal(await refused(staff([]).accessGraph({ params: { requestId: ids.request } })), 'common.no-permission')
  const nobody = staff().residentGraph({ params: { subject: '0190b0aa-0000-7000-8000-000000000000' }, query: {} })
  assert.equal(await refused(nobody), 'provenance.unknown-resident')
})

test('one access stands whole: who asked, under which grant, what left, how it ended', async () => {
  const part = await staff().accessGraph({ params: { requestId: ids.request } })
  assert.deepEqual(
    part.edges.map(({ from, to, label }) => `${from.split(':')[0]}→${to.split(':')[0]} ${label}`).sort(),
    [
      'asker→request 签署申请',
      'grant→release 据此放行',
      'release→outcome 结果',
      'request→release 放行',
      'resident→grant 授权',
      'resident→request 被申请',
    ].sort(),
  )
  assert.ok(part.nodes.every(({ next }) => next === null))
  const unknown = staff().accessGraph({ params: { requestId: `0x${'12'.repeat(32)}` } })
  assert.equal(await refused(unknown), 'provenance.unknown-access')
})

test('where my data went: hospital, person, purpose, with counts and the last time', async () => {
  const { destinations, capped } = await resident(lin).destinations({})
  assert.equal(capped, false)
  assert.deepEqual(
    destinations
      .map(({ holderName, toName, toOrgName, toKind, purpose, accesses, records }) =>
        [holderName, toOrgName, toName, toKind, purpose, accesses, records].join(' '),
      )
      .sort(),
    ['岚汀医院  本人 self own-view 1 1', '岚汀医院 静安区卫生健康信息中心 何静 person treatment 1 2'].sort(),
  )
  assert.deepEqual((await resident(su).destinations({})).destinations, [])
})

test('OpenSSL alone verifies grant, withdrawal, request, release and outcome by the guide’s commands; a changed byte fails', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'jhc-act-'))
  const guide = readFileSync(new URL('../../../../../docs/guides/离线验签.md', import.meta.url), 'utf8')
  const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)]
    .map((match) => match[1]!)
    .find((one) => one.includes('signed-act.json'))!
  const follow = (act: object) => {
    writeFileSync(join(dir, 'signed-act.json'), JSON.stringify(act, null, 2))
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -e -o pipefail\n${commands}`], {
      cwd: dir,
      encoding: 'utf8',
    })
    return status === 0 ? stdout : `failed ${stderr}`
  }
  for (const [act, id] of [
    ['grant', ids.grant],
    ['withdrawal', ids.withdrawn],
    ['request', ids.request],
    ['release', ids.release],
    ['outcome', ids.release],
  ] as const) {
    const file = await staff().signedAct({ params: { act, id } })
    assert.equal(file.verified, true, act)
    assert.match(follow(file), /Verified OK/, act)
    const changed = file.bytes.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    assert.match(follow({ ...file, bytes: changed }), /^failed/, act)
  }
  const missing = staff().signedAct({ params: { act: 'withdrawal', id: ids.grant } })
  assert.equal(await refused(missing), 'provenance.not-exportable')
  rmSync(dir, { recursive: true })
})

test('a resident with ten thousand accesses opens as fast as one with ten', async (t) => {
  const { database } = bed.platform
  const numbered = (label: string) => `'0x' || encode(sha256(convert_to('${label}' || n, 'utf8')), 'hex')`
  // Rows as the mirror would hold them, in the block of the real request: ten thousand signatures would only test the test.
  await runOnce(database.ownerUrl, [
    `with place as (select block_number, address, holder from mirror.access where request_id = '${ids.request}' and step = 'released'),
    numbers as (select generate_series(1, 10000) as n)
    , events as (
      insert into mirror.event (block_number, log_index, tx_index, address, contract, name, key1, key2, arguments)
      select p.block_number, 100000 + 2 * n + s, 0, p.address, 'Access', case s when 0 then 'Requested' else 'Released' end, null, null,
        '{"terms":{"mode":2,"fieldsForm":0,"page":1}}' from place p, numbers, generate_series(0, 1) s)
    , requested as (
      insert into mirror.access (block_number, log_index, address, step, request_id, resident, asker, purpose, grade, record_types, data_from, data_to, valid_to)
      select p.block_number, 100000 + 2 * n, p.address, 'requested', ${numbered('request')}, '${lin.id}', '${he.id}', 1, 3, 3, 20240101, 20251231, 4000000000
      from place p, numbers)
    insert into mirror.access (block_number, log_index, address, step, request_id, release_id, grant_id, resident, asker, holder, grade, record_types, data_from, data_to, record_count)
      select p.block_number, 100001 + 2 * n, p.address, 'released', ${numbered('request')}, ${numbered('release')}, '${ids.grant}', '${lin.id}', '${he.id}', p.holder,
        2, 1, 20240101, 20251231, 1 from place p, numbers`,
  ])
  const mine = resident(lin)
  const timed: Record<string, number> = {}
  const time = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const result = await work()
    timed[what] = Math.round(performance.now() - began)
    return result
  }
  const root = await time('root', () => mine.myGraph({ query: {} }))
  assert.ok(titles(root).some((title) => title.startsWith('调阅申请（100')))
  const first = await time('first page of requests', () => mine.myGraph({ query: { node: 'requests' } }))
  assert.equal(first.nodes.filter(({ kind }) => kind === 'request').length, 20)
  const late = await time('page 500 of requests', () => mine.myGraph({ query: { node: 'requests', page: 500 } }))
  assert.equal(late.nodes.filter(({ kind }) => kind === 'request').length, 20)
  const use = await time('first page of a grant’s releases', () =>
    mine.myGraph({ query: { node: `grant:${ids.grant}` } }),
  )
  assert.equal(use.nodes.filter(({ kind }) => kind === 'release').length, 20)
  const { destinations } = await time('destinations', () => mine.destinations({}))
  assert.equal(destinations.find(({ toKind }) => toKind === 'person')!.accesses, 10_001)
  t.diagnostic(JSON.stringify(timed))
  for (const [what, ms] of Object.entries(timed)) assert.ok(ms < 1_000, `${what}: ${ms} ms`)
})

test('a shared link and its opening belong to the picture and to where the data went', async () => {
  Object.assign(standIns.domains, chain.domains)
  const linkId = 'AAAAAAAAAAAAAAAAAAAAAA'
  const seconds = Math.floor(Date.now() / 1000)
  const signed = chain.linkTerms(lin, linkGrantee(linkId))
  await bed.platform
    .as(['consent.sign'], { kind: 'user', id: lin.accountId })
    .client(sharingApi)
    .createLink({
      body: {
        linkId,
        title: '给家人',
        sealed: 'x',
        records: 2,
        maxViews: 3,
        signed,
        signature: lin.signer.signBytes(signed).slice(2),
      },
    })
  await bed.platform
    .as(['sharing.open'], { kind: 'user', id: he.accountId })
    .client(sharingApi)
    .openLink({
      params: { linkId },
      body: {
        atSeconds: seconds,
        signature: he.signer.signBytes(bytesToHex(linkOpeningBytes(linkId, seconds))).slice(2),
      },
    })
  const mine = resident(lin)
  let links = await mine.myGraph({ query: { node: 'links' } })
  while (links.nodes[1]!.evidence.state === 'none') {
    await setTimeout(50)
    links = await mine.myGraph({ query: { node: 'links' } })
  }
  assert.deepEqual(titles(links), ['分享链接（1）', '分享 2 份档案'])
  const opened = await mine.myGraph({ query: { node: `link:${linkId}` } })
  assert.deepEqual(titles(opened), ['分享 2 份档案', '静安区卫生健康信息中心 何静 打开'])
  const { destinations } = await mine.destinations({})
  assert.deepEqual(
    destinations
      .filter(({ toKind }) => toKind === 'link')
      .map(({ toName, accesses, records }) => [toName, accesses, records]),
    [['何静', 1, 2]],
  )
  // Sharing gives no titles to provenance.
  assert.doesNotMatch(JSON.stringify([links, opened, destinations]), /给家人/)
})
