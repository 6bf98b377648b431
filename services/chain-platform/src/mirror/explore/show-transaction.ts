import { CodedError } from '@jhc/kit/errors.ts'
import type { Hex } from 'viem'
import { keccak256 } from 'viem'
import { decodeCall } from './decode-call.ts'
import { explorerErrors } from './errors.ts'
import { contractsByAddress, type Explorer } from './explorer.ts'
import { eventsOfTransaction, findTransaction } from './explorer-store.ts'
import { abiOf } from './known-abis.ts'
import { presentEvent, presentTransaction } from './list-chain.ts'

const shownInput = 2_000

export async function showTransaction(explorer: Explorer, hash: string) {
  const row = await findTransaction(explorer.db, hash)
  if (!row) throw explorerErrors['no-such-transaction']({ hash })
  const [contracts, events, input, status] = await Promise.all([
    contractsByAddress(explorer),
    eventsOfTransaction(explorer.db, row.blockNumber, row.index),
    inputOf(explorer, hash),
    explorer.gateway.status({}),
  ])
  const abi = abiOf(contracts.get(row.to ?? '')?.name)?.abi
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
            decoded: abi ? decodeCall(abi, input) : null,
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
