import { hexOf } from '@jhc/gm/bytes.ts'
import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import type { CertificateCheck, CertificateState } from './api.ts'
import type { Snapshot } from './book.ts'
import type { IdentityRow } from './book-store.ts'
import { boundOf, certificateFrom, type Desk } from './identity.ts'
import { judgeCertificate } from './judge-certificate.ts'

export async function checkCertificate(desk: Desk, text: string): Promise<CertificateCheck> {
  let certificate: Certificate
  try {
    certificate = certificateFrom(text)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    const nothing = { subject: null, thumbprint: null, publicKey: null, expiresAt: null, identity: null }
    return { state: 'malformed', ...nothing }
  }
  const snapshot = await desk.book.current()
  const { state, identity } = await standingNow(desk, snapshot, certificate)
  return {
    state,
    subject: certificate.subject,
    thumbprint: certificate.thumbprint,
    publicKey: hexOf(certificate.publicKey),
    expiresAt: certificate.notAfter.toISOString(),
    identity: identity ? boundOf(identity) : null,
  }
}

/** The issuers' word and the binding together, and what its issuer's responder says at this moment where it names one. */
export async function standingNow(
  desk: Pick<Desk, 'config' | 'now' | 'responders'>,
  snapshot: Snapshot,
  certificate: Certificate,
): Promise<Standing> {
  const known = standing(desk, snapshot, certificate)
  if (known.state !== 'valid' && known.state !== 'unbound') return known
  const word = await desk.responders.wordOn(snapshot, certificate)
  return word === 'valid' ? known : { state: word, identity: null }
}

export interface Standing {
  state: CertificateState
  identity: IdentityRow | null
}

/** The same without asking anybody. The identity is told only where the certificate holds. */
export function standing(desk: Pick<Desk, 'config' | 'now'>, snapshot: Snapshot, certificate: Certificate): Standing {
  const without = (state: CertificateState) => ({ state, identity: null })
  const judged = judgedOnce(desk, snapshot, certificate)
  if (judged !== 'valid') return without(judged)
  const bound = snapshot.certificates.get(certificate.thumbprint)
  const identity = bound && snapshot.identities.get(bound.identity_id)
  if (!bound || !identity) return without('unbound')
  if (bound.state === 'revoked') return without('revoked')
  if (bound.state !== 'active') return without('unbound')
  if (identity.state === 'suspended') return without('suspended')
  return identity.state === 'active' ? { state: 'valid', identity } : without('unbound')
}

/** Path and lists cost several verifications of signatures; while nothing has changed and no time is up the answer is the same. */
const kept = new WeakMap<Snapshot, Map<string, number>>()

function judgedOnce({ config, now }: Pick<Desk, 'config' | 'now'>, snapshot: Snapshot, certificate: Certificate) {
  const valid = kept.get(snapshot) ?? new Map<string, number>()
  kept.set(snapshot, valid)
  const { thumbprint, notBefore } = certificate
  if (now() < (valid.get(thumbprint) ?? 0) && now() >= notBefore.getTime()) return 'valid'
  const { state, until } = judgeCertificate(certificate, snapshot, config, now())
  // Only bound ones, so that strangers fill nothing.
  if (state === 'valid' && snapshot.certificates.has(thumbprint)) valid.set(thumbprint, until)
  return state
}
