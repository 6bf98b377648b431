import { generateKeyPairSync, hash, randomBytes } from 'node:crypto'
import {
  type Curve,
  type PrivateKey,
  privateKeyPem,
  publicKeyPem,
  writePublicKey,
} from '@jhc/chain-driver-chainmaker/elliptic-keys.ts'
import { signMessage } from '@jhc/chain-driver-chainmaker/signatures.ts'
import { derTag, writeDer, writeObjectId, writeUnsigned } from '@jhc/gm/der.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import { bitString, sequence, timeDer } from '@jhc/gm/x509/write-der.ts'

export interface KeyPair {
  privateKey: PrivateKey
  point: Uint8Array
  privateKeyPem: string
  publicKeyPem: string
}
export interface IssuedIdentity extends KeyPair {
  certificatePem: string
}
export interface Organisation {
  id: string
  root: IssuedIdentity
  /** `unit` is the role: admin, client, light, consensus, common. */
  issue(
    unit: string,
    commonName: string,
    /** `key`: a renewal for a key that there is already. */
    options?: { hostName?: string; notAfter?: Date; key?: KeyPair },
  ): IssuedIdentity
}

export function makeKey(curve: Curve): KeyPair {
  const pair = curve === 'sm2' ? generateKeyPair() : p256Pair()
  const privateKey = { curve, scalar: pair.privateKey }
  return {
    privateKey,
    point: pair.publicKey,
    privateKeyPem: privateKeyPem(privateKey, pair.publicKey),
    publicKeyPem: publicKeyPem({ curve, point: pair.publicKey }),
  }
}

/** An organisation with a root of its own that issues its members' certificates: P-256 with ECDSA-SHA256, SM2 with SM2-SM3. */
export function makeOrganisation(id: string, curve: Curve): Organisation {
  const rootKey = makeKey(curve)
  const rootName = name(id, 'root-cert', `ca.${id}`)
  const root = { ...rootKey, certificatePem: certificate(rootKey, rootName, rootKey, rootName, { authority: true }) }
  return {
    id,
    root,
    issue(unit, commonName, options = {}) {
      const key = options.key ?? makeKey(curve)
      return { ...key, certificatePem: certificate(rootKey, rootName, key, name(id, unit, commonName), options) }
    },
  }
}

function p256Pair() {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  const part = (text: string | undefined) => Buffer.from(text!, 'base64url')
  return { privateKey: part(jwk.d), publicKey: Buffer.concat([Buffer.from([4]), part(jwk.x), part(jwk.y)]) }
}

const utf8 = (text: string) => writeDer(derTag.utf8, Buffer.from(text))
const boolean = () => writeDer(0x01, Buffer.from([0xff]))

function name(organisation: string, unit: string, commonName: string): Uint8Array {
  const part = (id: string, text: string) => writeDer(derTag.set, sequence(writeObjectId(id), utf8(text)))
  return sequence(part('2.5.4.10', organisation), part('2.5.4.11', unit), part('2.5.4.3', commonName))
}

function certificate(
  issuerKey: KeyPair,
  issuerName: Uint8Array,
  key: KeyPair,
  subject: Uint8Array,
  options: { authority?: boolean; hostName?: string; notAfter?: Date },
): string {
  const { curve } = issuerKey.privateKey
  const algorithm = sequence(writeObjectId(curve === 'sm2' ? '1.2.156.10197.1.501' : '1.2.840.10045.4.3.2'))
  const yesterday = new Date(Date.now() - 86_400_000)
  const extension = (id: string, value: Uint8Array, critical = false) =>
    sequence(writeObjectId(id), ...(critical ? [boolean()] : []), writeDer(derTag.octets, value))
  const extensions = [
    extension('2.5.29.14', writeDer(derTag.octets, hash('sha256', key.point, 'buffer'))),
    // digitalSignature and keyEncipherment; of a root keyCertSign.
    extension('2.5.29.15', writeDer(derTag.bits, Buffer.from(options.authority ? [2, 0x04] : [5, 0xa0])), true),
    extension('2.5.29.19', options.authority ? sequence(boolean()) : sequence(), true),
  ]
  if (options.hostName) extensions.push(extension('2.5.29.17', sequence(writeDer(0x82, Buffer.from(options.hostName)))))
  const tbs = sequence(
    writeDer(0xa0, writeDer(derTag.integer, Buffer.from([2]))),
    writeUnsigned(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    issuerName,
    sequence(timeDer(yesterday), timeDer(options.notAfter ?? new Date(Date.now() + 365 * 86_400_000))),
    subject,
    writePublicKey({ curve: key.privateKey.curve, point: key.point }),
    writeDer(0xa3, sequence(...extensions)),
  )
  const signature = signMessage(issuerKey.privateKey, issuerKey.point, curve === 'sm2' ? 'sm3' : 'sha256', tbs)
  return writePem(sequence(tbs, algorithm, bitString(signature)), 'CERTIFICATE')
}
