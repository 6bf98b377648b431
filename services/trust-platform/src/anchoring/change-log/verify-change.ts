import type { CallResult } from '@jhc/kit/api.ts'
import { batchRootOfLeaves } from '@jhc/record/batch.ts'
import { type ChangeVerdict, verifyChangeProof } from '@jhc/record/change-proof.ts'
import { changeLeaf } from '@jhc/record/change-record.ts'
import type { ProofStepName } from '@jhc/record/proof.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import type { changeLogApi } from './api.ts'
import type { ChangeLog } from './change-log.ts'
import { type AnchoredChange, findAnchored, type LocatedChange, locateChange, proofOf } from './prove-change.ts'

type Verification = CallResult<(typeof changeLogApi)['operations']['verify']>
type Step = Verification['steps'][number]

const titles: Record<Step['step'], string> = {
  row: '变更记录',
  batch: '批次',
  receipt: '交易回执',
  block: '区块',
  mirror: '链上数据镜像',
}

function step(name: Step['step'], verdict: Step['verdict'], explanation: string, rest: Partial<Step> = {}): Step {
  const none = { expected: null, actual: null, blockNumber: null }
  return { step: name, verdict, title: titles[name], explanation, ...none, ...rest }
}

function rowStep({ change }: LocatedChange): Step {
  return change.holds
    ? step('row', 'passed', '记录内容、哈希与校验码一致，写入后未被改动。', { actual: change.leaf })
    : step('row', 'failed', `empi.outbox 第 ${change.seq} 行与写入时不符，已被改动。`, { actual: change.leaf })
}

/** Steps of the offline verifier as the page shows them. */
const shown: [Step['step'], ProofStepName[], string, string][] = [
  ['batch', ['format', 'entry', 'batch'], '记录经默克尔路径得到批次根。', '记录与批次根不符。'],
  ['receipt', ['receipt', 'event'], '批次根在交易回执的存证事件中，回执属于该区块。', '回执或存证事件与批次不符。'],
  ['block', ['block', 'trusted-block'], '区块头哈希与链上一致。', '区块头与链上不符。'],
]

function chainSteps({ steps }: ChangeVerdict, blockNumber: number): Step[] {
  return shown.map(([name, parts, good, bad]) => {
    const own = steps.filter((one) => parts.includes(one.step))
    const wrong = own.find((one) => one.verdict !== 'passed')
    const { expected = null, actual = null } = wrong ?? own.findLast((one) => one.expected !== null) ?? {}
    return step(name, wrong ? 'failed' : 'passed', wrong ? bad : good, { expected, actual, blockNumber })
  })
}

/** On a chain whose nodes prove no receipts: the connected node's own answer, which the steps say. */
function nodeSteps(
  { rows }: LocatedChange,
  { event, transactionHash, blockNumber }: AnchoredChange,
  blockHash: string,
) {
  const computed = batchRootOfLeaves(rows.map((row) => changeLeaf(row.record)))
  const root = { expected: event.root, actual: computed, blockNumber }
  return [
    computed === event.root
      ? step('batch', 'passed', '由本批记录重算的批次根与合约事件中的一致。', root)
      : step('batch', 'failed', '由本批记录重算的批次根与合约事件中的不一致。', root),
    step('receipt', 'passed', '所连节点的区块中有本批次的存证事件；本链不提供回执证明，此步依据该节点的应答。', {
      expected: transactionHash,
      actual: transactionHash,
      blockNumber,
    }),
    step('block', 'passed', '区块哈希为所连节点的应答。', { expected: blockHash, actual: blockHash, blockNumber }),
  ]
}

async function mirrorStep({ mirror }: ChangeLog, blockNumber: number, blockHash: string): Promise<Step> {
  const { mirroredBlock } = await mirror.status({})
  if (mirroredBlock < blockNumber) return step('mirror', 'waiting', '镜像尚未读到这个区块。', { blockNumber })
  const { hash } = await mirror.block({ params: { number: blockNumber } })
  const same = hash === blockHash
  const text = same ? '镜像中的区块与链上一致。' : '镜像中的区块与链上不一致。'
  return step('mirror', same ? 'passed' : 'failed', text, { expected: blockHash, actual: hash, blockNumber })
}

/** From the row to the block, the chain asked directly. */
export async function verifyChange(changeLog: ChangeLog, seq: number, limits: Reach | null): Promise<Verification> {
  const located = await locateChange(changeLog, seq, limits)
  const anchored = await findAnchored(changeLog, located)
  const proof = anchored && (await proofOf(changeLog, located, anchored))
  const steps = [rowStep(located)]
  if (proof) {
    const { blockHash, blockNumber, contract } = proof.chain
    const verdict = verifyChangeProof(proof, { blockHash, contract })
    steps.push(...chainSteps(verdict, blockNumber), await mirrorStep(changeLog, blockNumber, blockHash))
  } else if (anchored) {
    const { blocks } = await changeLog.gateway.blocks({ query: { from: anchored.blockNumber, limit: 1 } })
    const blockHash = blocks[0]!.hash
    steps.push(...nodeSteps(located, anchored, blockHash), await mirrorStep(changeLog, anchored.blockNumber, blockHash))
  } else {
    const claimed = located.batch?.state === 'included' || located.batch?.state === 'final'
    steps.push(
      claimed
        ? step('batch', 'failed', '本地标为已上链，链上没有这个批次。', { expected: located.batch!.batchId })
        : step('batch', 'waiting', '变更按 T+1 上链：当天的变更在次日零点后打包。'),
    )
  }
  const verdicts = steps.map((one) => one.verdict)
  return {
    seq,
    verdict: verdicts.includes('failed') ? 'failed' : verdicts.includes('waiting') ? 'waiting' : 'passed',
    steps,
    checkedAt: new Date(changeLog.now()).toISOString(),
  }
}
