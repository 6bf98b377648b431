import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { serviceTokens } from '@jhc/server-kit/service-tokens.ts'
import { openHop, type RecordingHop } from './recording-hop.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const secret = 'shared by the processes of this attack only'
const parts = {
  chain: 'accounts,callers,audit,host-logs,identity,chain-gateway,mirror,open-gateway,consortium,anchoring,change-log',
  data: 'empi,index-library,source-checks,collection,provenance',
}
export type Part = keyof typeof parts

export type StorageWorld = Awaited<ReturnType<typeof openStorageWorld>>

/**
 * The platform in two processes and a hospital's gateway in a third, each with a database of its own, all logging as much as they can; what
 * they say to one another passes a hop that keeps it.
 */
export async function openStorageWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-storage-'))
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  const children: ChildProcess[] = []
  const output: Record<string, Buffer[]> = {}
  const databases: Record<string, TestDatabase> = {}
  const urls = {} as Record<Part, string>
  const hops = {} as Record<Part, RecordingHop>

  /** Resolves once the program says that it is ready. */
  async function start(name: string, entry: string, args: string[], env: Record<string, string> = {}): Promise<void> {
    const child = spawn(process.execPath, [join(root, entry), ...args], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    children.push(child)
    const said: Buffer[] = []
    output[name] = said
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => said.push(chunk))
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`${entry} ended with ${code}: ${Buffer.concat(said).toString().slice(-2000)}`)
      }),
    ])
  }

  async function startPart(name: Part): Promise<void> {
    const database = await startTestDatabase()
    databases[name] = database
    const other = hops[name === 'chain' ? 'data' : 'chain'].url
    const args = ['--services', parts[name], '--port', new URL(urls[name]).port, '--data-dir', join(folder, name)]
    await start(name, 'apps/platform/src/main.ts', args, {
      JHC_SERVICE_URLS: `*=${other}`,
      JHC_SERVICE_SECRET: secret,
      JHC_GATEWAY_AUTH: 'token',
      JHC_LOG_LEVEL: 'debug',
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_AUDIT_URL: database.auditUrl,
      DATABASE_READ_URL: database.readUrl,
    })
  }

  async function stop(): Promise<void> {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    for (const hop of Object.values(hops)) hop.close()
    for (const database of Object.values(databases)) await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }

  try {
    for (const name of Object.keys(parts) as Part[]) {
      urls[name] = `http://127.0.0.1:${await freePort()}`
      hops[name] = await openHop(urls[name])
    }
    await Promise.all([startPart('chain'), startPart('data')])
  } catch (error) {
    await stop()
    throw error
  }
  return {
    folder,
    documents,
    urls,
    hops,
    databases,
    output: () =>
      Object.entries(output).map(([name, said]) => ({ where: `output of ${name}`, bytes: Buffer.concat(said) })),
    token: (kind: 'service' | 'agent', id: string) => serviceTokens(secret).of(kind, id),
    demoPasswords: (): Record<string, string> =>
      JSON.parse(readFileSync(join(folder, 'chain/demo-accounts.json'), 'utf8')),
    /** Once the documents are there; it reads them at once. */
    async startGateway(): Promise<void> {
      const database = await startTestDatabase()
      databases.gateway = database
      const config = join(folder, 'gateway.json')
      const settings = {
        gatewayId: 'hospital-b',
        source: { sourceId: 'hospital-b', name: '槐屿医院', orgId: 'B00' },
        connection: { kind: 'cda', settings: { directory: documents } },
        database: { url: database.ownerUrl },
        keyFile: 'gateway.key',
        platform: { url: hops.data.url, token: serviceTokens(secret).of('agent', 'hospital-b') },
        log: { level: 'debug' },
      }
      writeFileSync(config, JSON.stringify(settings))
      await start('gateway', 'apps/hospital-gateway/src/main.ts', ['run', '--config', config])
    },
    stop,
  }
}
