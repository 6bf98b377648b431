import { uuidv7 } from '@jhc/kit/ids.ts'
import type { z } from 'zod'
import type { dispute } from './api.ts'
import { findGrants } from './chain-grant-store.ts'
import type { Consent } from './consent.ts'
import {
  closeDispute,
  type DisputeRow,
  findDispute,
  insertDispute,
  openDisputeOf,
  pageOfDisputes,
} from './dispute-store.ts'
import { errors } from './errors.ts'
import type { CallingResident } from './resident-of-caller.ts'
import { namesFor } from './show-grants.ts'
import { takeTurn } from './sign-grant.ts'

type DisputeView = z.input<typeof dispute>

/** Against a grant that others signed for the resident. While it is open nothing is let out under that grant. */
export async function openDispute(
  consent: Consent,
  { residentId, accountId }: CallingResident,
  grantId: string,
  reason: string,
): Promise<DisputeView> {
  const [grant] = await findGrants(consent.db, [grantId])
  if (!grant || grant.residentId !== residentId) throw errors['not-found']()
  if (grant.keyVersion !== 0) throw errors['nothing-to-dispute']()
  const row = await consent.db.transaction().execute(async (trx) => {
    await takeTurn(trx, residentId)
    const there = await openDisputeOf(trx, grantId)
    if (there) return there
    const disputeId = uuidv7(consent.now())
    const sealed = consent.columns.disputeReason.seal(disputeId, reason)
    const openedAt = new Date(consent.now())
    const made = { disputeId, grantId, residentId, reason: sealed, openedAt, state: 'open' as const }
    await consent.denials.set(trx, {
      residentId,
      kind: 'dispute',
      targetId: grantId,
      denied: true,
      by: accountId,
      at: openedAt,
    })
    await insertDispute(trx, { ...made, outcome: null, closedAt: null, closedBy: null, by: accountId })
    return { ...made, outcome: null, closedAt: null, closedBy: null }
  })
  return (await showDisputes(consent, [row], 'own'))[0]!
}

export async function settleDispute(consent: Consent, disputeId: string, outcome: string, by: string) {
  const row = await findDispute(consent.db, disputeId)
  if (!row) throw errors['dispute-not-found']()
  const sealed = consent.columns.disputeOutcome.seal(disputeId, outcome)
  await consent.db.transaction().execute(async (trx) => {
    if (!(await closeDispute(trx, disputeId, { outcome: sealed, by, at: new Date(consent.now()) })))
      throw errors['dispute-closed']()
    const { residentId, grantId: targetId } = row
    await consent.denials.set(trx, {
      residentId,
      kind: 'dispute',
      targetId,
      denied: false,
      by,
      at: new Date(consent.now()),
    })
    await consent.notices.add(trx, `consent:dispute-closed:${disputeId}`, 'message', {
      to: { residentId: row.residentId },
      kind: 'notice',
      title: '您的授权异议已处理',
      text: '您对一项代为登记的授权提出的异议已有处理结果，请查看。',
      link: `/grants/${row.grantId}`,
    })
  })
  return (await showDisputes(consent, [(await findDispute(consent.db, disputeId))!], 'others'))[0]!
}

export async function listDisputes(
  consent: Consent,
  query: { state?: 'open' | 'closed' | undefined; page: number; pageSize: number },
) {
  const { rows, total } = await pageOfDisputes(consent.db, query)
  return { items: await showDisputes(consent, rows, 'others'), total, totalCapped: false }
}

async function showDisputes(consent: Consent, rows: DisputeRow[], reader: 'own' | 'others'): Promise<DisputeView[]> {
  const { disputeReason, disputeOutcome } = consent.columns
  const names = await namesFor(
    consent,
    rows.map(({ residentId }) => ({ residentId, granteeId: '', granteeKind: 2 })),
    reader,
  )
  return rows.map((row) => ({
    disputeId: row.disputeId,
    grantId: row.grantId,
    residentName: names.resident(row.residentId),
    reason: disputeReason.open(row.disputeId, row.reason),
    openedAt: row.openedAt.toISOString(),
    state: row.state,
    outcome: row.outcome === null ? null : disputeOutcome.open(row.disputeId, row.outcome),
    closedAt: row.closedAt?.toISOString() ?? null,
    closedBy: row.closedBy,
  }))
}
