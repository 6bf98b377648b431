import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const castVersion = '1.7.1'
const root = fileURLToPath(new URL('../../', import.meta.url))
const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
const cached = join(root, '.data/tools', `cast-${castVersion}`)

/** Foundry's cast, installed once from npm into this checkout; null where that cannot be done. */
export function ensureCast(): string | null {
  if (!existsSync(cached)) install()
  return existsSync(cached) && spawnSync(cached, ['--version']).status === 0 ? cached : null
}

/** Into a folder of its own and renamed at the end: two installations at once do no harm. */
function install(): void {
  mkdirSync(dirname(cached), { recursive: true })
  const place = mkdtempSync(join(dirname(cached), 'cast-'))
  try {
    writeFileSync(join(place, 'package.json'), '{"private":true}')
    const name = `@foundry-rs/cast-${platform}`
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=0']
    spawnSync('npm', ['install', ...options, `${name}@${castVersion}`], {
      cwd: place,
      timeout: 300_000,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    })
    const binary = join(place, 'node_modules', name, 'bin/cast')
    if (existsSync(binary)) renameSync(binary, cached)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
