import { type ColumnKeys, columnToken, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { consentApi } from '@jhc/trust-platform/consent/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { accountsApi } from '../accounts/api.ts'
import { messagesApi } from '../messages/api.ts'
import { demoItems, demoQuality } from './demo-list.ts'
import { newestVersion, writeVersion } from './list-store.ts'
import { forgetNoted } from './noted-store.ts'
import { shanghaiDay } from './recognition.ts'
import { routes } from './routes.ts'

export interface RecognitionConfig {
  columnKeys: ColumnKeys
  /** The organisations of the demo, whose list is written at the first start; absent elsewhere, where the list begins empty. */
  demoOrganisations?: readonly string[]
}

export function createRecognition(context: CapabilityContext, config: RecognitionConfig): Capability {
  const { db, now, log, bus } = context
  const { columnKeys } = config
  const said = sealedColumn(columnKeys, 'recognition.decision.said')
  const noted = sealedColumn(columnKeys, 'recognition.noted.results')
  const forgetting = steadyRounds(
    async () => {
      await forgetNoted(db, new Date(now()))
      return false
    },
    60_000,
    (error) => log.warn({ err: error as Error }, 'noted results that are over were not removed'),
  )
  const store = (column: typeof said, key: string) =>
    sealedStore({
      db,
      place: column.place,
      key,
      keyType: 'text',
      newestKeyId: () => columnKeys.keys[0]!.keyId,
      renewed: column.renew,
    })
  return {
    name: 'applications/recognition',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [
      routes({
        db,
        now,
        log,
        said,
        noted,
        residentToken: columnToken(columnKeys, 'recognition.resident_token'),
        accounts: bus.client(accountsApi, 'recognition'),
        consent: bus.client(consentApi, 'recognition'),
        keys: bus.client(personKeysApi, 'recognition'),
        messages: bus.client(messagesApi, 'recognition'),
      }),
    ],
    sealed: [store(said, 'decision_id'), store(noted, 'noted_id')],
    async start() {
      if (config.demoOrganisations && (await newestVersion(db)) === 0) {
        const quality = demoQuality(config.demoOrganisations, shanghaiDay(now() + 365 * 86_400_000))
        const note = '演示清单：取自演示数据中出现的项目'
        await writeVersion(db, { version: 1, items: demoItems, quality }, { at: new Date(now()), by: 'platform', note })
      }
      forgetting.start()
    },
    stop: () => forgetting.stop(),
  }
}
