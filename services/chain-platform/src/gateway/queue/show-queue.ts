import type { ApiClient } from '@jhc/kit/api.ts'
import type { Kysely } from 'kysely'
import type { chainGatewayApi } from '../api.ts'
import { type AccountRow, listQueue, type QueueRow, type QueueState, readAccounts, readTrouble } from './queue-store.ts'

export interface Queue {
  db: Kysely<any>
  gateway: ApiClient<typeof chainGatewayApi>
}

export async function showQueue({ db, gateway }: Queue) {
  const [accounts, trouble, { head, nodes }] = await Promise.all([
    readAccounts(db),
    readTrouble(db),
    gateway.status({}),
  ])
  return {
    waiting: accounts.reduce((sum, account) => sum + account.waiting, 0),
    failed: trouble.failed,
    oldestWaitingAt: trouble.oldestWaitingAt?.toISOString() ?? null,
    head: { number: head.number, timestamp: head.timestamp },
    nodes,
    accounts: accounts.map(presentAccount),
  }
}

function presentAccount({ writer, writerSince, writerActive, ...account }: AccountRow) {
  const holds = writer && writerSince
  return {
    ...account,
    writer: holds ? { process: writer, since: writerSince.toISOString(), active: writerActive === true } : null,
  }
}

export async function listSubmissions(
  { db, gateway }: Queue,
  query: { state: QueueState; page: number; pageSize: number },
) {
  const [page, { head, confirmations }] = await Promise.all([listQueue(db, query), gateway.status({})])
  return { ...page, items: page.items.map((row) => present(row, head.number - confirmations)) }
}

function present(row: QueueRow, finalBlock: number) {
  return {
    idempotencyKey: row.idempotencyKey,
    state: stateOf(row, finalBlock),
    contract: row.contract,
    account: row.account,
    nonce: row.nonce,
    transactionHash: row.transactionHash,
    bytes: row.bytes,
    createdAt: row.createdAt.toISOString(),
    blockNumber: row.blockNumber,
    gasUsed: row.gasUsed === null ? null : String(row.gasUsed),
    failure: row.failureCode === null ? null : { code: row.failureCode, detail: row.failureDetail ?? '' },
  }
}

function stateOf({ state, nonce, sentNonce, blockNumber }: QueueRow, finalBlock: number) {
  if (state === 'failed') return 'failed' as const
  if (state === 'included') return (blockNumber ?? 0) <= finalBlock ? ('final' as const) : ('included' as const)
  return nonce !== null && sentNonce !== null && nonce <= sentNonce ? ('sent' as const) : ('queued' as const)
}
