import { batchId } from '@jhc/record/batch.ts'
import { type ChainBatch, isConsistent } from './chain-batch.ts'
import { type BatchPlace, compareLaneBatch, compareStoredBatch } from './compare-batch-rows.ts'
import { compareIndexRow, entryKey, tryEntry } from './compare-index-row.ts'
import { findBatchOnChain } from './find-on-chain.ts'
import type { Findings } from './findings.ts'
import type { BatchRow, IndexRow, Lane, LaneBatch, Provenance } from './provenance.ts'
import { SeqReader } from './seq-reader.ts'

export interface AuditView {
  findings: Findings
  headNumber: number
  confirmations: number
  /** Batches whose stored state is behind the chain's: read again at the end, since states follow the chain a moment later. */
  behind: { laneId: string; batchId: string; toSeq: number }[]
}

/** One lane of the index, walked in step with the chain's batches of that lane. */
export class LaneAudit {
  lastSeq = 0
  indexRows = 0
  batches = 0
  #foreign = false
  readonly #laneId: string
  readonly #known: boolean
  readonly #provenance: Provenance
  readonly #view: AuditView
  readonly #rows: SeqReader<IndexRow>
  readonly #laneBatches: SeqReader<LaneBatch>
  readonly #stored: SeqReader<BatchRow>

  constructor(provenance: Provenance, view: AuditView, laneId: string, lane: Lane | undefined) {
    this.#provenance = provenance
    this.#view = view
    this.#laneId = laneId
    this.#known = lane !== undefined
    const params = { laneId }
    const { index, anchoring } = provenance
    this.#rows = new SeqReader(
      (row) => row.seq,
      2000,
      async (afterSeq) => (this.#known ? (await index.rows({ params, query: { afterSeq, limit: 2000 } })).rows : []),
    )
    this.#laneBatches = new SeqReader(
      (row) => row.toSeq,
      2000,
      async (afterSeq) =>
        this.#known ? (await index.laneBatches({ params, query: { afterSeq, limit: 2000 } })).batches : [],
    )
    this.#stored = new SeqReader(
      (row) => row.toSeq,
      200,
      async (afterSeq) => (await anchoring.rows({ params, query: { afterSeq, limit: 200 } })).rows,
    )
  }

  /** Compares everything that the databases hold about the next batch of this lane. */
  async checkBatch(batch: ChainBatch): Promise<void> {
    const { findings } = this.#view
    const { event, entries } = batch
    const first = this.lastSeq + 1
    const last = this.lastSeq + entries.length
    this.lastSeq = last
    this.batches++
    if (!isConsistent(batch)) findings.add('chain', event.batchId, 'entries', '链上批次的条目、调用参数与事件不一致')
    if (batchId({ source: event.source, firstSeq: first, lastSeq: last, root: event.root }) !== event.batchId) {
      findings.add('chain', event.batchId, 'batch_id', `批次编号与第 ${first}–${last} 号条目不符`)
    }
    const rows = await this.#checkRows(entries, first, last)
    const place = this.#place(batch, first - 1, last)
    await this.#checkLaneBatch(place)
    await this.#checkStored(place, rows[0])
  }

  async #checkRows(entries: string[], first: number, last: number): Promise<IndexRow[]> {
    const { findings } = this.#view
    const rows = await this.#rows.take(last)
    this.indexRows += rows.length
    const bySeq = new Map(rows.map((row) => [row.seq, row]))
    entries.forEach((anchored, i) => {
      const row = bySeq.get(first + i)
      bySeq.delete(first + i)
      const entry = tryEntry(anchored)
      if (row) findings.addAll(compareIndexRow(this.#laneId, row, anchored))
      else
        findings.add(
          'index_library.entry',
          entry ? entryKey(entry) : `${this.#laneId}/${first + i}`,
          '*',
          '链上有此条目，索引行缺失',
        )
    })
    for (const row of bySeq.values()) findings.add('index_library.entry', entryKey(row), 'seq', '链上没有此序号的条目')
    return rows
  }

  #place(batch: ChainBatch, fromSeq: number, toSeq: number): BatchPlace {
    const { headNumber, confirmations } = this.#view
    return { batch, fromSeq, toSeq, state: headNumber - batch.blockNumber >= confirmations ? 'final' : 'included' }
  }

  /** Differences of one row; one whose state is behind is remembered, since states follow the chain a moment later. */
  #note(
    table: string,
    row: { batchId: string; state: string },
    place: BatchPlace,
    differences: [string, string][],
  ): void {
    for (const [column, problem] of differences) this.#view.findings.add(table, row.batchId, column, problem)
    const behind = row.state !== 'failed' && row.state !== place.state
    if (behind) this.#view.behind.push({ laneId: this.#laneId, batchId: row.batchId, toSeq: place.toSeq })
  }

  async #checkLaneBatch(place: BatchPlace): Promise<void> {
    const table = 'index_library.lane_batch'
    const { batchId: expected } = place.batch.event
    let seen = false
    for (const row of await this.#laneBatches.take(place.toSeq)) {
      if (row.batchId === expected) {
        seen = true
        this.#note(table, row, place, compareLaneBatch(row, place))
        continue
      }
      this.#view.findings.add(table, row.batchId, 'batch_id', `这些序号在链上属于批次 ${expected}`)
      await this.#checkOwner(row.batchId)
    }
    // Between sealing and the note in the index there is a moment: without the row, it is looked for again at the end.
    if (!seen && this.#known) this.#view.behind.push({ laneId: this.#laneId, batchId: expected, toSeq: place.toSeq })
  }

  /** A batch that the chain knows under another lane tells that the lane's own row names the wrong source or mode. */
  async #checkOwner(batchIdThere: string): Promise<void> {
    if (this.#foreign) return
    const owner = (await findBatchOnChain(this.#provenance, batchIdThere))?.batch.event
    if (!owner || `${owner.source}.${owner.mode}` === this.#laneId) return
    this.#foreign = true
    this.#view.findings.add(
      'index_library.lane',
      this.#laneId,
      'lane_id, source_id, mode',
      `其批次在链上属于队列 ${owner.source}.${owner.mode}`,
    )
  }

  async #checkStored(place: BatchPlace, firstRow: IndexRow | undefined): Promise<void> {
    const table = 'anchoring.batch'
    const { batchId: expected } = place.batch.event
    const stored = await this.#stored.take(place.toSeq)
    if (!stored.some((row) => row.batchId === expected))
      this.#view.findings.add(table, expected, '*', '链上有此批次，批次行缺失')
    for (const row of stored) {
      if (row.batchId !== expected) {
        this.#view.findings.add(table, row.batchId, 'batch_id', `这些序号在链上属于批次 ${expected}`)
        continue
      }
      const oldest = firstRow?.seq === place.fromSeq + 1 ? firstRow.receivedAt : null
      this.#note(table, row, place, compareStoredBatch(row, place, oldest))
      await this.#checkSubmission(row, place.batch)
    }
  }

  async #checkSubmission(row: BatchRow, batch: ChainBatch): Promise<void> {
    const { submissions } = await this.#provenance.gateway.submissions({
      body: { idempotencyKeys: [row.idempotencyKey] },
    })
    const submission = submissions[0]
    if (!submission) this.#view.findings.add('anchoring.batch', row.batchId, 'attempt', '没有此提交编号的交易')
    else if (submission.transactionHash !== batch.transaction.hash)
      this.#view.findings.add('anchoring.batch', row.batchId, 'attempt', '提交编号对应的交易与链上不一致')
  }

  /** What is not on chain yet is compared with itself; nothing of it may claim to be on chain. */
  async finish(lane: Lane | undefined): Promise<void> {
    const { findings, headNumber } = this.#view
    let expected = this.lastSeq + 1
    for (let page = await this.#rows.takePage(); page.length > 0; page = await this.#rows.takePage()) {
      for (const row of page) {
        if (lane && row.seq <= lane.lastSeq)
          for (; expected < row.seq; expected++)
            findings.add('index_library.entry', `${this.#laneId}/${expected}`, '*', '序号中断，索引行缺失')
        expected = row.seq + 1
        findings.addAll(compareIndexRow(this.#laneId, row, row.entry))
        if (row.mac === 'missing')
          findings.add('index_library.entry_bytes', `${this.#laneId}/${row.seq}`, 'mac', '校验码缺失')
        this.indexRows++
      }
    }
    if (lane)
      for (; expected <= lane.lastSeq; expected++)
        findings.add('index_library.lane', this.#laneId, 'last_seq', `第 ${expected} 号索引行缺失`)
    for (let page = await this.#laneBatches.takePage(); page.length > 0; page = await this.#laneBatches.takePage()) {
      for (const row of page) {
        if (row.state !== 'sequenced' && (row.blockNumber ?? -1) <= headNumber)
          findings.add('index_library.lane_batch', row.batchId, 'state', '标为已上链，但链上没有此批次')
      }
    }
    for (let page = await this.#stored.takePage(); page.length > 0; page = await this.#stored.takePage()) {
      for (const row of page) {
        if ((row.state === 'included' || row.state === 'final') && (row.blockNumber ?? -1) <= headNumber) {
          findings.add('anchoring.batch', row.batchId, 'state', '标为已上链，但链上没有此批次')
        }
      }
    }
  }
}
