import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HexBytes } from '@jhc/kit/hex-bytes.ts'
import { asJson, jsonLength } from './as-json.ts'

class Point {
  x = 1
  secret = () => 2
}

const values: unknown[] = [
  null,
  true,
  'text "quoted" \u2028 \ud800 验',
  1.5,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(0),
  [1, undefined, () => 1, Symbol('s'), [new Date(5)]],
  // biome-ignore lint/suspicious/noSparseArray: holes are the point
  [1, , 3],
  { a: undefined, b: null, c: { d: [{}] }, 7: 'seven', f: () => 1 },
  { at: new Date(7), point: new Point(), map: new Map([[1, 2]]), bytes: new Uint8Array([1, 2]) },
  { own: { toJSON: () => 'own' } },
  JSON.parse('{"__proto__": {"x": 1}}'),
  Object.assign(Object.create(null), { bare: 1 }),
  Object('boxed'),
]

test('the same value as by way of text, whatever it is', () => {
  for (const value of values) {
    const expected = JSON.parse(JSON.stringify(value))
    assert.deepEqual(asJson(value), expected)
    assert.equal(Object.is(asJson(value), -0), false)
  }
  assert.throws(() => asJson({ big: 1n }), TypeError)
  assert.throws(() => asJson(undefined), SyntaxError)
})

test('bytes of a call go by reference; beside what takes the long way they become their text', () => {
  const data = new HexBytes(Uint8Array.of(1, 0xff))
  assert.equal(asJson({ data }).data, data)
  assert.deepEqual(asJson({ data, at: new Date(0) }), { data: '0x01ff', at: '1970-01-01T00:00:00.000Z' })
  assert.equal(jsonLength({ data }), JSON.stringify({ data }).length)
})

test('a copy: nothing that is changed on one side shows on the other', () => {
  const given = { list: [{ a: 1 }], deep: { b: ['x'] } }
  const copy = asJson(given)
  copy.list[0].a = 2
  copy.deep.b.push('y')
  assert.deepEqual(given, { list: [{ a: 1 }], deep: { b: ['x'] } })
})

test('the length of plain text is told without writing it', () => {
  for (const value of [null, true, -1.5, 'abc', [], {}, [1, 'x', {}], { a: [], b: { c: 'd', e: null } }])
    assert.equal(jsonLength(value), JSON.stringify(value).length, JSON.stringify(value))
})
