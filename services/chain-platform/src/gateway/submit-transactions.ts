import type { Hex } from '@jhc/chain-port/driver.ts'
import type { Submission } from '@jhc/chain-port/submission.ts'
import { HexBytes } from '@jhc/kit/hex-bytes.ts'
import { addressOf } from './find-contract.ts'
import type { Gateway } from './gateway.ts'

export interface SubmitInput {
  transactions: Array<{ idempotencyKey: string; contract: string; data: string | HexBytes; gas: number }>
}

export async function submitTransactions(gateway: Gateway, input: SubmitInput): Promise<Submission[]> {
  const requests = []
  for (const { idempotencyKey, contract, data, gas } of input.transactions) {
    requests.push({
      idempotencyKey,
      contract,
      to: await addressOf(gateway.db, contract),
      data: data instanceof HexBytes ? data.bytes : (data as Hex),
      gas: BigInt(gas),
    })
  }
  return gateway.engine.submit(requests)
}
