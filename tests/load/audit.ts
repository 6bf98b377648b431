import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { startVariants, type Variant } from './audit-variants.ts'
import type { BenchOptions } from './main.ts'

const rounded = (value: number) => Math.round(value * 1000) / 1000

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return rounded(sorted[Math.floor(part * (sorted.length - 1))]!)
}

async function timed({ platform, path, prepare }: Variant): Promise<number> {
  const headers = await prepare()
  const since = performance.now()
  const response = await fetch(platform.url + path, { headers })
  await response.text()
  const took = performance.now() - since
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return took
}

/**
 * What audit and signature check add to a request, over a database that really syncs its commits. Requests are paired: one of each
 * variant after the other, in an order that turns, so that whatever else the machine does meets all of them alike; the added
 * latency is the median of the differences within a turn. Then the same with twenty callers at once.
 */
export async function run({ seconds = 20, say }: BenchOptions) {
  const dataDir = mkdtempSync(join(tmpdir(), 'jhc-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDir })
  const database = { ...postgres.urls, url: postgres.urls.appUrl, superUrl: '', stop: async () => undefined }
  const variants = await startVariants(database, dataDir)
  type Name = keyof typeof variants
  const names = Object.keys(variants) as Name[]

  async function turns(callers: number, forSeconds: number) {
    const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
    const until = performance.now() + forSeconds * 1000
    const caller = async (first: number) => {
      for (let turn = first; performance.now() < until; turn++) {
        const order = names.map((_, i) => names[(turn + i) % names.length]!)
        const one: Partial<Record<Name, number>> = {}
        for (const name of order) one[name] = await timed(variants[name])
        for (const name of names) took[name].push(one[name]!)
      }
    }
    await Promise.all(Array.from({ length: callers }, (_, i) => caller(i)))
    const of = (name: Name) => ({
      p50Ms: quantile(took[name], 0.5),
      p99Ms: quantile(took[name], 0.99),
      addedP50Ms: quantile(
        took[name].map((ms, i) => ms - took.bare[i]!),
        0.5,
      ),
    })
    return {
      callers,
      turns: took.bare.length,
      ...(Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, ReturnType<typeof of>>),
    }
  }

  try {
    say('warming up')
    await turns(1, Math.min(5, seconds / 4))
    const alone = await turns(1, seconds)
    say(JSON.stringify(alone))
    const atOnce = await turns(20, seconds / 2)
    say(JSON.stringify(atOnce))
    return {
      // Audit with the check of a session's and account's seals; with the check of an SM2 proof; with a signed answer besides.
      addedP50Ms: {
        audit: alone.audited.addedP50Ms,
        auditAndSeals: alone.session.addedP50Ms,
        auditAndSm2Proof: alone.proven.addedP50Ms,
        withSignedAnswer: alone.mutual.addedP50Ms,
      },
      limitMs: 3,
      alone,
      atOnce,
    }
  } finally {
    for (const { platform } of Object.values(variants)) await platform.stop()
    await postgres.stop()
    await removeEmbeddedPostgres(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}
