import type { z } from 'zod'
import type { authority } from './api.ts'
import type { AuthorityRow } from './book-store.ts'
import { errors } from './errors.ts'
import type { Desk } from './identity.ts'

export async function shownAuthorities(desk: Desk) {
  const { authorities } = await desk.book.current()
  return authorities
    .map(({ row }) => shownAuthority(desk, row))
    .sort((a, b) => Number(b.root) - Number(a.root) || (a.subject < b.subject ? -1 : 1))
}

export async function shownOne(desk: Desk, authorityId: string) {
  const found = (await shownAuthorities(desk)).find((one) => one.authorityId === authorityId)
  if (!found) throw errors['not-found']()
  return found
}

export async function listAuthorities(desk: Desk) {
  const { listsRequired, graceHours } = desk.config
  // The moment of the last fetch is no part of the book, so it is read here.
  const tried = await desk.db
    .selectFrom('identity.authority')
    .select(['authority_id', 'list_failure', 'list_tried_at'])
    .execute()
  const authorities = (await shownAuthorities(desk)).map((one) => {
    const row = tried.find(({ authority_id: id }) => id === one.authorityId)
    const list = { ...one.list, failure: row?.list_failure ?? null, triedAt: row?.list_tried_at?.toISOString() ?? null }
    return { ...one, list }
  })
  return { authorities, listsRequired, graceHours }
}

function shownAuthority({ config, now, responders }: Desk, row: AuthorityRow): z.output<typeof authority> {
  const answer = responders.lastAnswer(row.authority_id)
  const ends = row.next_update ? row.next_update.getTime() + config.graceHours * 3600_000 : 0
  return {
    authorityId: row.authority_id,
    subject: row.subject,
    issuer: row.issuer,
    root: row.is_root,
    expiresAt: row.not_after.toISOString(),
    addedBy: row.added_by,
    addedAt: row.added_at.toISOString(),
    revocationUrl: row.revocation_url,
    responder: row.responder_url
      ? { url: row.responder_url, failure: answer?.failure ?? null, askedAt: answer?.at.toISOString() ?? null }
      : null,
    list: {
      state: row.list === null ? 'missing' : now() <= ends ? 'current' : 'stale',
      thisUpdate: row.this_update?.toISOString() ?? null,
      nextUpdate: row.next_update?.toISOString() ?? null,
      revoked: row.revoked,
      failure: row.list_failure,
      triedAt: row.list_tried_at?.toISOString() ?? null,
    },
  }
}
