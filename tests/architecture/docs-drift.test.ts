import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { referenceDocs } from './reference-docs.ts'
import { root } from './source-files.ts'

for (const [path, content] of Object.entries(await referenceDocs())) {
  test(`${path} is what the code says`, () => {
    const stored = readFileSync(join(root, path), 'utf8')
    assert.ok(stored === content, `${path} is stale: run npm run docs and commit it`)
  })
}
