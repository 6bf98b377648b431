import { outcomes } from '@jhc/chain-contracts/consortium-actions.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Abi, decodeEventLog, type Hex } from 'viem'
import { type Consortium, noWord, textOf } from './consortium.ts'
import { type ContractName, contracts } from './contract-access.ts'

/** Acts are shown by what they did; roles belong to the contracts' own keeping. */
const quiet = new Set(['Acted', 'RoleGranted', 'RoleRevoked', 'DefaultAdminTransferScheduled'])
/** Arguments that name an organisation, node or consortium; all others are details. */
const subjectNames = new Set(['id', 'organisation', 'holder', 'administrator', 'proposer', 'subject'])

type Followed = Awaited<ReturnType<Consortium['explorer']['followEvents']>>['events'][number]

/** Brings the tables up to the mirror and says up to which block. What is not final yet is taken out and read anew, so that a fork leaves nothing behind. */
export async function followEvents(consortium: Consortium): Promise<number> {
  const catalogue = (await consortium.gateway.contracts({})).contracts
  const nameOf = new Map(catalogue.map(({ address, name }) => [address, name]))
  const addresses = catalogue.filter(({ name }) => name in contracts).map(({ address }) => address)
  if (addresses.length === 0) return -1
  for (;;) {
    const fromBlock = (await finalBlockOf(consortium.db)) + 1
    // Asked before the transaction, which so never waits for another connection.
    const { events, lookedUpTo, finalBlock } = await consortium.explorer.followEvents({
      body: { fromBlock, addresses },
    })
    if (lookedUpTo < fromBlock || consortium.stopping.aborted) return lookedUpTo
    await consortium.db.transaction().execute(async (trx) => {
      // Whoever followed the same blocks meanwhile has done it.
      if ((await finalBlockOf(trx, sql`for update`)) !== fromBlock - 1) return
      await forgetFrom(trx, fromBlock)
      for (const event of events) await keepEvent(trx, event, nameOf.get(event.address) as ContractName)
      if (finalBlock >= fromBlock) await sql`update consortium.cursor set final_block = ${finalBlock}`.execute(trx)
    })
    if (finalBlock < lookedUpTo) return lookedUpTo
  }
}

async function finalBlockOf(db: Kysely<any>, locking = sql``): Promise<number> {
  const { rows } = await sql<{ final: number }>`
    select final_block as final from consortium.cursor ${locking}`.execute(db)
  return rows[0]!.final
}

async function forgetFrom(trx: Transaction<any>, block: number): Promise<void> {
  await sql`delete from consortium.event where block_number >= ${block}`.execute(trx)
  await sql`delete from consortium.event_subject where block_number >= ${block}`.execute(trx)
  await sql`delete from consortium.proposal where created_in_block >= ${block}`.execute(trx)
  await sql`update consortium.proposal set outcome = 'open', decided_in_block = null where decided_in_block >= ${block}`.execute(
    trx,
  )
}

async function keepEvent(trx: Kysely<any>, event: Followed, contract: ContractName): Promise<void> {
  const { eventName: name, args } = decodeEventLog({
    abi: contracts[contract] as Abi,
    topics: event.topics as [Hex, ...Hex[]],
    data: event.data as Hex,
  }) as unknown as { eventName: string; args: Record<string, unknown> }
  if (quiet.has(name)) return
  const subjects = new Set<string>()
  const details: Record<string, string> = {}
  for (const [argument, value] of Object.entries(args)) {
    if (value === noWord) continue
    if (subjectNames.has(argument)) subjects.add(textOf(value as Hex))
    else details[argument] = detailText(argument, value)
  }
  const { blockNumber, logIndex } = event
  await sql`
    insert into consortium.event (block_number, log_index, at, transaction_hash, contract, name, subjects, details)
    values (${blockNumber}, ${logIndex}, ${event.at}, ${event.transactionHash}, ${contract}, ${name},
      ${JSON.stringify([...subjects])}, ${JSON.stringify(details)})`.execute(trx)
  for (const subject of subjects)
    await sql`insert into consortium.event_subject values (${subject}, ${blockNumber}, ${logIndex})`.execute(trx)
  if (name === 'Proposed') {
    const consortiumId = textOf(args.id as Hex)
    await sql`
      insert into consortium.proposal (proposal_id, consortium_id, outcome, created_in_block)
      values (${Number(details.proposal)}, ${consortiumId}, 'open', ${blockNumber})`.execute(trx)
  }
  if (name === 'Decided')
    await sql`
      update consortium.proposal set outcome = ${outcomes[Number(details.outcome)]}, decided_in_block = ${blockNumber}
      where proposal_id = ${Number(details.proposal)}`.execute(trx)
}

function detailText(argument: string, value: unknown): string {
  if (argument === 'by') return textOf(value as Hex)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
