import type { Hex } from '@jhc/chain-port/driver.ts'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { encodeRlp, integerBytes } from '@jhc/chain-port/rlp.ts'
import { addressOfPublicKey, recover } from '@jhc/chain-port/secp256k1.ts'
import { fromRlp, parseTransaction, recoverTransactionAddress } from 'viem'

export interface RawTransaction {
  raw: Uint8Array
  hash: Hex
  from: Hex
  nonce: number
}

/** Sender and number of signed bytes. The platform's own are type 0 and read at native speed; others by the library. */
export async function readRawTransaction(raw: Uint8Array): Promise<RawTransaction> {
  const hash = hexOf(keccak256(raw))
  if (raw.length > 0 && raw[0]! >= 0xc0) return { raw, hash, ...readLegacy(raw) }
  const serializedTransaction = hexOf(raw) as `0x02${string}`
  const { nonce } = parseTransaction(serializedTransaction)
  const from = (await recoverTransactionAddress({ serializedTransaction })).toLowerCase() as Hex
  return { raw, hash, from, nonce: nonce ?? 0 }
}

function readLegacy(raw: Uint8Array): { from: Hex; nonce: number } {
  const fields = fromRlp(raw, 'bytes') as Uint8Array[]
  if (fields.length !== 9) throw new Error('not a transaction')
  const v = numberOf(fields[6]!)
  const protectedFrom = v >= 35n
  const unsigned = protectedFrom
    ? [...fields.slice(0, 6), integerBytes((v - 35n) / 2n), new Uint8Array(), new Uint8Array()]
    : fields.slice(0, 6)
  const recovery = Number(protectedFrom ? (v - 35n) % 2n : v - 27n) as 0 | 1
  const point = recover(keccak256(encodeRlp(unsigned)), fields[7]!, fields[8]!, recovery)
  return { from: hexOf(addressOfPublicKey(point)), nonce: Number(numberOf(fields[0]!)) }
}

const numberOf = (bytes: Uint8Array) => (bytes.length === 0 ? 0n : BigInt(hexOf(bytes)))
