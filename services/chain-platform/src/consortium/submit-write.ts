import { setTimeout } from 'node:timers/promises'
import { uuidv7 } from '@jhc/kit/ids.ts'
import { type Abi, encodeFunctionData } from 'viem'
import type { Consortium } from './consortium.ts'
import { type ContractName, contracts, rehearse } from './contract-access.ts'
import { consortiumErrors, contractRefusal } from './errors.ts'
import { followEvents } from './follow-events.ts'

export interface Receipt {
  transactionHash: string
  blockNumber: number
  gasUsed: string
}

export interface Write {
  contract: ContractName
  functionName: string
  /** Asked for only where the write is new. */
  args: () => Promise<readonly unknown[]>
  /** Names the write; a repeat gives the first one's receipt. */
  requestId: string | undefined
}

/** A registration stores a key and computes its ZA, a vote verifies a signature; both stay below half of this. */
const gas = 2_000_000
const patienceMs = 60_000
/** A mirror that is behind holds nobody up longer; the act is in its block all the same. */
const mirrorPatienceMs = 2_000

/** Sends a write through the gateway and answers when it is in a block. What the contract would refuse is not sent. */
export async function submitWrite(consortium: Consortium, write: Write): Promise<Receipt> {
  const { gateway } = consortium
  const idempotencyKey = `consortium:${write.requestId ?? uuidv7(consortium.now())}`
  let [submission] = (await gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })).submissions
  if (!submission) {
    const abi = contracts[write.contract] as Abi
    const data = encodeFunctionData({ abi, functionName: write.functionName, args: await write.args() })
    await rehearse(consortium, write.contract, data)
    const transactions = [{ idempotencyKey, contract: write.contract, data, gas }]
    submission = (await gateway.submit({ body: { transactions } })).submissions[0]!
  }
  const until = performance.now() + patienceMs
  for (let wait = 10; submission.state === 'queued' || submission.state === 'sent'; wait = Math.min(wait * 2, 250)) {
    if (performance.now() > until || consortium.stopping.aborted)
      throw consortiumErrors['still-waiting']({ requestId: idempotencyKey })
    await setTimeout(wait)
    submission = (await gateway.submissions({ body: { idempotencyKeys: [idempotencyKey] } })).submissions[0]!
  }
  // It passed the rehearsal, so something else came first.
  if (submission.state === 'failed') throw contractRefusal(submission.failure?.code ?? 'unknown')
  await isMirrored(consortium, submission.blockNumber!)
  return {
    transactionHash: submission.transactionHash!,
    blockNumber: submission.blockNumber!,
    gasUsed: submission.gasUsed ?? '0',
  }
}

/** Whoever reads the lists right after an act finds it there. */
async function isMirrored(consortium: Consortium, block: number): Promise<void> {
  const until = performance.now() + mirrorPatienceMs
  while ((await followEvents(consortium)) < block && performance.now() < until && !consortium.stopping.aborted)
    await setTimeout(20)
}
