import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { DatabaseUser } from './database-user.ts'

/** Can a user who is neither owner nor in the group get to this path? (A home with mode 0700 says no.) */
export function reachableByOthers(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat && (stat.mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/** A folder outside the checkout that the database's user can reach; on Linux as root `/var/lib`, else the user's own cache. */
export function sharedPlace(user: DatabaseUser | null): string {
  const candidates = user
    ? ['/var/lib/jingan-health-chain', '/var/tmp/jingan-health-chain']
    : [
        join(userInfo().homedir, '.cache/jingan-health-chain'),
        join(tmpdir(), `jingan-health-chain-${process.getuid?.()}`),
      ]
  for (const candidate of candidates) {
    try {
      mkdirSync(candidate, { recursive: true, mode: 0o755 })
      accessSync(candidate, constants.W_OK)
      if (statSync(candidate).uid === process.getuid?.()) return candidate
    } catch {
      // Read-only or not ours: the next one.
    }
  }
  throw new Error('no writable place for the embedded PostgreSQL outside the project')
}

/** Where the cluster lives: in the data directory, or, where its user could not get there, in the shared place under its digest. */
export function clusterPlace(dataDir: string, user: DatabaseUser | null): string {
  if (!user || reachableByOthers(dataDir)) return join(resolve(dataDir), 'postgres')
  const digest = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16)
  return join(sharedPlace(user), `cluster-${digest}`)
}
