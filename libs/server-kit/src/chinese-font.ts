import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { woffToSfnt } from './woff-to-sfnt.ts'

export const chineseFontFolder = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json')),
  'files',
)

let font: Uint8Array | undefined

/** Noto Sans SC as a TrueType file, for documents; simplified Chinese and Latin, without rare characters of names. */
export function chineseFont(): Uint8Array {
  font ??= new Uint8Array(
    woffToSfnt(readFileSync(join(chineseFontFolder, 'noto-sans-sc-chinese-simplified-400-normal.woff'))),
  )
  return font
}
