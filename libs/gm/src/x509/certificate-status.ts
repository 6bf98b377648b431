import { hexOf } from '../bytes.ts'
import { type DerElement, derTag, readDerAll, readDerWhole, readObjectId, writeDer, writeObjectId } from '../der.ts'
import { gmErrors } from '../errors.ts'
import { signatureFromDer } from '../sm2-der.ts'
import { sm3 } from '../sm3.ts'
import { type Certificate, isSignedBy, readCertificate } from './certificate.ts'
import { oid } from './identifiers.ts'
import { sequence } from './write-der.ts'

/** Online certificate status (OCSP, RFC 6960) with SM2 and SM3: what is asked, and what an answer says. */
export interface CertificateStatus {
  state: 'good' | 'revoked' | 'unknown'
  thisUpdate: Date
  /** Nothing said means that newer word is always to be had. */
  nextUpdate: Date | undefined
}

const ocspOid = {
  basic: '1.3.6.1.5.5.7.48.1.1',
  nonce: '1.3.6.1.5.5.7.48.1.2',
  signing: '1.3.6.1.5.5.7.3.9',
} as const
const explicit = (number: number) => 0xa0 + number
/** How far an answer may lie ahead of our clock. */
const skewMs = 60_000

/** Names a certificate to its issuer's responder: hashes (SM3) of the issuer's name and key, and the serial number. */
export function certificateIdDer(certificate: Certificate, issuer: Certificate): Uint8Array {
  return sequence(
    sequence(writeObjectId(oid.sm3), Uint8Array.of(5, 0)),
    writeDer(derTag.octets, sm3(partsOf(issuer).subject)),
    writeDer(derTag.octets, sm3(issuer.publicKey)),
    partsOf(certificate).serial,
  )
}

/** A question about one certificate. The nonce comes back in an answer that was made for it. */
export function writeStatusRequest(certificate: Certificate, issuer: Certificate, nonce: Uint8Array): Uint8Array {
  const extension = sequence(writeObjectId(ocspOid.nonce), writeDer(derTag.octets, writeDer(derTag.octets, nonce)))
  const asked = sequence(sequence(certificateIdDer(certificate, issuer)))
  return sequence(sequence(asked, writeDer(explicit(2), sequence(extension))))
}

/**
 * Reads an answer strictly and believes it: made for this question, about this certificate, signed by the issuer or by a responder that the
 * issuer itself appointed, neither from before nor from ahead. Throws `gm.*` for anything else, an unwilling responder included.
 */
export function readStatusResponse(
  der: Uint8Array,
  asked: { certificate: Certificate; issuer: Certificate; nonce: Uint8Array; at: Date },
): CertificateStatus {
  const [status, bytes] = readDerWhole(der)
  if (status?.tag !== 0x0a || status.content.length !== 1) throw gmErrors['bad-form']()
  if (status.content[0] !== 0 || !bytes) throw gmErrors['status-not-given']()
  const [type, basic] = readDerWhole(inside(bytes, explicit(0)))
  if (type?.tag !== derTag.objectId || readObjectId(type.content) !== ocspOid.basic) throw gmErrors['bad-form']()
  if (basic?.tag !== derTag.octets) throw gmErrors['bad-form']()
  const [data, algorithm, signature, certificates] = readDerWhole(basic.content)
  if (!data || !signature || signature.tag !== derTag.bits || signature.content[0] !== 0) throw gmErrors['bad-form']()
  refuseOtherAlgorithm(algorithm)
  const signed = { signed: data.bytes, signature: signatureFromDer(signature.content.subarray(1)) }
  const appointed = certificates ? readDerWhole(inside(certificates, explicit(0))) : []
  const signers = [asked.issuer, ...appointed.flatMap((one) => appointedBy(one, asked.issuer, asked.at))]
  if (!signers.some((signer) => isSignedBy(signed, signer))) throw gmErrors['status-signature']()
  return readData(data, asked)
}

/** A certificate for answering, issued by this very authority and in force. */
function appointedBy(element: DerElement, issuer: Certificate, at: Date): Certificate[] {
  const one = readCertificate(element.bytes)
  const mayAnswer = one.extendedKeyUsages.includes(ocspOid.signing) && one.unknownCritical.length === 0
  const inForce = at >= one.notBefore && at <= one.notAfter
  return mayAnswer && inForce && one.issuerKey === issuer.subjectKey && isSignedBy(one, issuer) ? [one] : []
}

function readData(
  data: DerElement,
  { certificate, issuer, nonce, at }: Parameters<typeof readStatusResponse>[1],
): CertificateStatus {
  const parts = readDerAll(data.content)
  if (parts[0]?.tag === explicit(0)) parts.shift()
  const [responder, produced, responses, extensions] = parts
  if (!responder || produced?.tag !== 0x18 || responses?.tag !== derTag.sequence) throw gmErrors['bad-form']()
  const given = extensions ? nonceOf(extensions) : null
  if (!given || !equalBytes(given, nonce)) throw gmErrors['status-not-fresh']()
  const id = certificateIdDer(certificate, issuer)
  const answers = readDerAll(responses.content).map(({ content }) => readDerAll(content))
  const answer = answers.find(([first]) => first && sameId(first.bytes, id))
  if (!answer) throw gmErrors['status-not-given']()
  const [, word, from, ...rest] = answer
  const thisUpdate = generalizedTime(from)
  const next = rest.find(({ tag }) => tag === explicit(0))
  const nextUpdate = next && generalizedTime(readDerAll(next.content)[0])
  if (thisUpdate.getTime() > at.getTime() + skewMs || (nextUpdate && at > nextUpdate))
    throw gmErrors['status-not-fresh']()
  const states = { 128: 'good', 161: 'revoked', 130: 'unknown' } as const
  const state = states[word?.tag as keyof typeof states]
  if (!state) throw gmErrors['bad-form']()
  return { state, thisUpdate, nextUpdate }
}

/** Some leave the parameters of the hash out. */
function sameId(given: Uint8Array, own: Uint8Array): boolean {
  const [algorithm, ...rest] = readDerWhole(given)
  const [ownAlgorithm, ...ownRest] = readDerWhole(own)
  const hash = (element: DerElement | undefined) =>
    hexOf(readDerAll(element?.content ?? new Uint8Array())[0]?.bytes ?? new Uint8Array())
  const same = (one: DerElement, at: number) => equalBytes(one.bytes, ownRest[at]!.bytes)
  return hash(algorithm) === hash(ownAlgorithm) && rest.length === ownRest.length && rest.every(same)
}

function nonceOf(extensions: DerElement): Uint8Array | null {
  for (const { content } of readDerWhole(inside(extensions, explicit(1)))) {
    const [id, ...rest] = readDerAll(content)
    if (id?.tag !== derTag.objectId || readObjectId(id.content) !== ocspOid.nonce) continue
    const value = rest.at(-1)
    const [nonce] = value?.tag === derTag.octets ? readDerAll(value.content) : []
    return nonce?.tag === derTag.octets ? nonce.content : null
  }
  return null
}

function refuseOtherAlgorithm(algorithm: DerElement | undefined): void {
  const [id] = algorithm?.tag === derTag.sequence ? readDerAll(algorithm.content) : []
  if (id?.tag !== derTag.objectId || readObjectId(id.content) !== oid.sm2WithSm3) throw gmErrors['other-algorithm']()
}

/** The bytes of the one element within an explicit tag. */
function inside(element: DerElement, tag: number): Uint8Array {
  const [one, more] = element.tag === tag ? readDerAll(element.content) : []
  if (!one || more) throw gmErrors['bad-form']()
  return one.bytes
}

const equalBytes = (one: Uint8Array, other: Uint8Array) => hexOf(one) === hexOf(other)

function generalizedTime(element: DerElement | undefined): Date {
  const text = new TextDecoder().decode(element?.content)
  const match = element?.tag === 0x18 && /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
  const at = match && new Date(`${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`)
  if (!at || Number.isNaN(at.getTime())) throw gmErrors['bad-form']()
  return at
}

/** The serial number and the subject's name as they stand in a certificate. */
function partsOf({ signed }: Certificate): { serial: Uint8Array; subject: Uint8Array } {
  const elements = readDerWhole(signed)
  const from = elements[0]?.tag === explicit(0) ? 1 : 0
  const [serial, subject] = [elements[from], elements[from + 4]]
  if (!serial || !subject) throw gmErrors['bad-form']()
  return { serial: serial.bytes, subject: subject.bytes }
}
