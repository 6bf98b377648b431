import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { collectionApi } from '@jhc/data-platform/collection/api.ts'
import { sources } from '../sources.ts'
import type { Platform } from '../start-platform.ts'
import type { Progress } from './progress.ts'

/** Reads the same APIs as the admin app. */
export function readProgress({ bus }: Pick<Platform, 'bus'>): () => Promise<Progress> {
  const index = bus.client(indexLibraryApi, 'platform-progress')
  const collection = bus.client(collectionApi, 'platform-progress')
  return async () => {
    const [{ states }, { tasks }] = await Promise.all([index.overview({}), collection.tasks({})])
    const runs = tasks.flatMap((task) => task.lastRun ?? [])
    const told = runs.filter((run) => run.unitsExpected !== null)
    const { sequenced, included, final } = states
    return {
      sources: sources.length,
      sourcesDone: runs.filter((run) => run.state.startsWith('succeeded')).length,
      unitsRead: runs.reduce((sum, run) => sum + run.unitsRead, 0),
      unitsExpected: told.length < sources.length ? null : told.reduce((sum, run) => sum + run.unitsExpected!, 0),
      collected: states.collected + sequenced + included + final,
      included: included + final,
      final,
    }
  }
}
