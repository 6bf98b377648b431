import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { identityPartsOf } from '@jhc/record/identity-parts.ts'
import { createTokeniser, createTokenKey } from '@jhc/record/identity-tokens.ts'

const script = fileURLToPath(new URL('./identity_tokens.py', import.meta.url))

test('tokens that went through blinding and unblinding are those that plain curve arithmetic in Python gives', async () => {
  const secret = 'a-secret-that-both-sides-are-given-here'
  const key = createTokenKey(secret)
  const tokeniser = createTokeniser(async (blinded) => ({
    keyId: key.keyId,
    evaluated: blinded.map((b) => key.evaluate(b)!),
  }))
  const clear = identityPartsOf({
    localPatientId: '',
    orgId: '',
    name: '欧阳修',
    sex: '1',
    birthDate: '1990-02-11',
    identityNumber: '',
    phone: '10912345678',
    address: '大宁路街道广中路1弄2号',
  })
  const [tokens] = await tokeniser.tokenise([clear])
  const lines = [
    ...clear.nameCharacters.map((segment, i) => ({
      kind: 'name-character',
      segment,
      token: tokens!.nameCharacters[i],
    })),
    ...clear.namePinyin.map((segment, i) => ({ kind: 'name-syllable', segment, token: tokens!.namePinyin[i] })),
    { kind: 'birth-year', segment: clear.birthYear, token: tokens!.birthYear },
    { kind: 'birth-month-day', segment: clear.birthMonth, token: tokens!.birthMonth },
    { kind: 'phone-head', segment: clear.phoneHead, token: tokens!.phoneHead },
    { kind: 'address-rest', segment: clear.addressRest, token: tokens!.addressRest },
  ]
  const run = (given: object[]) => {
    const input = given.map((line) => JSON.stringify({ secret, ...line })).join('\n')
    const { stdout, stderr } = spawnSync('python3', [script], {
      input,
      encoding: 'utf8',
      env: { ...process.env, PYTHONUTF8: '1' },
    })
    assert.ok(stdout, stderr)
    return JSON.parse(stdout)
  }
  assert.deepEqual(run(lines), { tokens: lines.length, mismatches: 0 })
  assert.deepEqual(run(lines.map((line) => ({ ...line, segment: `${line.segment}x` }))), {
    tokens: lines.length,
    mismatches: lines.length,
  })
})
