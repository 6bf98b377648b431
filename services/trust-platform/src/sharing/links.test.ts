import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { linkOpeningBytes } from '@jhc/record/consent/link.ts'
import { sql } from 'kysely'
import { type Abi, bytesToHex, type Hex } from 'viem'
import { sharingApi } from './api.ts'
import { type SharingBed, startSharingBed, until } from './testing/sharing-bed.ts'
import type { Person } from './testing/stand-ins.ts'

let bed: SharingBed
/** So far ahead of the real clock. */
let ahead = 0
let lin: Person
let su: Person
let zhang: Person

before(async () => {
  bed = await startSharingBed({ now: () => Date.now() + ahead })
  lin = await bed.resident('林小满')
  su = await bed.resident('苏芸')
  zhang = bed.doctor('张知远', 'B01')
})
after(() => bed?.stop())

const codeOf = (error: { code: string }) => error.code
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    (error) => codeOf(error),
  )

test('a link is granted on chain, opens for whoever signs with an own key, and the resident is told who it was', async () => {
  const link = await bed.createLink(lin, { maxViews: 2 })
  assert.deepEqual([link.state, link.views, link.maxViews, link.records], ['open', 0, 2, 3])
  const opened = await bed.openLink(zhang, link.linkId)
  assert.deepEqual([opened.title, opened.sealed, opened.viewsLeft], ['给张医生看的化验单', 'sealed-text', 1])
  const onChain = await bed.read('Consent', consentAbi as Abi, 'grantOf', [link.grantId])
  assert.deepEqual([onChain.resident, onChain.kind, onChain.purpose], [lin.id, 4, 9])

  const message = await until(
    () => bed.standIns.messages.find(({ kind }) => kind === 'share-opened'),
    (found) => found !== undefined,
  )
  assert.equal(message!.text, '梧桐医院 张知远 打开了您分享的 3 份档案，还可再打开 1 次。')
  assert.deepEqual(message!.to, { residentId: lin.id })
  const { items } = await bed.as(lin).openings({})
  assert.deepEqual(
    items.map(({ name, orgName, grantId, records }) => [name, orgName, grantId, records]),
    [['张知远', '梧桐医院', link.grantId, 3]],
  )
  const line = bed.lines.findLast(({ operation }) => operation === 'sharing.openLink')!
  assert.deepEqual([line.outcome, line.object], ['ok', `link-grant:${link.grantId}`])
  assert.equal(line.params.linkId, link.linkId)

  // The other resident, by an own key, takes the last view; the owner looks without using one up.
  const own = await bed.openLink(lin, link.linkId)
  assert.equal(own.viewsLeft, 1)
  await bed.openLink(su, link.linkId)
  const [shown] = (await bed.as(lin).links({})).items
  assert.deepEqual([shown!.state, shown!.views], ['used-up', 2])
  assert.deepEqual(
    shown!.opened.map(({ name }) => name),
    ['苏芸', '张知远'],
  )
  // A proof is good once, so this one names a later second.
  const later = { atSeconds: bed.seconds() + 5 }
  assert.equal(await refused(bed.openLink(lin, link.linkId, later)), 'sharing.link-used-up')
  assert.equal((await bed.as(su).links({})).total, 0)
})

test('however many come at once, no more than allowed see it, and then the sealed text is gone', async () => {
  const link = await bed.createLink(lin, { maxViews: 3 })
  await bed.openLink(lin, link.linkId)
  const openers = Array.from({ length: 16 }, (_, n) => bed.doctor(`医生${n}`, 'B01'))
  const answers = await Promise.all(openers.map((one) => refused(bed.openLink(one, link.linkId))))
  assert.equal(answers.filter((answer) => answer === 'opened').length, 3)
  assert.equal(answers.filter((answer) => answer === 'sharing.cannot-open').length, 13)
  const { rows } = await sql<{ content: string | null; views: number; openings: number }>`
    select content, views, (select count(*)::int from sharing.opening o where o.link_id = l.link_id) as openings
    from sharing.link l where link_id = ${link.linkId}`.execute(bed.platform.db)
  assert.deepEqual(rows[0], { content: null, views: 3, openings: 3 })
})

test('a link alone opens nothing: no log-in, no key, another’s or an old signature, one of another link, one that was used', async () => {
  const link = await bed.createLink(lin)
  const other = await bed.createLink(lin)
  const at = bed.seconds()
  const by = (person: Person, linkId: string, atSeconds: number) =>
    bed.signedBy(person, bytesToHex(linkOpeningBytes(linkId, atSeconds)))
  const anonymous = await bed.platform.anonymous.fetch(`/v1/sharing/links/${link.linkId}/opening`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ atSeconds: at, signature: by(zhang, link.linkId, at) }),
  })
  assert.equal(anonymous.status, 401)
  const withoutKey = bed.platform
    .as(['sharing.open'], { kind: 'user', id: 'somebody' })
    .client(sharingApi)
    .openLink({ params: { linkId: link.linkId }, body: { atSeconds: at, signature: by(zhang, link.linkId, at) } })
  assert.equal(await refused(withoutKey), 'sharing.no-active-key')
  const revoked = bed.doctor('已离职', 'B01')
  revoked.state = 'revoked'
  assert.equal(await refused(bed.openLink(revoked, link.linkId)), 'sharing.no-active-key')
  const wrong: Array<[string, { atSeconds?: number; signature?: string }]> = [
    ['of another person', { atSeconds: at, signature: by(su, link.linkId, at) }],
    ['of another link', { atSeconds: at, signature: by(zhang, other.linkId, at) }],
    ['of another second', { atSeconds: at, signature: by(zhang, link.linkId, at - 1) }],
    ['too old', { atSeconds: at - 125 }],
    ['of the future', { atSeconds: at + 130 }],
    ['no signature at all', { atSeconds: at, signature: '0'.repeat(128) }],
  ]
  for (const [what, proof] of wrong)
    assert.equal(await refused(bed.openLink(zhang, link.linkId, proof)), 'sharing.proof-invalid', what)
  const proof = { atSeconds: at, signature: by(zhang, link.linkId, at) }
  await bed.openLink(zhang, link.linkId, proof)
  assert.equal(await refused(bed.openLink(zhang, link.linkId, proof)), 'sharing.proof-used')
  // A new signature over the same bytes is the same proof.
  const again = { atSeconds: at, signature: by(zhang, link.linkId, at) }
  assert.equal(await refused(bed.openLink(zhang, link.linkId, again)), 'sharing.proof-used')
  assert.equal((await bed.as(lin).links({})).items.find(({ linkId }) => linkId === link.linkId)!.views, 1)
})

test('unknown, expired, withdrawn and used-up links give one answer; only the owner hears why', async () => {
  const raw = async (by: Person, linkId: string) => {
    const atSeconds = bed.seconds()
    const caller = bed.platform.as(by.kind === 'resident' ? ['sharing.open', 'consent.sign'] : ['sharing.open'], {
      kind: 'user',
      id: by.accountId,
    })
    const answer = await caller.fetch(`/v1/sharing/links/${linkId}/opening`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        atSeconds,
        signature: bed.signedBy(by, bytesToHex(linkOpeningBytes(linkId, atSeconds))),
      }),
    })
    const text = (await answer.text()).replace(/"traceId":"[^"]*"/, '')
    return `${answer.status} ${text}`
  }
  const short = bed.newLinkId()
  const expired = await bed.createLink(lin, {
    linkId: short,
    signed: bed.linkTerms(lin, short, { validTo: bed.seconds() + 600 }),
  })
  const [withdrawn, elsewhere, usedUp] = [
    await bed.createLink(lin),
    await bed.createLink(lin),
    await bed.createLink(lin, { maxViews: 1 }),
  ]
  await bed.openLink(zhang, elsewhere.linkId)
  await bed.openLink(zhang, usedUp.linkId)
  await bed.as(lin).withdrawLink({ params: { linkId: withdrawn.linkId }, body: bed.withdrawal(lin, withdrawn.grantId) })
  // By the chain alone, past the platform.
  const direct = bed.withdrawal(lin, elsewhere.grantId)
  const halves = [BigInt(`0x${direct.signature.slice(0, 64)}`), BigInt(`0x${direct.signature.slice(64)}`)]
  await bed.submitted(
    'Consent',
    consentAbi as Abi,
    'withdraw',
    [elsewhere.grantId, direct.nonce, ...halves],
    'past the platform',
  )
  ahead = 3_600_000
  const answers = await Promise.all(
    [bed.newLinkId(), expired.linkId, withdrawn.linkId, elsewhere.linkId, usedUp.linkId].map((id) => raw(su, id)),
  )
  assert.equal(new Set(answers).size, 1, answers.join('\n'))
  assert.match(answers[0]!, /^404 .*sharing\.cannot-open/)
  for (const [link, code] of [
    [expired, 'sharing.link-expired'],
    [withdrawn, 'sharing.link-withdrawn'],
    [elsewhere, 'sharing.link-withdrawn'],
    [usedUp, 'sharing.link-used-up'],
  ] as const)
    assert.match(await raw(lin, link.linkId), new RegExp(code.replace('.', '\\.')))
  ahead = 0
  // The withdrawal reaches the chain, and nothing that may not be opened is kept.
  await until(
    () => bed.read('Consent', consentAbi as Abi, 'grantOf', [withdrawn.grantId]),
    ({ endedAt }) => Number(endedAt) > 0,
  )
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from sharing.link where content is not null and link_id in (${sql.join(
      [withdrawn, elsewhere, usedUp].map(({ linkId }) => linkId),
    )})`.execute(bed.platform.db)
  assert.equal(rows[0]!.n, 0)
  const foreign = bed
    .as(su)
    .withdrawLink({ params: { linkId: expired.linkId }, body: bed.withdrawal(su, expired.grantId) })
  assert.equal(await refused(foreign), 'sharing.no-such-link')
})

test('a link whose grant says something else, or is signed by another key, is not taken', async () => {
  const make = (linkId: string, signed: Hex, signature?: string) =>
    bed.as(lin).createLink({
      body: {
        linkId,
        title: '题',
        sealed: 'x',
        records: 1,
        maxViews: 1,
        signed,
        signature: signature ?? bed.signedBy(lin, signed),
      },
    })
  const id = bed.newLinkId()
  const differing = [
    bed.linkTerms(lin, bed.newLinkId()),
    bed.linkTerms(lin, id, { kind: 1 }),
    bed.linkTerms(lin, id, { mode: 2 }),
    bed.linkTerms(lin, id, { granteeKind: 1 }),
    bed.linkTerms(lin, id, { purpose: 1 }),
    bed.linkTerms(lin, id, { validTo: bed.seconds() + 91 * 86_400 }),
    bed.linkTerms(lin, id, { validTo: bed.seconds() - 1 }),
    bed.linkTerms(lin, id, { validFrom: bed.seconds() + 3_600 }),
    '0x1234' as Hex,
  ]
  for (const signed of differing) assert.equal(await refused(make(id, signed)), 'sharing.terms-differ')
  const terms = bed.linkTerms(lin, id)
  assert.equal(await refused(make(id, terms, bed.signedBy(su, terms))), 'sharing.not-signed')
  assert.equal(await refused(make(id, bed.linkTerms(su, id))), 'sharing.not-signed')
  await make(id, terms)
  assert.equal((await make(id, terms)).grantId, bed.idOf(terms))
  assert.equal(await refused(make(id, bed.linkTerms(lin, id))), 'sharing.link-taken')
})

test('names and titles are not in clear in the database', async () => {
  const tables = ['link', 'opening', 'outbox']
  for (const table of tables) {
    const { rows } = await sql`select * from ${sql.table(`sharing.${table}`)}`.execute(bed.platform.db)
    assert.doesNotMatch(JSON.stringify(rows), /张知远|苏芸|化验单/)
  }
})
