import type { Hex } from 'viem'
import { callData, halves } from '../contract-access.ts'
import type { Consent } from './consent.ts'
import { type Submission, setSubmissions, submissionsIn } from './submission-store.ts'

/** A grant uses about 0.54 M; without the resident there are two verifications. docs/reference/gas.md */
const gas = { grant: 2_000_000, change: 2_000_000, withdraw: 1_500_000, 'without-resident': 3_500_000 }
export const keyOfSubmission = (submissionId: string) => `consent:${submissionId}`

/** Hands what was taken to the chain's gateway in the order of taking; says whether there is more. */
export async function sendSubmissions({ db, gateway }: Consent): Promise<boolean> {
  const ready = await submissionsIn(db, 'ready', 64)
  if (ready.length === 0) return false
  const transactions = ready.map((one) => ({
    idempotencyKey: keyOfSubmission(one.submissionId),
    contract: 'Consent',
    data: callOf(one),
    gas: gas[one.what],
  }))
  await gateway.submit({ body: { transactions } })
  await setSubmissions(
    db,
    ready.map(({ submissionId }) => submissionId),
    'sent',
    null,
  )
  return true
}

function callOf({ what, signed, signature, grantId, nonce, practitionerId, organisationSignature }: Submission): Hex {
  const [r, s] = halves(signature)
  const terms = signed as Hex
  switch (what) {
    case 'grant':
      return callData('Consent', 'grant', [terms, r, s])
    case 'change':
      return callData('Consent', 'change', [terms, r, s])
    case 'withdraw':
      return callData('Consent', 'withdraw', [grantId as Hex, nonce, r, s])
    case 'without-resident':
      return callData('Consent', 'grantWithoutResident', [
        terms,
        practitionerId as Hex,
        r,
        s,
        `0x${organisationSignature!}`,
      ])
  }
}

/** What became of what was sent; says whether something did. */
export async function settleSubmissions({ db, gateway, log }: Consent): Promise<boolean> {
  const sent = await submissionsIn(db, 'sent', 500)
  if (sent.length === 0) return false
  const idOf = new Map(sent.map(({ submissionId }) => [keyOfSubmission(submissionId), submissionId]))
  const { submissions } = await gateway.submissions({ body: { idempotencyKeys: [...idOf.keys()] } })
  let settled = false
  for (const { idempotencyKey, state, failure } of submissions) {
    if (state !== 'final' && state !== 'failed') continue
    settled = true
    const submissionId = idOf.get(idempotencyKey)!
    await setSubmissions(db, [submissionId], state === 'final' ? 'done' : 'failed', failure?.code ?? null)
    if (state === 'failed') log.warn({ submissionId, code: failure?.code }, 'the contract refused a consent')
  }
  return settled
}
