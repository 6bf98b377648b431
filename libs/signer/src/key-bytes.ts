import { fromHex } from '@jhc/gm/bytes.ts'
import { encodeSigned, type Hex } from '@jhc/record/signed-bytes.ts'

/** What stands in the bytes of every act upon a key: the domain of the contract Identities, and whose key it is. */
export interface KeyPlace {
  domain: string
  id: string
}

const hex = (text: string): Hex => `0x${text.replace(/^0x/, '')}`
const bytes = (encoded: Hex): Uint8Array => fromHex(encoded.slice(2))
const none: Hex = `0x${'0'.repeat(64)}`
const halves = (publicKey: string) => ({ x: hex(publicKey.slice(2, 66)), y: hex(publicKey.slice(66)) })
const place = ({ domain, id }: KeyPlace, action: number) => ({ domain: hex(domain), action, id: hex(id) })

const kinds = { resident: 1, practitioner: 2, project: 3 } as const

/** By the new key. `organisation`: the chain word of a practitioner's; a resident has none. */
export function enrolmentBytes(at: KeyPlace, kind: keyof typeof kinds, organisation: string | null): Uint8Array {
  const of = organisation === null ? none : hex(organisation)
  return bytes(encodeSigned('enrolment', { ...place(at, 1), kind: kinds[kind], organisation: of }))
}

/** By the old and by the new key. `version`: of the new one. */
export function rotationBytes(at: KeyPlace, version: number, publicKey: string): Uint8Array {
  return bytes(encodeSigned('rotation', { ...place(at, 2), version, ...halves(publicKey) }))
}

/** By the key that is to count no longer. */
export function ownRevocationBytes(at: KeyPlace, version: number): Uint8Array {
  return bytes(encodeSigned('ownRevocation', { ...place(at, 3), version }))
}

/** By the new key, for the hospital that is to vouch. */
export function reEnrolmentBytes(
  at: KeyPlace,
  {
    version,
    attempt,
    publicKey,
    organisation,
  }: { version: number; attempt: number; publicKey: string; organisation: string },
): Uint8Array {
  const rest = { version, attempt, organisation: hex(organisation), ...halves(publicKey) }
  return bytes(encodeSigned('reenrolment', { ...place(at, 4), ...rest }))
}

/** By the old key, against the one that is to replace it. */
export function objectionBytes(at: KeyPlace, publicKey: string, readyAtSeconds: number): Uint8Array {
  return bytes(encodeSigned('objection', { ...place(at, 5), ...halves(publicKey), readyAt: readyAtSeconds }))
}
