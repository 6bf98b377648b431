let lastMs = 0
let counter = 0

/** UUIDv7 (RFC 9562 §5.7) as lower-case text; ids made by one process in the same millisecond keep their order. */
export function uuidv7(nowMs: number = Date.now()): string {
  if (nowMs > lastMs) {
    lastMs = nowMs
    counter = crypto.getRandomValues(new Uint16Array(1))[0]! & 0x7ff
  } else if (++counter > 0xfff) {
    lastMs += 1
    counter = 0
  }
  const bytes = randomTail()
  const time = lastMs.toString(16).padStart(12, '0')
  const variant = ((bytes[0]! & 0x3f) | 0x80).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${hex[bytes[1]!]}-${hex[bytes[2]!]}${hex[bytes[3]!]}${hex[bytes[4]!]}${hex[bytes[5]!]}${hex[bytes[6]!]}${hex[bytes[7]!]}`
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const pool = new Uint8Array(4096)
let used = pool.length

/** Eight bytes at a time from a larger draw: each draw has a price of its own. */
function randomTail(): Uint8Array {
  if (used === pool.length) {
    crypto.getRandomValues(pool)
    used = 0
  }
  used += 8
  return pool.subarray(used - 8, used)
}

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
