import { shelfApi, startAuditBed } from '@jhc/chain-platform/audit/testing/audit-bed.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import pg from 'pg'
import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import { type Attack, chainedRowAttacks } from './chained-rows.ts'
import { hostUnderAttack, withHostLogs } from './host-under-attack.ts'

const anchored = 60
const waiting = 12
/** Every attack is found within this. */
const patienceMs = 60_000

/** Tampering with the audit and with hosts' logs by full access to database and host, the process running: edits of each column, removals, exchanges, forgeries, cuts, changed files. */
export async function run({ attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  say(`seed ${seed}`)
  const random = seededRandom(seed)
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const bed = await startAuditBed({ maxAgeMs: 3_600_000, maxBatchLines: 20 }, undefined, withHostLogs)
  const reader = bed.reader.client(shelfApi)
  for (let i = 1; i <= anchored + waiting; i++) await reader.take({ params: { bookId: `b-${i}` }, query: {} })
  await bed.until(
    () => bed.auditor.batches({ query: {} }),
    ({ items }) => items.length === anchored / 20 && items.every((one) => one.state === 'final'),
  )
  const clean = await bed.auditor.verifyAll({})
  if (clean.total > 0) throw new Error(`the audit finds ${clean.total} before any attack`)
  const last = anchored + waiting
  const client = new pg.Client({ connectionString: bed.platform.database.superUrl })
  await client.connect()
  await client.query('create schema kept')
  const tables = ['audit.line', 'audit.batch', 'host_logs.entry']
  const copyOf = (table: string) => table.replace('.', '_')
  async function copyTables(): Promise<void> {
    for (const table of tables) {
      await client.query(`drop table if exists kept.${copyOf(table)}`)
      await client.query(`create table kept.${copyOf(table)} as table ${table}`)
    }
  }
  const line = (seq: number) => `platform/${seq}`
  const hosts = await hostUnderAttack(bed)
  await copyTables()
  const rows = { client, random }
  const kinds: (() => Attack)[] = [
    ...(await chainedRowAttacks({ ...rows, table: 'audit.line', stream: 'platform', last: () => last, waiting })),
    ...(await chainedRowAttacks({ ...rows, table: 'host_logs.entry', stream: 'host-logs', last: hosts.last, waiting })),
    () => hosts.changeConfiguration(copyTables),
    () => hosts.cutLog(copyTables),
    () => {
      const fromSeq = 1 + 20 * between(0, anchored / 20 - 1)
      const change = [
        `root = previous_root || ''`,
        `to_seq = to_seq + 1`,
        `previous_root = repeat('7', 64)`,
        `block_number = block_number + 1`,
        `transaction_hash = '0x' || repeat('7', 64)`,
        `state = 'sealed'`,
      ][between(0, 5)]!
      const run = async () => void (await client.query(`update audit.batch set ${change} where from_seq = ${fromSeq}`))
      return { id: 'audit.batch-edit', what: `batch ${fromSeq}: ${change}`, named: [line(fromSeq)], run }
    },
    () => {
      const fromSeq = 1 + 20 * between(0, anchored / 20 - 1)
      const run = async () => void (await client.query(`delete from audit.batch where from_seq = ${fromSeq}`))
      return { id: 'audit.batch-remove', what: `remove batch ${fromSeq}`, named: [line(fromSeq)], run }
    },
  ]

  /** What the running check says by itself: nobody has to ask for it. */
  const told = async () =>
    new Set([...(await bed.auditor.status({})).findings.map((one) => one.key), ...(await hosts.told())])
  async function restore(): Promise<void> {
    await client.query('begin')
    for (const table of tables) {
      await client.query(`delete from ${table}`)
      await client.query(`insert into ${table} select * from kept.${copyOf(table)}`)
    }
    await client.query('commit')
    await bed.until(told, (keys) => keys.size === 0)
  }

  const tally = new Tally('audit')
  let slowestMs = 0
  for (let done = 1; done <= attacks; done++) {
    const attack = kinds[(done - 1) % kinds.length]!()
    await attack.run()
    const since = performance.now()
    const found = await bed.until(
      async () => {
        const keys = await told()
        return attack.named.every((key) => keys.has(key)) || performance.now() - since > patienceMs ? keys : null
      },
      (keys) => keys !== null,
    )
    slowestMs = Math.max(slowestMs, performance.now() - since)
    const detected = attack.named.every((key) => found!.has(key))
    tally.add(attack.id, detected)
    if (!detected) say(`UNDETECTED ${attack.what}; found ${[...found!].join(' ')}`)
    if (done % 20 === 0)
      say(`${done} attacks, ${tally.result().undetected} undetected, slowest ${Math.round(slowestMs)} ms`)
    await attack.after?.()
    await restore()
  }
  await client.end()
  hosts.stop()
  await bed.stop()
  return tally.result()
}
