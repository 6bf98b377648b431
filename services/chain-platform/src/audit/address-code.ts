import { sm4CbcDecrypt, sm4CbcEncrypt, sm4Key } from '@jhc/gm/sm4.ts'

export interface AddressCode {
  /** One address always gives one text, so that calls of one machine are found; only the holder of the key reads it. */
  seal(address: string): string
  /** Empty where the text is not one of this key, as in lines of earlier versions. */
  open(sealed: string): string
}

/**
 * Sameness is meant to show, hence no random initial vector. Integrity is the line's own code and root, which hold the text.
 * An address has at most 45 characters; it is filled to 47, so that its length does not show.
 */
export function addressCode(key: Uint8Array): AddressCode {
  const prepared = sm4Key(key)
  const start = new Uint8Array(16)
  return {
    seal: (address) =>
      Buffer.from(sm4CbcEncrypt(prepared, start, Buffer.from(address.padEnd(47)))).toString('base64url'),
    open(sealed) {
      try {
        return Buffer.from(sm4CbcDecrypt(prepared, start, Buffer.from(sealed, 'base64url')))
          .toString()
          .trimEnd()
      } catch {
        return ''
      }
    },
  }
}
