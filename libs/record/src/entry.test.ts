import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { derivePurposeKey, makeKeyEncryptionKey } from '@jhc/gm/key-purposes.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { composeEntry, type Entry, parseEntry } from './entry.ts'
import { newSeed, unwrapSeed, wrapSeed } from './seed.ts'
import { seededRandom } from './testing/random-record.ts'
import { sampleEntry } from './testing/sample-chain.ts'
import { checkVersionLine, nextHeader } from './versions.ts'

const refused = (member: string) => (error: unknown) =>
  error instanceof CodedError && error.code === 'record.entry-invalid' && error.details.member === member
const random = seededRandom(3)

describe('entry', () => {
  test('reads back what it composed, in both modes', () => {
    const previous = sampleEntry(random).fingerprint
    for (const change of [
      {},
      { version: 2, kind: 'update', previous },
      { version: 3, kind: 'tombstone', previous },
      { meta: {} },
      { meta: { enc: 'kek-1.AQ' } },
    ] as Partial<Entry>[]) {
      const entry = sampleEntry(random, change)
      const text = composeEntry(entry)
      const { previous: found, ...rest } = parseEntry(new TextEncoder().encode(text))
      const { previous: expected, ...given } = entry
      assert.deepEqual(rest, given)
      assert.equal(found, expected)
      assert.match(text, /^\{"day":.*"v":"JHC-ENT-1","version":"\d+"\}$/)
    }
    assert.equal(
      composeEntry(sampleEntry(seededRandom(1), { previous: '' })),
      composeEntry(sampleEntry(seededRandom(1))),
    )
  })

  test('refuses what is not an entry, naming the member', () => {
    const cases: [Partial<Record<keyof Entry, unknown>>, string][] = [
      [{ grade: 0 }, 'grade'],
      [{ grade: 6 }, 'grade'],
      [{ leafCount: 15 }, 'leafCount'],
      [{ leafCount: 24 }, 'leafCount'],
      [{ version: 0 }, 'version'],
      [{ kind: 'update' }, 'kind'],
      [{ version: 2, kind: 'create' }, 'kind'],
      [{ version: 2, kind: 'update' }, 'previous'],
      [{ previous: 'a'.repeat(64) }, 'previous'],
      [{ fingerprint: 'A'.repeat(64) }, 'fingerprint'],
      [{ patient: 'ab' }, 'patient'],
      [{ recordType: 'x' }, 'recordType'],
      [{ day: '2020/01/01' }, 'day'],
      [{ orgId: '' }, 'orgId'],
      [{ meta: { a: '' } }, 'meta'],
      [{ meta: { x: 'y'.repeat(20_000) } }, 'size'],
    ]
    for (const [change, member] of cases)
      assert.throws(() => composeEntry({ ...sampleEntry(random), ...change } as Entry), refused(member))
  })

  test('accepts the exact canonical bytes only', () => {
    const text = composeEntry(sampleEntry(random, { meta: { a: 'caf\u00e9' } }))
    const members = JSON.parse(text)
    const variants = [
      ` ${text}`,
      `${text}\n`,
      text.replace('{', '{ '),
      JSON.stringify({ version: members.version, ...members }),
      text.replace('caf\u00e9', 'cafe\u0301'),
      JSON.stringify({ ...members, extra: 'x' }),
      JSON.stringify({ ...members, version: 1 }),
      text.replace('"version":"1"', '"version":"01"'),
      text.replace('caf\u00e9', 'caf\\u00e9'),
      text.replace('"v":', '"v":"x","v":'),
      text.slice(1),
      '[]',
      'null',
      '"x"',
    ]
    for (const variant of variants) {
      assert.throws(
        () => parseEntry(variant),
        (error: unknown) => error instanceof CodedError && error.code === 'record.entry-invalid',
      )
    }
    assert.throws(() => parseEntry(Uint8Array.of(0x7b, 0xff)), refused('json'))
    assert.equal(parseEntry(text).day, '2024-05-06')
  })
})

describe('seed wrapping', () => {
  const key = derivePurposeKey(makeKeyEncryptionKey('kek-1', new Uint8Array(32).fill(1)), 'seed-wrap')

  test('is bound to record and version', () => {
    const seed = newSeed()
    const wrapped = wrapSeed(key, seed, 'r1', '2')
    assert.match(wrapped, /^kek-1\./)
    assert.deepEqual([...unwrapSeed(key, wrapped, 'r1', '2')], [...seed])
    for (const [recordId, version] of [
      ['r2', '2'],
      ['r1', '3'],
    ] as const) {
      assert.throws(
        () => unwrapSeed(key, wrapped, recordId, version),
        (error: unknown) => error instanceof CodedError && error.code === 'gm.not-authentic',
      )
    }
  })

  test('takes no key of another purpose', () => {
    assert.throws(() => wrapSeed({ ...key, purpose: 'entry-meta' }, newSeed(), 'r', '1'), CodedError)
  })
})

describe('versions', () => {
  const first = sampleEntry(random)
  const second = sampleEntry(random, {
    recordId: first.recordId,
    version: 2,
    kind: 'update',
    previous: first.fingerprint,
  })
  const third = sampleEntry(random, {
    recordId: first.recordId,
    version: 3,
    kind: 'tombstone',
    previous: second.fingerprint,
  })

  test('an unbroken line has no problem, in any order', () => {
    assert.deepEqual(checkVersionLine([third, first, second]), [])
    const back = sampleEntry(random, {
      recordId: first.recordId,
      version: 4,
      kind: 'update',
      previous: third.fingerprint,
    })
    assert.deepEqual(checkVersionLine([first, second, third, back]), [])
  })

  test('a gap, a double, a wrong predecessor and a foreign record are named', () => {
    assert.deepEqual(checkVersionLine([first, third]), [{ version: 2, problem: 'missing' }])
    assert.deepEqual(checkVersionLine([first, second, second]), [{ version: 2, problem: 'repeated' }])
    assert.deepEqual(checkVersionLine([first, { ...second, previous: third.fingerprint }]), [
      { version: 2, problem: 'wrong-previous' },
    ])
    assert.deepEqual(checkVersionLine([first, { ...second, orgId: 'org-2' }]), [
      { version: 2, problem: 'other-record' },
    ])
    const twice = { ...third, version: 4, previous: third.fingerprint }
    assert.deepEqual(checkVersionLine([first, second, third, twice]), [{ version: 4, problem: 'after-tombstone' }])
  })

  test('the next header keeps everything but version and day', () => {
    const header = {
      model: 'JHC-REC-1',
      recordId: 'r',
      version: '9',
      orgId: 'o',
      recordType: 'imaging',
      day: '2020-01-01',
    } as const
    assert.deepEqual(nextHeader(header, '2020-01-02'), { ...header, version: '10', day: '2020-01-02' })
  })
})
