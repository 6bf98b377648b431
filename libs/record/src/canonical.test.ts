import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CodedError } from '@jhc/kit/errors.ts'
import { canonicalField, canonicalHeader, canonicalJson } from './canonical.ts'
import type { RecordField } from './model.ts'
import { orderFields } from './order.ts'

const refused = (code: string) => (error: unknown) => error instanceof CodedError && error.code === code
const field: RecordField = { element: 'DE04.10.174.00', group: 'lab', occurrence: '0', text: '7.00' }

describe('canonical form', () => {
  test('sorts members, writes no white space, leaves absent members out', () => {
    assert.equal(canonicalJson({ b: '2', a: { d: 'x', c: undefined } }), '{"a":{"d":"x"},"b":"2"}')
    assert.equal(
      canonicalField({ ...field, unit: 'mmol/L', code: '2345-7', system: 'LOINC' }),
      '{"code":"2345-7","element":"DE04.10.174.00","group":"lab","occurrence":"0","system":"LOINC","text":"7.00","unit":"mmol/L"}',
    )
    assert.equal(canonicalField({ ...field, unit: '', code: '', system: '' }), canonicalField(field))
  })

  test('escapes as RFC 8785 §3.2.2.2 says', () => {
    assert.equal(
      canonicalJson('\u0001\b\t\n\u000b\f\r"\\/\u007f\u20ac\u2028'),
      '"\\u0001\\b\\t\\n\\u000b\\f\\r\\"\\\\/\u007f\u20ac\u2028"',
    )
  })

  test('composes to NFC: both spellings give the same bytes', () => {
    assert.equal(canonicalJson('e\u0301\u1112\u1161\u11ab'), canonicalJson('\u00e9\ud55c'))
    assert.equal(canonicalJson('\ufa0c'), '"\u5140"')
  })

  test('refuses unpaired surrogates and U+0000, keeps pairs', () => {
    for (const text of ['\ud842', 'a\udfb7', '\udfb7\ud842', '\ud842\ud842\udfb7', 'a\u0000b', '中\u0000']) {
      assert.throws(() => canonicalJson(text), refused('record.text-refused'))
      assert.throws(() => canonicalField({ ...field, text }), refused('record.text-refused'))
    }
    assert.equal(canonicalJson('\ud842\udfb7'), '"𠮷"')
  })

  test('has no numbers, arrays, null or booleans', () => {
    for (const value of [1, null, true, ['a']]) {
      assert.throws(() => canonicalJson(value as never), refused('record.text-refused'))
      assert.throws(() => canonicalJson({ a: value } as never), refused('record.text-refused'))
    }
    assert.throws(() => canonicalJson({ 名: 'x' }), refused('record.text-refused'))
  })

  test('keeps the lexeme: 7.00 is not 7.0', () => {
    assert.notEqual(canonicalField(field), canonicalField({ ...field, text: '7.0' }))
  })

  test('refuses fields and headers outside the model, naming the member', () => {
    const cases: Partial<RecordField>[] = [
      { text: '' },
      { occurrence: '01' },
      { occurrence: '-1' },
      { element: 'a|b' },
      { group: '' },
      { text: 7 as never },
    ]
    for (const change of cases) {
      assert.throws(
        () => canonicalField({ ...field, ...change }),
        (error: unknown) => error instanceof CodedError && error.details.member === Object.keys(change)[0],
      )
    }
    const header = {
      model: 'JHC-REC-1',
      recordId: 'r',
      version: '1',
      orgId: 'o',
      recordType: 'lab-report',
      day: '2020-01-31',
    } as const
    assert.equal(
      canonicalHeader(header),
      '{"day":"2020-01-31","model":"JHC-REC-1","orgId":"o","recordId":"r","recordType":"lab-report","version":"1"}',
    )
    for (const change of [
      { day: '2020-1-31' },
      { version: '0' },
      { recordType: 'x' },
      { orgId: '' },
      { recordId: 'a b' },
    ]) {
      assert.throws(() => canonicalHeader({ ...header, ...change } as never), refused('record.header-invalid'))
    }
  })
})

describe('field order', () => {
  test('group by bytes, occurrence as a number, element by bytes', () => {
    const make = (group: string, occurrence: string, element: string) => ({ group, occurrence, element, text: 'x' })
    const fields = [
      make('lab', '10', 'a'),
      make('lab', '9', 'b'),
      make('lab', '9', 'B'),
      make('Visit', '0', 'a'),
      make('diagnosis', '2', 'a'),
    ]
    assert.deepEqual(
      orderFields(fields).map((one) => one.name),
      ['Visit|0|a', 'diagnosis|2|a', 'lab|9|B', 'lab|9|b', 'lab|10|a'],
    )
  })

  test('refuses two fields of one name even where their values differ', () => {
    assert.throws(() => orderFields([field, { ...field, text: 'other' }]), refused('record.field-repeated'))
  })
})
