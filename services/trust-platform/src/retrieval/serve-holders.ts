import { decodeSigned, idOfSigned } from '@jhc/record/signed-bytes.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import { type Kysely, sql } from 'kysely'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { reportAccess } from './access-store.ts'
import { errors } from './errors.ts'
import { lockWork, setHolder, setWork, takeWork, type WorkRow } from './holder-store.ts'
import { insertPage } from './page-store.ts'
import { findRequest, lockRequest, type RequestRow } from './request-store.ts'
import { type Retrieval, wordOf, zeroWord } from './retrieval.ts'
import { noticeTo } from './send-notices.ts'
import { settleState } from './settle-state.ts'
import type { releaseAnswer } from './terms-api.ts'

export type ReleaseAnswer = z.output<typeof releaseAnswer>

/** Of one source's work at once; its agent serves them side by side. */
const atOnce = 32
const live = ['retrieving', 'complete', 'partial', 'refused']

/** Waits for work of a source, and gives with each what the holder needs to tell whom it is about. */
export async function nextRelease(retrieval: Retrieval, sourceId: string, waitSeconds: number, principal: Principal) {
  const { db, now, signal, settings, directory } = retrieval
  refuseOtherSources(principal, sourceId, retrieval.agents, errors['not-your-source'])
  await seen(retrieval, sourceId, principal)
  const topic = `work/${sourceId}`
  const newest = signal.claim(topic)
  const take = async () => {
    const at = now()
    const work = await takeWork(db, sourceId, atOnce, {
      at: new Date(at),
      takenBefore: new Date(at - settings.takenMs),
    })
    return work.length > 0 ? work : null
  }
  const [taken, { address }] = await Promise.all([
    signal.until(topic, waitSeconds * 1000, take, newest),
    directory.contracts(),
  ])
  const work = await Promise.all((taken ?? []).map((one) => described(retrieval, one)))
  return { work: work.filter((one) => one !== null), accessContract: address }
}

async function described({ db, residents, signal, now }: Retrieval, work: WorkRow) {
  const request = await findRequest(db, work.requestId)
  if (!request || !live.includes(request.state)) return null
  const { workId, requestId, page, parts, records, atBlock } = work
  const opening = await residents.opening({ body: { residentId: request.residentId } })
  await setHolder(db, work, { state: 'working' }, new Date(now()))
  signal.wake(`request/${requestId}`)
  const { deliveryKey, deliverySignature } = request
  return { workId, requestId, deliveryKey, deliverySignature, opening, parts, records, page, atBlock }
}

async function seen({ db, now }: Retrieval, sourceId: string, { orgId }: Principal): Promise<void> {
  const at = new Date(now())
  await sql`insert into retrieval.agent (source_id, org_id, seen_at) values (${sourceId}, ${orgId}, ${at})
    on conflict (source_id) do update set seen_at = excluded.seen_at
    where retrieval.agent.seen_at < ${new Date(now() - 1_000)}`.execute(db)
}

/** Durable when it answers. The same answer again changes nothing; a late one still counts while the request lives. */
export async function answerRelease(
  retrieval: Retrieval,
  { sourceId, workId }: { sourceId: string; workId: string },
  answer: ReleaseAnswer,
  principal: Principal,
): Promise<boolean> {
  const { db, signal, now, directory, wake } = retrieval
  refuseOtherSources(principal, sourceId, retrieval.agents, errors['not-your-source'])
  const { orgName } = await directory.names()
  const at = new Date(now())
  const requestId = await db.transaction().execute(async (trx) => {
    // The request first: of several holders that answer at once the last one has to see that it is the last.
    const request = await lockRequestOf(trx, workId)
    const work = await lockWork(trx, sourceId, workId)
    if (work?.state === 'answered') return null
    if (!work || !request || work.state === 'dropped' || !live.includes(request.state))
      throw errors['no-such-work']({ workId })
    await keepAnswer(trx, { work, request, answer, at, orgName })
    await settleState(trx, request.requestId)
    return request.requestId
  })
  if (requestId) signal.wake(`request/${requestId}`)
  wake()
  return answer.pages.length > 0 || (await hadPages(db, workId))
}

async function lockRequestOf(trx: Kysely<any>, workId: string): Promise<RequestRow | null> {
  const { rows } = await sql<{ requestId: string }>`select request_id as "requestId" from retrieval.work
    where work_id = ${workId}`.execute(trx)
  return rows[0] ? lockRequest(trx, rows[0].requestId) : null
}

/** Also after they went: whether they ever were here is what the holder has to know. */
async function hadPages(db: Kysely<any>, workId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from retrieval.work where work_id = ${workId} and kept`.execute(db)
  return rows.length > 0
}

interface Arrived {
  work: WorkRow
  request: RequestRow
  answer: ReleaseAnswer
  at: Date
  orgName(orgId: string): string
}

async function keepAnswer(trx: Kysely<any>, { work, request, answer, at, orgName }: Arrived): Promise<void> {
  const { requestId, sourceId, orgId, page } = work
  for (const { releaseId, grantId, records, terms, envelope } of answer.pages) {
    const told = decodeSigned('release', terms as Hex)
    const fits = idOfSigned(terms as Hex) === releaseId && told.requestId === requestId && told.holder === wordOf(orgId)
    if (!fits || told.count !== records) throw errors['answer-invalid']({ releaseId })
    const grant = grantId ?? zeroWord
    await insertPage(trx, {
      requestId,
      sourceId,
      orgId,
      page,
      releaseId,
      grantId: grant,
      records,
      envelope,
      releasedAt: at,
    })
    const recordTypes = told.recordTypes as number
    await reportAccess(trx, { releaseId, request, orgId, sourceId, grantId: grant, records, recordTypes, at })
  }
  const released = answer.pages.reduce((sum, one) => sum + one.records, 0)
  const { outcome, reason } = answer
  await setHolder(trx, work, { state: outcome, reason, released, pages: answer.pages.length > 0 ? 1 : 0 }, at)
  // What failed may be asked for again.
  await setWork(trx, work.workId, outcome === 'failed' ? 'dropped' : 'answered', answer.pages.length > 0)
  if (released === 0) return
  await sql`update retrieval.request set first_page_at = ${at} where request_id = ${requestId} and first_page_at is null`.execute(
    trx,
  )
  if (!request.ownView) await noticeTo(trx, at, accessedNotice(request, { orgId, sourceId, released }, orgName))
}

function accessedNotice(
  request: RequestRow,
  { orgId, sourceId, released }: { orgId: string; sourceId: string; released: number },
  orgName: (orgId: string) => string,
) {
  const emergency = request.purpose === 2
  return {
    key: `accessed:${request.requestId}:${sourceId}`,
    to: { residentId: request.residentId },
    kind: emergency ? ('emergency-access' as const) : ('accessed' as const),
    title: emergency ? '您的档案被急救调阅' : '您的档案被查看',
    text: `${orgName(request.orgId)} ${request.askerName} 查看了您在${orgName(orgId)}的 ${released} 份档案。`,
    link: '/accesses',
  }
}
