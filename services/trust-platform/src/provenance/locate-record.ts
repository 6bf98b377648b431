import type { Reach } from '@jhc/server-kit/capability.ts'
import { isWithin } from '@jhc/server-kit/reach.ts'
import { tryEntry } from './compare-index-row.ts'
import { errors } from './errors.ts'
import { type FoundBatch, findBatchOnChain } from './find-on-chain.ts'
import type { IndexRow, Lane, MirrorEntry, Provenance } from './provenance.ts'

/** Everything that databases and chain say about one version of a record, before any of it is believed. */
export interface LocatedVersion {
  recordId: string
  version: number
  newestVersion: number
  lane: Lane | null
  row: IndexRow | null
  mirrorEntry: MirrorEntry | null
  found: FoundBatch | null
  /** Place in the batch and text as anchored. */
  position: number
  anchored: string | null
  sourceId: string | null
}

const plain = (hex: string) => hex.replace(/^0x/, '')

/** All that the index holds of a record, oldest first. */
export async function rowsOfRecord(provenance: Provenance, recordId: string): Promise<{ lane: Lane; row: IndexRow }[]> {
  const { lanes } = await provenance.index.lanes({})
  const perLane = lanes.map(async (lane) => {
    const { rows } = await provenance.index.rows({
      params: { laneId: lane.laneId },
      query: { afterSeq: 0, limit: 1000, recordId },
    })
    return rows.map((row) => ({ lane, row }))
  })
  return (await Promise.all(perLane)).flat().sort((a, b) => a.row.version - b.row.version)
}

/** Tries each batch that a database names for the entry; what counts is that the chain's batch holds the version. */
async function findEntry(provenance: Provenance, recordId: string, version: number, batchIds: string[]) {
  for (const batchId of new Set(batchIds)) {
    const found = await findBatchOnChain(provenance, batchId)
    const position = found?.batch.entries.findIndex((text) => {
      if (!text.includes(recordId)) return false
      const entry = tryEntry(text)
      return entry?.recordId === recordId && entry.version === version
    })
    if (found && position !== undefined && position >= 0)
      return { found, position, anchored: found.batch.entries[position]! }
  }
  return { found: null, position: -1, anchored: null }
}

/**
 * A record that was ever beyond the caller's scope is not there for him; where rows were removed, what is anchored says whose it is.
 * Null: no bounds.
 */
export function refuseBeyond(
  limits: Reach | null,
  recordId: string,
  rows: { row: IndexRow }[],
  mirrored: MirrorEntry[],
): void {
  const entries = mirrored.map(({ entry }) => tryEntry(entry))
  if (!limits || [...rows.map(({ row }) => row), ...entries].every((one) => one && isWithin(limits, one))) return
  throw errors['unknown-record']({ recordId })
}

export async function locateRecord(
  provenance: Provenance,
  recordId: string,
  limits: Reach | null,
  wanted?: number,
): Promise<LocatedVersion> {
  const [rows, mirrored] = await Promise.all([
    rowsOfRecord(provenance, recordId),
    provenance.mirror.entriesOfRecord({ params: { recordId } }).then(({ entries }) => entries),
  ])
  refuseBeyond(limits, recordId, rows, mirrored)
  const versions = [...rows.map(({ row }) => row.version), ...mirrored.map((entry) => entry.version)]
  const newestVersion = Math.max(0, ...versions)
  const version = wanted ?? newestVersion
  const indexed = rows.find(({ row }) => row.version === version)
  const mirrorEntry = mirrored.find((entry) => entry.version === version) ?? null
  if (!indexed && !mirrorEntry) throw errors['unknown-record']({ recordId })
  const batchIds = [mirrorEntry?.batchId, indexed?.row.batchId]
  if (indexed) {
    const { lane, row } = indexed
    const { rows: batches } = await provenance.anchoring.rows({
      params: { laneId: lane.laneId },
      query: { afterSeq: row.seq - 1, limit: 1 },
    })
    batchIds.push(batches[0]?.batchId)
  }
  const known = batchIds.filter((one) => one !== null && one !== undefined).map(plain)
  const onChain = await findEntry(provenance, recordId, version, known)
  const sourceId = indexed?.lane.sourceId ?? onChain.found?.batch.event.source ?? null
  return {
    recordId,
    version,
    newestVersion,
    lane: indexed?.lane ?? null,
    row: indexed?.row ?? null,
    mirrorEntry,
    ...onChain,
    sourceId,
  }
}
