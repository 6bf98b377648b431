import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { concat, type Hex, hexToBytes, numberToHex, zeroHash } from 'viem'
import { type ConsentBed, consentBed, relayer } from './testing/consent-bed.ts'
import { fuzz } from './testing/fuzz.ts'
import { hashOf } from './testing/organisation-bed.ts'

let b: ConsentBed
let number = 10
before(async () => {
  b = await consentBed()
})
const next = () => ++number
const refusal = (name: any, args: any) => b.consent.refusal(relayer, name, args)

test('a set of fields by root: a path shows one, no other', async () => {
  const sm3 = (data: Hex): Hex => `0x${sm3Hex(hexToBytes(data))}`
  const leaf = (field: Hex) => sm3(concat(['0x00', field]))
  const node = (one: Hex, other: Hex) => sm3(concat(['0x01', ...(one < other ? [one, other] : [other, one])]))
  const [a, c, d] = [hashOf('a'), hashOf('c'), hashOf('d')]
  const right = node(leaf(c), leaf(d))
  const { id } = await b.grant({ nonce: next(), fieldsForm: 2, fields: node(leaf(a), right) })
  const shows = (field: Hex, proof: Hex[]) => b.consent.read('includesField', [id, field, proof])
  assert.deepEqual([await shows(a, [right]), await shows(c, [leaf(d), leaf(a)])], [true, true])
  assert.deepEqual(
    [await shows(hashOf('e'), [right]), await shows(a, []), await shows(a, [leaf(c)])],
    [false, false, false],
  )
  assert.equal(
    await shows(
      a,
      Array.from({ length: 17 }, () => right),
    ),
    false,
  )
  const bits = await b.grant({ nonce: next(), fieldsForm: 1, fields: numberToHex(1n << 200n, { size: 32 }) })
  const bit = (n: bigint) => b.consent.read('includesField', [bits.id, numberToHex(n, { size: 32 }), []])
  assert.deepEqual([await bit(200n), await bit(201n), await bit(456n)], [true, false, false])
})

test('random grants and uses: the contract answers as an oracle written apart', async () => {
  await fuzz({ rounds: 12 }, async (random) => {
    const period = () => [20200101 + random.int(0, 20), 20200122 + random.int(0, 8)] as const
    const set = () => random.int(1, 15)
    const form = random.int(0, 1)
    const [grantFrom, grantTo] = period()
    const values = {
      maxGrade: random.int(1, 5),
      purpose: random.int(1, 3),
      recordTypes: set(),
      dataFrom: grantFrom,
      dataTo: grantTo,
      fieldsForm: form,
      fields: numberToHex(form ? set() : 0, { size: 32 }),
      holder: random.pick([zeroHash, b.hospitalA.id]),
    }
    const { id } = await b.grant({ nonce: next(), ...values })
    for (let use = 0; use < 8; use++) {
      const [dataFrom, dataTo] = random.chance(0.7) ? [grantFrom, grantTo] : period()
      const fieldsForm = form && random.chance(0.9) ? 1 : 0
      const asked = {
        grade: random.int(1, random.chance(0.6) ? values.maxGrade : 5),
        purpose: random.chance(0.8) ? values.purpose : random.int(1, 3),
        recordTypes: random.chance(0.7) ? values.recordTypes & -values.recordTypes : set(),
        holder: random.pick([b.hospitalA.id, b.hospitalA.id, b.hospitalB.id]),
        dataFrom,
        dataTo,
        fieldsForm,
        fields: numberToHex(fieldsForm ? BigInt(values.fields) & BigInt(set()) || 1n : 0n, { size: 32 }),
      }
      const allowed =
        asked.grade <= values.maxGrade &&
        asked.purpose === values.purpose &&
        (asked.recordTypes | values.recordTypes) === values.recordTypes &&
        (values.holder === zeroHash || values.holder === asked.holder) &&
        dataFrom >= grantFrom &&
        dataTo <= grantTo &&
        (form === 0 || (fieldsForm === 1 && (BigInt(asked.fields) | BigInt(values.fields)) === BigInt(values.fields)))
      assert.equal((await b.check(id, asked)) === 'Allowed', allowed, JSON.stringify({ values, asked }))
    }
  })
})

test('no byte of a signed grant can be changed', async () => {
  const { bytes, r, s } = b.signed('grant', b.grantValues({ nonce: next() }), b.resident.signer)
  await fuzz({ rounds: 30 }, async (random) => {
    const altered = hexToBytes(bytes)
    altered[random.int(0, 214)]! ^= 1 << random.int(0, 7)
    const hex = `0x${Buffer.from(altered).toString('hex')}` as Hex
    assert.notEqual(await refusal('grant', [hex, r, s]), null)
  })
  assert.equal(await refusal('grant', [bytes, r, s]), null)
})

test('the encoder refuses what does not fit', () => {
  assert.throws(() => encodeSigned('grant', b.grantValues({ purpose: 70_000 })))
  assert.throws(() => encodeSigned('grant', b.grantValues({ resident: '0x01' })), RangeError)
})
