import type { CodedError } from '@jhc/kit/errors.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { findPractitioner } from './find-practitioner.ts'
import type { Launch } from './launch.ts'
import { codeHolds, partsOfTicket } from './ticket-code.ts'
import { findTicket, markOpened, noteRefusal, type TicketRow } from './ticket-store.ts'

interface Opening {
  ticket: string
  orgId: string
  embedded: boolean
}

export async function openTicket(launch: Launch, { ticket, orgId, embedded }: Opening, call: CallContext) {
  if (!call.session) throw errors['no-session-here']()
  const row = await genuineTicket(launch, ticket)
  call.audit?.({ object: `launch-ticket:${row.ticketId} account:${row.accountId}` })
  const refuse = async (error: CodedError): Promise<never> => {
    await noteRefusal(launch.db, row.ticketId, error.code)
    throw error
  }
  if (row.orgId !== orgId) return refuse(errors['other-organisation']())
  const at = new Date(launch.now())
  if (row.openedAt) return refuse(errors['ticket-used']())
  if (row.expiresAt <= at) return refuse(errors['ticket-expired']())
  const account = await findPractitioner(launch, row.orgId, { loginName: row.loginName }).catch(refuse)
  if (account.accountId !== row.accountId) return refuse(errors['practitioner-unknown']())
  const identityNumber = row.identityNumber === '' ? null : launch.identityNumber.open(row.ticketId, row.identityNumber)
  // Another opening of the same moment was first.
  if (!(await markOpened(launch.db, row.ticketId, at))) return refuse(errors['ticket-used']())
  await call.session.destroy()
  await call.session.create(account.accountId, { embedded })
  return {
    ticketId: row.ticketId,
    displayName: account.displayName,
    purpose: row.purpose === '-' ? null : (row.purpose as 'treatment'),
    patient: identityNumber === null ? null : { identityNumber },
  }
}

async function genuineTicket(launch: Launch, ticket: string): Promise<TicketRow> {
  const parts = partsOfTicket(ticket)
  const row = parts && (await findTicket(launch.db, parts.ticketId))
  if (!row || !codeHolds(launch, row, parts.code)) throw errors['ticket-unknown']()
  return row
}
