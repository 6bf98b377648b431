import { base64Of } from '@jhc/gm/bytes.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { AuthorityRow } from './book-store.ts'
import { errors } from './errors.ts'
import { type Desk, noteEvent } from './identity.ts'
import { shownOne } from './show-authorities.ts'
import { readList, takeList } from './take-revocation-list.ts'

const largestList = 4_000_000

/** The address is refused here where it leads inside; what comes from it is fetched at once. */
export async function setRevocationUrl(desk: Desk, authorityId: string, url: string | null, call: CallContext) {
  if (url) await desk.config.outgoing.check(url)
  await desk.book.change(async (tx, { authorities }) => {
    if (!authorities.some((one) => one.authority_id === authorityId)) throw errors['not-found']()
    const columns = { revocation_url: url, list_failure: null, list_tried_at: null }
    await tx.updateTable('identity.authority').set(columns).where('authority_id', '=', authorityId).execute()
    const event = { subjectId: authorityId, orgId: call.principal.orgId, act: 'list-address', reason: url ?? '' }
    await noteEvent(desk, tx, call, event)
  })
  if (url) await fetchList(desk, authorityId, url)
  return shownOne(desk, authorityId)
}

/** Fetches the lists whose turn it is. A failure is noted and told by the page; the list that is there counts to its end. */
export async function fetchDueLists(desk: Desk): Promise<void> {
  const before = new Date(desk.now() - desk.config.refreshMinutes * 60_000)
  const due = (await desk.db
    .selectFrom('identity.authority')
    .selectAll()
    .where('revocation_url', 'is not', null)
    .where((or) => or.or([or('list_tried_at', 'is', null), or('list_tried_at', '<', before)]))
    .execute()) as unknown as AuthorityRow[]
  for (const row of due) await fetchList(desk, row.authority_id, row.revocation_url!)
}

async function fetchList(desk: Desk, authorityId: string, url: string): Promise<void> {
  const failure = await takeFrom(desk, authorityId, url).then(
    () => null,
    (error) => (error instanceof CodedError ? error.code : 'identity.list-unreachable'),
  )
  if (failure) desk.log.warn({ code: failure, authorityId }, 'a revocation list could not be fetched')
  const columns = { list_failure: failure, list_tried_at: new Date(desk.now()) }
  await desk.db.updateTable('identity.authority').set(columns).where('authority_id', '=', authorityId).execute()
}

async function takeFrom(desk: Desk, authorityId: string, url: string): Promise<void> {
  const { status, body } = await desk.config.outgoing.request(url, { maxBytes: largestList })
  if (status !== 200) throw errors['list-unreachable']()
  const read = readList(body.includes('-----BEGIN') ? body.toString('latin1') : base64Of(body))
  const { authorities } = await desk.book.current()
  const known = authorities.find(({ row }) => row.authority_id === authorityId)
  // The same list again is no change of the book.
  if (known?.row.list === base64Of(read.der)) return
  await takeList(desk, read, async (_, row) => {
    if (row.authority_id !== authorityId) throw errors['bad-list']()
  })
}
