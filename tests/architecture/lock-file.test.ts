import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf } from './source-files.ts'

interface Entry {
  version?: string
  optionalDependencies?: Record<string, string>
  resolved?: string
  license?: string
}

const packages: Record<string, Entry> = JSON.parse(textOf('package-lock.json')).packages

/** Where npm would find `name` from `path`: beside it or further up. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}

test('the lock file names every platform variant, or npm ci refuses it (npm install drops those it cannot reach)', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
  )
  assert.deepEqual(missing, [])
})

test('the lock file ties nobody to a registry', () => {
  const tied = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))
  assert.deepEqual(tied, [])
})
