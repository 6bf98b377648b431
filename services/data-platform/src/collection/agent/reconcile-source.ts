import { agentErrors } from './agent-errors.ts'
import type { RunRow } from './agent-model.ts'
import { emptyBatch, entomb } from './process-units.ts'
import { advance, checkStop, drainStaged, type RunParts, stage, withRetry } from './run-collection.ts'

const step = 200

/**
 * Watermarks miss deletes and back-dated edits. So: list every key the source holds, mark what vanished (after asking for it once
 * more by name), and read the listed units again; the content digest says which of them changed.
 */
export async function reconcileSource(parts: RunParts, run: RunRow): Promise<void> {
  if (run.phase === 'list') await listKeys(parts, run)
  if (run.phase === 'vanished') await markVanished(parts, run)
  if (run.phase === 're-read') await readAgain(parts, run)
}

async function listKeys(parts: RunParts, run: RunRow): Promise<void> {
  const { connector, store } = parts
  let cursor: string | null = run.cursor
  do {
    checkStop(parts)
    const at: string | null = cursor
    const page = await withRetry(parts, () => connector.listKeys(at))
    await store.saveListedKeys(run.runId, page.days, page.cursor)
    cursor = page.cursor
  } while (cursor !== null)
  const { held, missing } = await store.countMissing(run.runId)
  if (missing > 20 && missing > held * parts.vanishedShareLimit)
    throw agentErrors['too-many-vanished']({ held, missing })
  await store.log(
    run.runId,
    'info',
    `对账：源端 ${await store.countListed(run.runId)} 个单元，本地 ${held} 个，源端已不见 ${missing} 个`,
  )
  await advance(parts, run, 'vanished')
}

async function markVanished(parts: RunParts, run: RunRow): Promise<void> {
  const { connector, store, keys, now } = parts
  let after = ''
  for (;;) {
    checkStop(parts)
    const candidates = await store.missingUnits(run.runId, after, step)
    if (candidates.length === 0) break
    after = candidates.at(-1)!
    const still = await withRetry(parts, () => connector.readKeys(candidates))
    const present = new Set(still.map((unit) => unit.key))
    if (still.length > 0) {
      await stage(parts, run, { units: still, unreadable: [], cursor: null, watermark: '' }, 'vanished', null)
      await drainStaged(parts)
    }
    const gone = candidates.filter((key) => !present.has(key))
    const batch = emptyBatch(run.runId)
    const collectedAt = new Date(now())
    for (const row of await store.recordsOf(gone, [])) if (!row.tombstoned) entomb(keys, batch, row, collectedAt)
    batch.units = gone.map((unitKey) => ({ unitKey, payloadDigest: '', state: 'vanished' }))
    parts.outgoing.keep(batch, await store.acceptBatch(batch))
    parts.onAccepted()
  }
  await advance(parts, run, 're-read')
}

async function readAgain(parts: RunParts, run: RunRow): Promise<void> {
  const { connector, store } = parts
  const days = parts.reconcileDays
  const fromDay = days === undefined ? '' : new Date(parts.now() - days * 86_400_000).toISOString().slice(0, 10)
  let after = run.cursor ?? ''
  for (;;) {
    checkStop(parts)
    const keys = await store.listedKeys(run.runId, fromDay, after, step)
    if (keys.length === 0) break
    after = keys.at(-1)!
    const units = await withRetry(parts, () => connector.readKeys(keys))
    await stage(parts, run, { units, unreadable: [], cursor: null, watermark: '' }, 're-read', after)
    await drainStaged(parts)
  }
  await advance(parts, run, 'done')
}
