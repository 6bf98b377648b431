import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { compileContracts } from './compile-contracts.ts'
import { generatedFiles } from './generated-files.ts'

const folder = new URL('../generated/', import.meta.url)

test('src/generated is what the contracts compile to', () => {
  const files = generatedFiles()
  assert.deepEqual(readdirSync(fileURLToPath(folder)).sort(), [...files.keys()].sort())
  for (const [name, text] of files) {
    assert.ok(
      readFileSync(new URL(name, folder), 'utf8') === text,
      `${name} is stale: run npm run contracts and commit it`,
    )
  }
})

test('no contract passes the size limit of a deployed contract (EIP-170)', () => {
  for (const { name, deployedBytecode } of compileContracts())
    assert.ok(deployedBytecode.length / 2 - 1 <= 24_576, name)
})
