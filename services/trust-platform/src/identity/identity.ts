import { fromBase64 } from '@jhc/gm/bytes.ts'
import { type Certificate, readCertificate } from '@jhc/gm/x509/certificate.ts'
import { onlyPem, readPem } from '@jhc/gm/x509/pem.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Outgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import type { Kysely, Transaction } from 'kysely'
import type { Logger } from 'pino'
import type { BoundIdentity } from './api.ts'
import type { Responders } from './ask-responder.ts'
import type { Book, BookConfig } from './book.ts'
import type { IdentityRow } from './book-store.ts'

export interface IdentityConfig {
  book: BookConfig
  /** Name of this platform; a proof says whom it is meant for. */
  audience: string
  /** With `true` nobody is let in whose issuer has no current revocation list; else only a list that is known has to be current. */
  listsRequired: boolean
  /** How long after its end a list still counts, for an authority that is late. */
  graceHours: number
  /** Minutes between two fetches of a list. */
  refreshMinutes: number
  /** Sources of gateways with the organisation that each belongs to. */
  sources: readonly { sourceId: string; orgId: string }[]
  /** The platform's own certificate and what stands between it and a root, PEM; empty where there is none. */
  ownCertificates: () => string
  /** For the addresses of revocation lists and responders. */
  outgoing: Outgoing
}

/** What the use cases share. */
export interface Desk {
  db: Kysely<any>
  book: Book
  responders: Responders
  now: () => number
  log: Logger
  config: IdentityConfig
}

/** PEM (the first certificate of it), or DER in Base64. Throws `gm.*`. */
export function certificateFrom(text: string): Certificate {
  return readCertificate(
    text.includes('-----') ? (readPem(onlyPem(text), 'CERTIFICATE')[0] ?? new Uint8Array()) : derOf(text),
  )
}

export function derOf(text: string): Uint8Array {
  try {
    return fromBase64(text)
  } catch {
    return new Uint8Array()
  }
}

export function boundOf(row: IdentityRow): BoundIdentity {
  return {
    id: row.identity_id,
    kind: row.kind,
    orgId: row.org_id,
    name: row.name,
    accountId: row.account_id,
    sourceId: row.source_id,
  }
}

export async function noteEvent(
  { now }: Pick<Desk, 'now'>,
  tx: Transaction<any>,
  call: CallContext,
  event: { subjectId: string; orgId: string; act: string; reason: string },
): Promise<void> {
  const { subjectId, orgId, act, reason } = event
  call.audit?.({ object: `${act}:${subjectId}` })
  await tx
    .insertInto('identity.event')
    .values({
      event_id: uuidv7(now()),
      subject_id: subjectId,
      org_id: orgId,
      act,
      by_id: call.principal.id,
      at: new Date(now()),
      reason,
    })
    .execute()
}
