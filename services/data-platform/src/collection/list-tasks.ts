import type { CollectionStore } from './collection-store.ts'

/** One line per source of these organisations (null: all) for the live panel. Silence is shown as not reachable, whatever the last report said. */
export async function listTasks(store: CollectionStore, now: number, silentAfterMs: number, orgIds: string[] | null) {
  const tasks = []
  for (const { openQuarantine, lastSeenAt, reachable, ...source } of await store.sources(orgIds)) {
    const last = await store.lastRun(source.sourceId)
    const silent = lastSeenAt === null || now - lastSeenAt.getTime() > silentAfterMs
    tasks.push({
      ...source,
      reachable: silent ? false : reachable,
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
      lastRun: last?.run ?? null,
      openQuarantine,
      unitsPerSecond: last?.unitsPerSecond ?? null,
    })
  }
  return { tasks }
}
