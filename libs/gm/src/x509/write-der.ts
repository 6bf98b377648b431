import { fromHex, utf8 } from '../bytes.ts'
import { derTag, writeDer } from '../der.ts'

/** Pieces of certificates and requests, written. */
export const sm2WithSm3 = fromHex('300a06082a811ccf55018375')

/** The parts that the platform's names have, in the order of GM/T 0015-2023. */
export interface NameParts {
  country?: string
  organisation?: string
  organisationalUnit?: string
  commonName: string
}

const nameParts: [keyof NameParts, string][] = [
  ['country', '0603550406'],
  ['organisation', '060355040a'],
  ['organisationalUnit', '060355040b'],
  ['commonName', '0603550403'],
]

export function nameDer(name: NameParts): Uint8Array {
  const sets = nameParts.flatMap(([part, identifier]) => {
    const value = name[part]
    if (!value) return []
    const text = writeDer(part === 'country' ? 0x13 : 0x0c, utf8(value))
    return [writeDer(0x31, writeDer(derTag.sequence, fromHex(identifier), text))]
  })
  return writeDer(derTag.sequence, ...sets)
}

export function bitString(bytes: Uint8Array): Uint8Array {
  return writeDer(0x03, Uint8Array.of(0), bytes)
}

/** id-ecPublicKey on sm2p256v1, and the point. */
export function subjectPublicKeyInfo(publicKey: Uint8Array): Uint8Array {
  const algorithm = writeDer(derTag.sequence, fromHex('06072a8648ce3d0201'), fromHex('06082a811ccf5501822d'))
  return writeDer(derTag.sequence, algorithm, bitString(publicKey))
}

/** UTCTime to 2049, GeneralizedTime after (RFC 5280 4.1.2.5), whole seconds. */
export function timeDer(at: Date): Uint8Array {
  const text = at.toISOString().replace(/[-:T]|\.\d+/g, '')
  return at.getUTCFullYear() < 2050 ? writeDer(0x17, utf8(text.slice(2))) : writeDer(0x18, utf8(text))
}

export function sequence(...contents: readonly Uint8Array[]): Uint8Array {
  return writeDer(derTag.sequence, ...contents)
}
