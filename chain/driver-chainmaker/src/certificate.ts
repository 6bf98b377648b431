import { readDer, readDerAll, readDerWhole, readObjectId } from '@jhc/gm/der.ts'
import { readPem } from '@jhc/gm/x509/pem.ts'
import { type PublicKey, readPublicKey } from './elliptic-keys.ts'
import { type SignatureHash, verifySignature } from './signatures.ts'

/** What ChainMaker reads in a certificate (RFC 5280). */
export interface Certificate {
  der: Uint8Array
  /** Subject O: the organisation's id on the chain. */
  organisation: string
  /** Subject OU: the role, `admin`, `client` … */
  unit: string
  commonName: string
  publicKey: PublicKey
  /** By the certificate's own signature algorithm, that is its issuer's: the chain takes it for the member's signatures too. */
  signatureHash: SignatureHash
  subjectKeyId: Uint8Array | null
  issuer: Uint8Array
  subject: Uint8Array
  notBefore: Date
  notAfter: Date
  tbs: Uint8Array
  signature: Uint8Array
}

const signatureHashes: Record<string, SignatureHash> = {
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.156.10197.1.501': 'sm3',
}
const subjectKeyIdExtension = '2.5.29.14'
const nameIds = { commonName: '2.5.4.3', organisation: '2.5.4.10', unit: '2.5.4.11' }

export function readCertificatePem(pem: string): Certificate {
  const [der] = readPem(pem, 'CERTIFICATE')
  if (!der) throw new Error('no certificate in the PEM text')
  return readCertificate(der)
}

export function readCertificate(der: Uint8Array): Certificate {
  const [tbs, algorithm, signature] = readDerWhole(der)
  const fields = readDerWhole(tbs!.bytes)
  if (fields[0]!.tag !== 0xa0) throw new Error('not an X.509 v3 certificate')
  const [, , , issuer, validity, subject, spki] = fields
  const signatureHash = signatureHashes[readObjectId(readDerWhole(algorithm!.bytes)[0]!.content)]
  if (!signatureHash) throw new Error('the certificate is signed neither with SM2-SM3 nor with ECDSA-SHA256')
  const [notBefore, notAfter] = readDerWhole(validity!.bytes).map(readTime)
  const name = readName(subject!.bytes)
  return {
    der,
    organisation: name.get(nameIds.organisation) ?? '',
    unit: name.get(nameIds.unit) ?? '',
    commonName: name.get(nameIds.commonName) ?? '',
    publicKey: readPublicKey(spki!.bytes),
    signatureHash,
    subjectKeyId: readSubjectKeyId(fields.find((field) => field.tag === 0xa3)?.content),
    issuer: issuer!.bytes,
    subject: subject!.bytes,
    notBefore: notBefore!,
    notAfter: notAfter!,
    tbs: tbs!.bytes,
    signature: signature!.content.subarray(1),
  }
}

/** Signed by that issuer's key, named as its subject, and in force at that time. */
export function isIssuedBy(certificate: Certificate, issuer: Certificate, at: Date): boolean {
  return (
    Buffer.from(certificate.issuer).equals(issuer.subject) &&
    certificate.notBefore <= at &&
    at <= certificate.notAfter &&
    verifySignature(issuer.publicKey, certificate.signatureHash, certificate.tbs, certificate.signature)
  )
}

function readName(bytes: Uint8Array): Map<string, string> {
  const parts = new Map<string, string>()
  for (const set of readDerWhole(bytes)) {
    for (const pair of readDerAll(set.content)) {
      const [id, text] = readDerWhole(pair.bytes)
      parts.set(readObjectId(id!.content), Buffer.from(text!.content).toString('utf8'))
    }
  }
  return parts
}

function readSubjectKeyId(extensions: Uint8Array | undefined): Uint8Array | null {
  for (const extension of extensions ? readDerWhole(extensions) : []) {
    const parts = readDerWhole(extension.bytes)
    if (readObjectId(parts[0]!.content) === subjectKeyIdExtension) return readDer(parts.at(-1)!.content).content
  }
  return null
}

/** UTCTime or GeneralizedTime in the form that RFC 5280 prescribes: seconds and a Z. */
function readTime(node: { tag: number; content: Uint8Array }): Date {
  const text = Buffer.from(node.content).toString('latin1')
  const full = node.tag === 0x17 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full)
  if (!match) throw new Error('the certificate has a time of an unknown form')
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number)
  return new Date(Date.UTC(year!, month! - 1, day!, hour!, minute!, second!))
}
