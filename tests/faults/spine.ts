import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { freePort } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { expectedCounts } from '../fakes/his/localiser/expected-counts.ts'
import { type DemoProcess, startDemo } from './demo-process.ts'
import type { FaultOptions } from './main.ts'
import { killAll } from './process-tree.ts'

interface Verdict {
  lost: number
  duplicated: number
  unverifiable: number
}

/**
 * kill -9 of platform, database, chain, gateways and hospital systems at random moments while the first collection is under way.
 * Whenever the collection has come to its end all the same, everything is counted and checked, and a new one begins.
 */
export async function run({ runs = 50, seed, say }: FaultOptions): Promise<object> {
  const random = seededRandom(seed)
  const place = mkdtempSync(join(tmpdir(), 'jhc-faults-'))
  const total: Verdict = { lost: 0, duplicated: 0, unverifiable: 0 }
  let kills = 0
  let cycle = 0
  let killsOfCycle = 0
  let versionsBefore = 0
  say(`seed ${seed}`)
  while (kills < runs || killsOfCycle > 0) {
    const dataDir = join(place, `cycle-${cycle}`)
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const mark = `jhc-fault-${randomUUID()}`
    const marks = [mark, dataDir]
    try {
      const demo = await startDemo({ dataDir, port: await freePort(), mark })
      await until(async () => (await finished(demo)) || (await versions(demo)) > versionsBefore)
      if (kills < runs && !(await finishedWithin(demo, random() * 3_000))) {
        versionsBefore = await versions(demo)
        await killAll(marks)
        kills += 1
        killsOfCycle += 1
        say(`kill ${kills}/${runs} after ${versionsBefore} index entries`)
        continue
      }
      await until(() => finished(demo))
      add(total, await verdict(demo))
      say(`collection ${cycle} came to its end after ${killsOfCycle} kills: ${JSON.stringify(total)}`)
      cycle += 1
      killsOfCycle = 0
      versionsBefore = 0
    } catch (error) {
      await killAll(marks)
      throw error
    }
    await killAll(marks)
    rmSync(dataDir, { recursive: true, force: true })
  }
  rmSync(place, { recursive: true, force: true })
  return { runs: kills, ...total, collections: cycle, seed }
}

/** Index entries at the centre: when they grow, the collection is under way. */
async function versions(demo: DemoProcess): Promise<number> {
  return (await demo.client(indexLibraryApi).overview({})).versions
}

async function finished(demo: DemoProcess): Promise<boolean> {
  const [{ tasks }, { states, sources }] = await Promise.all([
    demo.client(collectionApi).tasks({}),
    demo.client(indexLibraryApi).overview({}),
  ])
  if (tasks.length < 3 || sources.length < 3) return false
  // A run that was cut off goes on or is followed by another; only a whole one counts.
  if (!tasks.every((task) => task.lastRun?.state === 'succeeded')) return false
  const { lag } = await demo.client(mirrorApi).status({})
  return states.final > 0 && states.collected + states.sequenced + states.included === 0 && lag === 0
}

async function finishedWithin(demo: DemoProcess, ms: number): Promise<boolean> {
  const end = Date.now() + ms
  while (Date.now() < end) {
    if (await finished(demo)) return true
    await new Promise((resolve) => setTimeout(resolve, Math.min(250, Math.max(0, end - Date.now()))))
  }
  return false
}

async function verdict(demo: DemoProcess): Promise<Verdict> {
  const expected = expectedCounts()
  const overview = await demo.client(indexLibraryApi).overview({})
  const mirror = await demo.client(mirrorApi).status({})
  const result: Verdict = { lost: 0, duplicated: 0, unverifiable: 0 }
  const compare = (want: number, have: number) => {
    if (have < want) result.lost += want - have
    else result.duplicated += have - want
  }
  for (const [sourceId, types] of Object.entries(expected.records)) {
    for (const [recordType, want] of Object.entries(types)) {
      const { total } = await demo.client(indexLibraryApi).search({
        query: { sourceId, recordType: recordType as never, page: 1, pageSize: 1 },
      })
      compare(want, total)
    }
    const source = overview.sources.find((one) => one.sourceId === sourceId)
    compare(expected.encounters[sourceId as keyof typeof expected.encounters], source?.encounters ?? 0)
  }
  // Nothing changed while it was collected: one version each, each on chain once.
  compare(expected.recordsTotal, overview.versions)
  compare(overview.versions, mirror.anchoredEntries)
  const audit = await demo.client(provenanceApi).audit({ body: {} })
  result.unverifiable += audit.findingsTotal
  return result
}

function add(total: Verdict, one: Verdict): void {
  total.lost += one.lost
  total.duplicated += one.duplicated
  total.unverifiable += one.unverifiable
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const started = Date.now(); !(await condition()); ) {
    if (Date.now() - started > 600_000) throw new Error('the collection did not come to its end within ten minutes')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
