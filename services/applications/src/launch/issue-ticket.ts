import { randomBytes } from 'node:crypto'
import type { CallArguments } from '@jhc/kit/api.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { launchApi } from './api.ts'
import { findPractitioner } from './find-practitioner.ts'
import type { Launch } from './launch.ts'
import { ticketOf } from './ticket-code.ts'
import { insertTicket } from './ticket-store.ts'

type Wanted = CallArguments<(typeof launchApi)['operations']['issue']>['body']

export async function issueTicket(launch: Launch, wanted: Wanted, { principal, audit }: CallContext) {
  const { orgId } = principal
  const account = await findPractitioner(launch, orgId, wanted.practitioner)
  const ticketId = randomBytes(16).toString('hex')
  const issuedAt = new Date(launch.now())
  const row = {
    ticketId,
    orgId,
    issuedBy: principal.id,
    issuedAt,
    accountId: account.accountId,
    loginName: account.loginName,
    purpose: wanted.purpose ?? '-',
    identityNumber: wanted.patient ? launch.identityNumber.seal(ticketId, wanted.patient.identityNumber) : '',
    withPatient: wanted.patient !== undefined,
    expiresAt: new Date(launch.now() + wanted.seconds * 1000),
  }
  await insertTicket(launch.db, row)
  audit?.({ object: `launch-ticket:${ticketId} account:${account.accountId}` })
  const path = `/doctor/at/${encodeURIComponent(orgId)}/launch#${ticketOf(launch, row)}`
  return { ticketId, url: `${launch.publicUrl}${path}`, expiresAt: row.expiresAt.toISOString() }
}
