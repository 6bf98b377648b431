import type { AuditView } from './audit-lane.ts'
import type { Lane, Provenance } from './provenance.ts'

type Problem = [table: string, key: string, column: string, problem: string]

const ranks = { sequenced: 1, included: 2, final: 3 } as const

async function laneById(provenance: Provenance, laneId: string): Promise<Lane | undefined> {
  return (await provenance.index.lanes({})).lanes.find((one) => one.laneId === laneId)
}

function sameMarks(a: Lane, b: Lane | undefined): boolean {
  return a.sequencedSeq === b?.sequencedSeq && a.includedSeq === b.includedSeq && a.finalSeq === b.finalSeq
}

/** Marks and lane_batch are always moved together: read while nothing moves, each mark is exactly as far as the batches of its state reach. */
export async function auditMarks(provenance: Provenance, view: AuditView, laneId: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const lane = await laneById(provenance, laneId)
    if (!lane) return
    const reach = { 1: 0, 2: 0, 3: 0 }
    const problems: Problem[] = []
    let covered = 0
    for (let afterSeq = 0, more = true; more; ) {
      const { batches } = await provenance.index.laneBatches({ params: { laneId }, query: { afterSeq, limit: 2000 } })
      for (const row of batches) {
        if (row.fromSeq !== covered)
          problems.push(['index_library.lane_batch', row.batchId, 'from_seq', '批次之间的序号不相接'])
        covered = row.toSeq
        const rank = ranks[row.state]
        for (const level of [1, 2, 3] as const) if (rank >= level && row.toSeq > reach[level]) reach[level] = row.toSeq
        const mark =
          row.toSeq <= lane.finalSeq ? 3 : row.toSeq <= lane.includedSeq ? 2 : row.toSeq <= lane.sequencedSeq ? 1 : 0
        if (mark !== rank) problems.push(['index_library.lane_batch', row.batchId, 'state', '状态与队列标记不一致'])
      }
      afterSeq = batches.at(-1)?.toSeq ?? afterSeq
      more = batches.length === 2000
    }
    const mark = (column: string, value: number, expected: number) => {
      if (value !== expected)
        problems.push(['index_library.lane_mark', laneId, column, `标记为第 ${value} 号，批次只到第 ${expected} 号`])
    }
    mark('sequenced_seq', lane.sequencedSeq, reach[1])
    mark('included_seq', lane.includedSeq, reach[2])
    mark('final_seq', lane.finalSeq, reach[3])
    if (lane.sequencedSeq > lane.lastSeq) problems.push(['index_library.lane', laneId, 'last_seq', '少于已入队的序号'])
    const moved = !sameMarks(lane, await laneById(provenance, laneId))
    if (moved) continue
    for (const problem of problems) view.findings.add(...problem)
    return
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 200))

/** States follow the chain a moment later: what was behind is read again, until index and anchoring say the same or keep differing. */
export async function auditBehind(provenance: Provenance, view: AuditView): Promise<void> {
  for (const { laneId, batchId, toSeq } of view.behind) {
    const problems = await stateProblems(provenance, laneId, batchId, toSeq)
    for (let attempt = 0; problems.length > 0 && attempt < 3; attempt++) {
      await settle()
      problems.splice(0, problems.length, ...(await stateProblems(provenance, laneId, batchId, toSeq)))
    }
    for (const problem of problems) view.findings.add(...problem)
  }
}

async function stateProblems(
  provenance: Provenance,
  laneId: string,
  batchId: string,
  toSeq: number,
): Promise<Problem[]> {
  const params = { laneId }
  const query = { afterSeq: toSeq - 1, limit: 1 }
  const { batches } = await provenance.index.laneBatches({ params, query })
  const { rows } = await provenance.anchoring.rows({ params, query })
  const noted = batches[0]?.batchId === batchId ? batches[0] : null
  const stored = rows[0]?.batchId === batchId ? rows[0] : null
  if (!stored) return []
  if (!noted)
    return stored.state === 'sealed' ? [] : [['index_library.lane_batch', batchId, '*', '链上有此批次，批次对应行缺失']]
  if (stored.state === noted.state) return []
  return [
    ['anchoring.batch', batchId, 'state', `状态为 ${stored.state}，数据索引库为 ${noted.state}`],
    ['index_library.lane_batch', batchId, 'state', `状态为 ${noted.state}，上链服务为 ${stored.state}`],
  ]
}
