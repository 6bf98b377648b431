import type { Sm2KeyPair } from '@jhc/gm/sm2.ts'
import { openPage, type ReleasedRecord } from '@jhc/record/consent/released-page.ts'
import { verifyDisclosure } from '@jhc/record/disclosure.ts'
import type { AccessRequest } from '@jhc/trust-platform/retrieval/terms-api.ts'
import { retrieval } from '../../api/apis.ts'
import { failureOf, type RequestFailure } from '../../api/request-failure.ts'
import type { Account } from '../../shell/session.tsx'
import { requestOwnView } from '../../signing/own-view.ts'

export interface OwnRecord extends ReleasedRecord {
  /** Whether every field that was delivered leads to the fingerprint. */
  matches: boolean
  releasedAt: string
  /** Whose gateway released it; `orgId` may be a branch of it. */
  holderOrgId?: string
}

export interface OwnRecords {
  state: 'closed' | 'asking' | 'arriving' | 'open' | 'failed'
  records: OwnRecord[]
  request: AccessRequest | null
  failure: RequestFailure | null
}

const closed: OwnRecords = { state: 'closed', records: [], request: null, failure: null }

/** The opened record lives in this page's memory and nowhere else; sign-out and the end of the page end it. */
let now: OwnRecords = closed
let run = 0
let openedFor = ''
const listeners = new Set<() => void>()

export const ownRecords = (): OwnRecords => now
export function watchRecords(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
function set(next: Partial<OwnRecords>): void {
  now = { ...now, ...next }
  for (const listener of listeners) listener()
}

export function closeRecords(): void {
  run++
  openedFor = ''
  set(closed)
}

const final = new Set(['complete', 'partial', 'refused', 'withdrawn', 'expired', 'failed', 'declined'])
const moving = new Set(['waiting', 'working'])
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Opens it once; again with `anew`. */
export async function openRecords(account: Account, anew = false): Promise<void> {
  const whose = `${account.accountId} ${account.residentId}`
  if (!anew && openedFor === whose && now.state !== 'failed') return
  const mine = ++run
  openedFor = whose
  set({ ...closed, state: 'asking' })
  try {
    const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
    const { requestId, delivery } = await requestOwnView(account, '1900-01-01', today)
    if (mine !== run) return
    set({ state: 'arriving' })
    await collect(mine, requestId, delivery)
    delivery.privateKey.fill(0)
  } catch (error) {
    if (mine === run) set({ state: 'failed', failure: failureOf(error) })
  }
}

async function collect(mine: number, requestId: string, delivery: Sm2KeyPair): Promise<void> {
  let after = 0
  for (;;) {
    const request = await retrieval.call('get', { params: { requestId } })
    const { pages } = await retrieval.call('pages', { params: { requestId }, query: { after } })
    if (mine !== run) return
    const records = now.records.slice()
    for (const page of pages) {
      after = Math.max(after, page.seq)
      const opened = openPage(delivery, page.envelope, { requestId, releaseId: page.releaseId })
      for (const record of opened.records)
        records.push({
          ...record,
          matches: matches(record),
          releasedAt: page.releasedAt,
          holderOrgId: page.orgId,
        })
    }
    records.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    set({ records, request })
    const next = request.holders.filter(({ state, more }) => state === 'released' && more)
    if (pages.length === 0 && next.length > 0)
      await Promise.all(next.map(({ sourceId }) => retrieval.call('nextPage', { params: { requestId, sourceId } })))
    const done = final.has(request.state) && !request.holders.some(({ state }) => moving.has(state))
    if (done && next.length === 0 && pages.length === 0) {
      const failed = request.state === 'failed' || request.state === 'refused'
      return set(failed && records.length === 0 ? { state: 'failed', failure: refused } : { state: 'open' })
    }
    await wait(pages.length > 0 ? 50 : 400)
    if (mine !== run) return
  }
}
const refused = failureOf(
  Object.assign(new Error('refused'), {
    code: 'h5.own-view-refused',
    zh: '各医院暂时没有放行您的档案，请稍后再试；仍不成功请联系医院信息科。',
    retryable: true,
  }),
)

function matches({ disclosure, fingerprint, recordId, version, day, orgId }: ReleasedRecord): boolean {
  const { header } = disclosure
  const same =
    header.recordId === recordId && header.version === String(version) && header.day === day && header.orgId === orgId
  try {
    return same && verifyDisclosure(disclosure, fingerprint)
  } catch {
    return false
  }
}
