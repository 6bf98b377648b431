import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { createResponders } from './ask-responder.ts'
import { createBook } from './book.ts'
import { fetchDueLists } from './fetch-lists.ts'
import type { Desk, IdentityConfig } from './identity.ts'
import { forgetNonces } from './nonce-store.ts'
import { routes } from './routes.ts'
import { shownAuthorities } from './show-authorities.ts'

const roundMs = 60_000

export function createIdentity({ db, log, now }: CapabilityContext, config: IdentityConfig): Capability {
  const book = createBook({ db, log }, config.book)
  const responders = createResponders({ outgoing: config.outgoing, log, now })
  const desk: Desk = { db, log, now, book, responders, config }
  const rounds = steadyRounds(
    async () => {
      // A minute more than a proof may be believed, for another process whose clock is behind.
      await forgetNonces(db, new Date(now() - 60_000))
      await book.check()
      await fetchDueLists(desk)
      return false
    },
    roundMs,
    (error) => log.warn({ err: error as Error }, 'a round of the identity service failed'),
  )
  return {
    name: 'trust-platform/identity',
    migrations: new URL('./migrations/', import.meta.url),
    implementations: [routes(desk)],
    async start() {
      await book.open()
      rounds.start()
    },
    stop: () => rounds.stop(),
    async readiness() {
      const intact = await book.current().then(
        () => true,
        () => false,
      )
      const lists = intact ? (await shownAuthorities(desk)).map(({ list }) => list.state) : []
      const stale = lists.filter((state) => state === 'stale' || (state === 'missing' && config.listsRequired)).length
      return { ready: intact, detail: { intact, authorities: lists.length, listsNotCurrent: stale } }
    },
  }
}
