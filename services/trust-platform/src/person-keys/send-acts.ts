import { uuidv7 } from '@jhc/kit/ids.ts'
import type { Hex } from 'viem'
import { callData, halves, noWord, orgWord, rs } from '../contract-access.ts'
import { type ActRow, actsIn, insertAct, newestActs, setState } from './act-store.ts'
import { kindCodes, type PersonKeys } from './person-keys.ts'
import { reEnrolmentWindow } from './show-signers.ts'
import { findSigners, pendingReEnrolments } from './signer-store.ts'

/** Two or three verifications, a key's ZA, and what is stored; a third of it is used. */
const gas = 5_000_000
export const keyOfAct = (actId: string) => `person-keys:${actId}`

/** Hands what is ready to the chain's gateway in the order of asking; says whether there is more. */
export async function sendActs(keys: PersonKeys): Promise<boolean> {
  const ready = await actsIn(keys.db, 'ready', 32)
  if (ready.length === 0) return false
  const signers = new Map(
    (await findSigners(keys.db, { ids: ready.map(({ signerId }) => signerId) })).map((row) => [row.signerId, row]),
  )
  const transactions = ready.map((act) => {
    const { kind, orgId } = signers.get(act.signerId)!
    const data = callOf(act, kindCodes[kind], orgId)
    return { idempotencyKey: keyOfAct(act.actId), contract: 'Identities', data, gas }
  })
  await keys.gateway.submit({ body: { transactions } })
  await setState(
    keys.db,
    ready.map(({ actId }) => actId),
    'sent',
    null,
  )
  return true
}

function callOf(act: ActRow, kind: number, orgId: string | null): Hex {
  const id = act.signerId as Hex
  const [x, y] = halves(act.publicKey ?? ''.padEnd(130, '0'))
  switch (act.what) {
    case 'enrol':
      return callData('Identities', 'enrol', [
        id,
        kind,
        orgId === null ? noWord : orgWord(orgId),
        x,
        y,
        rs(act.proof!),
        `0x${act.countersignature ?? ''}`,
      ])
    case 'rotate':
      return callData('Identities', 'rotate', [id, x, y, rs(act.signature!), rs(act.proof!)])
    case 'revoke':
      return callData('Identities', 'revokeOwn', [id, rs(act.signature!)])
    case 're-enrol':
      return callData('Identities', 'requestReenrolment', [
        id,
        x,
        y,
        orgWord(act.orgId!),
        `0x${act.countersignature!}`,
        rs(act.proof!),
      ])
    case 'object':
      return callData('Identities', 'cancelReenrolment', [id, rs(act.signature!)])
    case 'complete':
      return callData('Identities', 'completeReenrolment', [id])
  }
}

/** What became of what was sent; says whether something did. */
export async function settleActs(keys: PersonKeys): Promise<boolean> {
  const sent = await actsIn(keys.db, 'sent', 500)
  if (sent.length === 0) return false
  const actOf = new Map(sent.map(({ actId }) => [keyOfAct(actId), actId]))
  const { submissions } = await keys.gateway.submissions({ body: { idempotencyKeys: [...actOf.keys()] } })
  let settled = false
  for (const { idempotencyKey, state, failure } of submissions) {
    if (state !== 'final' && state !== 'failed') continue
    settled = true
    const actId = actOf.get(idempotencyKey)!
    await setState(keys.db, [actId], state === 'final' ? 'done' : 'failed', failure?.code ?? null)
    if (state === 'failed')
      keys.log.warn({ actId, code: failure?.code }, 'the contract refused an act of a person’s key')
  }
  return settled
}

const againMs = 60_000

/** Completes re-enrolments whose delay is over and that nobody objected to. */
export async function completeReEnrolments(keys: PersonKeys): Promise<void> {
  const nowSeconds = keys.now() / 1000
  const pending = await pendingReEnrolments(keys.db, 'all')
  const due = [...pending.values()].filter(
    ({ readyAt }) => readyAt <= nowSeconds && nowSeconds < readyAt + reEnrolmentWindow,
  )
  const ids = due.map(({ signerId }) => signerId)
  const tried = await newestActs(keys.db, ids, ['complete'])
  const signers = await findSigners(keys.db, { ids })
  for (const { signerId, accountId } of signers) {
    const last = tried.get(signerId)
    if (last && keys.now() - last.createdAt.getTime() < againMs) continue
    await insertAct(keys.db, {
      actId: uuidv7(keys.now()),
      signerId,
      what: 'complete',
      state: 'ready',
      byAccount: accountId,
      createdAt: new Date(keys.now()),
    })
    keys.wake()
  }
}
