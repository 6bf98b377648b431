import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { referenceDocs } from '../tests/architecture/reference-docs.ts'
import { root } from '../tests/architecture/source-files.ts'

/** `npm run docs`: writes the generated reference pages. A stale one fails tests/architecture. */
for (const [path, content] of Object.entries(await referenceDocs())) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
  process.stdout.write(`${path}\n`)
}
