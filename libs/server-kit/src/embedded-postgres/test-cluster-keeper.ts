import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { provisionDatabase, type RolePasswords } from '../database-roles.ts'
import { findBinaries } from './binaries.ts'
import { databaseUser } from './database-user.ts'
import { freePort, halt, initialise, launch, runningServer, type ServerPlace, superUrl } from './server-process.ts'
import { alive, clusterFile, type TestCluster, writeCluster } from './test-cluster.ts'

/** Runs in a process of its own: starts the cluster for tests, watches the leases, and clears everything away after the last one. */
const folder = process.argv[2]!
const lingerMs = 10_000

const user = databaseUser()
const secret = () => randomBytes(18).toString('hex')
const place: ServerPlace = {
  folder: join(folder, 'postgres'),
  binaries: findBinaries(user),
  user,
  superPassword: secret(),
}
const leftOver = runningServer(place.folder)
if (leftOver) await halt(leftOver.pid, place.folder, 1000)
rmSync(place.folder, { recursive: true, force: true })
initialise(place, { sync: false })
const port = await freePort()
const pid = await launch(place, port, {
  max_connections: '400',
  shared_buffers: '128MB',
  // Only here: a test cluster lives as long as the test run, so nothing is lost with the machine's power.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '10s',
})
const roles: RolePasswords = { owner: secret(), app: secret(), audit: secret(), read: secret() }
const template = 'jhc_template'
await provisionDatabase({
  host: '127.0.0.1',
  port,
  database: template,
  passwords: roles,
  superUrl: (name) => superUrl(port, place.superPassword, name),
})
const cluster: TestCluster = { port, superPassword: place.superPassword, roles, template }
writeCluster(folder, cluster)

for (let unusedSince = Date.now(); ; await delay(500)) {
  if (runningServer(place.folder)?.pid !== pid) break
  if (hasLeases()) {
    unusedSince = Date.now()
  } else if (Date.now() - unusedSince > lingerMs) {
    // First nobody new can find it; then whoever found it in between has a lease, and it stays.
    rmSync(clusterFile(folder), { force: true })
    if (!hasLeases()) break
    writeCluster(folder, cluster)
  }
}
await halt(pid, place.folder, 2000)
rmSync(folder, { recursive: true, force: true })
process.exit(0)

function hasLeases(): boolean {
  let found = false
  for (const name of readdirSync(join(folder, 'leases'))) {
    if (alive(Number(name))) found = true
    else rmSync(join(folder, 'leases', name), { force: true })
  }
  return found
}
