import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { type Desk, noteEvent } from './identity.ts'
import { shownOne } from './show-authorities.ts'

/** From the next request on its word is asked for; null ends the asking. The address is refused here where it leads inside. */
export async function setResponderUrl(desk: Desk, authorityId: string, url: string | null, call: CallContext) {
  if (url) await desk.config.outgoing.check(url)
  await desk.book.change(async (tx, { authorities }) => {
    if (!authorities.some((one) => one.authority_id === authorityId)) throw errors['not-found']()
    const columns = { responder_url: url }
    await tx.updateTable('identity.authority').set(columns).where('authority_id', '=', authorityId).execute()
    const event = { subjectId: authorityId, orgId: call.principal.orgId, act: 'responder-address', reason: url ?? '' }
    await noteEvent(desk, tx, call, event)
  })
  return shownOne(desk, authorityId)
}
