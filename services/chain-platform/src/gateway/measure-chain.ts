import { sql } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import type { Gateway } from './gateway.ts'

/** Progress of chain and queue as /metrics shows it; read when it is asked for. */
export function measureChain({ db, driver, engine }: Gateway, registry: Registry, now: () => number): void {
  const registers = [registry]
  const gauge = (name: string, help: string, read: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read().catch(() => Number.NaN))
      },
    })
  gauge('jhc_chain_head_block', 'Number of the last block', async () => (await driver.head()).number)
  gauge(
    'jhc_chain_head_age_seconds',
    'Age of the last block',
    async () => now() / 1000 - (await driver.head()).timestamp,
  )
  gauge('jhc_chain_submissions_waiting', 'Submissions not yet in a block', async () => (await engine.waiting()).count)
  gauge('jhc_chain_submission_oldest_seconds', 'Age of the submission that waits longest', async () => {
    const { oldestAt } = await engine.waiting()
    return oldestAt ? (now() - oldestAt.getTime()) / 1000 : 0
  })
  gauge('jhc_chain_replacements_total', 'Transactions signed again for a higher price', async () => {
    const { rows } = await sql<{ count: number }>`select count(*) from chain_gateway.replaced_transaction`.execute(db)
    return Number(rows[0]!.count)
  })
  gauge('jhc_chain_writer', '1 where this process sends for the account', async () => (engine.isWriter ? 1 : 0))
  const { nodes } = driver
  if (!nodes) return
  new Gauge({
    name: 'jhc_chain_node_well',
    help: '1 for each node that is read from, by name and state',
    labelNames: ['node', 'state'] as const,
    registers,
    collect() {
      this.reset()
      for (const { name, state } of nodes()) this.set({ node: name, state }, state === 'well' ? 1 : 0)
    },
  })
  new Gauge({
    name: 'jhc_chain_node_lag_blocks',
    help: 'Blocks of each node behind the head',
    labelNames: ['node'] as const,
    registers,
    collect() {
      this.reset()
      for (const { name, lag } of nodes()) if (lag !== null) this.set({ node: name }, lag)
    },
  })
}
