/** Raised whenever what stands under a key changes; another format is refused, never guessed. */
export const storeFormat = 2

/** Layout of the store. One letter, then a big-endian number or a hash, so that ranges read in chain order. */
const letter = (name: string) => name.charCodeAt(0)

function withNumber(name: string, number: number, index?: number): Uint8Array {
  const key = Buffer.alloc(index === undefined ? 9 : 13)
  key[0] = letter(name)
  key.writeBigUInt64BE(BigInt(number), 1)
  if (index !== undefined) key.writeUInt32BE(index, 9)
  return key
}
const withHash = (name: string, hash: Uint8Array) => Buffer.concat([Buffer.from([letter(name)]), hash])

export const keys = {
  /** → u64 number, 32 bytes hash of the last whole block. */
  head: Buffer.from('!head'),
  /** → JSON of chain id and format. */
  chain: Buffer.from('!chain'),
  /** → u32 transaction count, header RLP. */
  header: (number: number) => withNumber('h', number),
  /** → serialised transaction. */
  transaction: (number: number, index: number) => withNumber('b', number, index),
  /** → stored receipt (receipts.ts). */
  receipt: (number: number, index: number) => withNumber('r', number, index),
  /** → u64 number. */
  numberOfHash: (hash: Uint8Array) => withHash('x', hash),
  /** → u64 number, u32 index. */
  transactionPlace: (hash: Uint8Array) => withHash('t', hash),
  /** → trie node, or code under `c` and its hash. */
  node: (hash: Uint8Array) => withHash('n', hash),
}

export function encodePlace(number: number, index: number): Uint8Array {
  const value = Buffer.alloc(12)
  value.writeBigUInt64BE(BigInt(number))
  value.writeUInt32BE(index, 8)
  return value
}
export function decodePlace(value: Uint8Array): { number: number; index: number } {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength)
  return { number: Number(view.getBigUint64(0)), index: view.getUint32(8) }
}
export function encodeNumber(number: number): Uint8Array {
  const value = Buffer.alloc(8)
  value.writeBigUInt64BE(BigInt(number))
  return value
}
export function decodeNumber(value: Uint8Array): number {
  return Number(new DataView(value.buffer, value.byteOffset, value.byteLength).getBigUint64(0))
}
