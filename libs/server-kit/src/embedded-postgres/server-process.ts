import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import type { DatabaseUser } from './database-user.ts'
import { errors } from './errors.ts'

export interface ServerPlace {
  /** Holds `data/` and `postgres.log`. */
  folder: string
  binaries: Binaries
  user: DatabaseUser | null
  superPassword: string
}

export const superUser = 'jhc_super'

const identity = (user: DatabaseUser | null) => (user ? { uid: user.uid, gid: user.gid } : {})

/** Makes the cluster where there is none yet; a half-made one (no PG_VERSION at its end) is made again. */
export function initialise(place: ServerPlace, options: { sync: boolean }): void {
  const data = join(place.folder, 'data')
  const done = join(place.folder, 'initialised')
  if (existsSync(done)) return
  rmSync(data, { recursive: true, force: true })
  mkdirSync(place.folder, { recursive: true, mode: 0o700 })
  if (place.user) chownSync(place.folder, place.user.uid, place.user.gid)
  const passwordFile = join(place.folder, 'initial-password')
  writeFileSync(passwordFile, place.superPassword, { mode: 0o600 })
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid)
  const args = [
    '-D',
    data,
    '-U',
    superUser,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C',
  ]
  if (!options.sync) args.push('--no-sync')
  const result = spawnSync(place.binaries.initdb, args, {
    cwd: '/',
    env: cleanEnvironment,
    encoding: 'utf8',
    ...identity(place.user),
  })
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    throw errors['init-failed']({ reason: (result.stderr || String(result.error ?? '')).trim().slice(-400) })
  }
  writeFileSync(done, '')
}

/** Fixed, so that a foreign PG* variable or locale changes nothing. */
const cleanEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Starts the server in a process group of its own, so that Ctrl-C in the terminal reaches us and not it. */
export async function launch(place: ServerPlace, port: number, settings: Record<string, string>): Promise<number> {
  const log = openSync(join(place.folder, 'postgres.log'), 'a', 0o600)
  const all = { ...baseSettings, ...settings }
  const args = ['-D', join(place.folder, 'data'), '-p', String(port)]
  for (const [key, value] of Object.entries(all)) args.push('-c', `${key}=${value}`)
  const child = spawn(place.binaries.postgres, args, {
    cwd: '/',
    env: cleanEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
    ...identity(place.user),
  })
  closeSync(log)
  let exited = false
  child.on('error', () => (exited = true))
  child.on('exit', () => (exited = true))
  child.unref()
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await delay(25)) {
    if (exited || child.pid === undefined) break
    if (await answers(port, place.superPassword)) return child.pid
  }
  throw errors['start-failed']({ port, log: join(place.folder, 'postgres.log') })
}

/** Error lines without DETAIL or the statement: both can repeat a person's data. */
const baseSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '256MB',
  dynamic_shared_memory_type: 'mmap',
  max_wal_size: '2GB',
  jit: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  timezone: 'UTC',
}

export function superUrl(port: number, password: string, database = 'postgres'): string {
  return `postgres://${superUser}:${password}@127.0.0.1:${port}/${database}`
}

export async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: superUrl(port, password), connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The server that still runs on this data folder, by its postmaster.pid; null when that process is gone or is something else. */
export function runningServer(folder: string): { pid: number; port: number } | null {
  const data = join(folder, 'data')
  let lines: string[]
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!isPostgresOn(pid, data)) return null
  return { pid, port: Number(lines[3]) }
}

function isPostgresOn(pid: number, data: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return command[0]!.endsWith('postgres') && command.includes(data)
  } catch {
    return false
  }
}

/** Fast shutdown (open transactions roll back, all is flushed); after the limit an immediate one, which recovery repairs. */
export async function halt(pid: number, folder: string, limitMs = 15_000): Promise<void> {
  for (const [signal, wait] of [
    ['SIGINT', limitMs],
    ['SIGQUIT', 5000],
    ['SIGKILL', 2000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (const deadline = Date.now() + wait; Date.now() < deadline; await delay(20)) {
      if (runningServer(folder)?.pid !== pid) return
    }
  }
  throw errors['not-stopping']({ pid })
}

export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())))
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
