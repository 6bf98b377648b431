import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Disclosure, discloseFields, verifyDisclosure } from './disclosure.ts'
import { fingerprintRecord } from './fingerprint.ts'
import { randomBytes, randomFields, randomHeader, seededRandom } from './testing/random-record.ts'

function accepts(json: string, fingerprint: string): boolean {
  try {
    return verifyDisclosure(JSON.parse(json) as Disclosure, fingerprint)
  } catch {
    return false
  }
}

describe('selective disclosure', () => {
  for (let number = 1; number <= 30; number++) {
    test(`random record ${number}`, () => {
      const random = seededRandom(1000 + number)
      const header = randomHeader(random)
      const fields = randomFields(random, 1 + Math.floor(random() * 40))
      const seed = randomBytes(random)
      const { fingerprint, leaves } = fingerprintRecord(header, fields, seed)
      const share = random()
      const disclosure = discloseFields({ header, fields, seed, leaves }, () => random() < share)
      const json = JSON.stringify(disclosure)
      assert.equal(accepts(json, fingerprint), true)
      assert.equal(
        accepts(
          json,
          fingerprint.replace(/^./, (c) => (c === '0' ? '1' : '0')),
        ),
        false,
      )

      const hidden = fields.filter((one) => !disclosure.fields.some((shown) => shown.field === one))
      for (const { group, occurrence, element } of hidden) {
        assert.ok(
          !disclosure.fields.some(
            ({ field }) => field.group === group && field.occurrence === occurrence && field.element === element,
          ),
        )
      }
      for (const { field } of disclosure.fields) {
        const changed = JSON.stringify({
          ...disclosure,
          fields: disclosure.fields.map((one) =>
            one.field === field ? { ...one, field: { ...field, text: `${field.text}!` } } : one,
          ),
        })
        assert.equal(accepts(changed, fingerprint), false)
      }
    })
  }

  const random = seededRandom(42)
  const header = randomHeader(random)
  const fields = randomFields(random, 9)
  const seed = randomBytes(random)
  const { fingerprint, leaves } = fingerprintRecord(header, fields, seed)
  const disclosure = discloseFields({ header, fields, seed, leaves }, (field) => field.group !== 'lab')

  test('any changed character makes it fail', () => {
    const json = JSON.stringify(disclosure)
    assert.ok(disclosure.fields.length > 1 && disclosure.fields.length < 9)
    for (let i = 0; i < json.length; i++) {
      const changed = json.slice(0, i) + (json[i] === '1' ? '2' : '1') + json.slice(i + 1)
      assert.equal(accepts(changed, fingerprint), false, `character ${i} of ${json.slice(Math.max(0, i - 10), i + 10)}`)
    }
  })

  test('left-over siblings, swapped fields, repeated places and other leaf counts fail', () => {
    const { siblings, fields: shown } = disclosure
    const changes: Partial<Disclosure>[] = [
      { siblings: [...siblings, siblings[0]!] },
      { siblings: siblings.slice(1) },
      { siblings: [...siblings].reverse() },
      { fields: [...shown].reverse() },
      { fields: [shown[0]!, shown[0]!, ...shown.slice(1)] },
      { fields: shown.slice(1) },
      { leafCount: 32 },
      { leafCount: 8 },
      { leafCount: 2 ** 30 },
      { fields: [], siblings: [] },
    ]
    for (const change of changes)
      assert.equal(
        accepts(JSON.stringify({ ...disclosure, ...change }), fingerprint),
        false,
        JSON.stringify(Object.keys(change)),
      )
  })

  test('all fields or none can be disclosed; the size does not tell how many are hidden behind padding', () => {
    const all = discloseFields({ header, fields, seed, leaves }, () => true)
    const none = discloseFields({ header, fields, seed, leaves }, () => false)
    assert.equal(all.fields.length, 9)
    assert.equal(verifyDisclosure(all, fingerprint), true)
    assert.equal(verifyDisclosure(none, fingerprint), true)
    const more = randomFields(seededRandom(5), 14)
    const other = fingerprintRecord(header, more, seed)
    const one = (from: typeof fields, tree: Uint8Array) => {
      const first = discloseFields({ header, fields: from, seed, leaves: tree }, () => true).fields[0]!.field
      return discloseFields({ header, fields: from, seed, leaves: tree }, (field) => field === first).siblings.length
    }
    assert.equal(one(fields, leaves), one(more, other.leaves))
  })

  test('the seed is in no disclosure', () => {
    assert.ok(!JSON.stringify(disclosure).includes(Buffer.from(seed).toString('hex')))
  })
})
