import { messagesApi } from '@jhc/applications/messages/api.ts'
import { residentsApi } from '@jhc/applications/residents/api.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { type ColumnKeys, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import { sealedStore } from '@jhc/server-kit/sealed-store.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { createWorkSignal } from '@jhc/server-kit/work-signal.ts'
import { consentApi } from '../consent/api.ts'
import { personKeysApi } from '../person-keys/api.ts'
import { followSubmitted, lookAgain, tidyUp } from './advance.ts'
import { createDirectory } from './directory.ts'
import { followChain } from './follow-chain.ts'
import type { Retrieval, RetrievalSettings } from './retrieval.ts'
import { routes } from './routes.ts'
import { sendNotices } from './send-notices.ts'

export interface RetrievalConfig {
  columnKeys: ColumnKeys
  /** Which agent may take the work of which source. */
  agents?: readonly AgentIdentity[]
  settings?: Partial<RetrievalSettings>
}

const defaults: RetrievalSettings = {
  silentMs: 10_000,
  takenMs: 60_000,
  recordsPerPage: 20,
  keepPagesMs: 86_400_000,
}
/** Between two looks while a request is on its way to the chain. */
const soonMs = 20

export function createRetrieval(context: CapabilityContext, config: RetrievalConfig): Capability {
  const { db, bus, log, now } = context
  const index = bus.client(indexLibraryApi, 'retrieval')
  const gateway = bus.client(chainGatewayApi, 'retrieval')
  const signal = createWorkSignal(1_000)
  const subject = sealedColumn(config.columnKeys, 'retrieval.request.subject')
  const retrieval: Retrieval = {
    db,
    log,
    now,
    consent: bus.client(consentApi, 'retrieval'),
    personKeys: bus.client(personKeysApi, 'retrieval'),
    residents: bus.client(residentsApi, 'retrieval'),
    messages: bus.client(messagesApi, 'retrieval'),
    gateway,
    explorer: bus.client(explorerApi, 'retrieval'),
    index,
    empi: bus.client(empiApi, 'retrieval'),
    directory: createDirectory(index, gateway),
    subject,
    signal,
    agents: config.agents ?? [],
    settings: { ...defaults, ...config.settings },
    wake: () => {
      for (const round of [requests, consents, chain, notices]) round.wake()
    },
  }
  const failed = (what: string) => (error: unknown) => log.warn({ err: error as Error, what }, 'a round failed')
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, soonMs))
  const soon = (work: () => Promise<boolean>) => async () => {
    const more = await work()
    if (more) await pause()
    return more
  }
  const requests = steadyRounds(
    soon(() => followSubmitted(retrieval)),
    1_000,
    failed('requests'),
  )
  const consents = steadyRounds(
    soon(() => lookAgain(retrieval)),
    500,
    failed('consents'),
  )
  const chain = steadyRounds(() => followChain(retrieval), 400, failed('chain'))
  const notices = steadyRounds(() => sendNotices(retrieval), 1_000, failed('notices'))
  const tidying = steadyRounds(() => tidyUp(retrieval).then(() => false), 500, failed('tidying'))
  const rounds = [requests, consents, chain, notices, tidying]
  return {
    name: 'trust-platform/retrieval',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(retrieval)],
    sealed: [
      sealedStore({
        db,
        place: subject.place,
        key: 'request_id',
        keyType: 'text',
        newestKeyId: () => config.columnKeys.keys[0]!.keyId,
        renewed: subject.renew,
      }),
    ],
    async start() {
      for (const round of rounds) round.start()
    },
    async stop() {
      signal.close()
      await Promise.all(rounds.map((round) => round.stop()))
    },
  }
}
