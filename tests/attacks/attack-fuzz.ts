import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kinds, mayCall } from '../access/principals.ts'
import type { Route } from '../access/routes.ts'
import { pythonEnvironment } from '../python-environment.ts'
import { type AttackOptions, type AttackResult, type Count, Tally } from './attack-suite.ts'
import { failureLog } from './failure-log.ts'
import { type Door, openDoor } from './front-door/door.ts'

const version = 'schemathesis==4.32.5'
/** For each operation in one round; a round goes through everybody once. */
const examples = 6
/** They would end the session on which the others stand. */
const leftOut = new Set(['accounts.logout', 'accounts.changePassword'])

interface Fuzzer {
  name: string
  headers: Record<string, string>
  routes: Route[]
}

/** schemathesis over the whole OpenAPI as each role, until so many requests were made. Counted by the platform's own metrics. */
export async function run({ attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  const bin = await pythonEnvironment([version], say)
  const door = await openDoor({}, failureLog(say))
  const folder = mkdtempSync(join(tmpdir(), 'jhc-fuzz-'))
  const tally = new Tally('fuzz')
  try {
    const before = await counted(door)
    let count = { attacks: 0, undetected: 0 }
    for (let round = 0; count.attacks < attacks; round++) {
      for (const fuzzer of fuzzers(door)) {
        // Everybody once; then as many more as it takes.
        if (round > 0 && count.attacks >= attacks) break
        await schemathesis(join(bin, 'schemathesis'), door, fuzzer, folder, seed + round)
        const now = await counted(door)
        count = { attacks: now.attacks - before.attacks, undetected: now.undetected - before.undetected }
        say(
          `${fuzzer.name}, ${fuzzer.routes.length} operations: ${count.attacks} requests, ${count.undetected} of them ≥ 500`,
        )
      }
    }
    tally.addCount('fuzz.schemathesis', count)
  } finally {
    await door.bed.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return tally.result()
}

/** Each with what he may call: a refusal at the first gate would try nothing behind it. What none of them may is the machines'. */
function fuzzers(door: Door): Fuzzer[] {
  const routes = door.routes.filter(({ name }) => !leftOut.has(name))
  const { people, callers } = door
  const persons = (['system-administrator', 'data-steward', 'auditor', 'security-administrator'] as const).map(
    (role) => ({
      name: role,
      headers: people[role],
      routes: routes.filter((route) => allowed(route, `user:${role}`)),
    }),
  )
  const caller = { name: 'API caller', headers: callers.a, routes: routes.filter((route) => allowed(route, 'caller:')) }
  const known = new Set([...persons, caller].flatMap((one) => one.routes))
  const rest = Map.groupBy(
    routes.filter((route) => !known.has(route)),
    (route) => JSON.stringify(door.mayCall(route).headers),
  )
  const others = [...rest].map(([headers, own], at) => ({
    name: `machine ${at + 1}`,
    headers: JSON.parse(headers),
    routes: own,
  }))
  return [...persons, caller, ...others]
}

/** The API key has every scope. */
const allowed = ({ operation }: Route, who: string): boolean =>
  kinds.some((kind) => kind.name.startsWith(who) && mayCall(operation.permission, kind))

async function schemathesis(
  program: string,
  door: Door,
  { name, headers, routes }: Fuzzer,
  folder: string,
  seed: number,
): Promise<void> {
  const document = JSON.parse((await door.ask('/openapi.json')).text) as {
    paths: Record<string, Record<string, { operationId: string }>>
  }
  const wanted = new Set(routes.map((route) => route.name))
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, { operationId }] of Object.entries(operations))
      if (!wanted.has(operationId)) delete operations[method]
    if (Object.keys(operations).length === 0) delete document.paths[path]
  }
  // Declared, but by no service that this process holds.
  if (Object.keys(document.paths).length === 0) return
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(document))
  const child = spawn(
    program,
    [
      ...['run', file, '--url', door.url, '--checks', 'not_a_server_error', '--phases', 'examples,coverage,fuzzing'],
      ...[
        '--max-examples',
        String(examples),
        '--seed',
        String(seed),
        '--continue-on-failure',
        '--no-shrink',
        '--warnings',
        'off',
      ],
      ...[
        '--generation-database',
        'none',
        '--suppress-health-check',
        'all',
        '--request-timeout',
        '60',
        '--workers',
        '2',
      ],
      ...Object.entries(headers).flatMap(([key, value]) => ['-H', `${key}: ${value}`]),
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let said = ''
  child.stdout.on('data', (part) => {
    said += part
  })
  child.stderr.on('data', (part) => {
    said += part
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  // 1: it found failures, which are counted here by the platform itself.
  if (code !== 0 && code !== 1) throw new Error(`schemathesis as ${name} ended with ${code}:\n${said.slice(-2000)}`)
}

/** All answers so far, and those of them that are a failure of the server. */
async function counted(door: Door): Promise<Count> {
  const { text } = await door.ask('/metrics')
  const lines = [...text.matchAll(/^http_request_duration_seconds_count\{([^}]*)\} (\d+)$/gm)].filter(([, labels]) =>
    labels!.includes('route="/v1/'),
  )
  const sum = (of: typeof lines) => of.reduce((total, [, , number]) => total + Number(number), 0)
  return { attacks: sum(lines), undetected: sum(lines.filter(([, labels]) => /status="5/.test(labels!))) }
}
