import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fillMark, referencePages, vectorFile, vectorLines } from './reference-vectors.ts'

// Writes the vectors and the examples of the reference pages anew; reference-vectors.test.ts fails while they are stale.
mkdirSync(new URL('.', vectorFile), { recursive: true })
writeFileSync(vectorFile, vectorLines())
for (const { url, name, text } of referencePages) writeFileSync(url, fillMark(readFileSync(url, 'utf8'), name, text()))
