import { accessAbi } from '@jhc/chain-contracts/generated/access.ts'
import { consentAbi } from '@jhc/chain-contracts/generated/consent.ts'
import { decodeSigned } from '@jhc/record/signed-bytes.ts'
import { type Kysely, sql } from 'kysely'
import { type Abi, decodeEventLog, type Hex } from 'viem'
import { accessOnChain } from './access-store.ts'
import { dropPages } from './page-store.ts'
import { expectConsent } from './request-store.ts'
import { type Retrieval, textOf } from './retrieval.ts'

type Followed = Awaited<ReturnType<Retrieval['explorer']['followEvents']>>['events'][number]

/** How long the mirror may need to know a grant whose event was seen. */
const consentMs = 60_000

/**
 * Brings what is shown of requests and accesses up to the mirror. What is not final yet is taken back and read anew, so that a fork leaves
 * nothing behind. True where more may wait.
 */
export async function followChain(retrieval: Retrieval): Promise<boolean> {
  const { db, directory, explorer, signal } = retrieval
  const { address, consent } = await directory.contracts()
  const fromBlock = (await finalBlock(db)) + 1
  const {
    events,
    lookedUpTo,
    finalBlock: final,
  } = await explorer.followEvents({
    body: { fromBlock, addresses: [address, consent] as [string, string] },
  })
  if (lookedUpTo < fromBlock) return false
  const changed = new Set<string>()
  await db.transaction().execute(async (trx) => {
    // Whoever followed the same blocks meanwhile has done it.
    if ((await finalBlock(trx, sql`for update`)) !== fromBlock - 1) return
    await sql`update retrieval.access set block_number = null, transaction_hash = null, final = false
      where block_number >= ${fromBlock} and not final`.execute(trx)
    for (const event of events) {
      const requestId = await keepEvent(retrieval, trx, event, event.address === address)
      if (requestId) changed.add(requestId)
    }
    await sql`update retrieval.access set final = true where not final and block_number <= ${final}`.execute(trx)
    if (final >= fromBlock) await sql`update retrieval.cursor set final_block = ${final}`.execute(trx)
  })
  for (const requestId of changed) signal.wake(`request/${requestId}`)
  return final >= fromBlock && final < lookedUpTo
}

async function finalBlock(db: Kysely<any>, locking = sql``): Promise<number> {
  const { rows } = await sql<{ final: number }>`select final_block as final from retrieval.cursor ${locking}`.execute(
    db,
  )
  return rows[0]!.final
}

/** Answers the request that changed, if one did. */
async function keepEvent(
  retrieval: Retrieval,
  trx: Kysely<any>,
  event: Followed,
  isAccess: boolean,
): Promise<string | null> {
  const { eventName, args } = decodeEventLog({
    abi: (isAccess ? accessAbi : consentAbi) as Abi,
    topics: event.topics as [Hex, ...Hex[]],
    data: event.data as Hex,
  }) as unknown as { eventName: string; args: Record<string, any> }
  const { blockNumber, transactionHash } = event
  const at = new Date(event.at * 1000)
  switch (`${isAccess ? 'Access' : 'Consent'}.${eventName}`) {
    case 'Access.Requested': {
      const { purpose, mode } = decodeSigned('request', args.terms)
      await sql`insert into retrieval.chain_request (request_id, asker_id, resident_id, purpose, mode, block_number, transaction_hash)
        values (${args.requestId}, ${args.asker}, ${args.resident}, ${purpose}, ${mode}, ${blockNumber}, ${transactionHash})
        on conflict (request_id) do update set block_number = excluded.block_number,
          transaction_hash = excluded.transaction_hash`.execute(trx)
      const { numAffectedRows } =
        await sql`update retrieval.request set block_number = ${blockNumber}, transaction_hash = ${transactionHash},
          revision = revision + 1 where request_id = ${args.requestId} and block_number is distinct from ${blockNumber}`.execute(
          trx,
        )
      return numAffectedRows === 1n ? args.requestId : null
    }
    case 'Access.Released': {
      const { requestId, releaseId, grantId, holder } = args
      const { recordTypes, count } = decodeSigned('release', args.terms)
      const { rows } = await sql<{ purpose: number; mode: number }>`select purpose, mode from retrieval.chain_request
        where request_id = ${requestId}`.execute(trx)
      await accessOnChain(trx, {
        releaseId,
        requestId,
        orgId: textOf(holder),
        askerId: args.asker,
        residentId: args.resident,
        grantId,
        purpose: rows[0]?.purpose ?? 0,
        mode: rows[0]?.mode ?? 0,
        recordTypes: recordTypes as number,
        records: count as number,
        at,
        blockNumber,
        transactionHash,
      })
      return null
    }
    case 'Access.Finished':
      await sql`update retrieval.access set outcome = ${Number(args.outcome)} where release_id = ${args.releaseId}`.execute(
        trx,
      )
      return null
    case 'Consent.Granted':
      await expectConsent(trx, { residentId: args.resident }, new Date(retrieval.now() + consentMs))
      return null
    case 'Consent.Withdrawn':
      await dropPages(trx, { grantId: args.grantId })
      return null
    default:
      return null
  }
}
