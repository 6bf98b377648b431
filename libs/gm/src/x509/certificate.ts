import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate as CertificateAsn,
  ExtendedKeyUsage,
  KeyUsage,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509'
import { hexOf } from '../bytes.ts'
import { gmErrors } from '../errors.ts'
import { userHash, verify } from '../sm2.ts'
import { sm3Hex } from '../sm3.ts'
import { oid } from './identifiers.ts'
import { readPem } from './pem.ts'
import {
  extensionOf,
  nameKey,
  nameText,
  publicKeyFrom,
  readStrictly,
  signatureOf,
  timeOf,
  unknownCritical,
} from './read-der.ts'

/** An SM2 certificate (GM/T 0015-2023, RFC 5280), read strictly. Reading says nothing about trust: see verify-certificate.ts. */
export interface Certificate {
  der: Uint8Array
  subject: string
  issuer: string
  subjectKey: string
  issuerKey: string
  /** Hexadecimal, as the issuer wrote it. */
  serial: string
  notBefore: Date
  notAfter: Date
  publicKey: Uint8Array
  /** What the key may be used for; nothing said means no limit. */
  keyUsages: readonly KeyUsageName[] | undefined
  extendedKeyUsages: readonly string[]
  /** Whether it may issue, and how many intermediates may stand below it. */
  authority: { pathLength: number | undefined } | undefined
  keyId: string | undefined
  issuerKeyId: string | undefined
  unknownCritical: readonly string[]
  /** SM3 of the whole certificate, to name it by. */
  thumbprint: string
  signed: Uint8Array
  signature: Uint8Array
}

export const keyUsageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'crlSign',
  'encipherOnly',
  'decipherOnly',
] as const
export type KeyUsageName = (typeof keyUsageNames)[number]

const known = [
  oid.basicConstraints,
  oid.keyUsage,
  oid.extendedKeyUsage,
  oid.subjectKeyIdentifier,
  oid.authorityKeyIdentifier,
  oid.subjectAlternativeName,
]

/** Throws `gm.bad-form` for anything but one certificate in DER, `gm.other-algorithm` for a key or signature other than SM2. */
export function readCertificate(der: Uint8Array): Certificate {
  const {
    tbsCertificate: inner,
    tbsCertificateRaw,
    signatureAlgorithm,
    signatureValue,
  } = readStrictly(der, CertificateAsn)
  const { extensions } = inner
  const constraints = extensionOf(extensions, oid.basicConstraints, BasicConstraints)
  const usage = extensionOf(extensions, oid.keyUsage, KeyUsage)?.toNumber()
  return {
    der,
    subject: nameText(inner.subject),
    issuer: nameText(inner.issuer),
    subjectKey: nameKey(inner.subject),
    issuerKey: nameKey(inner.issuer),
    serial: hexOf(new Uint8Array(inner.serialNumber)),
    notBefore: timeOf(inner.validity.notBefore),
    notAfter: timeOf(inner.validity.notAfter),
    publicKey: publicKeyFrom(inner.subjectPublicKeyInfo),
    keyUsages: usage === undefined ? undefined : keyUsageNames.filter((_, bit) => usage & (1 << bit)),
    extendedKeyUsages: [...(extensionOf(extensions, oid.extendedKeyUsage, ExtendedKeyUsage) ?? [])],
    authority: constraints?.cA ? { pathLength: constraints.pathLenConstraint } : undefined,
    keyId: hexOrNothing(extensionOf(extensions, oid.subjectKeyIdentifier, SubjectKeyIdentifier)?.buffer),
    issuerKeyId: hexOrNothing(
      extensionOf(extensions, oid.authorityKeyIdentifier, AuthorityKeyIdentifier)?.keyIdentifier?.buffer,
    ),
    unknownCritical: unknownCritical(extensions, known),
    thumbprint: sm3Hex(der),
    signed: new Uint8Array(tbsCertificateRaw ?? new ArrayBuffer()),
    signature: signatureOf(signatureAlgorithm, inner.signature, signatureValue),
  }
}

/** All certificates of a PEM text, at least one. */
export function readCertificates(pem: string): Certificate[] {
  const blocks = readPem(pem, 'CERTIFICATE')
  if (blocks.length === 0) throw gmErrors['bad-form']()
  return blocks.map(readCertificate)
}

/** Whether `issuer`'s key made the signature, under the user id of GM/T 0009 unless a foreign test says otherwise. */
export function isSignedBy(
  one: { signed: Uint8Array; signature: Uint8Array },
  issuer: { publicKey: Uint8Array },
  userId?: Uint8Array,
): boolean {
  return verify(one.signed, one.signature, issuer.publicKey, userId && userHash(issuer.publicKey, userId))
}

export function hexOrNothing(bytes: ArrayBuffer | undefined): string | undefined {
  return bytes && hexOf(new Uint8Array(bytes))
}
