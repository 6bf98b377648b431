import type { Certificate } from '@jhc/gm/x509/certificate.ts'
import type { RevocationList } from '@jhc/gm/x509/revocation-list.ts'
import { verifyCertificate, verifyRevocationList } from '@jhc/gm/x509/verify-certificate.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import type { CertificateState } from './api.ts'
import type { Snapshot, TrustedAuthority } from './book.ts'
import type { IdentityConfig } from './identity.ts'

export type ListRule = Pick<IdentityConfig, 'listsRequired' | 'graceHours'>

const states: Record<string, CertificateState> = {
  'gm.not-yet-valid': 'not-yet-valid',
  'gm.expired': 'expired',
  'gm.untrusted-issuer': 'unknown-issuer',
  'gm.certificate-signature': 'bad-signature',
}
const hourMs = 3600_000

/** A certificate by its issuers and their lists alone, whoever it is bound to. `until` is how long the same answer holds at most (milliseconds). */
export function judgeCertificate(
  certificate: Certificate,
  { authorities }: Pick<Snapshot, 'authorities'>,
  rule: ListRule,
  now: number,
): { state: CertificateState; until: number } {
  const anchors = authorities.filter(({ row }) => row.is_root).map((one) => one.certificate)
  const intermediates = authorities.filter(({ row }) => !row.is_root).map((one) => one.certificate)
  const at = new Date(now)
  let path: Certificate[]
  try {
    path = verifyCertificate(certificate, { anchors, intermediates, revocation: 'none', at })
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return { state: states[error.code] ?? 'bad-chain', until: now }
  }
  const signs = !certificate.keyUsages || certificate.keyUsages.includes('digitalSignature')
  if (certificate.authority || !signs) return { state: 'wrong-usage', until: now }
  let until = Math.min(...path.map(({ notAfter }) => notAfter.getTime()))
  for (const [depth, issuer] of path.slice(1).entries()) {
    const list = listOf(authorities, issuer, rule)
    if (!list && (depth > 0 || !rule.listsRequired || namesResponder(authorities, issuer))) continue
    if (!list || !isCurrent(list, issuer, at)) return { state: 'revocation-unknown', until: now }
    if (list.revoked.has(path[depth]!.serial)) return { state: 'revoked', until: now }
    until = Math.min(until, list.nextUpdate!.getTime())
  }
  return { state: 'valid', until }
}

/** Then its responder is asked, see ask-responder.ts. */
function namesResponder(authorities: readonly TrustedAuthority[], issuer: Certificate): boolean {
  return authorities.some(({ certificate, row }) => certificate.thumbprint === issuer.thumbprint && row.responder_url)
}

function listOf(authorities: readonly TrustedAuthority[], issuer: Certificate, { graceHours }: ListRule) {
  const list = authorities.find(({ certificate }) => certificate.thumbprint === issuer.thumbprint)?.list
  if (!list?.nextUpdate) return list
  return { ...list, nextUpdate: new Date(list.nextUpdate.getTime() + graceHours * hourMs) }
}

function isCurrent(list: RevocationList, issuer: Certificate, at: Date): boolean {
  try {
    verifyRevocationList(list, issuer, { at })
    return true
  } catch {
    return false
  }
}
