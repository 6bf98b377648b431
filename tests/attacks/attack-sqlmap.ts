import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import pg from 'pg'
import { pythonEnvironment } from '../python-environment.ts'
import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import { failureLog } from './failure-log.ts'
import { type Door, openDoor } from './front-door/door.ts'
import { sqlTargets, type Target } from './sqlmap-targets.ts'

const version = 'sqlmap==1.10.10'
const atOnce = 2

/** sqlmap at level 1 on every parameter whose declaration lets a quote through; first on a server that can be injected, to know that it finds one. */
export async function run({ say }: Pick<AttackOptions, 'say'>): Promise<AttackResult> {
  const program = join(await pythonEnvironment([version], say), 'sqlmap')
  const folder = mkdtempSync(join(tmpdir(), 'jhc-sqlmap-'))
  const tally = new Tally('sqlmap')
  try {
    if (!(await findsAnInjection(program, folder)))
      throw new Error('sqlmap does not find the injection that was put there for it')
    const door = await openDoor({}, failureLog(say))
    try {
      const targets = sqlTargets(door.routes)
      const waiting = [...targets]
      const work = async () => {
        for (let target = waiting.shift(); target; target = waiting.shift()) {
          const said = await sqlmap(program, folder, ...argumentsFor(door, target))
          tally.add('sqlmap.parameter', !injectable(said))
          if (injectable(said)) say(`UNDETECTED ${target.name}\n${said.slice(-1500)}`)
          else if (!tested(said)) throw new Error(`${target.name} was not tested:\n${said.slice(-1500)}`)
          const { attacks, undetected } = tally.result()
          if (attacks % 20 === 0) say(`${attacks} of ${targets.length} parameters, ${undetected} injectable`)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
    } finally {
      await door.bed.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return tally.result()
}

const injectable = (said: string) => /identified the following injection point/.test(said)
const tested = (said: string) => /do not appear to be injectable/.test(said)

function argumentsFor(door: Door, { route, path, body }: Target): [string, string[]] {
  const headers = { ...door.mayCall(route).headers, ...(body ? { 'content-type': 'application/json' } : {}) }
  return [
    door.url + path,
    [
      ...['--method', route.operation.method, ...(body ? ['--data', body] : [])],
      ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ],
  ]
}

async function sqlmap(program: string, folder: string, url: string, more: string[]): Promise<string> {
  const output = mkdtempSync(join(folder, 'one-'))
  const child = spawn(
    program,
    [
      ...['-u', url, '--batch', '--level', '1', '--risk', '1', '--dbms', 'PostgreSQL', '--ignore-code', '*'],
      ...[
        '--flush-session',
        '--disable-coloring',
        '--drop-set-cookie',
        '--output-dir',
        output,
        '--timeout',
        '60',
        ...more,
      ],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder, env: { PATH: process.env.PATH, HOME: folder } },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part
    })
  await new Promise((resolve) => child.on('close', resolve))
  rmSync(output, { recursive: true, force: true })
  return said
}

/** A server as it must not be. */
async function findsAnInjection(program: string, folder: string): Promise<boolean> {
  const database = await startTestDatabase()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query(`create table public.book (title text); insert into public.book values ('x'), ('y')`)
  const server = createServer(async (request, response) => {
    const title = new URL(request.url!, 'http://server').searchParams.get('title')
    const found = await client
      .query(`select title from public.book where title = '${title}'`)
      .catch(() => ({ rows: [] }))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(found.rows))
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const said = await sqlmap(program, folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}/?title=x*`, [])
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await client.end()
  await database.stop()
  return injectable(said)
}
