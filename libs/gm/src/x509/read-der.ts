import { AsnParser, AsnSerializer } from '@peculiar/asn1-schema'
import type { AlgorithmIdentifier, Extension, Name, SubjectPublicKeyInfo, Time } from '@peculiar/asn1-x509'
import { engine } from '#engine'
import { hexOf } from '../bytes.ts'
import { gmErrors } from '../errors.ts'
import { pointOf } from '../sm2-curve.ts'
import { signatureFromDer } from '../sm2-der.ts'
import { oid } from './identifiers.ts'

/** A structure read and written again must give the same bytes: what has two encodings is refused. */
export function readStrictly<T extends object>(der: Uint8Array, type: new () => T): T {
  let value: T
  let again: Uint8Array
  try {
    value = AsnParser.parse(der, type)
    again = new Uint8Array(AsnSerializer.serialize(value))
  } catch {
    throw gmErrors['bad-form']()
  }
  if (!engine.equal(again, der)) throw gmErrors['bad-form']()
  return value
}

/** The raw r‖s of a signature by SM2 with SM3; any other algorithm is refused. */
export function signatureOf(
  algorithm: AlgorithmIdentifier,
  inside: AlgorithmIdentifier,
  bits: ArrayBuffer,
): Uint8Array {
  if (algorithm.algorithm !== oid.sm2WithSm3 || inside.algorithm !== oid.sm2WithSm3) throw gmErrors['other-algorithm']()
  return signatureFromDer(new Uint8Array(bits))
}

export function publicKeyFrom(info: SubjectPublicKeyInfo): Uint8Array {
  const { algorithm, parameters } = info.algorithm
  const curve = parameters ? hexOf(new Uint8Array(parameters)) : ''
  // The curve's identifier as DER: 06 08 and 1.2.156.10197.1.301.
  // Some authorities name the curve as the algorithm too (OpenSSL 3 for its SM2 keys).
  const named = algorithm === oid.ecPublicKey || algorithm === oid.sm2Curve
  if (!named || curve !== '06082a811ccf5501822d') throw gmErrors['other-algorithm']()
  const key = new Uint8Array(info.subjectPublicKey)
  pointOf(key)
  return key
}

export function timeOf(time: Time): Date {
  return time.getTime()
}

const shortNames: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.5': 'serialNumber',
}

/** A name for people, the most particular part first (RFC 4514, with its escapes). Compare `nameKey`s, not these. */
export function nameText(name: Name): string {
  const part = (type: string, value: string): string =>
    `${shortNames[type] ?? type}=${value.replace(/[\\,+"<>;=]/g, '\\$&').replace(/^[ #]| $/g, '\\$&')}`
  return Array.from(name, (set) => Array.from(set, (one) => part(one.type, one.value.toString())).join('+'))
    .reverse()
    .join(',')
}

/** The name's own bytes: two names are the same only where their encodings are. */
export function nameKey(name: Name): string {
  return hexOf(new Uint8Array(AsnSerializer.serialize(name)))
}

/** What an extension holds, by its type; nothing where it is absent. Throws `gm.bad-form` where it is there twice. */
export function extensionOf<T extends object>(
  extensions: Iterable<Extension> | undefined,
  id: string,
  type: new () => T,
): T | undefined {
  const found = [...(extensions ?? [])].filter((one) => one.extnID === id)
  if (found.length > 1) throw gmErrors['bad-form']()
  return found[0] && readStrictly(new Uint8Array(found[0].extnValue.buffer), type)
}

/** Critical extensions that are not understood here: whoever meets one must refuse (RFC 5280 4.2). */
export function unknownCritical(extensions: Iterable<Extension> | undefined, known: readonly string[]): string[] {
  return [...(extensions ?? [])].filter((one) => one.critical && !known.includes(one.extnID)).map((one) => one.extnID)
}
