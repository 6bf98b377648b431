import type { CallArguments } from '@jhc/kit/api.ts'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import type { recognitionApi } from './api.ts'
import { consentUntil } from './consent-in-force.ts'
import { errors } from './errors.ts'
import { putNoted } from './noted-store.ts'
import { personOf, type RecognitionDesk } from './recognition.ts'

type Wanted = CallArguments<(typeof recognitionApi)['operations']['noteResults']>['body']
export interface Noted {
  residentId: string
  results: Wanted['results']
}

const keptMs = 24 * 3_600_000

/** For a day at most, and no longer than the consent under which they were opened. */
export async function noteResults(
  desk: RecognitionDesk,
  { residentId, ticketId, results }: Wanted,
  principal: Principal,
) {
  const { db, now } = desk
  const accountId = personOf(principal)
  const consent = await consentUntil(desk, accountId, residentId)
  if (consent === null) throw errors['no-consent']()
  const notedId = uuidv7(now())
  const expiresAt = new Date(Math.min(now() + keptMs, Date.parse(consent)))
  await putNoted(db, {
    notedId,
    accountId,
    orgId: principal.orgId,
    residentToken: desk.residentToken(residentId),
    ticketId: ticketId ?? null,
    results: desk.noted.seal(notedId, JSON.stringify({ residentId, results } satisfies Noted)),
    notedAt: new Date(now()),
    expiresAt,
  })
  return { until: expiresAt.toISOString() }
}
