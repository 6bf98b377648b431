import { concat } from './bytes.ts'
import { gmErrors } from './errors.ts'

/** One element of DER: its tag byte, the content, all its bytes, and where the next begins. */
export interface DerElement {
  tag: number
  content: Uint8Array
  bytes: Uint8Array
  next: number
}

export const derTag = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  objectId: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
} as const

/** Reads one element in its one form: shortest length, nothing indefinite, one-byte tags. Throws `gm.bad-form`. */
export function readDer(bytes: Uint8Array, at = 0): DerElement {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined || (tag & 31) === 31) throw gmErrors['bad-form']()
  let [length, start] = [first, at + 2]
  if (first > 127) {
    const count = first - 128
    if (count < 1 || count > 4) throw gmErrors['bad-form']()
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[start + i] ?? 0)
    start += count
    if (length < 128 || length < 256 ** (count - 1)) throw gmErrors['bad-form']()
  }
  if (start + length > bytes.length) throw gmErrors['bad-form']()
  const next = start + length
  return { tag, content: bytes.subarray(start, next), bytes: bytes.subarray(at, next), next }
}

/** The elements inside a content, one behind the other to its end. */
export function readDerAll(content: Uint8Array): DerElement[] {
  const elements: DerElement[] = []
  for (let at = 0; at < content.length; at = elements.at(-1)!.next) elements.push(readDer(content, at))
  return elements
}

/** The elements inside bytes that are one element of this tag and nothing behind it. Throws `gm.bad-form`. */
export function readDerWhole(bytes: Uint8Array, tag: number = derTag.sequence): DerElement[] {
  const whole = readDer(bytes)
  if (whole.tag !== tag || whole.next !== bytes.length) throw gmErrors['bad-form']()
  return readDerAll(whole.content)
}

export function writeDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concat(...contents)
  return concat(Uint8Array.of(tag), lengthOf(content.length), content)
}

/** An unsigned number: shortest, with a zero in front where the sign bit would be set. */
export function writeUnsigned(bytes: Uint8Array): Uint8Array {
  let from = 0
  while (from < bytes.length - 1 && bytes[from] === 0) from++
  const pad = (bytes[from] ?? 0) > 127 ? Uint8Array.of(0) : new Uint8Array()
  return writeDer(derTag.integer, pad, bytes.subarray(from))
}

/** An INTEGER of at most `bytes` bytes without sign, left-padded to them. Throws `gm.bad-form`. */
export function readUnsigned(element: DerElement | undefined, bytes: number): Uint8Array {
  const content = element?.content ?? new Uint8Array()
  const padded = content[0] === 0 && content.length > 1
  const value = padded ? content.subarray(1) : content
  const shortest = padded ? value[0]! > 127 : (value[0] ?? 128) < 128
  if (element?.tag !== derTag.integer || !shortest || value.length > bytes) throw gmErrors['bad-form']()
  return concat(new Uint8Array(bytes - value.length), value)
}

function lengthOf(length: number): Uint8Array {
  if (length < 128) return Uint8Array.of(length)
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return Uint8Array.of(128 + bytes.length, ...bytes)
}

/** The dotted text of an OBJECT IDENTIFIER's content. */
export function readObjectId(content: Uint8Array): string {
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 127)
    if (byte > 127) continue
    arcs.push(arc)
    arc = 0
  }
  const [first = 0, ...rest] = arcs
  const top = Math.min(2, Math.floor(first / 40))
  return [top, first - top * 40, ...rest].join('.')
}

/** An object identifier from its dotted text. */
export function writeObjectId(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [40 * first + second, ...rest].flatMap((arc) => {
    const digits = [arc % 128]
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift(128 + (left % 128))
    return digits
  })
  return writeDer(derTag.objectId, Uint8Array.from(bytes))
}
