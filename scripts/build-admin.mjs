import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, nodeBinary, root, say } from './bootstrap.mjs'

/** What the admin app's build is made from: its own sources, the shared parts, and the apis that it imports. */
const inputs = ['apps/admin', 'libs/ui', 'libs/kit', 'libs/record', 'libs/gm', 'services']
const target = 'apps/admin/dist'

/** Builds when a source changed since the last build; the digest lies beside the result. */
export function buildAdmin() {
  if (!existsSync(join(root, 'apps/admin/vite.config.ts'))) return
  const digest = digestOfSources()
  const stamp = join(root, target, '.built-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  say('正在构建管理端页面……')
  rmSync(stamp, { force: true })
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(nodeBinary(), [vite, 'build', '--logLevel', 'error', '--outDir', 'dist', '--emptyOutDir'], {
    cwd: join(root, 'apps/admin'),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (result.status !== 0) fail(`管理端页面构建失败：\n${result.stdout}${result.stderr}`)
  writeFileSync(stamp, digest)
}

function digestOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const input of inputs) {
    for (const file of filesOf(input)) {
      if (input === 'services' && !file.endsWith('/api.ts')) continue
      hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
    }
  }
  return hash.digest('hex')
}

function filesOf(folder) {
  const skipped = new Set(['node_modules', 'dist', 'migrations'])
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return []
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesOf(path)
      return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : []
    })
}
