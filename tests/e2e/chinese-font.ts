import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chineseFontFolder as source } from '@jhc/server-kit/chinese-font.ts'
import { woffToSfnt } from '@jhc/server-kit/woff-to-sfnt.ts'

const subsets = ['chinese-simplified', 'latin']
const weights = [400, 500, 600, 700]

/** Path of a fontconfig file through which a browser finds Noto Sans SC; the fonts are unpacked once per user. */
export function chineseFontConfiguration(): string {
  const folder = join(tmpdir(), `jhc-fonts-${process.getuid?.() ?? 0}`)
  mkdirSync(join(folder, 'cache'), { recursive: true })
  for (const subset of subsets) {
    for (const weight of weights) {
      const name = `noto-sans-sc-${subset}-${weight}-normal`
      const target = join(folder, `${name}.otf`)
      if (existsSync(target)) continue
      // Written aside and moved: another process that starts now never sees half a font.
      writeFileSync(`${target}.${process.pid}`, woffToSfnt(readFileSync(join(source, `${name}.woff`))))
      renameSync(`${target}.${process.pid}`, target)
    }
  }
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`,
  )
  return file
}
