import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { createTxFromRLP, type LegacyTx } from '@ethereumjs/tx'
import { SECP256K1_ORDER } from '@ethereumjs/util'
import { signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { encodeRlp, integerBytes } from '@jhc/chain-port/rlp.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { chainRules } from './chain-rules.ts'
import { rememberDataGas, rememberSender } from './remember-costly.ts'

const chainId = 20_230
const common = chainRules(chainId)
const to = `0x${'12'.repeat(20)}` as const

function signed(data: Uint8Array, key: Uint8Array = randomBytes(32), chain = chainId): Uint8Array {
  return signLegacyTransaction({ to, data, gas: 9_000_000n, nonce: 7 }, chain, key).raw
}

/** What the library finds by itself, and what is remembered for it, of the same bytes. */
function bothOf(raw: Uint8Array): [LegacyTx, LegacyTx] {
  const [plain, helped] = [createTxFromRLP(raw, { common }), createTxFromRLP(raw, { common })] as [LegacyTx, LegacyTx]
  rememberDataGas(helped, common)
  rememberSender(helped)
  return [plain, helped]
}

test('the remembered sender and gas are what the library finds', () => {
  const someZeros = (length: number) => Uint8Array.from({ length }, () => Math.max(0, Math.random() * 300 - 44))
  for (const length of [0, 1, 2, 3, 4, 5, 31, 64, 1000, 100_003]) {
    const key = randomBytes(32)
    const [plain, helped] = bothOf(signed(someZeros(length), key))
    assert.equal(helped.getDataGas(), plain.getDataGas(), `${length} bytes`)
    assert.deepEqual(Buffer.from(helped.getSenderAddress().bytes), Buffer.from(addressOfPrivateKey(key)))
    assert.deepEqual(helped.getSenderPublicKey(), plain.getSenderPublicKey())
    assert.deepEqual(helped.getValidationErrors(), [])
  }
})

test('a mirrored or broken signature is left to the library, which refuses it', () => {
  const [genuine] = bothOf(signed(randomBytes(50)))
  const remade = (v: bigint, r: bigint, s: bigint) =>
    encodeRlp([...(genuine.raw() as Uint8Array[]).slice(0, 6), integerBytes(v), integerBytes(r), integerBytes(s)])
  const v = genuine.v!
  const mirrored = remade(v % 2n === 0n ? v - 1n : v + 1n, genuine.r!, SECP256K1_ORDER - genuine.s!)
  const noPoint = remade(v, SECP256K1_ORDER - 1n, genuine.s!)
  for (const raw of [mirrored, noPoint]) {
    const [plain, helped] = bothOf(raw)
    assert.deepEqual(helped.getValidationErrors(), plain.getValidationErrors())
    assert.ok(helped.getValidationErrors().includes('Invalid Signature'))
  }
})
