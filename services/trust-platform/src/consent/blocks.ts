import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import type { CallingResident } from './resident-of-caller.ts'
import { takeTurn } from './sign-grant.ts'

/** 拒绝规则, at once: whoever is named sees nothing, whatever was granted. A block's id says what it blocks. */
export async function block(
  consent: Consent,
  resident: CallingResident,
  { kind, id }: { kind: 'person' | 'organisation'; id: string },
): Promise<{ blockId: string }> {
  const known =
    kind === 'organisation'
      ? consent.organisations.some(({ orgId }) => orgId === id)
      : id !== resident.residentId &&
        (await consent.personKeys.lookup({ body: { ids: [id] } }).catch(nobody)).signers.length > 0
  if (!known) throw errors['block-unknown']()
  await set(consent, resident, kind, id, true)
  return { blockId: `${kind}-${id}` }
}

/** An id that is none is nobody's. */
const nobody = (error: { code?: string }) => {
  if (error.code !== 'common.invalid-input') throw error
  return { signers: [] }
}

export async function unblock(consent: Consent, resident: CallingResident, blockId: string) {
  const [, kind, id] = /^(person|organisation)-(.+)$/.exec(blockId) ?? []
  if (kind && id) await set(consent, resident, kind as 'person' | 'organisation', id, false)
  return { done: true as const }
}

async function set(
  { db, denials, now }: Consent,
  { residentId, accountId }: CallingResident,
  kind: 'person' | 'organisation',
  targetId: string,
  denied: boolean,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, residentId)
    if ((await denials.of(residentId)).has(kind, targetId) === denied) return
    await denials.set(trx, { residentId, kind, targetId, denied, by: accountId, at: new Date(now()) })
  })
}
