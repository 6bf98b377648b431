import { RLP } from '@ethereumjs/rlp'
import { toBigInt } from './receipts.ts'

export interface TransactionFields {
  nonce: number
  gasPrice: bigint
  /** Null: creates a contract. */
  to: Uint8Array | null
  data: Uint8Array
}

/** The fields that readers need, of a transaction that is in a block and therefore well-formed. Type 1 has the chain id in front (EIP-2930). */
export function transactionFields(raw: Uint8Array): TransactionFields {
  const typed = raw[0]! < 0x80
  const fields = RLP.decode(withoutCopies(typed ? raw.subarray(1) : raw)) as Uint8Array[]
  const at = typed ? 1 : 0
  const to = fields[3 + at]!
  return {
    nonce: Number(toBigInt(fields[at]!)),
    gasPrice: toBigInt(fields[1 + at]!),
    to: to.length > 0 ? to : null,
    data: fields[5 + at]!,
  }
}

/** The library takes each part out by `slice`, which copies a Uint8Array, a dozen times for 97 KB of call data; a Buffer's is a view. */
export function withoutCopies(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
}
