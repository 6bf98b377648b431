/** Bytes as every file of this library handles them, in Node and in browsers alike. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function hexOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

/** Throws a RangeError for anything but pairs of hexadecimal digits. */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) throw new RangeError('not hexadecimal')
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** Throws a RangeError for anything but base64 in its one form. Spaces and line ends are allowed, as in PEM. */
export function fromBase64(text: string): Uint8Array {
  const compact = text.replace(/[\t\n\r ]/g, '')
  let binary: string
  try {
    binary = atob(compact)
  } catch {
    throw new RangeError('not base64')
  }
  if (btoa(binary) !== compact) throw new RangeError('not base64 in its one form')
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}
