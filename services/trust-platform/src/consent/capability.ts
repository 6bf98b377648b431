import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { columnToken, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { Counter } from 'prom-client'
import type { Hex } from 'viem'
import { readContract } from '../contract-access.ts'
import { followContracts } from '../follow-contracts.ts'
import { createNotices } from '../notices.ts'
import { personKeysApi } from '../person-keys/api.ts'
import { retrievalApi } from '../retrieval/api.ts'
import type { Consent, ConsentConfig } from './consent.ts'
import { createDenials } from './denials.ts'
import { forgetFrom, keepEvents } from './keep-events.ts'
import { routes } from './routes.ts'
import { sendSubmissions, settleSubmissions } from './send-submissions.ts'
import { seedTemplates } from './templates.ts'
import { warnOfExpiry } from './warn-of-expiry.ts'

const expiryEveryMs = 60_000

export function createConsent(context: CapabilityContext, config: ConsentConfig): Capability {
  const { db, bus, log, now } = context
  const gateway = bus.client(chainGatewayApi, 'consent')
  const messages = bus.client(messagesApi, 'consent')
  const retrieval = bus.client(retrievalApi, 'consent')
  const personKeys = bus.client(personKeysApi, 'consent')
  const columns = {
    submissionReason: sealedColumn(config.columnKeys, 'consent.submission.reason'),
    disputeReason: sealedColumn(config.columnKeys, 'consent.dispute.reason'),
    disputeOutcome: sealedColumn(config.columnKeys, 'consent.dispute.outcome'),
    notice: sealedColumn(config.columnKeys, 'consent.notice.body'),
  }
  const macOf = columnToken(config.columnKeys, 'consent.chain_grant.mac')
  const notices = createNotices({
    db,
    schema: 'consent',
    now,
    log,
    seal: columns.notice.seal,
    open: columns.notice.open,
    async tell(topic, body, key) {
      if (topic === 'retrieval') return void (await retrieval.consentGiven({ body }))
      if (topic === 'message') return void (await messages.send({ body: { ...body, key } }))
      const { signerId, ...message } = body
      const [signer] = (await personKeys.lookup({ body: { ids: [signerId] } })).signers
      if (signer) await messages.send({ body: { ...message, key, to: { accountId: signer.accountId } } })
    },
  })
  const follow = followContracts({
    db,
    gateway,
    explorer: bus.client(explorerApi, 'consent'),
    schema: 'consent',
    contracts: ['Identities', 'Consent'],
    forgetFrom: (trx, block) => forgetFrom({ macOf, notices }, trx, block),
    keep: (trx, events) => keepEvents({ macOf, notices }, trx, events),
  })
  let domain: Promise<Hex> | null = null
  const consent: Consent = {
    db,
    log,
    now,
    gateway,
    residents: bus.client(residentsApi, 'consent'),
    personKeys,
    organisations: config.organisations,
    keyring: config.keyring ?? null,
    notices,
    denials: createDenials(context, {
      macOf: columnToken(config.columnKeys, 'consent.denial.mac'),
      headFile: config.headFile,
    }),
    columns,
    macOf,
    follow,
    // Of one deployment for good; asked again only where the asking failed.
    domain() {
      domain ??= readContract(gateway, 'Consent', 'domain', []).catch((error) => {
        domain = null
        throw error
      })
      return domain
    },
    wake: () => rounds.wake(),
    tampered: new Counter({
      name: 'jhc_consent_tampered_total',
      help: 'Checks refused because rows of grants are not what the chain says',
      labelNames: ['by'],
      registers: [context.metrics],
    }),
  }
  let expiryAt = 0
  const rounds = steadyRounds(
    async () => {
      const sent = await sendSubmissions(consent)
      const settled = await settleSubmissions(consent)
      await follow()
      if (performance.now() >= expiryAt) {
        expiryAt = performance.now() + expiryEveryMs
        await warnOfExpiry(consent)
      }
      const more = await notices.deliver()
      return sent || settled || more
    },
    config.pollMs ?? 250,
    (error) => log.warn({ err: error as Error }, 'a round of the consents failed'),
  )
  const newestKeyId = () => config.columnKeys.keys[0]!.keyId
  const sealed = (column: keyof typeof columns, key: string) =>
    sealedStore({ db, place: columns[column].place, key, keyType: 'text', newestKeyId, renewed: columns[column].renew })
  return {
    name: 'trust-platform/consent',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(consent)],
    sealed: [
      sealed('submissionReason', 'submission_id'),
      sealed('disputeReason', 'dispute_id'),
      sealed('disputeOutcome', 'dispute_id'),
      sealed('notice', 'notice_key'),
    ],
    async start() {
      await consent.denials.open()
      await seedTemplates(consent)
      rounds.start()
    },
    async stop() {
      await rounds.stop()
      await consent.denials.settled()
    },
    readiness: async () => ({
      ready: consent.denials.isIntact(),
      detail: { denialsIntact: consent.denials.isIntact() },
    }),
  }
}
