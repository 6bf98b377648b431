import { type ColumnKeys, columnToken, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { accountsApi } from '../accounts/api.ts'
import { routes } from './routes.ts'
import { wipeOver } from './ticket-store.ts'

export interface LaunchConfig {
  columnKeys: ColumnKeys
  publicUrl: string
}

export function createLaunch(
  { db, now, log, bus }: CapabilityContext,
  { columnKeys, publicUrl }: LaunchConfig,
): Capability {
  const identityNumber = sealedColumn(columnKeys, 'launch.ticket.identity_number')
  const wiping = steadyRounds(
    async () => {
      await wipeOver(db, new Date(now()))
      return false
    },
    30_000,
    (error) => log.warn({ err: error as Error }, 'launch tickets that are over were not wiped'),
  )
  return {
    name: 'applications/launch',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [
      routes({
        db,
        now,
        accounts: bus.client(accountsApi, 'launch'),
        identityNumber,
        codeOf: columnToken(columnKeys, 'launch.ticket.code'),
        publicUrl,
      }),
    ],
    sealed: [
      sealedStore({
        db,
        place: identityNumber.place,
        key: 'ticket_id',
        keyType: 'text',
        newestKeyId: () => columnKeys.keys[0]!.keyId,
        renewed: identityNumber.renew,
      }),
    ],
    async start() {
      wiping.start()
    },
    stop: () => wiping.stop(),
  }
}
