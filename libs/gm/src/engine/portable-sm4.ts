import { fromHex } from '../bytes.ts'
import type { Sm4Mode } from './engine.ts'

/**
 * SM4 (GB/T 32907-2016) and the modes of GB/T 17964-2021 without any runtime's help, for browsers. The S-box is looked up in
 * memory: its timing is not constant, as with every table cipher in JavaScript.
 */
const sbox = fromHex(
  'd690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62e4b31ca9c908e89580df94fa758f3fa6' +
    '4707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d351e240e5e6358d1a225227c3b01217887d40046579fd327524c3602e7a0c4c89e' +
    'eabf8ad240c738b5a3f7f2cef96115a1e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b51' +
    '8d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a0c96777e65b9f109c56ec68418f07dec3adc4d2079ee5f3ed7cb3948',
)
const familyKey = [0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc]
/** CKi: byte j is (4i + j) · 7 mod 256 (7.3.2). */
const constants = Array.from({ length: 32 }, (_, i) => word([0, 1, 2, 3].map((j) => ((4 * i + j) * 7) & 255)))

/** Rounds' keys of a 16-byte key, in the order of encryption. */
export function expandSm4Key(key: Uint8Array): Uint32Array {
  const view = new DataView(key.buffer, key.byteOffset, 16)
  const k = familyKey.map((word, i) => word ^ view.getUint32(4 * i))
  const keys = new Uint32Array(32)
  for (let i = 0; i < 32; i++) {
    const b = substitute(k[1]! ^ k[2]! ^ k[3]! ^ constants[i]!)
    k.push(k.shift()! ^ b ^ rotate(b, 13) ^ rotate(b, 23))
    keys[i] = k[3]!
  }
  return keys
}

export function portableSm4(
  mode: Sm4Mode,
  direction: 'encrypt' | 'decrypt',
  keys: Uint32Array,
  iv: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  const out = new Uint8Array(data.length)
  const inverse = direction === 'decrypt' && (mode === 'ecb' || mode === 'cbc')
  const roundKeys = inverse ? keys.toReversed() : keys
  let chain: Uint8Array = iv.slice()
  for (let at = 0; at < data.length; at += 16) {
    const input = data.subarray(at, at + 16)
    const output = out.subarray(at, at + 16)
    if (mode === 'ecb') output.set(block(roundKeys, input))
    else if (mode === 'cbc' && inverse) {
      output.set(xor(block(roundKeys, input), chain))
      chain = input
    } else if (mode === 'cbc') {
      output.set(block(roundKeys, xor(input, chain)))
      chain = output
    } else {
      const stream = block(roundKeys, chain)
      output.set(xor(input, stream))
      if (mode === 'ctr') increment(chain)
      else if (mode === 'ofb') chain = stream
      else chain = direction === 'encrypt' ? output : input
    }
  }
  return out
}

function block(keys: Uint32Array, input: Uint8Array): Uint8Array {
  const view = new DataView(input.buffer, input.byteOffset, 16)
  let [a, b, c, d] = [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)]
  for (let i = 0; i < 32; i++) {
    const t = substitute(b ^ c ^ d ^ keys[i]!)
    const next = a ^ t ^ rotate(t, 2) ^ rotate(t, 10) ^ rotate(t, 18) ^ rotate(t, 24)
    a = b
    b = c
    c = d
    d = next
  }
  const out = new DataView(new ArrayBuffer(16))
  ;[d, c, b, a].forEach((value, i) => {
    out.setUint32(4 * i, value)
  })
  return new Uint8Array(out.buffer)
}

function substitute(x: number): number {
  return (sbox[x >>> 24]! << 24) | (sbox[(x >>> 16) & 255]! << 16) | (sbox[(x >>> 8) & 255]! << 8) | sbox[x & 255]!
}

function increment(counter: Uint8Array): void {
  for (let i = 15; i >= 0; i--) {
    counter[i] = counter[i]! + 1
    if (counter[i] !== 0) return
  }
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, i) => byte ^ b[i]!)
}

function rotate(x: number, n: number): number {
  return (x << n) | (x >>> (32 - n))
}

function word(bytes: number[]): number {
  return bytes.reduce((sum, byte) => (sum << 8) | byte, 0)
}
