import { CodedError } from '@jhc/kit/errors.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import type { Hex } from 'viem'
import { keccak256 } from 'viem'
import { entriesWithin } from '../entry-labels.ts'
import { decodeCall } from './decode-call.ts'
import { explorerErrors } from './errors.ts'
import { contractsByAddress, type Explorer } from './explorer.ts'
import { entriesOfTransaction, eventsOfTransaction, findTransaction } from './explorer-store.ts'
import { presentEvent, presentTransaction } from './list-chain.ts'

const shownInput = 2_000

/** Without its call where that anchors entries beyond the caller's scope. */
export async function showTransaction(explorer: Explorer, hash: string, limits: Reach | null) {
  const row = await findTransaction(explorer.db, hash)
  if (!row) throw explorerErrors['no-such-transaction']({ hash })
  const shown = !limits || entriesWithin(await entriesOfTransaction(explorer.db, row.blockNumber, row.index), limits)
  const [contracts, events, input, status] = await Promise.all([
    contractsByAddress(explorer),
    eventsOfTransaction(explorer.db, row.blockNumber, row.index),
    shown ? inputOf(explorer, hash) : null,
    explorer.gateway.status({}),
  ])
  const contract = contracts.get(row.to ?? '')
  return {
    ...presentTransaction(row, contracts),
    nonce: row.nonce,
    contractAddress: row.contractAddress,
    final: row.blockNumber <= status.head.number - status.confirmations,
    call:
      input === null
        ? null
        : {
            inputHead: input.length > shownInput ? `${input.slice(0, shownInput)}…` : input,
            decoded: contract ? decodeCall(contract, input) : null,
            matchesMirror: keccak256(input) === row.inputHash,
          },
    events: events.map((event) => presentEvent(event, contracts)),
  }
}

/** The chain may be away for a while; the rest of the page stands without it. */
async function inputOf({ gateway }: Explorer, transactionHash: string): Promise<Hex | null> {
  try {
    return (await gateway.receiptProof({ params: { transactionHash } })).input as Hex
  } catch (error) {
    if (error instanceof CodedError) return null
    throw error
  }
}
