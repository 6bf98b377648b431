import { gmErrors } from '../errors.ts'
import { type Certificate, isSignedBy, type KeyUsageName } from './certificate.ts'
import type { RevocationList } from './revocation-list.ts'

/** What is believed, and what was found on the way. */
export interface Trust {
  anchors: readonly Certificate[]
  intermediates?: readonly Certificate[]
  lists?: readonly RevocationList[]
  /** Whose revocation must be known from a valid list: of nobody, of the certificate itself, of every one below the anchor. */
  revocation: 'none' | 'leaf' | 'all'
  /** `undefined` leaves times unchecked, for test vectors whose validity is over. */
  at: Date | undefined
  /** What the certificate's key is about to be used for. */
  usage?: KeyUsageName
  /** For foreign test vectors only: the platform's own certificates are signed under the default user id. */
  userId?: Uint8Array
}

const longest = 8

/**
 * The path from a certificate to an anchor (RFC 5280 6.1; GM/T 0015-2023): names, signatures, validity, basic constraints, path
 * lengths, key usages, critical extensions and revocation. Returns it, the certificate first; throws a coded error else.
 */
export function verifyCertificate(leaf: Certificate, trust: Trust): Certificate[] {
  const path = findPath(leaf, trust)
  path.forEach((one, depth) => {
    checkOne(one, depth, trust)
  })
  if (trust.usage && leaf.keyUsages && !leaf.keyUsages.includes(trust.usage)) throw refuse('wrong-key-usage', leaf)
  const below = trust.revocation === 'all' ? path.length - 1 : trust.revocation === 'leaf' ? 1 : 0
  for (let depth = 0; depth < Math.min(below, path.length - 1); depth++)
    checkRevocation(path[depth]!, path[depth + 1]!, trust)
  return path
}

/** Whether a list may be believed: issued and signed by this authority, allowed to, nothing in it misunderstood. */
export function verifyRevocationList(
  list: RevocationList,
  issuer: Certificate,
  trust: Pick<Trust, 'at' | 'userId'>,
): void {
  if (list.unknownCritical.length > 0) throw refuse('unknown-critical-extension', list)
  if (issuer.keyUsages && !issuer.keyUsages.includes('crlSign')) throw refuse('list-issuer-not-allowed', list)
  if (!isSignedBy(list, issuer, trust.userId)) throw refuse('list-signature', list)
  if (trust.at && (trust.at < list.thisUpdate || !list.nextUpdate || trust.at > list.nextUpdate))
    throw refuse('list-out-of-date', list)
}

function findPath(leaf: Certificate, { anchors, intermediates = [], userId }: Trust): Certificate[] {
  const path = [leaf]
  while (path.length <= longest) {
    const last = path.at(-1)!
    if (anchors.some((anchor) => anchor.thumbprint === last.thumbprint)) return path
    const named = [...anchors, ...intermediates].filter((one) => isNamedIssuer(one, last) && !path.includes(one))
    const next = named.find((one) => isSignedBy(last, one, userId))
    if (!next) throw refuse(named.length > 0 ? 'certificate-signature' : 'untrusted-issuer', last)
    path.push(next)
  }
  throw refuse('untrusted-issuer', leaf)
}

function isNamedIssuer(issuer: Certificate, of: Certificate): boolean {
  const sameKey = !of.issuerKeyId || !issuer.keyId || of.issuerKeyId === issuer.keyId
  return issuer.subjectKey === of.issuerKey && sameKey
}

/** `depth` counts from the certificate itself: an issuer has depth − 1 intermediates below it. */
function checkOne(one: Certificate, depth: number, { at }: Trust): void {
  if (one.unknownCritical.length > 0) throw refuse('unknown-critical-extension', one)
  if (at && at < one.notBefore) throw refuse('not-yet-valid', one)
  if (at && at > one.notAfter) throw refuse('expired', one)
  if (depth === 0) return
  const maySign = !one.keyUsages || one.keyUsages.includes('keyCertSign')
  if (!one.authority || !maySign) throw refuse('not-an-authority', one)
  if (one.authority.pathLength !== undefined && depth - 1 > one.authority.pathLength) throw refuse('path-too-long', one)
}

function checkRevocation(one: Certificate, issuer: Certificate, trust: Trust): void {
  const fitting = (trust.lists ?? []).filter((list) => isListOf(list, issuer))
  if (fitting.length === 0) throw refuse('list-not-found', one)
  for (const list of fitting) verifyRevocationList(list, issuer, trust)
  if (fitting.some((list) => list.revoked.has(one.serial))) throw refuse('revoked', one)
}

function isListOf(list: RevocationList, issuer: Certificate): boolean {
  const sameKey = !list.issuerKeyId || !issuer.keyId || list.issuerKeyId === issuer.keyId
  return list.issuerKey === issuer.subjectKey && sameKey
}

function refuse(
  code: Exclude<
    keyof typeof gmErrors,
    'bad-form' | 'bad-key' | 'unknown-key' | 'bad-signature' | 'not-authentic' | 'other-algorithm'
  >,
  of: Certificate | RevocationList,
) {
  return gmErrors[code]('serial' in of ? { serial: of.serial } : {})
}
