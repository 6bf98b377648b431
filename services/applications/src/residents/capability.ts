import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { refreshPersons } from './find-person.ts'
import { residentColumns } from './resident-columns.ts'
import type { Desk, ResidentsConfig } from './residents.ts'
import { residentsRoutes } from './routes.ts'
import { residentStores } from './sealed-stores.ts'
import { watchKeys } from './watch-keys.ts'

export function createResidents(context: CapabilityContext, config: ResidentsConfig): Capability {
  const { columnKeys, everyMs = 3000, ...given } = config
  const { db, bus, log, now } = context
  const columns = residentColumns(columnKeys)
  const desk: Desk = { db, bus, log, now, columns, ...given }
  const failed = (what: string) => (error: unknown) =>
    log.warn({ code: (error as { code?: string }).code ?? '' }, `${what}, will try again`)
  const rounds = [
    steadyRounds(() => watchKeys(desk).then(() => false), everyMs, failed('keys were not looked at')),
    steadyRounds(() => refreshPersons(desk).then(() => false), everyMs * 10, failed('persons were not looked for')),
  ]
  return {
    name: 'applications/residents',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [residentsRoutes(desk)],
    sealed: residentStores(db, columns, columnKeys),
    async start() {
      for (const one of rounds) one.start()
    },
    async stop() {
      for (const one of rounds) await one.stop()
    },
  }
}
