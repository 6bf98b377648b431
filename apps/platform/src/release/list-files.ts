import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { sm3Hex } from '@jhc/gm/sm3.ts'

/** What belongs to no release: the repository's history, running data, caches that tools write. Names at the top, or below node_modules. */
const excluded = new Set(['.git', '.data', 'node_modules/.cache', 'release.manifest', 'release.manifest.sig'])
const wholeFileBytes = 4 * 1024 * 1024

/** Every file and link below `root` with its SM3, by path. `alsoExcluded` are absolute paths, such as a data directory. */
export async function digestFiles(root: string, alsoExcluded: readonly string[] = []): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true })
    await Promise.all(
      entries.map(async (entry) => {
        const path = join(folder, entry.name)
        const name = relative(root, path).split(sep).join('/')
        if (excluded.has(name) || alsoExcluded.includes(path)) return
        if (entry.isDirectory()) folders.push(path)
        else if (entry.isSymbolicLink()) found.set(name, sm3Hex(`link to ${await readlink(path)}`))
        else if (entry.isFile()) found.set(name, await digestOf(path))
      }),
    )
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function digestOf(path: string): Promise<string> {
  if ((await stat(path)).size <= wholeFileBytes) return sm3Hex(await readFile(path))
  const digest = createHash('sm3')
  for await (const part of createReadStream(path)) digest.update(part)
  return digest.digest('hex')
}
