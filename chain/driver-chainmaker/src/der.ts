/** The little of DER (X.690) that keys, certificates and signatures need. Definite lengths only, as DER has it. */
export interface DerNode {
  tag: number
  /** Contents without tag and length. */
  value: Uint8Array
  /** The whole element. */
  bytes: Uint8Array
}

export const derTag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
} as const

export function readDer(bytes: Uint8Array, at = 0): DerNode {
  const tag = bytes[at]
  let length = bytes[at + 1]
  if (tag === undefined || length === undefined) throw new Error('DER ends early')
  let start = at + 2
  if (length >= 0x80) {
    const count = length & 0x7f
    if (count === 0 || count > 4) throw new Error('DER length of an unknown form')
    length = 0
    for (let n = 0; n < count; n++) length = length * 256 + (bytes[start++] ?? 0)
  }
  const end = start + length
  if (end > bytes.length) throw new Error('DER ends early')
  return { tag, value: bytes.subarray(start, end), bytes: bytes.subarray(at, end) }
}

/** Elements of a constructed one, in order. */
export function derChildren(value: Uint8Array): DerNode[] {
  const nodes: DerNode[] = []
  for (let at = 0; at < value.length; ) {
    const node = readDer(value, at)
    nodes.push(node)
    at += node.bytes.length
  }
  return nodes
}

/** A whole buffer that is one element of this tag, or it throws. */
export function derElements(bytes: Uint8Array, tag: number = derTag.sequence): DerNode[] {
  const node = readDer(bytes)
  if (node.tag !== tag || node.bytes.length !== bytes.length) throw new Error('not the DER structure expected')
  return derChildren(node.value)
}

export function writeDer(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const value = Buffer.concat(parts)
  const length: number[] = []
  if (value.length < 0x80) length.push(value.length)
  else {
    for (let rest = value.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256)
    length.unshift(0x80 | length.length)
  }
  return Buffer.concat([Buffer.from([tag, ...length]), value])
}

/** Non-negative integer of big-endian bytes. */
export function writeDerInteger(bytes: Uint8Array): Uint8Array {
  let start = 0
  while (start < bytes.length - 1 && bytes[start] === 0) start++
  const short = bytes.subarray(start)
  return writeDer(derTag.integer, (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short)
}

export function readObjectId(value: Uint8Array): string {
  const parts: number[] = []
  let part = 0
  for (const byte of value) {
    part = part * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      parts.push(part)
      part = 0
    }
  }
  const [first = 0, ...rest] = parts
  const head = Math.min(2, Math.floor(first / 40))
  return [head, first - head * 40, ...rest].join('.')
}

export function writeObjectId(text: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  const bytes = [first * 40 + second, ...rest].flatMap((part) => {
    const digits = [part & 0x7f]
    for (let left = Math.floor(part / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift((left & 0x7f) | 0x80)
    return digits
  })
  return writeDer(derTag.objectId, Buffer.from(bytes))
}

/** Every block of that label, decoded. */
export function readPem(pem: string, label: string): Uint8Array[] {
  const pattern = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, 'g')
  return [...pem.matchAll(pattern)].map((match) => Buffer.from(match[1]!, 'base64'))
}

export function writePem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
