import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { networkErrors } from './errors.ts'

export const gethVersion = '1.13.15'
const root = fileURLToPath(new URL('../../', import.meta.url))
const cached = join(root, '.data/tools', `geth-${gethVersion}`)

/** Where it is looked for. */
export interface Places {
  built: string
  given: string | undefined
  /** Folders that may hold Go. */
  folders: string[]
}
const usual = (): Places => ({
  built: cached,
  given: process.env.JHC_GETH,
  folders: [...(process.env.PATH ?? '').split(delimiter), '/usr/local/go/bin', '/usr/lib/go/bin'],
})

/** The built go-ethereum of this checkout; built by Go where it is not there yet, which takes minutes. */
export function ensureGeth(say: (text: string) => void = () => {}, places = usual()): string {
  const { built, given, folders } = places
  if (given && !existsSync(given)) throw networkErrors['geth-missing']({ path: given })
  if (given) return given
  if (existsSync(built)) return built
  const go = findGo(folders)
  if (!go) throw networkErrors['go-missing']()
  say(`正在构建 go-ethereum ${gethVersion}（只在第一次需要，约数分钟）…… building go-ethereum, once`)
  build(go)
  return cached
}

/** Null where neither a built binary nor Go is there. */
export function gethCanRun(): boolean {
  return Boolean(process.env.JHC_GETH) || existsSync(cached) || findGo(usual().folders) !== null
}

function findGo(folders: string[]): string | null {
  const go = folders.filter(Boolean).map((folder) => join(folder, 'go'))
  return go.find((path) => existsSync(path) && (minorVersion(path) ?? 0) >= 21) ?? null
}

function minorVersion(go: string): number | null {
  const { stdout } = spawnSync(go, ['env', 'GOVERSION'], { encoding: 'utf8' })
  const minor = /^go1\.(\d+)/.exec(stdout ?? '')?.[1]
  return minor === undefined ? null : Number(minor)
}

/** Into a folder of its own and renamed at the end: two builds at once do no harm. */
function build(go: string): void {
  mkdirSync(dirname(cached), { recursive: true })
  const place = mkdtempSync(join(dirname(cached), 'build-'))
  try {
    // go-ethereum's profiler reaches into the runtime, which the linker of Go 1.23 and later refuses unless told.
    const linker = (minorVersion(go) ?? 0) >= 23 ? ['-ldflags=-checklinkname=0'] : []
    const what = `github.com/ethereum/go-ethereum/cmd/geth@v${gethVersion}`
    const { status, stderr } = spawnSync(go, ['install', ...linker, what], {
      env: { ...process.env, GOBIN: place, HOME: process.env.HOME ?? place },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    if (status !== 0) throw networkErrors['build-failed']({ output: (stderr ?? '').slice(-2000) })
    renameSync(join(place, 'geth'), cached)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
