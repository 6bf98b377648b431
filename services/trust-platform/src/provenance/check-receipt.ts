import { type InclusionProof, type ProofStepName, verifyProof } from '@jhc/record/proof.ts'
import type { FoundBatch } from './find-on-chain.ts'
import type { ProofStep } from './provenance.ts'
import { makeStep } from './steps.ts'

/** Receipt and block by the proof file: nobody's word is taken but the block's hash. */
export function checkByProof(found: FoundBatch, proof: InclusionProof, confirmations: number): ProofStep[] {
  const verdict = verifyProof(proof, { blockHash: found.block.hash, contract: found.contract })
  const passed = (...names: ProofStepName[]) =>
    verdict.steps.every((one) => !names.includes(one.step) || one.verdict === 'passed')
  const { transactionHash } = proof.chain
  const hashes = { ...placeOf(found), expected: found.block.hash, actual: verdict.blockHash }
  return [
    passed('receipt', 'event')
      ? makeStep('receipt', 'passed', '交易回执的默克尔路径通向区块头中的回执根，回执中有本批次的存证事件。', {
          ...placeOf(found),
          expected: transactionHash,
          actual: transactionHash,
        })
      : makeStep('receipt', 'failed', '交易回执不能通向区块头中的回执根，或事件与批次不符。', {
          ...placeOf(found),
          expected: transactionHash,
        }),
    passed('block', 'trusted-block')
      ? blockStep(found, confirmations, '区块头重算的哈希与链上一致。', hashes)
      : makeStep('block', 'failed', '区块头重算的哈希与链上区块哈希不一致。', hashes),
  ]
}

/** The same on a chain whose nodes prove no receipts: what the connected node answers, which the steps say. */
export function checkByNode(found: FoundBatch, confirmations: number): ProofStep[] {
  const { hash } = found.batch.transaction
  const hashes = { ...placeOf(found), expected: found.block.hash, actual: found.block.hash }
  const words = '所连节点的区块中有这笔交易及本批次的存证事件；本链不提供回执证明，此步依据该节点的应答。'
  return [
    makeStep('receipt', 'passed', words, { ...placeOf(found), expected: hash, actual: hash }),
    blockStep(found, confirmations, '区块哈希为所连节点的应答。', hashes),
  ]
}

function blockStep(
  { batch, head }: FoundBatch,
  confirmations: number,
  basis: string,
  rest: Pick<ProofStep, 'blockNumber' | 'at' | 'expected' | 'actual'>,
): ProofStep {
  const missing = confirmations - (head.number - batch.blockNumber)
  const words =
    missing > 0
      ? `已写入第 ${batch.blockNumber} 块，其后再有 ${missing} 块即为已确认。`
      : `已写入第 ${batch.blockNumber} 块并已确认，${basis}`
  return makeStep('block', missing > 0 ? 'waiting' : 'passed', words, rest)
}

export function placeOf({ batch, block }: FoundBatch): Pick<ProofStep, 'blockNumber' | 'at'> {
  return { blockNumber: batch.blockNumber, at: new Date(block.timestamp * 1000).toISOString() }
}
