import { steadyRounds } from '@jhc/server-kit/steady-rounds.ts'
import { bringShare } from './answer-share.ts'
import { isFinal } from './create-link.ts'
import { dropExpired, forgetProofs, linksToBring, noteBrought, withdrawalsToBring } from './link-store.ts'
import { sendMessages } from './outbox.ts'
import { noteShare, sharesToBring } from './share-store.ts'
import { limits, type Sharing } from './sharing.ts'

const [everyMs, atATime] = [1_000, 50]

/** What was acknowledged and not yet taken by another service is brought again and again, also after a restart. */
export function bringRounds(sharing: Sharing) {
  const { log } = sharing
  return steadyRounds(
    async () => {
      const more = [await bringLinks(sharing), await bringWithdrawals(sharing), await bringShares(sharing)]
      more.push(await sendMessages(sharing))
      const now = sharing.now()
      await dropExpired(sharing.db, new Date(now))
      await forgetProofs(sharing.db, Math.floor(now / 1000) - 2 * limits.proofSeconds)
      return more.includes(true)
    },
    everyMs,
    (error) => log.warn({ err: error as Error }, 'a round of sharing failed; the next one goes on'),
  )
}

async function bringLinks(sharing: Sharing): Promise<boolean> {
  const { db, consent, now } = sharing
  let done = 0
  for (const link of await linksToBring(db, atATime)) {
    const outcome = await tried(sharing, () =>
      consent.bring({ body: { signed: link.signed, signature: link.signature } }),
    )
    if (outcome === 'later') continue
    await noteBrought(db, link.link_id, outcome === 'done' ? { brought_at: new Date(now()) } : { refused: outcome })
    done++
  }
  return done === atATime
}

async function bringWithdrawals(sharing: Sharing): Promise<boolean> {
  const { db, consent, now } = sharing
  let done = 0
  for (const link of await withdrawalsToBring(db, atATime)) {
    const outcome = await tried(sharing, () =>
      consent.bringWithdrawal({
        params: { grantId: link.grant_id },
        body: { nonce: Number(link.withdrawal_nonce), signature: link.withdrawal_signature! },
      }),
    )
    if (outcome === 'later') continue
    // Refused for good: withdrawn by another way before. Here it stays closed either way.
    await noteBrought(db, link.link_id, { withdrawal_brought_at: new Date(now()) })
    done++
  }
  return done === atATime
}

async function bringShares(sharing: Sharing): Promise<boolean> {
  let done = 0
  for (const share of await sharesToBring(sharing.db, atATime)) {
    const outcome = await tried(sharing, () => bringShare(sharing, share))
    if (outcome === 'later') continue
    if (outcome !== 'done') await noteShare(sharing.db, share.share_id, { refused: outcome })
    done++
  }
  return done === atATime
}

/** `later`, `done`, or the code with which it is refused for good. */
async function tried({ log }: Sharing, bring: () => Promise<unknown>): Promise<string> {
  try {
    await bring()
    return 'done'
  } catch (error) {
    log.warn({ err: error as Error }, 'what a resident signed was not taken')
    return isFinal(error) ? (error as { code: string }).code : 'later'
  }
}
