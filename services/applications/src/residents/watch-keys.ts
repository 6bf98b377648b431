import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import { noteSignIn, signedInSince } from './account-store.ts'
import type { Desk } from './residents.ts'

/** As long as a session lasts at most. */
const sessionMs = 12 * 3600_000
const batch = 200

/** Ends what was opened with a key that was replaced or revoked since, however that came about. */
export async function watchKeys({ db, bus, now, log }: Desk): Promise<void> {
  const since = new Date(now() - sessionMs)
  for (let after = '', more = true; more; ) {
    const signedIn = await signedInSince(db, since, after, batch)
    more = signedIn.length === batch
    after = signedIn.at(-1)?.accountId ?? ''
    if (signedIn.length === 0) return
    const ids = signedIn.map(({ residentId }) => residentId)
    const { signers } = await bus.client(personKeysApi, 'residents').lookup({ body: { ids } })
    const keys = new Map(signers.map(({ id, state, publicKey }) => [id, state === 'active' ? publicKey : null]))
    for (const { accountId, residentId, key } of signedIn) {
      if (keys.get(residentId) === key) continue
      const { ended } = await bus
        .client(accountsApi, 'residents')
        .endResidentSessions({ params: { accountId }, query: { stage: 'signed-in' } })
      await noteSignIn(db, accountId, null, new Date(now()))
      log.info({ ended }, 'sessions of a key that no longer counts were ended')
    }
  }
}
