import { createBlock } from '@ethereumjs/block'
import type { Common } from '@ethereumjs/common'
import type { TypedTransaction } from '@ethereumjs/tx'
import { runTx, type VM } from '@ethereumjs/vm'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { orderedTrie } from '@jhc/chain-port/ordered-trie.ts'
import { type BlockHeader, blockGasLimit, difficulty, encodeHeader } from './block-header.ts'
import type { Head, StoredBlock } from './chain-store.ts'
import { bloomOf, consensusReceipt, type RawLog, type Receipt } from './receipts.ts'

export interface Candidate {
  raw: Uint8Array
  hash: Uint8Array
  sender: Uint8Array
  transaction: TypedTransaction
}

export interface SealedBlock {
  /** Null where every candidate was refused: no empty blocks. */
  block: StoredBlock | null
  included: Candidate[]
  /** Refused by the rules while running, e.g. for want of balance; not in the block. */
  refused: Array<{ candidate: Candidate; message: string }>
}

/** Runs the candidates on the head's state. The state is flushed into the nodes' waiting room; nothing is durable yet. */
export async function sealBlock(
  vm: VM,
  common: Common,
  parent: Head,
  nowSeconds: number,
  candidates: Candidate[],
): Promise<SealedBlock> {
  const number = parent.number + 1
  // Several blocks may fall into one second: time never runs backwards, and never ahead of the clock.
  const timestamp = Math.max(parent.header.timestamp, nowSeconds)
  const context = createBlock(
    { header: { parentHash: parent.hash, number, timestamp, gasLimit: blockGasLimit, difficulty } },
    { common, skipConsensusFormatValidation: true },
  )
  const included: Candidate[] = []
  const receipts: Receipt[] = []
  const refused: SealedBlock['refused'] = []
  const broken = new Set<string>()
  let gasUsed = 0n

  // One outer checkpoint: slots and accounts reach the trie once a block, not once a transaction.
  await vm.stateManager.checkpoint()
  for (const candidate of candidates) {
    const sender = Buffer.from(candidate.sender).toString('hex')
    if (broken.has(sender)) {
      refused.push({ candidate, message: 'an earlier transaction of the account was refused' })
      continue
    }
    try {
      const result = await runTx(vm, { tx: candidate.transaction, block: context, skipHardForkValidation: true })
      gasUsed += result.totalGasSpent
      included.push(candidate)
      receipts.push({
        transactionHash: candidate.hash,
        type: candidate.transaction.type,
        success: result.execResult.exceptionError === undefined,
        gasUsed: result.totalGasSpent,
        cumulativeGasUsed: gasUsed,
        from: candidate.sender,
        contractAddress: candidate.transaction.to === undefined ? (result.createdAddress?.bytes ?? null) : null,
        logs: (result.execResult.logs ?? []) as RawLog[],
      })
    } catch (error) {
      broken.add(sender)
      refused.push({ candidate, message: error instanceof Error ? error.message : String(error) })
    }
  }
  await vm.stateManager.commit()
  if (included.length === 0) return { block: null, included, refused }

  const transactions = included.map((candidate) => candidate.raw)
  const header: BlockHeader = {
    parentHash: parent.hash,
    stateRoot: await vm.stateManager.getStateRoot(),
    transactionsRoot: orderedTrie(transactions).root,
    receiptsRoot: orderedTrie(receipts.map(consensusReceipt)).root,
    logsBloom: bloomOf(receipts.flatMap((receipt) => receipt.logs)),
    number,
    gasUsed,
    timestamp,
    extraData: new Uint8Array(),
  }
  const headerRlp = encodeHeader(header)
  return { block: { header, headerRlp, hash: keccak256(headerRlp), transactions, receipts }, included, refused }
}
