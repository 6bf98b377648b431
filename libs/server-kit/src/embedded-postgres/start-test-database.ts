import { randomBytes } from 'node:crypto'
import { runOnce } from '../database.ts'
import { roleUrls } from '../database-roles.ts'
import { superUrl } from './server-process.ts'
import { joinTestCluster, type TestCluster } from './test-cluster.ts'

export interface TestDatabase {
  /** As the application. */
  url: string
  ownerUrl: string
  auditUrl: string
  readUrl: string
  /** As the superuser: what an attacker with full database access has. */
  superUrl: string
  stop(): Promise<void>
}

let cluster: Promise<TestCluster> | null = null

/** An empty database of its own with our roles, on the cluster that all tests share. Quick: no fsync. */
export async function startTestDatabase(): Promise<TestDatabase> {
  cluster ??= joinTestCluster()
  const { port, superPassword, roles, template } = await cluster
  const database = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  const admin = superUrl(port, superPassword)
  await runOnce(admin, [
    `create database ${database} template ${template} owner jhc_owner`,
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to jhc_app, jhc_audit, jhc_read`,
  ])
  const urls = roleUrls({ host: '127.0.0.1', port, database, passwords: roles })
  return {
    url: urls.appUrl,
    ownerUrl: urls.ownerUrl,
    auditUrl: urls.auditUrl,
    readUrl: urls.readUrl,
    superUrl: superUrl(port, superPassword, database),
    stop: () => runOnce(admin, [`drop database if exists ${database} with (force)`]),
  }
}
