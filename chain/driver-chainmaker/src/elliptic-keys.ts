import { derTag, readDerWhole, readObjectId, writeDer, writeObjectId } from '@jhc/gm/der.ts'
import { readPem, writePem } from '@jhc/gm/x509/pem.ts'
import { bitString, sequence } from '@jhc/gm/x509/write-der.ts'

export type Curve = 'p256' | 'sm2'

export interface PublicKey {
  curve: Curve
  /** 04 ‖ X ‖ Y. */
  point: Uint8Array
}
export interface PrivateKey {
  curve: Curve
  /** 32 bytes. */
  scalar: Uint8Array
}

const ecPublicKey = '1.2.840.10045.2.1'
const curveIds: Record<Curve, string> = { p256: '1.2.840.10045.3.1.7', sm2: '1.2.156.10197.1.301' }

function curveOf(objectId: string): Curve {
  for (const curve of Object.keys(curveIds) as Curve[]) if (curveIds[curve] === objectId) return curve
  throw new Error(`no P-256 or SM2 key: curve ${objectId}`)
}

/** SubjectPublicKeyInfo (RFC 5480). */
export function readPublicKey(spki: Uint8Array): PublicKey {
  const [algorithm, key] = readDerWhole(spki)
  const [, curve] = readDerWhole(algorithm!.bytes)
  const point = key!.content.subarray(1)
  if (point.length !== 65 || point[0] !== 4) throw new Error('the public key is not an uncompressed point')
  return { curve: curveOf(readObjectId(curve!.content)), point }
}
export function writePublicKey({ curve, point }: PublicKey): Uint8Array {
  return sequence(sequence(writeObjectId(ecPublicKey), writeObjectId(curveIds[curve])), bitString(point))
}
export function readPublicKeyPem(pem: string): PublicKey {
  const [spki] = readPem(pem, 'PUBLIC KEY')
  if (!spki) throw new Error('no public key in the PEM text')
  return readPublicKey(spki)
}
export const publicKeyPem = (key: PublicKey): string => writePem(writePublicKey(key), 'PUBLIC KEY')

/** PKCS#8, or SEC1 that names its curve. */
export function readPrivateKeyPem(pem: string): PrivateKey {
  const [pkcs8] = readPem(pem, 'PRIVATE KEY')
  if (pkcs8) {
    const [, algorithm, inner] = readDerWhole(pkcs8)
    const curve = curveOf(readObjectId(readDerWhole(algorithm!.bytes)[1]!.content))
    return { curve, scalar: readDerWhole(inner!.content)[1]!.content }
  }
  const [sec1] = readPem(pem, 'EC PRIVATE KEY')
  if (!sec1) throw new Error('no PKCS#8 or SEC1 private key in the PEM text')
  const parts = readDerWhole(sec1)
  const parameters = parts.find((part) => part.tag === 0xa0)
  if (!parameters) throw new Error('the SEC1 private key does not name its curve')
  return { curve: curveOf(readObjectId(readDerWhole(parameters.bytes, 0xa0)[0]!.content)), scalar: parts[1]!.content }
}

export function privateKeyPem({ curve, scalar }: PrivateKey, point: Uint8Array): string {
  const integer = (value: number) => writeDer(derTag.integer, Buffer.from([value]))
  const inner = sequence(integer(1), writeDer(derTag.octets, scalar), writeDer(0xa1, bitString(point)))
  const algorithm = sequence(writeObjectId(ecPublicKey), writeObjectId(curveIds[curve]))
  return writePem(sequence(integer(0), algorithm, writeDer(derTag.octets, inner)), 'PRIVATE KEY')
}
