import { base64Of } from '@jhc/gm/bytes.ts'
import { readCertificate } from '@jhc/gm/x509/certificate.ts'
import { onlyPem, readPem } from '@jhc/gm/x509/pem.ts'
import { type RevocationList, readRevocationList } from '@jhc/gm/x509/revocation-list.ts'
import { verifyRevocationList } from '@jhc/gm/x509/verify-certificate.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Transaction } from 'kysely'
import type { AuthorityRow } from './book-store.ts'
import { errors } from './errors.ts'
import { type Desk, derOf, noteEvent } from './identity.ts'
import { shownOne } from './show-authorities.ts'

/** By a person, for an authority that publishes its list elsewhere. */
export async function importRevocationList(desk: Desk, text: string, call: CallContext) {
  const authorityId = await takeList(desk, readList(text), async (tx, { authority_id: subjectId }) => {
    await noteEvent(desk, tx, call, { subjectId, orgId: call.principal.orgId, act: 'list-imported', reason: '' })
  })
  return shownOne(desk, authorityId)
}

/** The list of one of the known authorities; never an older one than is there, so that nobody takes a revocation back. */
export async function takeList(
  desk: Desk,
  { der, list }: { der: Uint8Array; list: RevocationList },
  note: (tx: Transaction<any>, row: AuthorityRow) => Promise<void>,
): Promise<string> {
  return desk.book.change(async (tx, { authorities }) => {
    const row = authorities.find((one) => isOf(list, one, desk.now()))
    if (!row || (row.this_update && list.thisUpdate < row.this_update)) throw errors['bad-list']()
    const columns = {
      list: base64Of(der),
      this_update: list.thisUpdate,
      next_update: list.nextUpdate,
      revoked: list.revoked.size,
      list_failure: null,
      list_tried_at: new Date(desk.now()),
    }
    await tx.updateTable('identity.authority').set(columns).where('authority_id', '=', row.authority_id).execute()
    await note(tx, row)
    return row.authority_id
  })
}

/** PEM, or DER in Base64. */
export function readList(text: string): { der: Uint8Array; list: RevocationList } {
  const der = text.includes('-----') ? (readPem(onlyPem(text), 'X509 CRL')[0] ?? new Uint8Array()) : derOf(text)
  try {
    return { der, list: readRevocationList(der) }
  } catch (cause) {
    throw errors['bad-list']({}, { cause })
  }
}

function isOf(list: RevocationList, { der }: AuthorityRow, now: number): boolean {
  try {
    const issuer = readCertificate(derOf(der))
    if (issuer.subjectKey !== list.issuerKey) return false
    verifyRevocationList(list, issuer, { at: new Date(now) })
    return true
  } catch {
    return false
  }
}
