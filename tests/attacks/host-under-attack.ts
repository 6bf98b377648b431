import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import { createHostLogs } from '@jhc/chain-platform/audit/host-logs/capability.ts'
import { createCollector } from '@jhc/chain-platform/audit/host-logs/collector/collector.ts'
import type { AuditBed, startAuditBed } from '@jhc/chain-platform/audit/testing/audit-bed.ts'
import type { Attack } from './chained-rows.ts'

/** Never sealed: what is not on chain yet has only its codes. */
export const withHostLogs: NonNullable<Parameters<typeof startAuditBed>[2]> = (context, config) => [
  createHostLogs(context, { ...config, maxBatchLines: 100_000 }),
]

/** A host with a log and a configuration file, its collector running, and somebody with root's rights on it. */
export async function hostUnderAttack(bed: AuditBed) {
  const dir = mkdtempSync(join(tmpdir(), 'jhc-attacked-'))
  const [log, configuration] = [join(dir, 'auth.log'), join(dir, 'sshd_config')]
  writeFileSync(log, Array.from({ length: 70 }, (_, i) => `session ${i} opened\n`).join(''))
  writeFileSync(configuration, 'PermitRootLogin no\n')
  const client = bed.platform.bus.client(hostLogsApi, 'attacked-host')
  const collector = createCollector({
    host: 'web-1',
    logs: [log],
    configurations: [configuration],
    stateFile: join(dir, 'state.json'),
    client,
  })
  let last = 0
  async function collect(): Promise<void> {
    while (await collector.round());
    last = (await client.state({})).entries
  }
  await collect()
  let changes = 0
  let seen = 0
  const attack = (
    id: 'audit.host-config' | 'audit.host-log-cut',
    what: string,
    rest: Omit<Attack, 'id' | 'what'>,
  ): Attack => ({
    id,
    what,
    ...rest,
  })
  return {
    last: () => last,
    /** Keys of what the platform says by itself. */
    async told(): Promise<string[]> {
      const { findings, configurations, notes } = await client.state({})
      return [
        ...findings.map(({ key }) => key),
        ...configurations.filter(({ state }) => state === 'changed').map(({ source }) => `changed ${source}`),
        ...(notes.length > seen ? [`noted ${notes[0]!.source}`] : []),
      ]
    },
    /** Somebody lets root in. */
    changeConfiguration: (keep: () => Promise<void>) =>
      attack('audit.host-config', 'change a configuration file', {
        named: [`changed ${configuration}`],
        async run() {
          writeFileSync(configuration, `PermitRootLogin yes # ${++changes}\n`)
          await collect()
        },
        async after() {
          const { sm3, collector: by } = (await client.state({})).configurations[0]!
          await client.accept({ body: { collector: by, host: 'web-1', source: configuration, sm3, note: '演练' } })
          await collect()
          await keep()
        },
      }),
    /** Somebody empties the log to hide his traces: what was read stays, and the cut is noted. */
    cutLog: (keep: () => Promise<void>) =>
      attack('audit.host-log-cut', 'empty a log on the host', {
        named: [`noted ${log}`],
        async run() {
          truncateSync(log)
          await collect()
        },
        async after() {
          seen++
          appendFileSync(log, `session ${seen} opened again\n`)
          await collect()
          await keep()
        },
      }),
    stop: () => rmSync(dir, { recursive: true, force: true }),
  }
}
