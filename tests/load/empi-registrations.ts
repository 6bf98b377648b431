import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { createEmpi } from '@jhc/data-center/empi/capability.ts'
import { empiColumns } from '@jhc/data-center/empi/empi-columns.ts'
import { createRowMac } from '@jhc/gm/row-mac.ts'
import { columnKeysOf } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { IdentityParts } from '@jhc/record/identity-parts.ts'
import { createTokenKey } from '@jhc/record/identity-tokens.ts'
import { createBus } from '@jhc/server-kit/bus.ts'
import { openDatabase, runOnce } from '@jhc/server-kit/database.ts'
import { superUrl } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { type Kysely, sql } from 'kysely'
import { costWatch } from './cost-watch.ts'
import { arrivals, fillIndex } from './empi-fill.ts'

const secret = 'bench-token-key-of-at-least-32-bytes'
const columnKeys = columnKeysOf(new Uint8Array(32).fill(9))
const rowKeys = { mac: createRowMac('empi-1', Buffer.from(secret)), columns: empiColumns(columnKeys) }
const perWindow = 1000
const perCall = 500
/** PostgreSQL logs a page whole when it is first changed after a checkpoint; after these windows most pages of the large index were. */
const warmUp = 11
const measured = 9

interface Subject {
  size: number
  db: Kysely<any>
  client: ApiClient<typeof empiApi>
  parts: IdentityParts[]
  cost: Awaited<ReturnType<typeof costWatch>>
  rates: number[]
}

/**
 * Both indexes in one PostgreSQL (fsync on): filled, vacuumed, and a checkpoint writes every page that the filling changed.
 * Windows of the two take turns, so that other work on the machine meets both. The first window of each tells the rate right after
 * the checkpoint; the rate is the median of the windows after the warm-up, the costs are their sums; `cpuRatio` compares CPU time,
 * which other work disturbs least.
 */
export async function measureRegistrations(small: number, large: number, say: (text: string) => void) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jhc-bench-empi-'))
  const postgres = await startEmbeddedPostgres({ dataDir })
  const subjects: Subject[] = []
  try {
    for (const size of [small, large]) await fill(await postgres.addDatabase(`empi${size}`), size, say)
    const { superPassword } = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8'))
    await runOnce(superUrl(postgres.port, superPassword), ['checkpoint'])
    for (const size of [small, large]) subjects.push(await openSubject(await postgres.addDatabase(`empi${size}`), size))
    say('registering in turns')
    for (let window = 0; window < warmUp + measured; window++)
      for (const subject of subjects) await runWindow(subject, window)
    const [atSmall, atLarge] = subjects.map(({ rates }) => Math.round(median(rates.slice(warmUp))))
    const costs = subjects.map(({ cost }) => cost.perRecord(measured * perWindow))
    const [cpuSmall, cpuLarge] = costs.map((c) => c.mainThreadMs + c.otherThreadsMs + c.postgresMs)
    const { registrations, persons, openPairs, autoLinked } = await subjects[1]!.client.stats({})
    return {
      measuredPerIndex: measured * perWindow,
      [`perSecondAt${small}`]: atSmall,
      [`perSecondAt${large}`]: atLarge,
      ratio: Number((atLarge! / atSmall!).toFixed(3)),
      cpuRatio: Number((cpuSmall! / cpuLarge!).toFixed(3)),
      cost: Object.fromEntries(subjects.map(({ size }, i) => [`at${size}`, costs[i]])),
      firstWindowPerSecond: Object.fromEntries(subjects.map(({ size, rates }) => [`at${size}`, Math.round(rates[0]!)])),
      largeIndex: { registrations, persons, openPairs, autoLinked },
    }
  } finally {
    for (const { db } of subjects) await db.destroy()
    await postgres.stop()
    await removeEmbeddedPostgres(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function runWindow(subject: Subject, window: number): Promise<void> {
  if (window < warmUp) subject.rates.push(await registerWindow(subject, window))
  else subject.rates.push(await subject.cost.during(() => registerWindow(subject, window)))
}

async function registerWindow({ client, parts }: Subject, window: number): Promise<number> {
  const started = performance.now()
  for (let from = window * perWindow; from < (window + 1) * perWindow; from += perCall) {
    const patients = parts.slice(from, from + perCall).map((p, i) => ({
      patientRef: String(from + i),
      orgId: 'A01',
      form: 'tokens' as const,
      parts: p,
    }))
    await client.register({ body: { sourceId: 'measured', patients } })
  }
  return perWindow / ((performance.now() - started) / 1000)
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

function empiOn(db: Kysely<any>) {
  const bus = createBus({ servicePermissions: 'all' })
  const context = { db, bus, log: silentLog(), metrics: createMetrics('bench'), now: Date.now }
  return { bus, empi: createEmpi(context, { tokenKey: secret, columnKeys }) }
}

/** `url` belongs to a role that owns its database. */
async function fill(url: string, size: number, say: (text: string) => void): Promise<void> {
  say(`loading ${size} persons`)
  await runOnce(url, ['select 1'])
  const db = openDatabase(url)
  const { empi } = empiOn(db)
  await migrate(url, [{ name: empi.name, migrations: empi.migrations! }])
  await fillIndex(db, createTokenKey(secret), rowKeys, size, say)
  await sql`vacuum analyze`.execute(db)
  await db.destroy()
}

async function openSubject(url: string, size: number): Promise<Subject> {
  const db = openDatabase(url)
  const { bus, empi } = empiOn(db)
  for (const implementation of empi.implementations) bus.register(implementation)
  await empi.start?.()
  const parts = await arrivals(createTokenKey(secret), size, (warmUp + measured) * perWindow)
  return { size, db, client: bus.client(empiApi, 'bench'), parts, cost: await costWatch(db), rates: [] }
}
