import { CertificationRequest, type CertificationRequestInfo } from '@peculiar/asn1-csr'
import { AsnSerializer } from '@peculiar/asn1-schema'
import { concat } from '../bytes.ts'
import { derTag, writeDer } from '../der.ts'
import { gmErrors } from '../errors.ts'
import { type Sm2KeyPair, sign } from '../sm2.ts'
import { signatureToDer } from '../sm2-der.ts'
import { isSignedBy } from './certificate.ts'
import { readPem, writePem } from './pem.ts'
import { nameText, publicKeyFrom, readStrictly, signatureOf } from './read-der.ts'
import { bitString, type NameParts, nameDer, sm2WithSm3, subjectPublicKeyInfo } from './write-der.ts'

/** A request for a certificate (PKCS#10, GM/T 0015-2023 annex), its own signature checked. */
export interface CertificateRequest {
  der: Uint8Array
  subject: string
  subjectDer: Uint8Array
  publicKey: Uint8Array
}

export function writeCertificateRequest(subject: NameParts, key: Sm2KeyPair): string {
  const info = writeDer(
    derTag.sequence,
    Uint8Array.of(2, 1, 0),
    nameDer(subject),
    subjectPublicKeyInfo(key.publicKey),
    Uint8Array.of(0xa0, 0),
  )
  const signature = bitString(signatureToDer(sign(info, key.privateKey, key.publicKey)))
  return writePem(writeDer(derTag.sequence, concat(info, sm2WithSm3, signature)), 'CERTIFICATE REQUEST')
}

/** Throws `gm.certificate-signature` where the asker does not hold the key. */
export function readCertificateRequest(from: Uint8Array | string, userId?: Uint8Array): CertificateRequest {
  const der =
    typeof from === 'string'
      ? readPem(from.replaceAll('NEW CERTIFICATE', 'CERTIFICATE'), 'CERTIFICATE REQUEST')[0]
      : from
  if (!der) throw gmErrors['bad-form']()
  const read = readStrictly(der, CertificationRequest)
  const info: CertificationRequestInfo = read.certificationRequestInfo
  const publicKey = publicKeyFrom(info.subjectPKInfo)
  const signature = signatureOf(read.signatureAlgorithm, read.signatureAlgorithm, read.signature)
  const signed = new Uint8Array(read.certificationRequestInfoRaw ?? new ArrayBuffer())
  if (!isSignedBy({ signed, signature }, { publicKey }, userId)) throw gmErrors['certificate-signature']()
  return {
    der,
    subject: nameText(info.subject),
    subjectDer: new Uint8Array(AsnSerializer.serialize(info.subject)),
    publicKey,
  }
}
