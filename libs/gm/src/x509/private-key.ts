import { hexOf } from '../bytes.ts'
import { derTag, readDer, readDerAll, writeDer } from '../der.ts'
import { gmErrors } from '../errors.ts'
import { publicKeyOf, type Sm2KeyPair } from '../sm2.ts'
import { readPem, writePem } from './pem.ts'
import { bitString, sequence, subjectPublicKeyInfo } from './write-der.ts'

const zero = Uint8Array.of(2, 1, 0)
const one = Uint8Array.of(2, 1, 1)
const octets = (bytes: Uint8Array): Uint8Array => writeDer(derTag.octets, bytes)

/** An SM2 key pair as PKCS#8 in PEM (RFC 5958 with RFC 5915 inside), as OpenSSL reads it. Not encrypted: seal it before it is stored. */
export function writePrivateKey({ privateKey, publicKey }: Sm2KeyPair): string {
  const algorithm = readDer(readDer(subjectPublicKeyInfo(publicKey)).content)
  const inner = sequence(one, octets(privateKey), writeDer(0xa1, bitString(publicKey)))
  return writePem(sequence(zero, writeDer(derTag.sequence, algorithm.content), octets(inner)), 'PRIVATE KEY')
}

/** The pair from PKCS#8 in PEM. A public key that stands beside must belong to it. */
export function readPrivateKey(pem: string): Sm2KeyPair {
  const der = readPem(pem, 'PRIVATE KEY')[0]
  if (!der) throw gmErrors['bad-form']()
  const [, algorithm, wrapped] = readDerAll(readDer(der).content)
  const curve = algorithm && readDerAll(algorithm.content)[1]?.content
  if (!curve || hexOf(curve) !== '2a811ccf5501822d') throw gmErrors['other-algorithm']()
  const [version, scalar, ...optional] = readDerAll(readDer(wrapped!.content).content)
  if (version?.content[0] !== 1 || scalar?.content.length !== 32) throw gmErrors['bad-form']()
  const publicKey = publicKeyOf(scalar.content)
  const beside = optional.find((part) => part.tag === 0xa1)
  if (beside && hexOf(readDer(beside.content).content.subarray(1)) !== hexOf(publicKey))
    throw gmErrors['bad-key']({ part: 'public key' })
  return { privateKey: scalar.content.slice(), publicKey }
}

/** A public key as SubjectPublicKeyInfo in PEM: what `openssl dgst -verify` takes. */
export function writePublicKey(publicKey: Uint8Array): string {
  return writePem(subjectPublicKeyInfo(publicKey), 'PUBLIC KEY')
}

/** The point of such a PEM; any other algorithm, curve or form is refused. */
export function readPublicKey(pem: string): Uint8Array {
  const der = readPem(pem, 'PUBLIC KEY')[0]
  const point = der?.slice(-65)
  if (!der || !point || point.length !== 65 || hexOf(subjectPublicKeyInfo(point)) !== hexOf(der))
    throw gmErrors['bad-form']()
  return point
}
