import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import {
  type DatabaseUrls,
  provisionDatabase,
  provisionForeignDatabase,
  type RolePasswords,
  roleUrls,
} from '../database-roles.ts'
import { findBinaries } from './binaries.ts'
import { databaseUser } from './database-user.ts'
import { clusterPlace } from './places.ts'
import {
  answers,
  freePort,
  halt,
  initialise,
  launch,
  runningServer,
  type ServerPlace,
  superUrl,
} from './server-process.ts'

export interface EmbeddedPostgres {
  urls: DatabaseUrls
  port: number
  /** True when a server left over by a killed process was taken over instead of started. */
  adopted: boolean
  /** A further database with a role of its own that owns it and sees nothing of ours; made once. Answers its URL. */
  addDatabase(name: string): Promise<string>
  stop(): Promise<void>
}

/** What is remembered between starts, readable by the owner of the data directory only. */
interface Memory {
  folder: string
  port: number
  superPassword: string
  roles: RolePasswords
  /** Passwords of the further databases' roles. */
  others?: Record<string, string>
}

const database = 'jhc'

const settings = {
  /** A first collection fills empty tables within seconds: statistics that are a minute old would plan for empty ones. */
  autovacuum_naptime: '5s',
  /** While they do, a table is looked at again when it has grown by half, or doubled, and not at every tenth: that took a quarter of the server's time. */
  autovacuum_analyze_scale_factor: '0.5',
  autovacuum_vacuum_insert_scale_factor: '1',
  shared_buffers: `${sharedBuffersMb(totalmem(), process.constrainedMemory())}MB`,
}

/** A sixteenth of what the machine or the container has, 128 MB to 1 GB: pages that do not fit are fetched from the system again and again. */
export function sharedBuffersMb(machineBytes: number, containerBytes: number): number {
  const bytes = containerBytes > 0 ? Math.min(machineBytes, containerBytes) : machineBytes
  return Math.min(1024, Math.max(128, Math.floor(bytes / 16 / 1024 / 1024)))
}

/** A real PostgreSQL of this data directory; fsync stays on. Works as root (under an unprivileged user) and as an ordinary user. */
export async function startEmbeddedPostgres(options: { dataDir: string; port?: number }): Promise<EmbeddedPostgres> {
  const user = databaseUser()
  const binaries = findBinaries(user)
  const memory = recall(options.dataDir) ?? {
    folder: clusterPlace(options.dataDir, user),
    port: 0,
    superPassword: secret(),
    roles: { owner: secret(), app: secret(), audit: secret(), read: secret() },
  }
  remember(options.dataDir, memory)
  const place: ServerPlace = { folder: memory.folder, binaries, user, superPassword: memory.superPassword }
  initialise(place, { sync: true })
  const running = await takeOver(place)
  if (running) {
    memory.port = running.port
  } else {
    memory.port = await freePort(options.port ?? memory.port)
  }
  const pid = running?.pid ?? (await launch(place, memory.port, settings))
  remember(options.dataDir, memory)
  await provisionDatabase({
    host: '127.0.0.1',
    port: memory.port,
    database,
    superUrl: (name) => superUrl(memory.port, memory.superPassword, name),
    passwords: memory.roles,
  })
  return {
    urls: roleUrls({ host: '127.0.0.1', port: memory.port, database, passwords: memory.roles }),
    port: memory.port,
    adopted: running !== null,
    async addDatabase(name) {
      memory.others ??= {}
      memory.others[name] ??= secret()
      remember(options.dataDir, memory)
      await provisionForeignDatabase(
        (other) => superUrl(memory.port, memory.superPassword, other),
        name,
        memory.others[name],
      )
      return `postgres://${name}:${memory.others[name]}@127.0.0.1:${memory.port}/${name}`
    },
    stop: () => halt(pid, place.folder),
  }
}

/** An orphan of a killed process serves on if it answers; otherwise it is stopped, so that a new one can open the data. */
async function takeOver(place: ServerPlace): Promise<{ pid: number; port: number } | null> {
  const running = runningServer(place.folder)
  if (!running) return null
  if (await answers(running.port, place.superPassword)) return running
  await halt(running.pid, place.folder)
  return null
}

/** Stops a left-over server and removes the cluster, wherever it lives. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const memory = recall(dataDir)
  if (!memory) return
  const running = runningServer(memory.folder)
  if (running) await halt(running.pid, memory.folder)
  rmSync(memory.folder, { recursive: true, force: true })
  rmSync(memoryFile(dataDir), { force: true })
}

const memoryFile = (dataDir: string) => join(resolve(dataDir), 'postgres.json')

function recall(dataDir: string): Memory | null {
  return existsSync(memoryFile(dataDir)) ? JSON.parse(readFileSync(memoryFile(dataDir), 'utf8')) : null
}

function remember(dataDir: string, memory: Memory): void {
  mkdirSync(dataDir, { recursive: true })
  const file = memoryFile(dataDir)
  writeFileSync(`${file}.new`, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

const secret = () => randomBytes(18).toString('hex')
