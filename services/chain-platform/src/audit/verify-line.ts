import { auditLeaf, composeAuditLine } from '@jhc/record/audit-line.ts'
import { batchRootFromPath, inclusionPath } from '@jhc/record/batch.ts'
import { toHex } from '@jhc/record/bytes.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { isWithin, limitsOf } from '@jhc/server-kit/reach.ts'
import { type Audit, type Finding, noMac } from './audit.ts'
import { anchoredBatchOf } from './audit-contract.ts'
import { batchesBetween, type StoredBatch } from './batch-store.ts'
import { auditErrors } from './errors.ts'

export const showBatch = ({ sealedAt, previousRoot: _, ...batch }: StoredBatch) => ({
  ...batch,
  lines: batch.toSeq - batch.fromSeq + 1,
  sealedAt: sealedAt.toISOString(),
})

/** One line against the code in front of it and, by its path, against the root that the contract holds. */
export async function verifyLine(audit: Audit, principal: Principal, stream: string, seq: number) {
  const [line] = await audit.store.between(stream, seq, seq)
  if (!line || !isWithin(limitsOf(principal), line)) throw auditErrors['no-such-line']({ seq })
  const findings: Finding[] = []
  const add = (problem: string) => findings.push({ table: 'audit.line', key: `${stream}/${seq}`, column: '*', problem })
  const before = seq === 1 ? noMac : await audit.store.macAt(stream, seq - 1)
  if (before === null) add('前一条记录缺失')
  else if (audit.codes.linkLeaf(before, auditLeaf(line)) !== line.mac) add('与校验码不符，已被改动')
  const leaf = auditLeaf(line)
  const anchored = await anchoredBatchOf(audit, stream, seq)
  const [row = null] = await batchesBetween(audit.db, stream, seq, seq)
  let path: string[] = []
  let index = 0
  let computedRoot: string | null = null
  if (anchored) {
    const lines = await audit.store.between(stream, anchored.fromSeq, anchored.toSeq)
    index = lines.findIndex((one) => one.seq === seq)
    path = inclusionPath(lines.map(auditLeaf), index)
    try {
      computedRoot = batchRootFromPath(leaf, index, anchored.toSeq - anchored.fromSeq + 1, path)
    } catch {
      add('同批记录有缺失')
    }
    if (computedRoot !== null && computedRoot !== anchored.root) add('同批记录与链上的批次根不符')
  }
  return {
    verdict: findings.length > 0 ? ('failed' as const) : anchored ? ('passed' as const) : ('waiting' as const),
    line: composeAuditLine(line),
    leaf: toHex(leaf),
    path,
    index,
    batch: row && showBatch(row),
    chainRoot: anchored?.root ?? null,
    computedRoot,
    findings,
  }
}
