import { base64Of, hexOf } from '../bytes.ts'
import type { GmEngine, Sm4Key } from './engine.ts'
import { portableSm3 } from './portable-sm3.ts'
import { expandSm4Key, portableSm4 } from './portable-sm4.ts'

export const engine: GmEngine = {
  sm3Into: (message, target, at) => target.set(portableSm3(message), at),
  sm3Hex: (message) => hexOf(portableSm3(typeof message === 'string' ? new TextEncoder().encode(message) : message)),
  sm4Key: (bytes) => expandSm4Key(bytes) as unknown as Sm4Key,
  sm4: (mode, direction, key, iv, data) => portableSm4(mode, direction, key as unknown as Uint32Array, iv, data),
  equal(a, b) {
    let difference = a.length ^ b.length
    for (let i = 0; i < a.length; i++) difference |= a[i]! ^ (b[i] ?? 0)
    return difference === 0
  },
  base64url: (bytes) => base64Of(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  fromBase64url(text) {
    try {
      const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
      return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    } catch {
      return new Uint8Array()
    }
  },
  random: (bytes) => globalThis.crypto.getRandomValues(new Uint8Array(bytes)),
}
