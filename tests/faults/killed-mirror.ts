import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { ChainBed } from '../chain-network/chain-bed.ts'

const script = fileURLToPath(new URL('./mirror-process.ts', import.meta.url))

/** A mirror as a process of its own; what it says first is whether it halted. */
export function startMirror(bed: ChainBed, urls: readonly string[], killAtStatement = 0): ChildProcess {
  return spawn(process.execPath, [script, bed.databaseUrl, urls.join(','), String(killAtStatement)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

export async function firstLineOf(child: ChildProcess): Promise<{ halted: string | null }> {
  for await (const line of createInterface({ input: child.stdout! })) return JSON.parse(line)
  throw new Error('the mirror ended before it said anything')
}

export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Killed at each of its first statements, one after another, then at random moments; at the end it has to be level with the chain. */
export async function killMirror(bed: ChainBed, random: () => number, submit: () => Promise<string[]>) {
  const keys: string[] = []
  for (let statement = 1; statement <= 12; statement++) {
    keys.push(...(await submit()))
    const child = startMirror(bed, bed.network.urls, statement)
    await Promise.race([once(child, 'exit'), delay(15_000, null, { ref: false })])
    await endProcess(child)
  }
  for (let kill = 0; kill < 6; kill++) {
    keys.push(...(await submit()))
    const child = startMirror(bed, bed.network.urls)
    await firstLineOf(child)
    await delay(random() * 1_500)
    await endProcess(child)
  }
  return keys
}

/** Lets a mirror catch up, then compares it with the chain block by block. */
export async function mirrorFaults(bed: ChainBed): Promise<{ lost: number; duplicated: number; stuck: number }> {
  const child = startMirror(bed, bed.network.urls)
  try {
    const { number: until } = await bed.driver.head()
    const final = until - bed.driver.capabilities.confirmations
    const started = Date.now()
    while ((await mirrored(bed)) < until) {
      if (Date.now() - started > 120_000) return { lost: 0, duplicated: 0, stuck: 1 }
      await delay(100)
    }
    let lost = 0
    let duplicated = 0
    for (let number = 0; number <= final; number++) {
      const block = (await bed.driver.getBlock(number))!
      const { rows } = await sql<{ hash: string; count: number }>`
        select b.hash, (select count(*) from mirror.transaction t where t.block_number = b.number) as count
        from mirror.block b where b.number = ${number}`.execute(bed.db)
      if (rows.length !== 1 || rows[0]!.hash !== block.hash) lost++
      else if (rows[0]!.count < block.transactions.length) lost += block.transactions.length - rows[0]!.count
      else duplicated += rows[0]!.count - block.transactions.length
    }
    return { lost, duplicated, stuck: 0 }
  } finally {
    await endProcess(child)
  }
}

async function mirrored({ db }: ChainBed): Promise<number> {
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from mirror.block`.execute(db)
  return rows[0]?.number ?? -1
}
