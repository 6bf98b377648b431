import type { RowMac } from '@jhc/gm/row-mac.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { empiApi } from '../empi/api.ts'
import { applyChanges, feedSeq, personsOfRegistrations, savePersons } from './assignment-store.ts'
import { errors } from './errors.ts'

export interface AssignmentFeed {
  /** Takes over everything that the EMPI has decided so far. Calls that come together share one pass. */
  catchUp(): Promise<void>
  /** Person of each registration; asks the feed when one is not known here yet. */
  personsOf(registrationIds: string[]): Promise<Map<string, string>>
  start(): void
  stop(): Promise<void>
}

const pageSize = 5000

export function createAssignmentFeed(
  db: Kysely<any>,
  mac: RowMac | null,
  empi: ApiClient<typeof empiApi>,
  log: Logger,
  everyMs: number,
): AssignmentFeed {
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = true

  async function pass(): Promise<void> {
    for (;;) {
      const afterSeq = await feedSeq(db)
      const { changes } = await empi.assignmentChanges({ query: { afterSeq, limit: pageSize } })
      if (changes.length === 0) return
      await applyChanges(db, mac, afterSeq, changes)
      const personIds = [...new Set(changes.map((change) => change.personId))]
      const { persons } = await empi.persons({ body: { personIds } })
      await savePersons(db, persons)
      if (changes.length < pageSize) return
    }
  }

  const feed: AssignmentFeed = {
    catchUp() {
      running ??= pass().finally(() => {
        running = null
      })
      return running
    },
    async personsOf(registrationIds) {
      const known = await personsOfRegistrations(db, registrationIds)
      if (known.size === registrationIds.length) return known
      // A pass that began before this call may have asked too early, so a second one follows it.
      for (const _ of [1, 2]) {
        await feed.catchUp()
        const persons = await personsOfRegistrations(db, registrationIds)
        if (persons.size === registrationIds.length) return persons
      }
      const persons = await personsOfRegistrations(db, registrationIds)
      const missing = registrationIds.filter((id) => !persons.has(id))
      throw errors['unknown-registration']({ count: missing.length, first: missing[0] ?? '' })
    },
    start() {
      stopped = false
      const tick = () =>
        feed
          .catchUp()
          .catch((error) =>
            log.warn(
              { code: (error as { code?: string }).code ?? 'unknown' },
              'following the EMPI failed, will try again',
            ),
          )
          .finally(() => {
            if (!stopped) timer = setTimeout(tick, everyMs)
          })
      timer = setTimeout(tick, 0)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running?.catch(() => undefined)
    },
  }
  return feed
}
