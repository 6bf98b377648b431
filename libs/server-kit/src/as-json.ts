import { HexBytes } from '@jhc/kit/hex-bytes.ts'

/**
 * The value that `JSON.parse(JSON.stringify(value))` gives. Plain data are copied without going through text, which costs a
 * fraction; whatever is not plain takes the long way, so that both give the same.
 * `HexBytes` stay what they are: their schema takes them for their text.
 */
export function asJson(value: unknown): any {
  const copy = copyOf(value)
  return copy === notPlain ? JSON.parse(JSON.stringify(value)) : copy
}

/** Length of the value's JSON text, escapes aside: what a call weighs, without writing it. */
export function jsonLength(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return String(value).length
  if (value instanceof HexBytes) return 2 * value.bytes.length + 4
  const members = Array.isArray(value) ? value : Object.values(value)
  let length = 1 + Math.max(1, members.length)
  for (const member of members) length += jsonLength(member)
  if (!Array.isArray(value)) for (const name of Object.keys(value)) length += name.length + 3
  return length
}

const notPlain = Symbol('not plain')

function copyOf(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      // JSON writes no sign before zero, and null for what is no number.
      return Number.isFinite(value) ? value + 0 : notPlain
    case 'object':
      if (value === null || value instanceof HexBytes) return value
      return Array.isArray(value) ? copyOfArray(value) : copyOfObject(value)
    default:
      return notPlain
  }
}

function copyOfArray(value: unknown[]): unknown {
  if ('toJSON' in value) return notPlain
  const copy: unknown[] = []
  for (const member of value) {
    const one = copyOf(member)
    if (one === notPlain) return notPlain
    copy.push(one)
  }
  return copy
}

function copyOfObject(value: object): unknown {
  const prototype = Object.getPrototypeOf(value)
  if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in value) return notPlain
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name]
    if (member === undefined) continue
    const one = name === '__proto__' ? notPlain : copyOf(member)
    if (one === notPlain) return notPlain
    copy[name] = one
  }
  return copy
}
