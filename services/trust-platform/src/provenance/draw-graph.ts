import type { CallResult } from '@jhc/kit/api.ts'
import type { Reach } from '@jhc/server-kit/capability.ts'
import type { provenanceApi } from './api.ts'
import { tryEntry } from './compare-index-row.ts'
import { errors } from './errors.ts'
import { refuseBeyond, rowsOfRecord } from './locate-record.ts'
import type { IndexRow, Lane, Provenance } from './provenance.ts'
import { lastVerifications } from './verification-store.ts'

type Graph = CallResult<(typeof provenanceApi)['operations']['graph']>
type Node = Graph['nodes'][number]
type Evidence = Node['evidence']

const kinds: Record<string, string> = { create: '首次采集', update: '变更', tombstone: '来源已删除' }
const verdicts = { passed: '验证通过', failed: '不一致', waiting: '等待上链', incomplete: '部分未能核验' } as const
const none: Evidence = { state: 'none', blockNumber: null, transactionHash: null }

function evidenceOf(lane: Lane, row: IndexRow): Evidence {
  const state =
    row.seq <= lane.finalSeq
      ? 'final'
      : row.seq <= lane.includedSeq
        ? 'included'
        : row.seq <= lane.sequencedSeq
          ? 'sequenced'
          : 'none'
  return { state, blockNumber: row.blockNumber, transactionHash: row.transactionHash }
}

/** From birth to every check: source → collection → version → batch → transaction → block, and who verified it. */
export async function drawGraph(provenance: Provenance, recordId: string, limits: Reach | null): Promise<Graph> {
  const rows = await rowsOfRecord(provenance, recordId)
  refuseBeyond(limits, recordId, rows, [])
  const first = rows[0]
  if (!first) throw errors['unknown-record']({ recordId })
  const { sources, organisations } = await provenance.index.sources({})
  const nodes = new Map<string, Node>()
  const edges: Graph['edges'] = []
  const add = (
    node: Omit<Node, 'expandable' | 'detail' | 'next'> & { detail?: Record<string, string> },
    from?: string,
    label = '',
  ) => {
    if (!nodes.has(node.nodeId)) nodes.set(node.nodeId, { detail: {}, expandable: false, next: null, ...node })
    if (from && !edges.some((edge) => edge.from === from && edge.to === node.nodeId))
      edges.push({ from, to: node.nodeId, label })
    return node.nodeId
  }
  const sourceOf = (lane: Lane) => {
    const source = sources.find((one) => one.sourceId === lane.sourceId)
    const title = source?.name ?? lane.sourceId
    return add({
      nodeId: `source:${lane.sourceId}`,
      kind: 'source',
      title,
      at: null,
      evidence: none,
      detail: { 来源: lane.sourceId },
    })
  }
  let before: string | undefined
  for (const { lane, row } of rows) {
    const evidence = evidenceOf(lane, row)
    const organisation = organisations.find((one) => one.orgId === row.orgId)?.name ?? row.orgId
    const collection = add(
      {
        nodeId: `collection:${row.version}`,
        kind: 'collection',
        title: `采集：${kinds[row.kind] ?? row.kind}`,
        at: row.collectedAt,
        evidence: none,
        detail: { 机构: organisation, 接收时间: row.receivedAt },
      },
      sourceOf(lane),
      '采集',
    )
    const leafCount = tryEntry(row.entry)?.leafCount
    const detail = {
      指纹: row.fingerprint,
      档案日期: row.day,
      分级: String(row.grade),
      ...(leafCount ? { 叶子数: String(leafCount) } : {}),
    }
    const version = add(
      {
        nodeId: `version:${row.version}`,
        kind: 'version',
        title: `第 ${row.version} 版`,
        at: row.collectedAt,
        evidence,
        detail,
      },
      collection,
      '生成指纹',
    )
    if (before) edges.push({ from: before, to: version, label: '被替换为' })
    before = version
    if (!row.batchId || row.seq > lane.sequencedSeq) continue
    const batch = add(
      {
        nodeId: `batch:${row.batchId}`,
        kind: 'batch',
        title: '上链批次',
        at: null,
        evidence,
        detail: { 批次号: row.batchId, 队列: lane.laneId },
      },
      version,
      '入队',
    )
    if (!row.transactionHash) continue
    const transaction = add(
      {
        nodeId: `transaction:${row.transactionHash}`,
        kind: 'transaction',
        title: '链上交易',
        at: null,
        evidence,
        detail: { 交易哈希: row.transactionHash },
      },
      batch,
      '提交',
    )
    if (row.blockNumber === null) continue
    const { blocks } = await provenance.gateway.blocks({ query: { from: row.blockNumber, limit: 1 } })
    const block = blocks[0]
    const at = block ? new Date(block.timestamp * 1000).toISOString() : null
    add(
      {
        nodeId: `block:${row.blockNumber}`,
        kind: 'block',
        title: `第 ${row.blockNumber} 块`,
        at,
        evidence,
        detail: block ? { 区块哈希: block.hash } : {},
      },
      transaction,
      '写入',
    )
  }
  for (const one of await lastVerifications(provenance.db, recordId, 10)) {
    const detail = { 核验人: one.checkedBy, ...(one.failedSteps ? { 不一致: one.failedSteps } : {}) }
    add(
      {
        nodeId: `verification:${one.verificationId}`,
        kind: 'verification',
        title: verdicts[one.verdict],
        at: one.checkedAt.toISOString(),
        evidence: none,
        detail,
      },
      `version:${one.version}`,
      '核验',
    )
  }
  return { nodes: [...nodes.values()], edges }
}
