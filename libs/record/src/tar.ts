import { concat, fromUtf8, utf8 } from './bytes.ts'

export interface TarFile {
  /** At most 100 bytes. */
  name: string
  bytes: Uint8Array
}

const block = 512

/** POSIX ustar: what every `tar` unpacks. Plain files, in order, all of one moment. */
export function writeTar(files: readonly TarFile[], atMs: number): Uint8Array {
  const parts = files.flatMap(({ name, bytes }) => [
    header(name, bytes.length, Math.floor(atMs / 1000)),
    bytes,
    new Uint8Array((block - (bytes.length % block)) % block),
  ])
  return concat(...parts, new Uint8Array(2 * block))
}

function header(name: string, size: number, seconds: number): Uint8Array {
  const bytes = new Uint8Array(block)
  const put = (at: number, text: string) => bytes.set(utf8(text), at)
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0')
  put(0, name)
  put(100, '0000644\0')
  put(108, '0000000\0')
  put(116, '0000000\0')
  put(124, octal(size, 11))
  put(136, octal(seconds, 11))
  put(148, '        ')
  put(156, '0')
  put(257, 'ustar\0')
  put(263, '00')
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  put(148, `${octal(sum, 6)}\0 `)
  return bytes
}

/** Plain files of a ustar archive; null where it is not one. */
export function readTar(bytes: Uint8Array): Map<string, Uint8Array> | null {
  const files = new Map<string, Uint8Array>()
  for (let at = 0; at + block <= bytes.length; ) {
    const head = bytes.subarray(at, at + block)
    if (head.every((byte) => byte === 0)) return files
    try {
      const text = (from: number, to: number) => fromUtf8(head.subarray(from, to)).replace(/\0.*$/s, '')
      const size = Number.parseInt(text(124, 136), 8)
      if (text(257, 262) !== 'ustar' || !Number.isSafeInteger(size) || at + block + size > bytes.length) return null
      files.set(text(0, 100), bytes.subarray(at + block, at + block + size))
      at += block + Math.ceil(size / block) * block
    } catch {
      return null
    }
  }
  return null
}
