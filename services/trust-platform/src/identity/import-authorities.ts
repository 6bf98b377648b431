import { base64Of } from '@jhc/gm/bytes.ts'
import { gmErrors } from '@jhc/gm/errors.ts'
import { type Certificate, isSignedBy, readCertificates } from '@jhc/gm/x509/certificate.ts'
import { onlyPem } from '@jhc/gm/x509/pem.ts'
import { verifyCertificate } from '@jhc/gm/x509/verify-certificate.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { AuthorityRow } from './book-store.ts'
import { errors } from './errors.ts'
import { type Desk, derOf, noteEvent } from './identity.ts'
import { shownAuthorities } from './show-authorities.ts'

/** Roots and what stands below them, all or none; one that is known already is left as it is. */
export async function importAuthorities(
  desk: Desk,
  { pem, reason }: { pem: string; reason: string },
  call: CallContext,
) {
  const given = readAll(pem)
  await desk.book.change(async (tx, { authorities }) => {
    const known = authorities.map(({ der }) => readAll(der)[0]!)
    const fresh = given.filter((one, at) => {
      const first = given.findIndex(({ thumbprint }) => thumbprint === one.thumbprint) === at
      return first && known.every(({ thumbprint }) => thumbprint !== one.thumbprint)
    })
    const all = [...known, ...fresh]
    for (const one of fresh) {
      refuseUnusable(one, all, desk.now())
      const row: AuthorityRow = {
        authority_id: one.thumbprint,
        subject: one.subject,
        issuer: one.issuer,
        is_root: isRoot(one),
        not_after: one.notAfter,
        der: base64Of(one.der),
        added_by: call.principal.id,
        added_at: new Date(desk.now()),
        reason,
        revocation_url: null,
        responder_url: null,
        list: null,
        this_update: null,
        next_update: null,
        revoked: 0,
        list_failure: null,
        list_tried_at: null,
      }
      await tx.insertInto('identity.authority').values(row).execute()
      const event = { subjectId: one.thumbprint, orgId: call.principal.orgId, act: 'authority-imported', reason }
      await noteEvent(desk, tx, call, event)
    }
  })
  return { authorities: await shownAuthorities(desk) }
}

export async function removeAuthority(desk: Desk, authorityId: string, call: CallContext) {
  await desk.book.change(async (tx, { authorities, certificates }) => {
    const row = authorities.find((one) => one.authority_id === authorityId)
    if (!row) throw errors['not-found']()
    const below = authorities.some((one) => one.issuer === row.subject && one.authority_id !== authorityId)
    const inUse = certificates.some(({ issuer, state }) => issuer === row.subject && state === 'active')
    if (below || inUse) throw errors['authority-in-use']()
    await tx.deleteFrom('identity.authority').where('authority_id', '=', authorityId).execute()
    const event = { subjectId: authorityId, orgId: call.principal.orgId, act: 'authority-removed', reason: row.subject }
    await noteEvent(desk, tx, call, event)
  })
  return { removed: true }
}

function readAll(text: string): Certificate[] {
  try {
    return readCertificates(text.includes('-----') ? onlyPem(text) : pemOf(text))
  } catch (cause) {
    throw errors['bad-authority']({}, { cause })
  }
}

const pemOf = (base64: string) => `-----BEGIN CERTIFICATE-----\n${base64Of(derOf(base64))}\n-----END CERTIFICATE-----`

const isRoot = ({ subjectKey, issuerKey }: Certificate) => subjectKey === issuerKey

/** It may issue, and leads to a root that is known or comes along. */
function refuseUnusable(one: Certificate, all: readonly Certificate[], now: number): void {
  const maySign = !one.keyUsages || one.keyUsages.includes('keyCertSign')
  if (!one.authority || !maySign) throw errors['bad-authority']({ subject: one.subject })
  const [roots, others] = [all.filter(isRoot), all.filter((other) => !isRoot(other))]
  try {
    // A root vouches for itself: that its own key signed it is all there is to see.
    if (isRoot(one) && !isSignedBy(one, one)) throw gmErrors['certificate-signature']()
    verifyCertificate(one, { anchors: roots, intermediates: others, revocation: 'none', at: new Date(now) })
  } catch (cause) {
    throw errors['bad-authority']({ subject: one.subject }, { cause })
  }
}
