import type { Hex } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { digest, type SignatureHash } from './signatures.ts'

export type AddressType = 'ETHEREUM' | 'CHAINMAKER'

/** Since 2.3.0 a contract's address is the last 20 bytes of Keccak(Keccak(name)), whatever the address type. */
export function addressOfName(name: string): Hex {
  return lastTwenty(keccak256(keccak256(Buffer.from(name))))
}

/** Of what a call or an event names: a contract's name, or its address without 0x. */
export function addressOfCalled(name: string): Hex {
  return /^[0-9a-f]{40}$/.test(name) ? `0x${name}` : addressOfName(name)
}
export const nameOfAddress = (address: Hex): string => address.slice(2).toLowerCase()

/** What the EVM shows as msg.sender: of the point, or of the subject key id (without a certificate: of the point's hash). */
export function addressOfMember(
  member: { point: Uint8Array; subjectKeyId: Uint8Array | null },
  type: AddressType,
  chainHash: SignatureHash,
): Hex {
  if (type === 'ETHEREUM') return lastTwenty(keccak256(member.point.subarray(1)))
  return lastTwenty(keccak256(member.subjectKeyId ?? digest(chainHash, member.point)))
}

function lastTwenty(hash: Uint8Array): Hex {
  return hexOf(hash.subarray(12))
}
