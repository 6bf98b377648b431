import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CodedError } from '@jhc/kit/errors.ts'
import { toHex } from './bytes.ts'
import { commitEncounter, commitMaster, commitPatient } from './commitment.ts'
import { contentDigest } from './content-digest.ts'
import { diffRecords } from './diff.ts'
import { fingerprintRecord, paddedLeafCount } from './fingerprint.ts'
import { randomBytes, randomFields, randomHeader, seededRandom, shuffled } from './testing/random-record.ts'

describe('fingerprint properties on random records', () => {
  for (let seedNumber = 1; seedNumber <= 60; seedNumber++) {
    test(`record ${seedNumber}`, () => {
      const random = seededRandom(seedNumber)
      const header = randomHeader(random)
      const fields = randomFields(random, 1 + Math.floor(random() * 60))
      const seed = randomBytes(random)
      const print = fingerprintRecord(header, fields, seed)

      assert.match(print.fingerprint, /^[0-9a-f]{64}$/)
      assert.equal(print.leafCount, paddedLeafCount(fields.length))
      assert.equal(print.leaves.length, print.leafCount * 32)
      assert.deepEqual(fingerprintRecord(header, shuffled(random, fields), seed), print)
      assert.equal(contentDigest(seed, shuffled(random, fields)), contentDigest(seed, fields))

      const place = Math.floor(random() * fields.length)
      const changed = fields.map((one, i) => (i === place ? { ...one, text: `${one.text}0` } : one))
      assert.notEqual(fingerprintRecord(header, changed, seed).fingerprint, print.fingerprint)
      assert.notEqual(contentDigest(seed, changed), contentDigest(seed, fields))
      const { element, group, occurrence } = fields[place]!
      const stored = { seed, leaves: print.leaves, names: print.names }
      assert.deepEqual(diffRecords(stored, fields), [])
      assert.deepEqual(diffRecords(stored, changed), [{ element, group, occurrence, change: 'changed' }])
      assert.deepEqual(
        diffRecords(
          stored,
          fields.filter((_, i) => i !== place),
        ),
        [{ element, group, occurrence, change: 'missing' }],
      )
      const added = { element: 'JHC.new', group: 'extra', occurrence: '0', text: 'x' }
      assert.deepEqual(diffRecords(stored, [...fields, added]), [
        { element: 'JHC.new', group: 'extra', occurrence: '0', change: 'added' },
      ])

      const flipped = seed.slice()
      flipped[Math.floor(random() * 32)]! ^= 1 << Math.floor(random() * 8)
      assert.notEqual(fingerprintRecord(header, fields, flipped).fingerprint, print.fingerprint)
      const changes = {
        version: '999',
        day: '2019-07-04',
        orgId: 'x',
        recordId: 'x',
        recordType: 'imaging',
        model: 'JHC-REC-2',
      } as const
      for (const [member, value] of Object.entries(changes)) {
        assert.notEqual(fingerprintRecord({ ...header, [member]: value }, fields, seed).fingerprint, print.fingerprint)
      }
    })
  }
})

describe('fingerprint', () => {
  const random = seededRandom(7)
  const header = randomHeader(random)
  const seed = randomBytes(random)

  test('padding hides the count: 1 and 16 fields have 16 leaves, 17 have 32, none repeats', () => {
    for (const [count, leafCount] of [
      [0, 16],
      [1, 16],
      [15, 16],
      [16, 16],
      [17, 32],
      [32, 32],
      [33, 64],
    ] as const) {
      const { leaves, leafCount: padded } = fingerprintRecord(header, randomFields(random, count), seed)
      assert.equal(padded, leafCount)
      const single = Array.from({ length: padded }, (_, i) => toHex(leaves.subarray(i * 32, i * 32 + 32)))
      assert.equal(new Set(single).size, leafCount)
    }
  })

  test('equal fields never have equal leaves: salts differ by place', () => {
    const twins = ['0', '1', '2'].map((occurrence) => ({ element: 'JHC.x', group: 'lab', occurrence, text: '阴性' }))
    const { leaves } = fingerprintRecord(header, twins, seed)
    assert.equal(new Set([0, 1, 2].map((i) => toHex(leaves.subarray(i * 32, i * 32 + 32)))).size, 3)
  })

  test('a long text does not disturb its neighbours', () => {
    const fields = [1, 2, 3].map((i) => ({
      element: 'JHC.x',
      group: 'g',
      occurrence: String(i),
      text: i === 2 ? '长'.repeat(20_000) : 'short',
    }))
    const whole = fingerprintRecord(header, fields, seed)
    assert.deepEqual(fingerprintRecord(header, fields, seed), whole)
    const short = fingerprintRecord(
      header,
      fields.map((one) => ({ ...one, text: 'short' })),
      seed,
    )
    assert.equal(toHex(whole.leaves.subarray(64, 96)), toHex(short.leaves.subarray(64, 96)))
  })

  test('refuses a seed that is not 32 bytes', () => {
    const wrong = (error: unknown) => error instanceof CodedError && error.code === 'record.seed-invalid'
    assert.throws(() => fingerprintRecord(header, [], new Uint8Array(31)), wrong)
    assert.throws(() => commitPatient(new Uint8Array(31), 'p'), wrong)
    const { leaves, names } = fingerprintRecord(header, randomFields(random, 3), seed)
    assert.throws(() => diffRecords({ seed: new Uint8Array(32), leaves, names }, []), wrong)
  })

  test('commitments of one person differ by version, kind and salt', () => {
    const other = randomBytes(random)
    const all = [
      commitPatient(seed, 'p1'),
      commitPatient(other, 'p1'),
      commitEncounter(seed, 'p1'),
      commitMaster(seed, { personId: 'p1', registrationId: 'r', encounterRef: 'e', collectedAt: 't', receivedAt: 't' }),
      commitPatient(seed, 'p2'),
    ]
    assert.equal(new Set(all).size, all.length)
  })
})
