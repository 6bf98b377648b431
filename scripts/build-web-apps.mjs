import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fail, nodeBinary, root, say } from './bootstrap.mjs'

/** Every web application: one = a line here and one in apps/platform/src/serve-web-apps.ts. */
const webApps = [
  { folder: 'apps/admin', zh: '管理端' },
  { folder: 'apps/resident', zh: '居民端' },
  { folder: 'apps/doctor', zh: '医生端' },
]

/** What they are made from beside their own sources: the shared parts, and the apis that they import. */
const shared = ['libs/ui', 'libs/kit', 'libs/record', 'libs/gm', 'libs/signer', 'services']

/** Builds each app whose sources changed since its last build; the digest lies beside the result. */
export function buildWebApps() {
  const present = webApps.filter(({ folder }) => existsSync(join(root, folder, 'vite.config.ts')))
  if (present.length === 0) return
  const common = digestOf(shared, readFileSync(join(root, 'package-lock.json')))
  for (const app of present) buildWebApp(app, digestOf([app.folder], common))
}

function buildWebApp({ folder, zh }, digest) {
  const stamp = join(root, folder, 'dist/.built-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  say(`正在构建${zh}页面……`)
  rmSync(stamp, { force: true })
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const result = spawnSync(nodeBinary(), [vite, 'build', '--logLevel', 'error', '--outDir', 'dist', '--emptyOutDir'], {
    cwd: join(root, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (result.status !== 0) fail(`${zh}页面构建失败：\n${result.stdout}${result.stderr}`)
  compress(join(root, folder, 'dist/assets'))
  writeFileSync(stamp, digest)
}

/** Beside each file, once, what the server sends instead of it (libs/server-kit/src/static-app.ts). */
function compress(folder) {
  for (const name of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const content = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  }
}

function digestOf(folders, start) {
  const hash = createHash('sha256').update(start)
  for (const folder of folders) {
    for (const file of existsSync(join(root, folder)) ? filesOf(folder) : []) {
      if (folder === 'services' && !/[/-]api\.ts$/.test(file)) continue
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
