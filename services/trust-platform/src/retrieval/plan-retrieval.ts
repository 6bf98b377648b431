import { recordTypesOfBits } from '@jhc/record/consent/consent-words.ts'
import { fieldsOfWord } from '@jhc/record/consent/field-catalogue.ts'
import { days, type Entry, entriesWithin, liesWithin } from './entries-within.ts'
import { addWork, askedOf, putHolder, type WorkPart } from './holder-store.ts'
import { dropPages } from './page-store.ts'
import { lockRequest, type RequestRow, setState, touch } from './request-store.ts'
import type { Retrieval } from './retrieval.ts'
import { noticeTo } from './send-notices.ts'
import { settleState } from './settle-state.ts'

export interface HolderPlan {
  sourceId: string
  orgId: string
  allowed: boolean
  parts: WorkPart[]
  entries: Entry[]
  reason: number | null
  atBlock: number
}

/** What the consents allow of what a holder has, as the mirror knows it now. Whoever looks at the own record needs none. */
export async function planHolder(
  retrieval: Retrieval,
  request: RequestRow,
  holder: { sourceId: string; orgId: string; entries: Entry[] },
): Promise<HolderPlan> {
  const { sourceId, orgId, entries } = holder
  if (request.ownView)
    return { sourceId, orgId, allowed: true, parts: [], entries, reason: null, atBlock: request.blockNumber ?? 0 }
  const check = await askConsent(retrieval, request, orgId)
  // Parts that name this organisation stand in place of those for any.
  const named = check.parts.filter((part) => part.holderOrgId === orgId)
  const valid = named.length > 0 ? named : check.parts.filter((part) => part.holderOrgId === null)
  const parts = valid.map(({ validTo: _, holderOrgId: __, ...part }) => part)
  const mine = entries.filter((entry) => parts.some((part) => liesWithin(entry, part)))
  return {
    sourceId,
    orgId,
    allowed: parts.length > 0,
    parts,
    entries: mine,
    reason: mine.length > 0 || parts.length > 0 ? null : (check.refused[0]?.reason ?? 1),
    atBlock: Math.max(check.blockNumber, request.blockNumber ?? 0),
  }
}

export function askConsent({ consent }: Pick<Retrieval, 'consent'>, request: RequestRow, holderOrgId?: string) {
  return consent.check({
    body: {
      residentId: request.residentId,
      askerId: request.askerId,
      purpose: request.purpose,
      ...(holderOrgId ? { holderOrgId } : request.holderOrgId ? { holderOrgId: request.holderOrgId } : {}),
      recordTypes: recordTypesOfBits(request.recordTypes),
      fields: request.fields === null ? null : fieldsOfWord(request.fields),
      maxGrade: request.maxGrade,
      ...days(request),
    },
  })
}

/** Called once the request is on chain, and whenever a consent may have come: asks every holder for its first page, or waits. */
export async function beginRetrieval(retrieval: Retrieval, request: RequestRow): Promise<void> {
  const { db, now, signal, directory } = retrieval
  const [entries, { sources, orgName }] = await Promise.all([entriesWithin(retrieval, request), directory.names()])
  const holders = [...entries].map(([sourceId, mine]) => ({
    sourceId,
    orgId: sources.find((one) => one.sourceId === sourceId)!.orgId,
    entries: mine,
  }))
  const plans = await Promise.all(holders.map((holder) => planHolder(retrieval, request, holder)))
  const allowed =
    request.ownView ||
    (holders.length > 0 ? plans.some((plan) => plan.allowed) : (await askConsent(retrieval, request)).allowed)
  const at = new Date(now())
  const begun = await db.transaction().execute(async (trx) => {
    const current = await lockRequest(trx, request.requestId)
    if (!current || !['submitting', 'awaiting-consent'].includes(current.state)) return false
    if (!allowed) {
      if (current.state === 'awaiting-consent') return false
      await setState(trx, request.requestId, 'awaiting-consent')
      await noticeTo(trx, at, askingNotice(request, orgName))
      return false
    }
    for (const plan of plans) await putPlan(retrieval, trx, request, plan, at)
    await setState(trx, request.requestId, 'retrieving')
    if (current.state === 'awaiting-consent') await noticeTo(trx, at, consentNotice(request))
    await settleState(trx, request.requestId)
    return true
  })
  signal.wake(`request/${request.requestId}`)
  if (begun) for (const { sourceId } of plans) signal.wake(`work/${sourceId}`)
}

/** `entries`: those that may be asked for; the page takes the first that were not asked for yet. */
async function putPlan(retrieval: Retrieval, trx: Retrieval['db'], request: RequestRow, plan: HolderPlan, at: Date) {
  const { sourceId, orgId, parts, entries, reason, atBlock } = plan
  const { requestId } = request
  const state = !plan.allowed ? 'refused' : entries.length === 0 ? 'nothing' : 'waiting'
  await putHolder(trx, { requestId, sourceId, orgId, state, expected: entries.length, reason }, at)
  if (state !== 'waiting') return
  const { recordIds, lastPage } = await askedOf(trx, requestId, sourceId)
  const records = entries
    .filter(({ recordId }) => !recordIds.has(recordId))
    .slice(0, retrieval.settings.recordsPerPage)
    .map(({ recordId, version }) => ({ recordId, version }))
  if (records.length === 0) return
  await addWork(trx, { requestId, sourceId, orgId, page: lastPage + 1, parts, records, atBlock }, at)
}

/** The next page of one holder, after another look at the consent; without one the pages that are kept go too. */
export async function planNextPage(retrieval: Retrieval, request: RequestRow, sourceId: string): Promise<boolean> {
  const { db, now, signal, directory } = retrieval
  const [entries, { sources }] = await Promise.all([entriesWithin(retrieval, request), directory.names()])
  const { orgId } = sources.find((one) => one.sourceId === sourceId)!
  const plan = await planHolder(retrieval, request, { sourceId, orgId, entries: entries.get(sourceId) ?? [] })
  const at = new Date(now())
  const planned = await db.transaction().execute(async (trx) => {
    const current = await lockRequest(trx, request.requestId)
    if (!current || !['retrieving', 'complete', 'partial'].includes(current.state)) return false
    const { recordIds, open } = await askedOf(trx, request.requestId, sourceId)
    const left = plan.entries.some(({ recordId }) => !recordIds.has(recordId))
    if (open || (plan.allowed && !left)) return false
    await putPlan(retrieval, trx, request, plan, at)
    if (!plan.allowed) await dropPages(trx, { requestId: request.requestId })
    await settleState(trx, request.requestId)
    await touch(trx, request.requestId)
    return true
  })
  signal.wake(`work/${sourceId}`)
  signal.wake(`request/${request.requestId}`)
  return planned
}

function askingNotice(request: RequestRow, orgName: (orgId: string) => string) {
  return {
    key: `access-request:${request.requestId}`,
    to: { residentId: request.residentId },
    kind: 'access-request' as const,
    title: '有医生申请查看您的健康档案',
    text: `${orgName(request.orgId)} ${request.askerName} 申请查看您的健康档案，请确认是否同意。`,
    link: `/grants/requests/${request.requestId}`,
  }
}

function consentNotice(request: RequestRow) {
  return {
    key: `consent-given:${request.requestId}`,
    to: { accountId: request.askerAccount },
    kind: 'consent-given' as const,
    title: '居民已同意调阅',
    text: '居民已同意您的调阅申请，正在向各机构调取。',
    link: `/requests/${request.requestId}`,
  }
}
