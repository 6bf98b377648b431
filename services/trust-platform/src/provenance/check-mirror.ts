import { CodedError } from '@jhc/kit/errors.ts'
import type { LocatedVersion } from './locate-record.ts'
import type { ProofStep, Provenance } from './provenance.ts'
import { makeStep } from './steps.ts'

const plain = (hex: string) => hex.replace(/^0x/, '')

/** Do the mirror's rows about this entry say what the chain says? */
export async function checkMirror(provenance: Provenance, located: LocatedVersion): Promise<ProofStep> {
  const { found, anchored, mirrorEntry, position } = located
  const { mirroredBlock } = await provenance.mirror.status({})
  if (!found || !anchored) {
    return mirrorEntry
      ? makeStep('mirror', 'failed', '镜像中有这份档案的条目，而链上没有。', {
          differences: [{ where: 'mirror.entry', label: mirrorEntry.batchId, change: '链上没有' }],
        })
      : makeStep('mirror', 'waiting', '条目写入区块后，镜像会随之更新。')
  }
  const { batch, block } = found
  if (mirroredBlock < batch.blockNumber)
    return makeStep(
      'mirror',
      'waiting',
      `镜像同步到第 ${mirroredBlock} 块，尚未到本条目所在的第 ${batch.blockNumber} 块。`,
    )
  const differences: ProofStep['differences'] = []
  const compare = (where: string, label: string, expected: unknown, actual: unknown) => {
    if (expected !== actual) differences.push({ where, label, change: '与链上不一致' })
  }
  const id = batch.event.batchId
  if (!mirrorEntry) differences.push({ where: 'mirror.entry', label: `${id}/${position}`, change: '镜像中缺失' })
  else {
    compare('mirror.entry.entry', `${id}/${position}`, anchored, mirrorEntry.entry)
    compare('mirror.entry.batch_id', `${id}/${position}`, id, plain(mirrorEntry.batchId))
    compare('mirror.entry.position', `${id}/${position}`, position, mirrorEntry.position)
    compare('mirror.entry.block_number', `${id}/${position}`, batch.blockNumber, mirrorEntry.blockNumber)
  }
  try {
    const stored = await provenance.mirror.batch({ params: { batchId: mirrorEntry?.batchId ?? `0x${id}` } })
    compare('mirror.batch.root', id, batch.event.root, plain(stored.root))
    compare('mirror.batch.entry_count', id, batch.event.count, stored.entryCount)
    compare('mirror.batch.transaction_hash', id, batch.transaction.hash, stored.transactionHash)
    compare('mirror.block.hash', String(block.number), block.hash, stored.blockHash)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    differences.push({ where: 'mirror.batch', label: id, change: '镜像中缺失' })
  }
  return differences.length === 0
    ? makeStep('mirror', 'passed', '镜像库中的区块、交易、批次与条目都与链上一致。', { blockNumber: block.number })
    : makeStep('mirror', 'failed', `镜像库有 ${differences.length} 处与链上不一致，已列出表和列。`, {
        blockNumber: block.number,
        differences,
      })
}
