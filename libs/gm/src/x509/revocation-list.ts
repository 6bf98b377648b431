import { AuthorityKeyIdentifier, CertificateList } from '@peculiar/asn1-x509'
import { hexOf } from '../bytes.ts'
import { hexOrNothing } from './certificate.ts'
import { oid } from './identifiers.ts'
import { readPem } from './pem.ts'
import { extensionOf, nameKey, nameText, readStrictly, signatureOf, timeOf, unknownCritical } from './read-der.ts'

/** A certificate revocation list (CRL, GM/T 0015-2023, RFC 5280 5), read strictly, not yet believed. */
export interface RevocationList {
  issuer: string
  issuerKey: string
  issuerKeyId: string | undefined
  thisUpdate: Date
  nextUpdate: Date | undefined
  /** Serial number in hexadecimal → since when. */
  revoked: ReadonlyMap<string, Date>
  unknownCritical: readonly string[]
  signed: Uint8Array
  signature: Uint8Array
}

const known = [oid.authorityKeyIdentifier, oid.crlNumber]

export function readRevocationList(der: Uint8Array): RevocationList {
  const { tbsCertList: inner, tbsCertListRaw, signatureAlgorithm, signature } = readStrictly(der, CertificateList)
  const entries = [...(inner.revokedCertificates ?? [])]
  const ofEntries = entries.flatMap((one) => unknownCritical(one.crlEntryExtensions, [oid.crlReason]))
  return {
    issuer: nameText(inner.issuer),
    issuerKey: nameKey(inner.issuer),
    issuerKeyId: hexOrNothing(
      extensionOf(inner.crlExtensions, oid.authorityKeyIdentifier, AuthorityKeyIdentifier)?.keyIdentifier?.buffer,
    ),
    thisUpdate: timeOf(inner.thisUpdate),
    nextUpdate: inner.nextUpdate && timeOf(inner.nextUpdate),
    revoked: new Map(entries.map((one) => [hexOf(new Uint8Array(one.userCertificate)), timeOf(one.revocationDate)])),
    unknownCritical: [...unknownCritical(inner.crlExtensions, known), ...ofEntries],
    signed: new Uint8Array(tbsCertListRaw ?? new ArrayBuffer()),
    signature: signatureOf(signatureAlgorithm, inner.signature, signature),
  }
}

export function readRevocationLists(pem: string): RevocationList[] {
  return readPem(pem, 'X509 CRL').map(readRevocationList)
}
