import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import { sm3 } from '@jhc/gm/sm3.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { type ResidentOpening, residentIdOf } from '@jhc/record/consent/resident-id.ts'
import { encodeSigned, idOfSigned, type Signable, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'

export interface BedPerson {
  id: Hex
  accountId: string
  name: string
  key: Sm2KeyPair
  /** Of practitioners. */
  orgId: string | null
}
export interface BedResident extends BedPerson {
  opening: ResidentOpening
  personId: string | null
}

export function makeResident(name: string, identityNumber: string): BedResident {
  const opening = { salt: toHex(generateKeyPair().privateKey), name, identityNumber }
  return {
    id: residentIdOf(opening),
    accountId: `account-${identityNumber}`,
    name,
    key: generateKeyPair(),
    orgId: null,
    opening,
    personId: null,
  }
}

export function makeDoctor(name: string, orgId: string): BedPerson {
  const key = generateKeyPair()
  return { id: `0x${toHex(sm3(key.publicKey))}`, accountId: `doctor-${name}`, name, key, orgId }
}

/** r‖s, hexadecimal. */
export const signHex = (key: Sm2KeyPair, bytes: Uint8Array) => toHex(sign(bytes, key.privateKey, key.publicKey))

/** As organisations sign: SM3 of the bytes. */
export const sealHex = (key: Sm2KeyPair, bytes: Hex) => signHex(key, sm3(fromHex(bytes)))

export function signedBytes<N extends Signable>(name: N, values: ValuesOf<N>, key: Sm2KeyPair) {
  const signed = encodeSigned(name, values)
  const signature = signHex(key, fromHex(signed))
  const [r, s] = [BigInt(`0x${signature.slice(0, 64)}`), BigInt(`0x${signature.slice(64)}`)]
  return { signed, id: idOfSigned(signed), signature, r, s }
}
