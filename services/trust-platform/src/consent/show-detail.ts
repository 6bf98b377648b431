import { grantKinds, wordOfCode } from '@jhc/record/consent/consent-words.ts'
import { findGrants } from './chain-grant-store.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'
import { countGrants } from './list-store.ts'
import { showGrant } from './show-grants.ts'
import { submissionsOf } from './submission-store.ts'
import { templatesByHash } from './template-store.ts'

/** With what was signed, so that anybody can verify it; a signature that was brought to the chain by another way is in its transaction. */
export async function showDetail(consent: Consent, grantId: string, orgIds: readonly string[] | null) {
  const [view, [chain], submissions] = await Promise.all([
    showGrant(consent, grantId, 'others'),
    findGrants(consent.db, [grantId]),
    submissionsOf(consent.db, [grantId]),
  ])
  // To whoever is bound to organisations, others' grants are not there.
  const parties = [chain?.granteeOrg, chain?.holderOrg]
  if (orgIds && !parties.some((one) => one && orgIds.includes(one))) throw errors['not-found']()
  const given = submissions.find(({ what }) => what !== 'withdraw')
  const text = (await templatesByHash(consent.db, [view.textHash])).get(view.textHash)
  const sections: { heading: string; text: string }[] = text ? JSON.parse(text.sections) : []
  return {
    ...view,
    text: sections.map((section) => `${section.heading}\n${section.text}`).join('\n\n'),
    signed: chain?.terms ?? given?.signed ?? '',
    signature: given?.signature ?? '',
    publicKey: given?.publicKey ?? null,
  }
}

export async function showOverview({ db, now }: Consent) {
  const { day, sums, kinds, granted, withdrawn } = await countGrants(db, Math.floor(now() / 1000))
  const grantedOn = new Map(granted.map((row) => [Number(row.day), Number(row.n)]))
  const withdrawnOn = new Map(withdrawn.map((row) => [Number(row.day), Number(row.n)]))
  return {
    inForce: Number(sums.inForce),
    today: Number(sums.today),
    withdrawnToday: Number(sums.withdrawnToday),
    byKind: kinds.map(({ kind, grants }) => ({
      kind: wordOfCode(grantKinds, Number(kind)) ?? String(kind),
      grants: Number(grants),
    })),
    byDay: Array.from({ length: 30 }, (_, i) => day - 29 + i).map((one) => ({
      day: new Date(one * 86_400_000).toISOString().slice(0, 10),
      granted: grantedOn.get(one) ?? 0,
      withdrawn: withdrawnOn.get(one) ?? 0,
    })),
    openDisputes: Number(sums.openDisputes),
  }
}
