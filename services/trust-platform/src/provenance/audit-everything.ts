import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { blockHashOf, type HeaderHash } from '@jhc/chain-port/header-hash.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { fromHex, toHex } from '@jhc/record/bytes.ts'
import { outsideEntryVersion } from '@jhc/record/outside-entry.ts'
import { decodeHeader } from '@jhc/record/receipt-path.ts'
import type { provenanceApi } from './api.ts'
import { type AuditView, LaneAudit } from './audit-lane.ts'
import { auditBehind, auditMarks } from './audit-marks.ts'
import { MirrorAudit } from './audit-mirror.ts'
import { batchesOfBlock } from './chain-batch.ts'
import { errors } from './errors.ts'
import { contractAddress } from './find-on-chain.ts'
import { Findings } from './findings.ts'
import type { ChainBlock, Provenance } from './provenance.ts'

export type AuditResult = CallResult<(typeof provenanceApi)['operations']['audit']>

/** The chain's blocks from the first to the head at the start, each checked against its header and its parent. */
async function* walkChain(
  provenance: Provenance,
  findings: Findings,
  { genesisHash, head, headerHash }: CallResult<(typeof chainGatewayApi)['operations']['status']>,
): AsyncGenerator<ChainBlock> {
  const headNumber = head.number
  let parentHash: string | null = null
  for (let from = 0; from <= headNumber; ) {
    const { blocks } = await provenance.gateway.blocks({ query: { from, limit: 100 } })
    if (blocks.length === 0) throw errors['chain-broken']({ blockNumber: from })
    for (const block of blocks) {
      if (block.number > headNumber) return
      if (!headerHolds(block, headerHash) || block.number !== from)
        findings.add('chain', block.number, 'hash', '区块头与区块哈希不符')
      if (parentHash === null ? block.hash !== genesisHash : block.parentHash !== parentHash)
        findings.add('chain', block.number, 'parent_hash', '与前一区块不相连')
      parentHash = block.hash
      from = block.number + 1
      yield block
    }
  }
}

function headerHolds(block: ChainBlock, by: HeaderHash): boolean {
  if (blockHashOf(block.headerRlp as Hex, by) !== block.hash) return false
  // Only an EVM's header is read here; elsewhere number and parent are what the driver read from the same bytes.
  if (by !== 'keccak256') return true
  const header = decodeHeader(fromHex(block.headerRlp))
  return header.number === block.number && `0x${toHex(header.parentHash)}` === block.parentHash
}

/**
 * Reads the chain from its first block and compares every row of index, batches and mirror with it. Streams: memory holds a page of each.
 * Works beside a running platform: what arrives during the walk lies behind the head that was taken at the start.
 */
export async function auditEverything(provenance: Provenance): Promise<AuditResult> {
  const findings = new Findings()
  // The head first: whatever the chain holds up to it, the databases must know by now.
  const status = await provenance.gateway.status({})
  const [{ lanes }, { tasks }, mirrorStatus, contract] = await Promise.all([
    provenance.index.lanes({}),
    provenance.anchoring.tasks({}),
    provenance.mirror.status({}),
    contractAddress(provenance),
  ])
  const view: AuditView = { findings, headNumber: status.head.number, confirmations: status.confirmations, behind: [] }
  const audits = new Map<string, LaneAudit>()
  const laneAudit = (laneId: string) => {
    const known = audits.get(laneId)
    if (known) return known
    const made = new LaneAudit(
      provenance,
      view,
      laneId,
      lanes.find((one) => one.laneId === laneId),
    )
    audits.set(laneId, made)
    return made
  }
  for (const { laneId, sourceId, mode } of lanes) {
    if (laneId !== `${sourceId}.${mode}`)
      findings.add('index_library.lane', laneId, 'source_id, mode', '与队列编号不符')
  }
  for (const { laneId } of [...lanes, ...tasks]) laneAudit(laneId)
  const mirror = new MirrorAudit(provenance, findings)
  let blocks = 0
  for await (const block of walkChain(provenance, findings, status)) {
    blocks++
    const batches = contract ? batchesOfBlock(block, contract) : []
    for (const batch of batches) {
      // Outside callers' own anchors: no lane of the index, checked against the chain whenever a proof is asked for.
      if (batch.event.model === outsideEntryVersion) continue
      const laneId = `${batch.event.source}.${batch.event.mode}`
      if (!lanes.some((one) => one.laneId === laneId))
        findings.add('index_library.lane', laneId, '*', '链上有此队列的批次，队列行缺失')
      await laneAudit(laneId).checkBatch(batch)
    }
    await mirror.checkBlock(block, batches, mirrorStatus.mirroredBlock)
  }
  await mirror.finish(status.genesisHash, status.head.number)
  for (const [laneId, audit] of audits) {
    await audit.finish(lanes.find((one) => one.laneId === laneId))
    await auditMarks(provenance, view, laneId)
  }
  await auditBehind(provenance, view)
  for (const { table, key, problem } of (await provenance.index.strays({})).strays)
    findings.add(table, key, '*', strayText[problem] ?? problem)
  const [indexed, master, changes] = await Promise.all([
    provenance.index.checkRows({}),
    provenance.empi.checkRows({}),
    provenance.changeLog.checkRows({}),
  ])
  for (const { findings: told, total } of [indexed, master]) findings.addAll(told, total)
  findings.addAll(changes.findings)
  const sum = (pick: (audit: LaneAudit) => number) => [...audits.values()].reduce((total, one) => total + pick(one), 0)
  return {
    checked: {
      indexRows: sum((one) => one.indexRows),
      batches: sum((one) => one.batches),
      mirrorRows: mirror.rows,
      codedRows: indexed.checked + master.checked + changes.checked,
      blocks,
    },
    findings: findings.kept,
    findingsTotal: findings.total,
  }
}

const strayText: Record<string, string> = {
  'outside-lane': '不在任何队列的序号范围内',
  'without-entry': '没有对应的索引行',
  'without-successor': '标为已被替换，但没有更新的版本',
  missing: '应有的行缺失',
  'without-lane': '没有对应的队列',
}
