import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startAgentTestBed } from '@jhc/data-platform/collection/agent/agent-test-bed.ts'
import { sideChannelSettings } from '@jhc/data-platform/collection/agent/side-channel/side-channel-settings.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import type { BenchOptions } from './main.ts'

/** What a hospital's own client does all day: one encounter with all that belongs to it. */
const requestsPerSecond = 20

/**
 * The hospital's FHIR server, a process of its own, as another client feels it: without collecting, and while a gateway's agent
 * reads and sends by the default limits of the side channel.
 */
export async function run({ seconds = 20, say }: BenchOptions): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-side-channel-'))
  const databases = await Promise.all([startTestDatabase(), startTestDatabase()])
  const entry = fileURLToPath(new URL('../fakes/his/main.ts', import.meta.url))
  const [district, hospital] = databases.map((one) => one.ownerUrl)
  const args = ['--data-dir', folder, '--district-url', district!, '--hospital-a-url', hospital!]
  const his = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const bed = await startAgentTestBed()
  try {
    say('filling the hospital system')
    const { value } = await createInterface({ input: his.stdout })[Symbol.asyncIterator]().next()
    const { fhirBase, fhirToken } = JSON.parse(String(value)) as { fhirBase: string; fhirToken: string }
    const client = await hospitalClient(fhirBase, fhirToken)
    await client.measure(Math.ceil(seconds / 4))
    say(`${seconds} s without collecting`)
    const without = await client.measure(seconds)
    const sideChannel = sideChannelSettings.parse({})
    const { connector, mapper, mapperVersion } = openSource({
      kind: 'fhir',
      settings: { baseUrl: fhirBase, token: fhirToken, pageSize: 20, timeoutSeconds: 60, maxPageMegabytes: 64 },
    })
    const agent = await bed.agent({
      connector,
      mapper,
      mapperVersion,
      sideChannel,
      loops: { report: false, work: false, schedule: false },
    })
    const collecting = agent.runNow('incremental')
    say(`${seconds} s while the agent collects`)
    const during = await client.measure(seconds)
    const recordsSent = bed.received.entries.size
    const { lastRun } = await agent.status()
    await agent.stop!()
    await collecting.catch(() => undefined)
    return {
      p99WithoutMs: without.p99,
      p99DuringMs: during.p99,
      ratio: Number((during.p99 / without.p99).toFixed(2)),
      medianWithoutMs: without.median,
      medianDuringMs: during.median,
      requests: during.requests,
      unitsRead: lastRun?.unitsRead ?? 0,
      recordsSent,
      limits: { ...sideChannel.sending, unitsPerSecond: sideChannel.reading.unitsPerSecond },
    }
  } finally {
    his.kill('SIGTERM')
    await bed.platform.stop()
    for (const database of databases) await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function hospitalClient(base: string, token: string) {
  const headers = { accept: 'application/fhir+json', authorization: `Bearer ${token}` }
  const get = async (path: string) => {
    const response = await fetch(`${base}/${path}`, { headers })
    if (!response.ok) throw new Error(`the hospital system answered ${response.status}`)
    return response.json() as Promise<{ entry?: { resource: { id: string } }[] }>
  }
  const ids = (await get('Encounter?_count=200&_elements=id')).entry!.map(({ resource }) => resource.id)
  return {
    /** Requests at fixed times, so that a slow answer does not thin them out. */
    async measure(seconds: number) {
      const times: number[] = []
      const started = performance.now()
      const all = Array.from({ length: seconds * requestsPerSecond }, async (_, i) => {
        const due = (i / requestsPerSecond) * 1000
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - (performance.now() - started))))
        const at = performance.now()
        await get(`Encounter?_id=${ids[i % ids.length]}&_revinclude=Observation:encounter`)
        times.push(performance.now() - at)
      })
      await Promise.all(all)
      times.sort((a, b) => a - b)
      const at = (share: number) =>
        Number(times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(2))
      return { p99: at(0.99), median: at(0.5), requests: times.length }
    },
  }
}
