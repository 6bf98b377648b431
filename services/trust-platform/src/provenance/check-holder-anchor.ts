import { auditAnchorAbi as abi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { batchRootFromPath } from '@jhc/record/batch.ts'
import type { Entry } from '@jhc/record/entry.ts'
import { holderLeaf } from '@jhc/record/holder-line.ts'
import { decodeFunctionResult, encodeFunctionData, type Hex, stringToHex, zeroAddress } from 'viem'
import type { HolderAnswer } from './check-original.ts'
import type { LocatedVersion } from './locate-record.ts'
import type { ProofStep, Provenance } from './provenance.ts'
import { makeStep } from './steps.ts'

const contract = 'HolderAnchor'

async function read({ gateway }: Provenance, functionName: 'writerOf' | 'batchOf', args: readonly unknown[]) {
  const data = encodeFunctionData({ abi, functionName, args } as never)
  const answer = await gateway.call({ body: { contract, data } })
  return decodeFunctionResult({ abi, functionName, data: answer.data as Hex } as never) as unknown
}

/** The account that writes the source's stream; null where none does. */
async function writerOf(provenance: Provenance, sourceId: string): Promise<string | null> {
  try {
    const writer = ((await read(provenance, 'writerOf', [stringToHex(sourceId, { size: 32 })])) as string).toLowerCase()
    return writer === zeroAddress ? null : writer
  } catch (error) {
    if (error instanceof CodedError && error.code === 'chain-gateway.unknown-contract') return null
    throw error
  }
}

/**
 * Does the root that the hospital anchored with its own account hold what the platform anchored for it? The leaf is made from the
 * platform's entry, the path comes from the hospital, the root from the chain: a platform that anchored something else is contradicted.
 */
export async function checkHolderAnchor(
  provenance: Provenance,
  { sourceId, recordId, version }: LocatedVersion,
  entry: Entry | null,
  answer: HolderAnswer | CodedError | null,
): Promise<ProofStep | null> {
  if (!sourceId || !entry || sourceId.length > 31) return null
  const writer = await writerOf(provenance, sourceId)
  if (writer === null) return null
  if (!answer || answer instanceof CodedError)
    return makeStep('holder-anchor', 'not-reachable', '持有方暂时没有应答，未能取得它自行存证的路径。')
  const own = answer.ownAnchor
  if (own === undefined)
    return makeStep('holder-anchor', 'failed', '链上有该来源自行存证的记录，持有方却没有给出路径。')
  if (own === null || own.blockNumber === null)
    return makeStep('holder-anchor', 'waiting', '持有方将以自己的链上账户另行存证，尚在它的队列中。')
  if (own.account !== writer)
    return makeStep('holder-anchor', 'failed', '链上该来源的存证账户不是持有方自己的账户。', {
      expected: own.account,
      actual: writer,
    })
  const leaf = holderLeaf({ sourceId, recordId, version, fingerprint: entry.fingerprint })
  const onChain = await batchOf(provenance, sourceId, own.fromSeq + own.index)
  if (!onChain) return makeStep('holder-anchor', 'failed', '持有方自称已存证，链上却没有这一批。')
  const { blockNumber, at } = onChain
  const computed = rootOf(leaf, own.index, onChain.count, own.path)
  const rest = { expected: onChain.root, actual: computed, blockNumber, at }
  return computed === onChain.root
    ? makeStep(
        'holder-anchor',
        'passed',
        `持有方以自己的账户 ${writer} 存证的批次根，与平台上链的指纹一致（该来源第 ${own.fromSeq + own.index} 个版本）。`,
        rest,
      )
    : makeStep('holder-anchor', 'failed', '平台上链的指纹不在持有方自行存证的批次根之下：双方存证的内容不同。', rest)
}

function rootOf(leaf: Uint8Array, index: number, count: number, path: readonly string[]): string | null {
  try {
    return batchRootFromPath(leaf, index, count, path)
  } catch {
    return null
  }
}

async function batchOf(provenance: Provenance, sourceId: string, seq: number) {
  try {
    const [, batch] = (await read(provenance, 'batchOf', [stringToHex(sourceId, { size: 32 }), BigInt(seq)])) as [
      bigint,
      { root: Hex; fromSeq: bigint; toSeq: bigint; blockNumber: bigint; timestamp: bigint },
    ]
    return {
      root: batch.root.slice(2),
      count: Number(batch.toSeq - batch.fromSeq) + 1,
      blockNumber: Number(batch.blockNumber),
      at: new Date(Number(batch.timestamp) * 1000).toISOString(),
    }
  } catch (error) {
    if (error instanceof CodedError && error.code === 'chain.call-reverted') return null
    throw error
  }
}
