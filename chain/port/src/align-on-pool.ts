import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { ChainDriver, ChainSigner } from './driver.ts'
import { signAgain } from './renumber-waiting.ts'
import { ReplacedTransactions } from './replaced-transactions.ts'
import type { Outgoing, SubmissionStore } from './submission-store.ts'

export interface AlignParts {
  driver: ChainDriver
  store: SubmissionStore
  signer: ChainSigner
  schema: string
  now: () => number
}

/**
 * Where nodes keep pools, a signed transaction may come into a block long after its node was lost. So a waiting submission keeps its
 * number and its bytes, and is sent again as it is. Only one whose number is used up for good by somebody else gets a new one, at
 * the end; a number that nobody has is filled with a transaction that does nothing. Returns the first number to send.
 */
export async function alignOnPool(parts: AlignParts): Promise<number> {
  const { driver, store, signer } = parts
  const [expected, final] = await Promise.all([driver.nextNonce(signer.address), finalNonce(driver, signer)])
  const versions = new ReplacedTransactions(parts.schema)
  return store.db.transaction().execute(async (trx) => {
    const before = await store.lockAsWriter(trx)
    const followed = (await store.cursor(trx))?.blockNumber ?? -1
    const waiting = await store.waitingNumbers(trx)
    let next = Math.max(before, expected)
    for (const item of waiting.filter((one) => one.nonce < final)) {
      const found = await findOnChain(parts, trx, item)
      // In a later block the follower will meet it; past this one it never will again.
      if (found && found.blockNumber <= followed) await store.settleOne(trx, item.idempotencyKey, found)
      if (found) continue
      await versions.add(trx, item.idempotencyKey, item.hash)
      const raw = await store.rawOf(trx, item.idempotencyKey)
      await store.renumber(trx, await signAgain({ ...item, raw }, next++, signer))
    }
    const used = new Set(await usedNumbers(parts, trx, expected))
    for (let nonce = expected; nonce < next; nonce++) if (!used.has(nonce)) await fill(parts, trx, nonce)
    if (next !== before) await store.setNonce(trx, next)
    const left = (await store.waitingNumbers(trx)).filter((one) => one.nonce >= expected)
    return left[0]?.nonce ?? next
  })
}

function finalNonce(driver: ChainDriver, signer: ChainSigner): Promise<number> {
  return driver.finalNonce ? driver.finalNonce(signer.address) : driver.nextNonce(signer.address)
}

async function findOnChain({ driver, schema }: AlignParts, trx: Transaction<any>, item: Omit<Outgoing, 'raw'>) {
  const others = await new ReplacedTransactions(schema).hashesOf(trx, item.idempotencyKey)
  for (const hash of [item.hash, ...others]) {
    const found = await driver.getTransaction(hash)
    if (found) return found
  }
  return null
}

/** Included ones count: a node that lags, or a fork that is not yet settled, shows a lower number than is in use. */
async function usedNumbers({ schema, signer }: AlignParts, trx: Kysely<any>, from: number): Promise<number[]> {
  const { rows } = await sql<{ nonce: string }>`select nonce from ${sql.table(`${schema}.submission`)}
    where account = ${signer.address} and nonce >= ${from}`.execute(trx)
  return rows.map((row) => Number(row.nonce))
}

async function fill({ store, signer, now }: AlignParts, trx: Transaction<any>, nonce: number): Promise<void> {
  const request = { to: signer.address, data: '0x' as const, gas: 21_000n }
  const idempotencyKey = `fill:${nonce}:${randomUUID()}`
  const outgoing = { idempotencyKey, nonce, ...(await signer.sign({ ...request, nonce })) }
  await store.insert(trx, [{ request: { ...request, idempotencyKey, contract: '' }, outgoing }], new Date(now()))
}
