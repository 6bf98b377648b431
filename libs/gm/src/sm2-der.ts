import { concat } from './bytes.ts'
import { derTag, readDerWhole, readUnsigned, writeDer, writeUnsigned } from './der.ts'
import { gmErrors } from './errors.ts'

/**
 * The DER forms of SM2 (GB/T 35276-2017): a signature is SEQUENCE { r INTEGER, s INTEGER } (6.4), a ciphertext SEQUENCE
 * { x INTEGER, y INTEGER, C3 OCTET STRING, C2 OCTET STRING } (6.3). Reading is strict: one form only, nothing behind it.
 */
export function signatureToDer(signature: Uint8Array): Uint8Array {
  if (signature.length !== 64) throw gmErrors['bad-signature']()
  const [r, s] = [signature.subarray(0, 32), signature.subarray(32)]
  return writeDer(derTag.sequence, writeUnsigned(r), writeUnsigned(s))
}

export function signatureFromDer(der: Uint8Array): Uint8Array {
  try {
    const [r, s] = fields(der, 2)
    return concat(readUnsigned(r, 32), readUnsigned(s, 32))
  } catch {
    throw gmErrors['bad-signature']()
  }
}

/** From and to 0x04‖x‖y‖C3‖C2 of sm2-encrypt.ts. */
export function ciphertextToDer(raw: Uint8Array): Uint8Array {
  if (raw.length < 97 || raw[0] !== 4) throw gmErrors['not-authentic']()
  return writeDer(
    derTag.sequence,
    writeUnsigned(raw.subarray(1, 33)),
    writeUnsigned(raw.subarray(33, 65)),
    writeDer(derTag.octets, raw.subarray(65, 97)),
    writeDer(derTag.octets, raw.subarray(97)),
  )
}

export function ciphertextFromDer(der: Uint8Array): Uint8Array {
  try {
    const [x, y, check, text] = fields(der, 4)
    if (check!.tag !== derTag.octets || check!.content.length !== 32 || text!.tag !== derTag.octets)
      throw gmErrors['bad-form']()
    return concat(Uint8Array.of(4), readUnsigned(x, 32), readUnsigned(y, 32), check!.content, text!.content)
  } catch {
    throw gmErrors['not-authentic']()
  }
}

function fields(der: Uint8Array, count: number) {
  const inside = readDerWhole(der)
  if (inside.length !== count) throw gmErrors['bad-form']()
  return inside
}
