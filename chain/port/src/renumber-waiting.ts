import { parseTransaction } from 'viem'
import type { ChainDriver, ChainSigner, Hex } from './driver.ts'
import { hexOf } from './legacy-transaction.ts'
import type { Outgoing, SubmissionStore } from './submission-store.ts'

/**
 * Lines the waiting submissions up behind the nonce that the chain expects and returns the first one to send.
 * One that is in a block already keeps what it has (the follower settles it); one whose nonce went to somebody else, or
 * that stands behind a hole, is signed anew. Nothing is signed twice for the same effect: only what the chain does not have moves.
 */
export async function renumberWaiting(parts: {
  driver: ChainDriver
  store: SubmissionStore
  signer: ChainSigner
}): Promise<number> {
  const { driver, store, signer } = parts
  const expected = await driver.nextNonce(signer.address)
  await store.db.transaction().execute(async (trx) => {
    const nextNonce = await store.lockAsWriter(trx)
    const waiting = await store.waitingNumbers(trx)
    const lost: typeof waiting = []
    for (const item of waiting.filter((item) => item.nonce < expected)) {
      if (!(await driver.getTransaction(item.hash))) lost.push(item)
    }
    const queue = [...lost, ...waiting.filter((item) => item.nonce >= expected)]
    for (const [index, item] of queue.entries()) {
      if (item.nonce === expected + index) continue
      await store.renumber(
        trx,
        await signAgain({ ...item, raw: await store.rawOf(trx, item.idempotencyKey) }, expected + index, signer),
      )
    }
    const wanted = expected + queue.length
    if (wanted !== nextNonce) await store.setNonce(trx, wanted)
  })
  return expected
}

export async function signAgain(item: Outgoing, nonce: number, signer: ChainSigner): Promise<Outgoing> {
  if (signer.signAgain)
    return { idempotencyKey: item.idempotencyKey, nonce, ...(await signer.signAgain(item.raw, nonce)) }
  const { to, data, gas } = parseTransaction(hexOf(item.raw))
  const { raw, hash } = await signer.sign({
    to: (to?.toLowerCase() as Hex) ?? null,
    data: data ?? '0x',
    gas: gas!,
    nonce,
  })
  return { idempotencyKey: item.idempotencyKey, nonce, hash, raw }
}
