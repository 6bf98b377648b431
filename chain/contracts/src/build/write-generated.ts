import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { generatedFiles } from './generated-files.ts'

const folder = new URL('../generated/', import.meta.url)
mkdirSync(folder, { recursive: true })
const files = generatedFiles()
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(name, folder))
for (const [name, text] of files) writeFileSync(new URL(name, folder), text)
