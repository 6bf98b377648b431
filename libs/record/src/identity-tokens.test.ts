import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityPartsOf, isValidIdentityNumber } from './identity-parts.ts'
import { createTokeniser, createTokenKey, tokeniseParts } from './identity-tokens.ts'

const registration = {
  localPatientId: 'p1',
  orgId: 'o1',
  name: '单雄 信',
  sex: '1',
  birthDate: '1970-03-12',
  identityNumber: '99010619700312001X',
  phone: '+86 199-0000-1234',
  address: '上海市静安区南京西路街道愚园路12弄3号401室',
}

function serverOf(secret: string) {
  const key = createTokenKey(secret)
  const seen: string[] = []
  return {
    key,
    seen,
    evaluate: async (blinded: string[]) => {
      seen.push(...blinded)
      return { keyId: key.keyId, evaluated: blinded.map((b) => key.evaluate(b)!) }
    },
  }
}
const secret = 'test-secret-of-at-least-32-bytes-xx'

test('parts: surname reading, phone, address, identity number by segment', () => {
  const valid = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X']
    .map((c) => `99010619700312001${c}`)
    .filter(isValidIdentityNumber)
  assert.equal(valid.length, 1)
  const parts = identityPartsOf({ ...registration, identityNumber: valid[0]! })
  assert.deepEqual(parts.nameCharacters, ['单', '雄', '信'])
  assert.deepEqual(parts.namePinyin, ['shan', 'xiong', 'xin'])
  assert.deepEqual([parts.phoneHead, parts.phoneTail], ['1990000', '1234'])
  assert.deepEqual([parts.addressArea, parts.addressRest], ['南京西路街道', '愚园路12弄3号401室'])
  assert.equal(parts.idWhole, valid[0])
  assert.equal(parts.idRegion + parts.idBirth + parts.idSequence, valid[0])
  const broken = identityPartsOf({ ...registration, identityNumber: valid[0]!.replace('00312', '00321') })
  assert.deepEqual([broken.idRegion, broken.idBirth, broken.idSequence, broken.idWhole], ['990106', '19700321', '', ''])
})

test('the oblivious path and the key holder give the same tokens, per-kind separated', async () => {
  const server = serverOf(secret)
  const clear = identityPartsOf(registration)
  const [viaProtocol] = await tokeniseParts([clear], server.evaluate)
  const [direct] = await server.key.tokenise([clear])
  assert.deepEqual(viaProtocol, direct)
  const [same] = await server.key.tokenise([
    { ...clear, addressArea: clear.addressRest, birthMonth: '12', birthDay: '03' },
  ])
  assert.notEqual(same!.addressArea, same!.addressRest)
  assert.deepEqual(
    [same!.birthMonth, same!.birthDay],
    [direct!.birthDay, direct!.birthMonth],
    'month and day share a domain',
  )
  assert.ok(viaProtocol!.idWhole === '' || /^[\w-]{16}$/.test(viaProtocol!.idWhole))
})

test('the server sees fresh blinded points each time; another key gives other tokens', async () => {
  const server = serverOf(secret)
  const parts = [identityPartsOf(registration)]
  await tokeniseParts(parts, server.evaluate)
  await tokeniseParts(parts, server.evaluate)
  assert.equal(new Set(server.seen).size, server.seen.length)
  const other = createTokenKey(`${secret}!`)
  assert.notEqual((await other.tokenise(parts))[0]!.birthYear, (await server.key.tokenise(parts))[0]!.birthYear)
  assert.notEqual(other.keyId, server.key.keyId)
})

test('a tokeniser asks once per distinct segment; a point off the curve is refused', async () => {
  const server = serverOf(secret)
  const tokeniser = createTokeniser(server.evaluate)
  const parts = identityPartsOf(registration)
  const [first] = await tokeniser.tokenise([parts, parts])
  const asked = server.seen.length
  assert.deepEqual((await tokeniser.tokenise([parts]))[0], first)
  assert.equal(server.seen.length, asked)
  const offCurve = Array.from({ length: 64 }, (_, i) => server.key.evaluate(i.toString(16).padStart(64, '0')))
  assert.ok(offCurve.includes(null))
  assert.equal(server.key.evaluate('zz'), null)
})

test('the cache forgets what was asked for once, keeps what is asked for again, and never answers wrongly', async () => {
  const server = serverOf(secret)
  const tokeniser = createTokeniser(server.evaluate, { cacheBytes: 8 * 1024 })
  const patient = (i: number) => identityPartsOf({ ...registration, phone: `109${String(10_000_000 + i * 7919)}` })
  const first = await tokeniser.tokenise([patient(0)])
  for (let i = 1; i < 60; i++) await tokeniser.tokenise([patient(i)])
  const asked = server.seen.length
  assert.deepEqual(await tokeniser.tokenise([patient(0)]), first)
  // Only the two halves of the first telephone number were forgotten.
  assert.equal(server.seen.length - asked, 2)
})
