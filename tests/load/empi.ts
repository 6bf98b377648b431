import { linkRecords } from '@jhc/data-center/empi/matching/link.ts'
import { estimateFebrlModel, evaluatePairs, febrlConfig, febrlSets, readFebrl } from '../empi/febrl.ts'
import { linkHeldOut } from '../empi/held-out.ts'
import { measureRegistrations } from './empi-registrations.ts'
import { runSplink } from './empi-splink.ts'
import type { BenchOptions } from './main.ts'

/**
 * Linkage quality on FEBRL 1–3 beside Splink's on the same files and machine, and registrations a second as the index grows.
 * `--records N`: persons in the large index, 1 000 000 by default.
 */
export async function run({ records = 1_000_000, say }: BenchOptions) {
  say('FEBRL 1-3 with one set of parameters')
  const started = performance.now()
  const model = estimateFebrlModel()
  const estimateSeconds = seconds(started)
  const febrl: Record<string, object> = {}
  for (const name of febrlSets) {
    const { rows, truePairs } = readFebrl(name)
    const from = performance.now()
    const { clusterOf } = linkRecords(febrlConfig, model, rows)
    const { precision, recall, wrong } = evaluatePairs(rows, clusterOf, truePairs)
    febrl[name] = { precision, recall, wrong, seconds: seconds(from) }
  }
  say('synthetic residents, held out')
  const heldOut = linkHeldOut(20_000)
  say('Splink on the same files')
  const splink = await runSplink(say)
  return { febrl, estimateSeconds, splink, heldOut, registrations: await measureRegistrations(10_000, records, say) }
}

const seconds = (from: number) => Math.round((performance.now() - from) / 10) / 100
