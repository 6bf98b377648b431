import { concat } from '../bytes.ts'
import { type DerElement, derTag, readDer, readDerAll, writeDer, writeObjectId } from '../der.ts'
import { gmErrors } from '../errors.ts'
import { type Sm2KeyPair, sign } from '../sm2.ts'
import { signatureFromDer, signatureToDer } from '../sm2-der.ts'
import { type Certificate, isSignedBy, readCertificate } from './certificate.ts'
import { oid } from './identifiers.ts'
import { sequence } from './write-der.ts'

const version1 = Uint8Array.of(2, 1, 1)
const sm3Algorithm = sequence(writeObjectId(oid.sm3))
const signAlgorithm = sequence(writeObjectId(oid.sm2Sign))

/** SignedData of GM/T 0010-2023 8: the content, the signer's certificate and the signature over the content, in one DER message. */
export function writeSignedMessage(
  content: Uint8Array,
  signer: { key: Sm2KeyPair; certificate: Certificate },
): Uint8Array {
  const { key, certificate } = signer
  const signature = signatureToDer(sign(content, key.privateKey, key.publicKey))
  const signerInfo = sequence(
    version1,
    issuerAndSerial(certificate),
    sm3Algorithm,
    signAlgorithm,
    writeDer(derTag.octets, signature),
  )
  const inner = sequence(
    version1,
    writeDer(0x31, sm3Algorithm),
    contentInfo(oid.gmData, writeDer(derTag.octets, content)),
    writeDer(0xa0, certificate.der),
    writeDer(0x31, signerInfo),
  )
  return contentInfo(oid.gmSignedData, inner)
}

/**
 * The content and who signed it; throws `gm.certificate-signature` where the signature does not fit. Whether the certificate is
 * trusted is the caller's question (verify-certificate.ts). One signer, no attributes: what `writeSignedMessage` makes.
 */
export function readSignedMessage(der: Uint8Array): { content: Uint8Array; certificate: Certificate } {
  const parts = contentOf(der, oid.gmSignedData)
  const [, , info, certificates, signers] = parts
  if (parts.length !== 5 || certificates!.tag !== 0xa0 || signers!.tag !== 0x31) throw gmErrors['bad-form']()
  const content = contentOctets(info!)
  const certificate = readCertificate(certificates!.content)
  const signerInfo = readDerAll(readDer(signers!.content).content)
  if (signerInfo.length !== 5) throw gmErrors['bad-form']()
  const signature = signatureFromDer(signerInfo[4]!.content)
  const named = sameBytes(writeDer(derTag.sequence, signerInfo[1]!.content), issuerAndSerial(certificate))
  if (!named || !isSignedBy({ signed: content, signature }, certificate)) throw gmErrors['certificate-signature']()
  return { content, certificate }
}

export function contentInfo(type: string, content: Uint8Array): Uint8Array {
  return sequence(writeObjectId(type), writeDer(0xa0, content))
}

/** The parts inside a ContentInfo of the given type. */
export function contentOf(der: Uint8Array, type: string): DerElement[] {
  const whole = readDer(der)
  if (whole.next !== der.length) throw gmErrors['bad-form']()
  const [id, explicit] = readDerAll(whole.content)
  const named = id && sameBytes(writeDer(id.tag, id.content), writeObjectId(type))
  if (!named || explicit?.tag !== 0xa0) throw gmErrors['bad-form']()
  return readDerAll(readDer(explicit.content).content)
}

/** IssuerAndSerialNumber, from the certificate's own bytes. */
export function issuerAndSerial(certificate: Certificate): Uint8Array {
  const [, serial, , issuer] = readDerAll(readDer(certificate.signed).content)
  return sequence(writeDer(issuer!.tag, issuer!.content), writeDer(serial!.tag, serial!.content))
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

function contentOctets(info: DerElement): Uint8Array {
  const [, explicit] = readDerAll(info.content)
  const inner = explicit && readDer(explicit.content)
  if (inner?.tag !== derTag.octets) throw gmErrors['bad-form']()
  return concat(inner.content)
}
