import { concat } from './bytes.ts'
import { gmErrors } from './errors.ts'
import { deriveBytes } from './kdf.ts'
import { type Sm2KeyPair, userHash } from './sm2.ts'
import { bytesOf, numberOf, Point, pointOf, scalarOf, sm2Curve } from './sm2-curve.ts'
import { sm3 } from './sm3.ts'

/**
 * SM2 key exchange (GB/T 32918.3-2016 6.1): two long-term keys, two ephemeral ones, a common key only these two can know. It is
 * not plain Diffie–Hellman. Both sides must compare the confirmations before they use the key.
 */
export interface KeyExchangeParty {
  role: 'initiator' | 'responder'
  own: Sm2KeyPair
  ownEphemeral: Sm2KeyPair
  peerPublicKey: Uint8Array
  peerEphemeralPublicKey: Uint8Array
}

export interface ExchangedKey {
  key: Uint8Array
  /** S1 and S2 (steps A9, B8): what the responder and what the initiator sends as proof. */
  responderConfirmation: Uint8Array
  initiatorConfirmation: Uint8Array
}

const { Fn: Scalars } = Point
/** 2^w with w = ⌈⌈log2 n⌉ / 2⌉ − 1 = 127. */
const high = 1n << 127n

/** A key of `keyBytes`. Throws `gm.bad-key` for points off the curve or a common point at infinity. */
export function exchangeKey(party: KeyExchangeParty, keyBytes: number): ExchangedKey {
  const { own, ownEphemeral, peerPublicKey, peerEphemeralPublicKey } = party
  const t = Scalars.create(
    scalarOf(own.privateKey) + reducedX(ownEphemeral.publicKey) * scalarOf(ownEphemeral.privateKey),
  )
  const peer = pointOf(peerPublicKey).add(pointOf(peerEphemeralPublicKey).multiply(reducedX(peerEphemeralPublicKey)))
  if (t === 0n || peer.is0()) throw gmErrors['bad-key']({ part: 'key exchange' })
  const common = peer.multiply(Scalars.create(sm2Curve.h * t)).toAffine()
  const [x, y] = [bytesOf(common.x), bytesOf(common.y)]
  const sides = [side(own.publicKey, ownEphemeral.publicKey), side(peerPublicKey, peerEphemeralPublicKey)] as const
  const [a, b] = party.role === 'initiator' ? sides : [sides[1], sides[0]]
  const inner = sm3(concat(x, a.za, b.za, a.ephemeral, b.ephemeral))
  const confirmation = (mark: number): Uint8Array => sm3(concat(Uint8Array.of(mark), y, inner))
  return {
    key: deriveBytes(concat(x, y, a.za, b.za), keyBytes),
    responderConfirmation: confirmation(2),
    initiatorConfirmation: confirmation(3),
  }
}

/** x̄ = 2^w + (x & (2^w − 1)). */
function reducedX(publicKey: Uint8Array): bigint {
  return high + (numberOf(publicKey.subarray(1, 33)) & (high - 1n))
}

function side(publicKey: Uint8Array, ephemeral: Uint8Array) {
  return { za: userHash(publicKey), ephemeral: ephemeral.subarray(1) }
}
