import { holderErrors } from './errors.ts'
import { grant, handOver, isAdmitted, revoke, writerOf } from './holder-contract.ts'
import { listAccounts } from './holder-store.ts'
import { contractName, type Holders } from './holders.ts'

const gas = 200_000

/** Gives the account its role; where another one wrote the stream before, that one's stream and role go over. Repeating is harmless. */
export async function admitAccount(holders: Holders, sourceId: string, account: string): Promise<void> {
  const rows = await listAccounts(holders.db)
  if (!rows.some((row) => row.sourceId === sourceId && row.account === account))
    throw holderErrors['not-announced']({ sourceId })
  const writer = await writerOf(holders, sourceId)
  const calls = (await isAdmitted(holders, account)) ? [] : [grant(account)]
  if (writer !== null && writer !== account) calls.push(handOver(sourceId, account), revoke(writer))
  if (calls.length === 0) return
  // Named by the chain's state that they change: the same account may be admitted, replaced and admitted again.
  const { head } = await holders.gateway.status({})
  const transactions = calls.map((data, i) => ({
    idempotencyKey: `holder.${sourceId}.${account}.${head.number}.${i}`,
    contract: contractName,
    data,
    gas,
  }))
  await holders.gateway.submit({ body: { transactions } })
}
