import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import type { Hex } from 'viem'
import { readContract } from '../contract-access.ts'
import { followContracts } from '../follow-contracts.ts'
import { createNotices } from '../notices.ts'
import { allowVouching } from './allow-vouching.ts'
import { forgetFrom, keepEvents } from './keep-events.ts'
import type { PersonKeys, PersonKeysConfig } from './person-keys.ts'
import { routes } from './routes.ts'
import { completeReEnrolments, sendActs, settleActs } from './send-acts.ts'

export function createPersonKeys(context: CapabilityContext, config: PersonKeysConfig): Capability {
  const { db, bus, log, now } = context
  const gateway = bus.client(chainGatewayApi, 'person-keys')
  const explorer = bus.client(explorerApi, 'person-keys')
  const messages = bus.client(messagesApi, 'person-keys')
  const columns = {
    name: sealedColumn(config.columnKeys, 'person_keys.signer.name'),
    reason: sealedColumn(config.columnKeys, 'person_keys.act.reason'),
    notice: sealedColumn(config.columnKeys, 'person_keys.notice.body'),
  }
  let domain: Promise<Hex> | null = null
  const keys: PersonKeys = {
    db,
    log,
    now,
    gateway,
    residents: bus.client(residentsApi, 'person-keys'),
    accounts: bus.client(accountsApi, 'person-keys'),
    organisations: config.organisations,
    keyring: config.keyring ?? null,
    columns,
    notices: createNotices({
      db,
      schema: 'person_keys',
      now,
      log,
      seal: columns.notice.seal,
      open: columns.notice.open,
      tell: async (_topic, body, key) => void (await messages.send({ body: { ...body, key } })),
    }),
    // Of one deployment for good; asked again only where the asking failed.
    domain() {
      domain ??= readContract(gateway, 'Identities', 'domain', []).catch((error) => {
        domain = null
        throw error
      })
      return domain
    },
    wake: () => rounds.wake(),
  }
  const follow = followContracts({
    db,
    gateway,
    explorer,
    schema: 'person_keys',
    contracts: ['Identities'],
    forgetFrom,
    keep: keepEvents,
  })
  let vouching = (config.mayReEnrol ?? []).length === 0
  const rounds = steadyRounds(
    async () => {
      const sent = await sendActs(keys)
      const settled = await settleActs(keys)
      const upTo = await follow()
      if (upTo >= 0 && !vouching) vouching = await allowVouching(keys, config.mayReEnrol!)
      await completeReEnrolments(keys)
      const more = await keys.notices.deliver()
      return sent || settled || more
    },
    config.pollMs ?? 500,
    (error) => log.warn({ err: error as Error }, 'a round of the person keys failed'),
  )
  const newestKeyId = () => config.columnKeys.keys[0]!.keyId
  const sealed = (column: keyof typeof columns, key: string) =>
    sealedStore({
      db,
      place: columns[column].place,
      key,
      keyType: 'text',
      newestKeyId,
      renewed: columns[column].renew,
    })
  return {
    name: 'trust-platform/person-keys',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(keys)],
    sealed: [sealed('name', 'signer_id'), sealed('reason', 'act_id'), sealed('notice', 'notice_key')],
    async start() {
      rounds.start()
    },
    stop: () => rounds.stop(),
  }
}
