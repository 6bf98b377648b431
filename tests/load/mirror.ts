import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { runOnce } from '@jhc/server-kit/database.ts'
import { freePort } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import type { BenchOptions } from './main.ts'
import { measureLive } from './mirror-live.ts'
import { fillWithPonder, installPonder, ponderVersion } from './mirror-ponder.ts'

const exec = promisify(execFile)
const place = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const logsPerBlock = 100
const rounds = 2

interface ChainFacts {
  url: string
  chainId: number
  contract: string
  first: number
  last: number
}

/**
 * Back-fill of a chain of so many blocks (`--records`) with 100 logs each: the mirror and Ponder in turns, each a fresh process on an
 * empty schema of the same PostgreSQL, from the same JSON-RPC. A first round, that counts for nobody, warms chain, database and disk.
 */
export async function run({ records: blocks = 1_000, seconds = 30, say }: BenchOptions) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jhc-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDir })
  const chainProcess = fork(place('./mirror-chain.ts'), [String(blocks)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    say(`making ${blocks} blocks of ${logsPerBlock} logs`)
    const [chain] = (await once(chainProcess, 'message')) as [ChainFacts]
    const peer = await preparePonder(say)
    const own: number[] = []
    const ponder: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const mine = await fillOwn(chain, postgres.urls)
      check('mirror', mine.events, blocks)
      if (round > 0) own.push((blocks * 1000) / mine.milliseconds)
      say(`mirror: ${Math.round((blocks * 1000) / mine.milliseconds)} blocks/s${round === 0 ? ' (warming up)' : ''}`)
      if (peer !== 'ready') continue
      const database = await postgres.addDatabase('peer')
      const theirs = await fillWithPonder({ ...chain, database, port: await freePort() })
      check('ponder', theirs.events, blocks)
      if (round > 0) ponder.push((blocks * 1000) / theirs.milliseconds)
      say(`ponder: ${Math.round((blocks * 1000) / theirs.milliseconds)} blocks/s${round === 0 ? ' (warming up)' : ''}`)
    }
    await stop(chainProcess)
    const live = await measureLive(postgres.urls, seconds, say)
    const [blocksPerSecond, ponderBlocksPerSecond] = [best(own), best(ponder)]
    return {
      blocks,
      logsPerBlock,
      blocksPerSecond,
      ponderBlocksPerSecond,
      ratio:
        ponderBlocksPerSecond && blocksPerSecond
          ? Math.round((blocksPerSecond / ponderBlocksPerSecond) * 100) / 100
          : null,
      ponder: peer === 'ready' ? ponderVersion : { unavailable: peer },
      ...live,
    }
  } finally {
    await stop(chainProcess)
    await postgres.stop()
    await removeEmbeddedPostgres(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const best = (rates: number[]) => (rates.length === 0 ? null : Math.round(Math.max(...rates) * 10) / 10)

function check(who: string, events: number, blocks: number): void {
  if (events !== blocks * logsPerBlock) throw new Error(`${who} decoded ${events} events of ${blocks * logsPerBlock}`)
}

/** `ready`, or why it cannot be had here. */
async function preparePonder(say: (text: string) => void): Promise<string> {
  try {
    await installPonder(say)
    return 'ready'
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    return stderr?.trim().split('\n').at(-1) ?? message
  }
}

async function fillOwn(chain: ChainFacts, urls: { ownerUrl: string; appUrl: string }) {
  await runOnce(urls.ownerUrl, ['drop schema if exists mirror cascade', 'drop schema if exists jhc_migrations cascade'])
  const job = JSON.stringify({ ...chain, ...urls })
  const { stdout } = await exec(process.execPath, [place('./mirror-fill.ts'), job], { timeout: 600_000 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { milliseconds: number; events: number }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.send('stop')
  await once(child, 'exit')
}
