import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const exec = promisify(execFile)
export const ponderVersion = '1.0.0'
const folder = join(tmpdir(), `jhc-bench-ponder-${ponderVersion}-${process.getuid?.() ?? 0}`)

/** Ponder in a folder of its own, made once; its exact version is not part of the project. */
export async function installPonder(say: (text: string) => void): Promise<void> {
  if (existsSync(join(folder, 'ready'))) return
  say(`installing ponder ${ponderVersion}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'src', 'api'), { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: { ponder: ponderVersion } }),
  )
  await exec('npm', ['install', '--no-audit', '--no-fund', '--save-exact', 'hono@4', 'viem@2'], {
    cwd: folder,
    timeout: 300_000,
  })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  writeFileSync(join(folder, 'ready'), '')
}

/** The same four tables as the mirror's, by the same names, filled as Ponder's own guide does: one insert a row, flushed by Ponder. */
const files = {
  'ponder.config.ts': `import { createConfig } from 'ponder'
import { http, parseAbi } from 'viem'
const { PEER_RPC, PEER_CHAIN, PEER_CONTRACT, PEER_LAST } = process.env
const range = { network: 'bench', startBlock: 0, endBlock: Number(PEER_LAST) }
export default createConfig({
  database: { kind: 'postgres', connectionString: process.env.PEER_DATABASE },
  networks: { bench: { chainId: Number(PEER_CHAIN), transport: http(PEER_RPC), maxRequestsPerSecond: 100000 } },
  contracts: {
    Transfers: {
      ...range,
      abi: parseAbi(['event Transfer(address indexed from, address indexed to, uint256 value)']),
      address: PEER_CONTRACT,
      includeTransactionReceipts: true,
    },
  },
  blocks: { Every: { ...range, interval: 1 } },
})
`,
  'ponder.schema.ts': `import { index, onchainTable, primaryKey } from 'ponder'
export const block = onchainTable('block', (t) => ({
  number: t.bigint().primaryKey(), hash: t.text().notNull(), parentHash: t.text().notNull(), timestamp: t.bigint().notNull(),
}))
export const transaction = onchainTable('transaction', (t) => ({
  hash: t.text().primaryKey(), blockNumber: t.bigint().notNull(), txIndex: t.integer().notNull(), from: t.text().notNull(),
  to: t.text(), nonce: t.integer().notNull(), status: t.text().notNull(), gasUsed: t.bigint().notNull(),
}), (table) => ({ from: index().on(table.from), to: index().on(table.to) }))
const place = (t) => ({ blockNumber: t.bigint().notNull(), logIndex: t.integer().notNull(), txIndex: t.integer().notNull(), address: t.text().notNull() })
export const log = onchainTable('log', (t) => ({ ...place(t), topics: t.text().notNull(), data: t.text().notNull() }),
  (table) => ({ pk: primaryKey({ columns: [table.blockNumber, table.logIndex] }), address: index().on(table.address) }))
export const event = onchainTable('event', (t) => ({ ...place(t), name: t.text().notNull(), key1: t.text(), key2: t.text(), arguments: t.text().notNull() }),
  (table) => ({ pk: primaryKey({ columns: [table.blockNumber, table.logIndex] }), key1: index().on(table.key1), key2: index().on(table.key2) }))
`,
  'src/index.ts': `import { ponder } from 'ponder:registry'
import { block, event as decoded, log, transaction } from 'ponder:schema'
ponder.on('Every:block', async ({ event, context }) => {
  const { number, hash, parentHash, timestamp } = event.block
  await context.db.insert(block).values({ number, hash, parentHash, timestamp })
})
let last = ''
ponder.on('Transfers:Transfer', async ({ event, context }) => {
  const { transaction: tx, transactionReceipt: receipt, args } = event
  const at = { blockNumber: event.block.number, logIndex: event.log.logIndex, txIndex: tx.transactionIndex, address: event.log.address }
  if (tx.hash !== last) {
    last = tx.hash
    await context.db.insert(transaction).values({
      hash: tx.hash, blockNumber: at.blockNumber, txIndex: at.txIndex, from: tx.from, to: tx.to, nonce: tx.nonce,
      status: receipt.status, gasUsed: receipt.gasUsed,
    })
  }
  await context.db.insert(log).values({ ...at, topics: event.log.topics.join(','), data: event.log.data })
  const text = JSON.stringify({ from: args.from, to: args.to, value: String(args.value) })
  await context.db.insert(decoded).values({ ...at, name: 'Transfer', key1: event.log.topics[1], key2: event.log.topics[2], arguments: text })
})
`,
  'src/api/index.ts': `import { Hono } from 'hono'
export default new Hono()
`,
}

export interface PeerJob {
  url: string
  chainId: number
  contract: string
  last: number
  database: string
  port: number
}

const longest = 240_000

/** From the line in which Ponder begins with the chain, its own start done, to the one that says that all rows are flushed. */
export async function fillWithPonder(job: PeerJob): Promise<{ milliseconds: number; events: number }> {
  const client = new pg.Client({ connectionString: job.database })
  await client.connect()
  await client.query('drop schema if exists peer cascade; drop schema if exists ponder_sync cascade')
  rmSync(join(folder, '.ponder'), { recursive: true, force: true })
  const child = spawn(
    process.execPath,
    [
      'node_modules/ponder/dist/esm/bin/ponder.js',
      'start',
      '--schema',
      'peer',
      '-p',
      String(job.port),
      '--log-format',
      'json',
      '--log-level',
      'debug',
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        PEER_RPC: job.url,
        PEER_CHAIN: String(job.chainId),
        PEER_CONTRACT: job.contract,
        PEER_LAST: String(job.last),
        PEER_DATABASE: job.database,
        PONDER_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  /** When a line of Ponder's log first held the words. */
  const told = (words: string) =>
    new Promise<number>((resolve, reject) => {
      const look = () => said.includes(words) && resolve(performance.now())
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
      child.once('exit', (code) => reject(new Error(`ponder ended with ${code}: ${said.slice(-2_000)}`)))
      setTimeout(() => reject(new Error(`ponder did not say “${words}”: ${said.slice(-2_000)}`)), longest).unref()
    })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes))
  try {
    const completed = told('Completed historical indexing')
    completed.catch(() => {})
    const started = await told("Started 'bench' historical sync")
    const milliseconds = (await completed) - started
    const { rows } = await client.query('select count(*) as n from peer.event')
    return { milliseconds, events: Number(rows[0].n) }
  } finally {
    child.kill('SIGTERM')
    await new Promise((resolve) =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(null),
    )
    await client.end()
  }
}
