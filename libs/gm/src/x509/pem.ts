import { base64Of, fromBase64 } from '../bytes.ts'
import { gmErrors } from '../errors.ts'

/** RFC 7468: the blocks of one label in a text, in their order; text around them is explanation and ignored. */
export function readPem(text: string, label: string): Uint8Array[] {
  const pattern = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END ${label}-----`, 'g')
  try {
    return [...text.matchAll(pattern)].map((block) => fromBase64(block[1]!))
  } catch {
    throw gmErrors['bad-form']()
  }
}

/** For what people hand in: blocks and nothing around them, so that no file is taken that is something else as well. */
export function onlyPem(text: string): string {
  const blocks = /^(-----BEGIN ([A-Z0-9 ]+)-----[A-Za-z0-9+/=\s]*-----END \2-----\s*)+$/
  if (!blocks.test(text.trimStart())) throw gmErrors['bad-form']()
  return text
}

export function writePem(der: Uint8Array, label: string): string {
  const lines = base64Of(der).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
