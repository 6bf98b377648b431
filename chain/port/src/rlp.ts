/** Recursive length prefix (Yellow Paper, appendix B): byte strings and lists of them. */
export type RlpItem = Uint8Array | RlpItem[]

export function encodeRlp(item: RlpItem): Uint8Array {
  return Buffer.concat(rlpParts(item))
}

/** The same as pieces one after another: long byte strings are not copied. */
export function rlpParts(item: RlpItem): Uint8Array[] {
  const parts: Uint8Array[] = []
  write(item, parts)
  return parts
}

function write(item: RlpItem, parts: Uint8Array[]): number {
  if (item instanceof Uint8Array) {
    if (item.length === 1 && item[0]! < 0x80) {
      parts.push(item)
      return 1
    }
    const prefix = lengthPrefix(0x80, item.length)
    parts.push(prefix, item)
    return prefix.length + item.length
  }
  const at = parts.length
  parts.push(new Uint8Array())
  let length = 0
  for (const member of item) length += write(member, parts)
  const prefix = lengthPrefix(0xc0, length)
  parts[at] = prefix
  return prefix.length + length
}

function lengthPrefix(offset: number, length: number): Uint8Array {
  if (length < 56) return Uint8Array.of(offset + length)
  const bytes = integerBytes(BigInt(length))
  return Uint8Array.of(offset + 55 + bytes.length, ...bytes)
}

/** Big-endian without leading zeros; zero is empty. */
export function integerBytes(value: bigint): Uint8Array {
  if (value === 0n) return new Uint8Array()
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
}
