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
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  const time = lastMs.toString(16).padStart(12, '0')
  const tail = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  const variant = ((bytes[0]! & 0x3f) | 0x80).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(2, 4)}-${tail.slice(4)}`
}

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
