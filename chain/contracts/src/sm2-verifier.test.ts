import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { userHash, verifyDigest, verify as verifyOffChain } from '@jhc/gm/sm2.ts'
import { sm2Curve } from '@jhc/gm/sm2-curve.ts'
import { signatureFromDer } from '@jhc/gm/sm2-der.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { bytesToHex, concat, type Hex, hexToBytes } from 'viem'
import { chainMakerSm2VerifierAbi, chainMakerSm2VerifierBytecode } from './generated/chain-maker-sm2-verifier.ts'
import { precompileStandInAbi, precompileStandInBytecode } from './generated/precompile-stand-in.ts'
import { sm2VerifierAbi as abi, sm2VerifierBytecode as bytecode } from './generated/sm2-verifier.ts'
import { ContractBed, type Deployed } from './testing/contract-bed.ts'
import { curvePoint } from './testing/curve-point.ts'
import { fuzz } from './testing/fuzz.ts'
import { halves, Sm2Signer, word } from './testing/sm2-signer.ts'

const vectors = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../libs/gm/vectors/${name}`, import.meta.url), 'utf8')).vectors
const hex = (text: string): Hex => `0x${text}`
const bytes = (text: string) => hexToBytes(hex(text))
const { n, p } = sm2Curve
const defaultId = '31323334353637383132333435363738'

let bed: ContractBed
let verifier: Deployed<typeof abi>
before(async () => {
  bed = await ContractBed.open()
  verifier = await bed.deploy(1, { abi, bytecode }, [])
})
const gasOf = async (name: 'sm3' | 'verify', args: any) =>
  Number((await bed.evm.send(1, verifier.address, verifier.data(name, args))).gasUsed)

test('SM3: all 141 vectors on the EVM', async () => {
  const rows = vectors('sm3.json')
  assert.equal(rows.length, 141)
  for (const row of rows)
    assert.equal(await verifier.read('sm3', [hex(row.msg_hex)]), hex(row.digest_hex), row.len_bytes)
})

test('SM3: every length around the edges of a block equals the native one', async () => {
  await fuzz({ rounds: 70 }, async (random, round) => {
    const message = random.bytes(round < 66 ? 50 + round : random.int(200, 900))
    assert.equal(await verifier.read('sm3', [message]), hex(sm3Hex(hexToBytes(message))))
  })
})

describe('SM2 signature vectors on the EVM', () => {
  for (const row of vectors('sm2_sign.json')) {
    // The contract knows the recommended curve only: a key of the standard's example curve is no key.
    const valid = row.result === 'valid' && row.curve.startsWith('sm2p256v1')
    test(`row ${row.id} ${row.result}${valid ? '' : ' → refused'}: ${row.note}`, async () => {
      const [x, y] = halves(bytes(row.pub_hex).subarray(1))
      const [r, s] = [BigInt(hex(row.r_hex)), BigInt(hex(row.s_hex))]
      assert.equal(await verifier.read('verifyDigest', [hex(row.e_hex), r, s, x, y]), valid)
      if (row.za_hex && row.hash === 'SM3' && row.curve.startsWith('sm2p256v1'))
        assert.equal(await verifier.read('verify', [hex(row.msg_hex), hex(row.za_hex), r, s, x, y]), valid)
      if (row.id_hex === defaultId && row.curve.startsWith('sm2p256v1'))
        assert.equal(await verifier.read('userHash', [x, y]), hex(row.za_hex))
    })
  }
})

test('143 signatures over certificates, requests and lists decide as their user id says', async () => {
  const rows = vectors('sm2_sign_tbs.json')
  assert.equal(rows.length, 143)
  for (const row of rows) {
    const publicKey = bytes(row.pub_hex)
    const [x, y] = halves(publicKey.subarray(1))
    const [r, s] = halves(signatureFromDer(bytes(row.sig_der_hex)))
    const za = bytesToHex(userHash(publicKey))
    assert.equal(await verifier.read('verify', [hex(row.msg_hex), za, r, s, x, y]), row.id_hex === defaultId, row.id)
    if (row.id_hex !== '') continue
    const emptyId = bytesToHex(userHash(publicKey, new Uint8Array(0)))
    assert.equal(await verifier.read('verify', [hex(row.msg_hex), emptyId, r, s, x, y]), true, row.id)
  }
})

test('decides as libs/gm does on random keys, messages and mutations', async () => {
  await fuzz({ rounds: 60 }, async (random, round) => {
    const signer = new Sm2Signer((BigInt(random.hash()) % (n - 2n)) + 1n)
    let message = random.bytes(random.int(0, 300))
    const signature = signer.sign(message)
    const key = { ...signer.key }
    if (round % 2) {
      const bit = 1n << BigInt(random.int(0, 255))
      const mutate = random.pick<() => unknown>([
        () => (signature.r ^= bit),
        () => (signature.s ^= bit),
        () => (key.x ^= bit),
        () => (key.y ^= bit),
        () => (key.y = p - key.y),
        () => (signature.s = n - signature.s),
        () => (message = concat([message, '0x00'])),
        () => ([signature.r, signature.s] = [signature.s, signature.r]),
      ])
      mutate()
    }
    const off = verifyOffChain(
      hexToBytes(message),
      hexToBytes(concat([word(signature.r), word(signature.s)])),
      hexToBytes(concat(['0x04', word(key.x), word(key.y)])),
    )
    assert.equal(off, round % 2 === 0)
    const za = await verifier.read('userHash', [key.x, key.y])
    assert.equal(await verifier.read('verify', [message, za, signature.r, signature.s, key.x, key.y]), off)
  })
})

test('keys that are small multiples of the base point, where additions meet doublings and opposites', async () => {
  for (const secret of [1n, 2n, 3n, 7n, 8n, 15n, 16n, 17n, (n - 1n) / 2n, n - 17n, n - 3n, n - 2n]) {
    const signer = new Sm2Signer(secret)
    const { x, y } = signer.key
    for (let round = 0; round < 3; round++) {
      // t near secret^-1 multiples is out of reach of a signer; small s and t are not, so those are tried directly.
      const [s, t] = [BigInt(round + 1), BigInt(16 ** round + round)]
      const signature = concat([word((t - s + n) % n || 1n), word(s)])
      const [r] = halves(hexToBytes(signature))
      const e = word(BigInt(round) * 12345n)
      const off = verifyDigest(hexToBytes(e), hexToBytes(signature), signer.bytes)
      assert.equal(await verifier.read('verifyDigest', [e, r, s, x, y]), off)
    }
    const message: Hex = '0x616263'
    const { r, s } = signer.sign(message)
    assert.equal(await verifier.read('verify', [message, bytesToHex(userHash(signer.bytes)), r, s, x, y]), true)
  }
})

test('a sum at infinity has no coordinate and is refused', async () => {
  // The key is G, so s·G + t·G vanishes for t = n - s; e is chosen so that a coordinate of 0 would fit.
  const { Gx: x, Gy: y } = sm2Curve
  for (const s of [1n, 5n, 16n, n - 7n]) {
    const r = (2n * (n - s)) % n
    assert.equal((r + 2n * s) % n, 0n)
    for (const e of [r, 0n, r - 1n]) assert.equal(await verifier.read('verifyDigest', [word(e), r, s, x, y]), false)
  }
})

test('signatures that meet every kind of window digit verify, and their doubles are refused', async () => {
  const { Gx: x, Gy: y } = sm2Curve
  for (let k = 1n; k <= 40n; k++) {
    // With the key G the sum is (s + t)·G: e is chosen so that r fits.
    const [s, t] = [k, 2n * k + 1n]
    const sum = halves(new Sm2Signer(s + t).bytes.subarray(1))[0]
    const r = t - s
    const e = (((r - sum) % n) + n) % n
    assert.equal(await verifier.read('verifyDigest', [word(e), r, s, x, y]), true, `${k}`)
    assert.equal(await verifier.read('verifyDigest', [word(e ^ 1n), r, s, x, y]), false, `${k}`)
    // Small enough that r + n and s + n fit a word: the same numbers modulo n, spelt otherwise.
    for (const pair of [
      [r + n, s],
      [r, s + n],
      [r + n, s + n],
    ] as const)
      assert.equal(await verifier.read('verifyDigest', [word(e), ...pair, x, y]), false, `${k}`)
  }
})

test('refuses scalars out of range, unreduced forms, and points that are no key', async () => {
  const signer = new Sm2Signer(0xabcdefn)
  const { x, y } = signer.key
  const message: Hex = '0x6d'
  const { r, s } = signer.sign(message)
  const za = bytesToHex(userHash(signer.bytes))
  const max = 2n ** 256n - 1n
  const scalars = [
    [0n, s],
    [r, 0n],
    [n, s],
    [r, n],
    [max, s],
    [r, max],
    [1n, n - 1n],
    [n - s, s],
    [s, r],
    [r, n - s],
  ]
  for (const [one, other] of scalars)
    assert.equal(await verifier.read('verify', [message, za, one!, other!, x, y]), false)
  if (r + n <= max) assert.equal(await verifier.read('verify', [message, za, r + n, s, x, y]), false)
  const small = curvePoint(1n)
  const points = [
    [0n, 0n],
    [x, y ^ 1n],
    [x + 1n, y],
    [p, y],
    [x, p],
    [max, max],
    [small.x + p, small.y],
    [0n, 1n],
    [y, x],
  ]
  for (const [px, py] of points) {
    assert.equal(await verifier.read('isPublicKey', [px!, py!]), false)
    assert.equal(await verifier.read('verify', [message, za, r, s, px!, py!]), false)
  }
  assert.equal(await verifier.read('isPublicKey', [small.x, small.y]), true)
  assert.equal(await verifier.read('isPublicKey', [x, p - y]), true)
})

test('gas: a signature over a short message ≤ 260 000, a block of SM3 ≤ 25 000', async () => {
  const signer = new Sm2Signer(0xfeedn)
  const message: Hex = '0x6d657373616765'
  const { r, s } = signer.sign(message)
  const args = [message, bytesToHex(userHash(signer.bytes)), r, s, signer.key.x, signer.key.y]
  const whole = await gasOf('verify', args)
  assert.ok(whole <= 260_000, `${whole}`)
  const block = (await gasOf('sm3', [hex('00'.repeat(640))])) - (await gasOf('sm3', [hex('00'.repeat(64))]))
  assert.ok(block / 9 <= 25_000, `${block / 9}`)
})

describe('by the precompile of the chain', () => {
  const build = (address: Hex) =>
    bed.deploy(1, { abi: chainMakerSm2VerifierAbi, bytecode: chainMakerSm2VerifierBytecode }, [address])
  const standIn = (broken: boolean) =>
    bed.deploy(1, { abi: precompileStandInAbi, bytecode: precompileStandInBytecode }, [verifier.address, broken])

  test('is refused where there is none, or one that answers anything', async () => {
    await assert.rejects(build('0x00000000000000000000000000000000000003ef'), /PrecompileUnfit/)
    await assert.rejects(build((await standIn(true)).address), /PrecompileUnfit/)
    await assert.rejects(build(verifier.address), /PrecompileUnfit/)
  })

  test('decides as the Solidity verifier does, with short and long integers', async () => {
    const native = await build((await standIn(false)).address)
    const seen = new Set<number>()
    await fuzz({ rounds: 12 }, async (random, round) => {
      const signer = new Sm2Signer(random.int(1, 2 ** 30))
      const message = random.bytes(random.int(1, 80))
      const { r, s } = signer.sign(message)
      const { x, y } = signer.key
      const za = await verifier.read('userHash', [x, y])
      assert.equal(await native.read('userHash', [x, y]), za)
      const flip = round % 3 ? 0n : 1n
      seen.add(r.toString(2).length > 255 ? 33 : 32)
      for (const signature of [
        [r, s ^ flip],
        [random.uint(256), s],
        [r, random.uint(8)],
      ] as const) {
        const args = [message, za, signature[0], signature[1], x, y] as const
        assert.equal(await native.read('verify', args), await verifier.read('verify', args))
      }
    })
    assert.equal(seen.size, 2)
  })
})
