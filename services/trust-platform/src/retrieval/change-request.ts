import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { verify } from '@jhc/gm/sm2.ts'
import { fromHex } from '@jhc/record/bytes.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { encodeFunctionData, type Hex } from 'viem'
import { errors } from './errors.ts'
import { dropWork } from './holder-store.ts'
import { dropPages } from './page-store.ts'
import { planNextPage } from './plan-retrieval.ts'
import { findRequest, lockRequest, type RequestRow, setState } from './request-store.ts'
import type { Retrieval } from './retrieval.ts'
import { noticeTo } from './send-notices.ts'
import { showRequest } from './show-request.ts'

/** Of the asker, who sees no other's. */
export async function ownRequest(
  { db }: Retrieval,
  requestId: string,
  { principal }: CallContext,
): Promise<RequestRow> {
  const row = await findRequest(db, requestId)
  if (!row || row.askerAccount !== principal.id) throw errors['not-found']({ requestId })
  return row
}

/** Residents for whom the account decides: whom it looks at first, then the others of its own. */
export async function residentsOf({ residents }: Pick<Retrieval, 'residents'>, { principal }: CallContext) {
  const { residents: own } = await residents.resolve({ body: { accountIds: [principal.id] } })
  return own.filter(({ accountId }) => accountId === principal.id).map(({ residentId }) => residentId)
}

/** Of the resident, by link or by the code on the doctor's screen. */
export async function incomingRequest(retrieval: Retrieval, requestId: string, call: CallContext): Promise<RequestRow> {
  const [row, own] = await Promise.all([findRequest(retrieval.db, requestId), residentsOf(retrieval, call)])
  if (!row || row.ownView || !own.includes(row.residentId)) throw errors['not-found']({ requestId })
  return row
}

/** Ends at once here and, as soon as a block is there, for every holder. */
export async function withdrawRequest(retrieval: Retrieval, requestId: string, signature: string, call: CallContext) {
  const { personKeys, directory, gateway } = retrieval
  const row = await ownRequest(retrieval, requestId, call)
  const { domain } = await directory.contracts()
  const { signers } = await personKeys.lookup({ body: { ids: [row.askerId] } })
  const key = signers.find(({ id }) => id === row.askerId)?.publicKey
  const bytes = encodeSigned('requestWithdrawal', { domain, action: 2, requestId: requestId as Hex })
  if (!key || !verify(fromHex(bytes), fromHex(signature), fromHex(key)))
    throw errors['not-signed']({ what: 'withdrawal' })
  const [r, s] = [BigInt(`0x${signature.slice(0, 64)}`), BigInt(`0x${signature.slice(64)}`)]
  const data = encodeFunctionData({ abi: accessAbi, functionName: 'withdrawRequest', args: [requestId as Hex, r, s] })
  const idempotencyKey = `access.withdraw.${requestId}`
  await endRequest(retrieval, requestId, 'withdrawn', [
    'submitting',
    'awaiting-consent',
    'retrieving',
    'complete',
    'partial',
    'refused',
  ])
  await gateway.submit({ body: { transactions: [{ idempotencyKey, contract: 'Access', data, gas: 800_000 }] } })
  return showRequest(retrieval, (await findRequest(retrieval.db, requestId))!)
}

export async function declineRequest(retrieval: Retrieval, requestId: string, call: CallContext) {
  const row = await incomingRequest(retrieval, requestId, call)
  if (!(await endRequest(retrieval, requestId, 'declined', ['submitting', 'awaiting-consent', 'declined'])))
    throw errors['not-waiting']({ state: row.state })
  await noticeTo(retrieval.db, new Date(retrieval.now()), {
    key: `consent-declined:${requestId}`,
    to: { accountId: row.askerAccount },
    kind: 'consent-declined',
    title: '居民未同意调阅',
    text: '居民没有同意您的调阅申请。',
    link: `/requests/${requestId}`,
  })
  retrieval.wake()
  return showRequest(retrieval, (await findRequest(retrieval.db, requestId))!)
}

/** Nothing more is handed out, and what was kept goes. False where it is in none of these states. */
export async function endRequest(
  { db, signal }: Retrieval,
  requestId: string,
  to: string,
  from: readonly string[],
): Promise<boolean> {
  const ended = await db.transaction().execute(async (trx) => {
    const row = await lockRequest(trx, requestId)
    if (!row || (row.state !== to && !from.includes(row.state))) return false
    await dropWork(trx, requestId)
    await dropPages(trx, { requestId })
    if (row.state !== to) await setState(trx, requestId, to)
    return true
  })
  signal.wake(`request/${requestId}`)
  return ended
}

export async function nextPage(retrieval: Retrieval, requestId: string, sourceId: string, call: CallContext) {
  const row = await ownRequest(retrieval, requestId, call)
  const { sources } = await retrieval.directory.names()
  const known = sources.some((one) => one.sourceId === sourceId)
  if (!known || !(await planNextPage(retrieval, row, sourceId))) throw errors['no-next-page']({ sourceId })
  return showRequest(retrieval, (await findRequest(retrieval.db, requestId))!)
}
