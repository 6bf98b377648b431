import { open, seal } from '@jhc/gm/envelope.ts'
import type { RawUnit } from '../../sources/connector.ts'
import { type AgentKeys, keyedDigest } from './agent-keys.ts'
import type { KnownUnit, StagedChunk, StagedUnit } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'

export interface ChunkParts {
  sourceId: string
  keys: AgentKeys
  /** Part of a unit's digest: a new mapper maps every unit again. */
  mapperVersion: string
}

const mostUnits = 500
const mostCharacters = 16 * 1024 * 1024

/** Cuts a page into what one transaction accepts: bounded in number and in size, at least one unit each. */
export function cutChunks(units: StagedUnit[]): StagedUnit[][] {
  const chunks: StagedUnit[][] = []
  let characters = 0
  for (const unit of units) {
    const last = chunks.at(-1)
    if (last && last.length < mostUnits && characters + unit.payload.length <= mostCharacters) last.push(unit)
    else {
      chunks.push([unit])
      characters = 0
    }
    characters += unit.payload.length
  }
  return chunks
}

const chunkAad = (sourceId: string, runId: string) => `jhc-staged-chunk/1|${sourceId}|${runId}`
export const unitAad = (sourceId: string, unitKey: string) => `jhc-staged/1|${sourceId}|${unitKey}`

/** One sealed text for the whole chunk: sealing and storing cost by the piece. */
export function sealChunk({ sourceId, keys }: ChunkParts, runId: string, units: StagedUnit[]): string {
  const text = JSON.stringify(units.map(({ unitKey, origin, payload }) => [unitKey, origin, payload]))
  return seal(keys.stagingWrap, Buffer.from(text), chunkAad(sourceId, runId))
}

/** After a restart: what was staged, and what is known of it now. */
export async function openChunk(store: AgentStore, parts: ChunkParts, chunk: StagedChunk): Promise<StagedUnit[]> {
  const text = open(parts.keys.stagingWrap, chunk.payload!, chunkAad(parts.sourceId, chunk.runId))
  const units = (JSON.parse(Buffer.from(text).toString()) as [string, string, string][]).map(
    ([key, origin, payload]) => ({ key, origin, payload }),
  )
  const known = await store.knownUnits(units.map((unit) => unit.key))
  return units.map((unit) => stagedUnit(parts, unit, known.get(unit.key)))
}

export function stagedUnit(parts: ChunkParts, unit: RawUnit, before: KnownUnit | undefined): StagedUnit {
  const digest = keyedDigest(parts.keys, `${parts.mapperVersion}\u0000${unit.payload}`)
  return { unitKey: unit.key, origin: unit.origin, payload: unit.payload, digest, before }
}

/** Taken (or refused) before, word for word. */
export function isKnown({ before, digest }: StagedUnit): boolean {
  return before?.payloadDigest === digest && before.state !== 'vanished'
}
