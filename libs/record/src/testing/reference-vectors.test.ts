import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { fillMark, referencePages, vectorFile, vectorLines } from './reference-vectors.ts'

test('the published vectors are what the code computes', () => {
  assert.equal(readFileSync(vectorFile, 'utf8'), vectorLines())
})

for (const { url, name, text } of referencePages) {
  test(`the example in ${basename(url.pathname)} is what the code computes`, () => {
    const page = readFileSync(url, 'utf8')
    assert.equal(page, fillMark(page, name, text()))
  })
}
