import { timingSafeEqual } from 'node:crypto'
import type { Launch } from './launch.ts'
import type { TicketRow } from './ticket-store.ts'

type Signed = Pick<TicketRow, 'ticketId' | 'orgId' | 'accountId' | 'purpose' | 'expiresAt'>

const textOf = ({ ticketId, orgId, accountId, purpose, expiresAt }: Signed) =>
  JSON.stringify(['jhc-launch/1', ticketId, orgId, accountId, purpose, expiresAt.getTime()])

/** `jhlt.<id>.<code>`: the code is over everything that the ticket stands for, so that no row of the database makes one. */
export const ticketOf = ({ codeOf }: Launch, row: Signed): string => `jhlt.${row.ticketId}.${codeOf(textOf(row))}`

export function partsOfTicket(ticket: string): { ticketId: string; code: string } | null {
  const [, ticketId, code] = /^jhlt\.([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(ticket) ?? []
  return ticketId && code ? { ticketId, code } : null
}

export function codeHolds({ codeOf }: Launch, row: Signed, code: string): boolean {
  return timingSafeEqual(Buffer.from(codeOf(textOf(row))), Buffer.from(code))
}
