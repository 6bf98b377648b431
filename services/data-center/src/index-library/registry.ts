import type { Kysely } from 'kysely'
import { errors } from './errors.ts'
import { laneIdOf } from './lanes.ts'
import { createLane, loadRegistry, type SourceRow, upsertSource } from './registry-store.ts'

export interface LaneInfo {
  laneNo: number
  laneId: string
  sourceId: string
  mode: 'plain' | 'cipher'
}

export interface RegistryView {
  sources: Map<string, SourceRow>
  organisations: Map<string, string>
  lanes: Map<number, LaneInfo>
}

export interface Registry {
  /** At most `maxAgeMs` old. */
  view(): Promise<RegistryView>
  /** The lane that new entries of a source go to; a source that nobody announced gets its id as its name. */
  laneFor(sourceId: string, orgId: string): Promise<LaneInfo>
  laneById(laneId: string): Promise<LaneInfo>
  put(source: SourceRow & { orgName: string }): Promise<void>
  forget(): void
}

export function createRegistry(db: Kysely<any>, now: () => number, maxAgeMs = 2000): Registry {
  let cached: { at: number; view: Promise<RegistryView> } | null = null
  const registry: Registry = {
    view() {
      if (!cached || now() - cached.at > maxAgeMs) {
        const view = loadRegistry(db)
        cached = { at: now(), view }
        view.catch(() => registry.forget())
      }
      return cached.view
    },
    async laneFor(sourceId, orgId) {
      let view = await registry.view()
      if (!view.sources.has(sourceId)) {
        await registry.put({ sourceId, orgId, name: sourceId, kind: '', mode: 'plain', orgName: orgId })
        view = await registry.view()
      }
      const laneId = laneIdOf(sourceId, view.sources.get(sourceId)!.mode)
      return registry.laneById(laneId)
    },
    async laneById(laneId) {
      for (const attempt of [1, 2]) {
        for (const lane of (await registry.view()).lanes.values()) if (lane.laneId === laneId) return lane
        if (attempt === 1) registry.forget()
      }
      throw errors['unknown-lane']({ laneId })
    },
    async put(source) {
      await upsertSource(db, source)
      await createLane(db, source.sourceId, source.mode)
      registry.forget()
    },
    forget() {
      cached = null
    },
  }
  return registry
}
