/**
 * What differs between Node and a browser. `#engine` of package.json chooses: `native.ts` (OpenSSL inside Node) or, under the
 * condition `browser`, `portable.ts`. Both pass every vector of `vectors/`.
 */
export interface GmEngine {
  /** SM3 of a message, 32 bytes written to `target` from `at` on. `message` may lie in the same buffer. */
  sm3Into(message: Uint8Array, target: Uint8Array, at: number): void
  /** SM3 as lower-case hex; a text counts as its UTF-8 bytes. */
  sm3Hex(message: Uint8Array | string): string
  /** A key that will be used more than once; 16 bytes. */
  sm4Key(bytes: Uint8Array): Sm4Key
  /** No padding: ECB and CBC take whole blocks of 16 bytes. `iv` is 16 bytes, empty for ECB. */
  sm4(mode: Sm4Mode, direction: 'encrypt' | 'decrypt', key: Sm4Key, iv: Uint8Array, data: Uint8Array): Uint8Array
  /** Whether two texts of bytes are equal, in a time that depends on their length only. */
  equal(a: Uint8Array, b: Uint8Array): boolean
  random(bytes: number): Uint8Array
  base64url(bytes: Uint8Array): string
  /** Reads leniently: compare with what it writes where only one form may pass. */
  fromBase64url(text: string): Uint8Array
}

export type Sm4Mode = 'ecb' | 'cbc' | 'ctr' | 'ofb' | 'cfb'

declare const sm4KeyBrand: unique symbol
/** Prepared by one engine, used by the same. */
export type Sm4Key = { readonly [sm4KeyBrand]: true }
