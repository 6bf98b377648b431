import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { BenchOptions } from './main.ts'
import { personIdOf, recordIdOf, seedShape } from './seed-index.ts'

const connections = 50
const seconds = 5
const turns = 4

interface Figures {
  qps: number
  p99Ms: number
}

interface Ready {
  url: string
  bareUrl: string
  account: { loginName: string; password: string }
}

/** Look-ups by resident and by record id in turn, each a random one of all, with a real session through the real door; then the same mix bare. */
export async function run({ records = 1_000_000, say }: BenchOptions) {
  const server = fork(fileURLToPath(new URL('./query-server.ts', import.meta.url)), [String(records)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    say(`filling ${records} index rows …`)
    const [ready] = (await once(server, 'message')) as [Ready]
    const cookie = await logIn(ready)
    const paths = { record: '/v1/index/records/', resident: '/v1/residents/' }
    const barePaths = { record: '/record/', resident: '/resident/' }
    await measure(ready.url, paths, records, { cookie }, 2)
    await measure(ready.bareUrl, barePaths, records, {}, 2)
    // In turns, so that whatever else the machine does meets both alike.
    const rounds: { bare: Figures; ours: Figures }[] = []
    for (let round = 1; round <= turns; round++) {
      const bare = await measure(ready.bareUrl, barePaths, records, {}, seconds)
      const ours = await measure(ready.url, paths, records, { cookie }, seconds)
      say(`bare ${bare.qps} a second, through the door ${ours.qps}`)
      rounds.push({ bare, ours })
    }
    const mean = (pick: (round: (typeof rounds)[number]) => number) =>
      Math.round(rounds.reduce((sum, round) => sum + pick(round), 0) / turns)
    const ours = { qps: mean((round) => round.ours.qps), p99Ms: Math.max(...rounds.map((round) => round.ours.p99Ms)) }
    const bare = { qps: mean((round) => round.bare.qps), p99Ms: Math.max(...rounds.map((round) => round.bare.p99Ms)) }
    return {
      rows: records,
      connections,
      ...seedShape,
      qps: ours.qps,
      bareQps: bare.qps,
      ratio: round(ours.qps / bare.qps),
      p99Ms: ours.p99Ms,
      bareP99Ms: bare.p99Ms,
    }
  } finally {
    if (server.connected) server.send('stop')
    await Promise.race([once(server, 'exit'), new Promise((resolve) => setTimeout(resolve, 20_000).unref())])
  }
}

async function logIn({ url, account }: Ready): Promise<string> {
  const response = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!response.ok || !cookie) throw new Error(`log-in answered ${response.status}`)
  return cookie
}

async function measure(
  url: string,
  paths: { record: string; resident: string },
  records: number,
  headers: Record<string, string>,
  duration: number,
) {
  const persons = Math.floor(records / seedShape.recordsPerPerson)
  const random = (below: number) => Math.floor(Math.random() * below)
  const result = await autocannon({
    url,
    connections,
    duration,
    headers,
    requests: [
      { method: 'GET', setupRequest: (request) => ({ ...request, path: paths.record + recordIdOf(random(records)) }) },
      {
        method: 'GET',
        setupRequest: (request) => ({ ...request, path: paths.resident + personIdOf(random(persons)) }),
      },
    ],
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  return { qps: Math.round(result.requests.total / result.duration), p99Ms: result.latency.p99 }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
