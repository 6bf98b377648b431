import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { RolePasswords } from '../database-roles.ts'
import { answers } from './server-process.ts'

/** What the keeper tells: how to reach the cluster that all test processes of one user share. */
export interface TestCluster {
  port: number
  superPassword: string
  roles: RolePasswords
  template: string
}

const keeper = fileURLToPath(new URL('./test-cluster-keeper.ts', import.meta.url))

/** One folder per user and checkout; root's must be passable for the database's own user. */
export function testFolder(): string {
  const digest = createHash('sha256').update(keeper).digest('hex').slice(0, 8)
  const folder = join(tmpdir(), `jhc-test-${process.getuid?.() ?? 0}-${digest}`)
  mkdirSync(join(folder, 'leases'), { recursive: true })
  chmodSync(folder, 0o711)
  if (statSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else`)
  return folder
}

export const clusterFile = (folder: string) => join(folder, 'cluster.json')

/** Joins the shared cluster, starting its keeper when there is none. The lease keeps it alive until this process ends. */
export async function joinTestCluster(): Promise<TestCluster> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await delay(50)) {
    const folder = testFolder()
    takeLease(folder)
    const cluster = readCluster(folder)
    if (cluster && (await answers(cluster.port, cluster.superPassword))) return cluster
    startKeeper(folder)
  }
  throw new Error('the test database did not start within 90 s')
}

let leased: string | null = null

function takeLease(folder: string): void {
  const lease = join(folder, 'leases', String(process.pid))
  if (!existsSync(lease)) writeFileSync(lease, '')
  if (leased === null) process.once('exit', () => rmSync(leased!, { force: true }))
  leased = lease
}

export function readCluster(folder: string): TestCluster | null {
  try {
    return JSON.parse(readFileSync(clusterFile(folder), 'utf8'))
  } catch {
    return null
  }
}

export function writeCluster(folder: string, cluster: TestCluster): void {
  const partial = `${clusterFile(folder)}.${process.pid}`
  writeFileSync(partial, JSON.stringify(cluster), { mode: 0o600 })
  renameSync(partial, clusterFile(folder))
}

/** Creating the lock folder is what decides between processes that start together; the keeper's pid in it shows a dead one. */
function startKeeper(folder: string): void {
  const lock = join(folder, 'keeper')
  try {
    mkdirSync(lock)
  } catch {
    const pid = Number(readIfThere(join(lock, 'pid')))
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (pid ? !alive(pid) : age > 10_000) rmSync(lock, { recursive: true, force: true })
    return
  }
  const child = spawn(process.execPath, [keeper, folder], { detached: true, stdio: 'ignore', cwd: '/' })
  writeFileSync(join(lock, 'pid'), String(child.pid))
  child.unref()
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
