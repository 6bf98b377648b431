import { batchRootOfLeaves } from '@jhc/record/batch.ts'
import { type Finding, type KeptStream, noMac } from './audit.ts'
import { type AnchoredBatch, anchoredAt, anchoredCount, anchoringTransaction } from './audit-contract.ts'
import { batchesBetween, type StoredBatch } from './batch-store.ts'

export interface Checked {
  lines: number
  findings: Finding[]
}

type Add = (key: string | number, column: string, problem: string) => void

/** Lines `fromSeq` … `toSeq` by number and code; answers their leaves where none is missing. */
async function checkRange(audit: KeptStream, fromSeq: number, toSeq: number, add: Add): Promise<Uint8Array[] | null> {
  const lines = await audit.store.between(audit.stream, fromSeq, toSeq)
  const leaves: Uint8Array[] = []
  let before = fromSeq === 1 ? noMac : await audit.store.macAt(audit.stream, fromSeq - 1)
  let next = fromSeq
  const missingTo = (seq: number) => {
    for (; next < seq; next++) {
      add(next, '*', '记录缺失')
      before = null
    }
  }
  for (const line of lines) {
    missingTo(line.seq)
    const leaf = audit.store.leafOf(line)
    leaves.push(leaf)
    if (before !== null && audit.codes.linkLeaf(before, leaf) !== line.mac) add(line.seq, '*', '与校验码不符，已被改动')
    before = line.mac
    next = line.seq + 1
  }
  missingTo(toSeq + 1)
  return lines.length === toSeq - fromSeq + 1 ? leaves : null
}

/** One anchored batch: its lines lead to the root that the chain holds, and its row says what the chain says. */
async function checkAnchored(audit: KeptStream, anchored: AnchoredBatch): Promise<Checked> {
  const findings: Finding[] = []
  const { fromSeq, toSeq } = anchored
  const add: Add = (key, column, problem) =>
    findings.push({ table: audit.store.table, key: `${audit.stream}/${key}`, column, problem })
  const leaves = await checkRange(audit, fromSeq, toSeq, add)
  if (leaves && findings.length === 0 && batchRootOfLeaves(leaves) !== anchored.root)
    add(`${fromSeq}-${toSeq}`, '*', '与链上的批次根不符')
  const rows = await batchesBetween(audit.db, audit.stream, fromSeq, toSeq)
  const row = rows.find((one) => one.fromSeq === fromSeq)
  const addBatch = (key: number, column: string, problem: string) =>
    findings.push({ table: 'audit.batch', key: `${audit.stream}/${key}`, column, problem })
  if (!row) addBatch(fromSeq, '*', '链上有此批次，批次行缺失')
  else for (const column of await differences(audit, row, anchored)) addBatch(fromSeq, column, '与链上不符')
  for (const extra of rows) if (extra !== row) addBatch(extra.fromSeq, '*', '链上没有此批次')
  return { lines: toSeq - fromSeq + 1, findings }
}

/** By root: reading a whole block each time would be the larger part of a check. */
const transactions = new Map<string, string>()

async function transactionOf(audit: KeptStream, anchored: AnchoredBatch): Promise<string | null> {
  const key = `${audit.stream} ${anchored.root} ${anchored.blockNumber}`
  const known = transactions.get(key) ?? (await anchoringTransaction(audit, audit.stream, anchored))
  if (known) transactions.set(key, known)
  return known
}

async function differences(audit: KeptStream, row: StoredBatch, anchored: AnchoredBatch): Promise<string[]> {
  const columns: string[] = []
  if (row.toSeq !== anchored.toSeq) columns.push('to_seq')
  if (row.root !== anchored.root) columns.push('root')
  const [before] = await batchesBetween(audit.db, audit.stream, anchored.fromSeq - 1, anchored.fromSeq - 1)
  if (row.previousRoot !== (before?.root ?? '0'.repeat(64))) columns.push('previous_root')
  // A batch may have come into a block a moment ago.
  if (row.blockNumber === null && (row.state === 'sealed' || row.state === 'sequenced')) return columns
  if (row.blockNumber !== anchored.blockNumber) columns.push('block_number')
  if (row.transactionHash !== (await transactionOf(audit, anchored))) columns.push('transaction_hash')
  if (row.state === 'sealed' || row.state === 'sequenced') columns.push('state')
  return columns
}

/** Lines behind the newest anchored one, up to the head that is known outside the database, and batches on their way. */
async function checkTail(audit: KeptStream, anchoredTo: number): Promise<Checked> {
  const findings: Finding[] = []
  const add: Add = (key, column, problem) =>
    findings.push({ table: audit.store.table, key: `${audit.stream}/${key}`, column, problem })
  // The head first: what is written meanwhile lies behind it.
  const head = audit.head()
  const stored = await audit.store.last(audit.stream)
  const last = Math.max(head.seq, anchoredTo)
  let lines = 0
  for (let from = anchoredTo + 1; from <= last; from += pageLines) {
    const to = Math.min(last, from + pageLines - 1)
    await checkRange(audit, from, to, add)
    lines += to - from + 1
  }
  // Written behind the writer's back; another process of this stream writes lines that hold.
  if (stored && stored.seq > last) await checkRange(audit, last + 1, stored.seq, add)
  for (const row of await batchesBetween(audit.db, audit.stream, anchoredTo + 1, Number.MAX_SAFE_INTEGER)) {
    const claims = row.state === 'included' || row.state === 'final' || row.blockNumber !== null
    const leaves = await checkRange(audit, row.fromSeq, Math.min(row.toSeq, last), () => undefined)
    const holds = row.toSeq <= last && leaves !== null && batchRootOfLeaves(leaves) === row.root
    if (claims || !holds)
      findings.push({
        table: 'audit.batch',
        key: `${audit.stream}/${row.fromSeq}`,
        column: claims ? 'state' : '*',
        problem: claims ? '标为已上链，链上没有此批次' : '与审计记录不符',
      })
  }
  return { lines, findings }
}

const pageLines = 2_000

export interface LineCheck {
  /** Everything. */
  all(): Promise<Checked>
  /** The tail, and as many older batches as a round may look at; the next round goes on behind them. */
  round(): Promise<void>
  /** What the last look at each part found. */
  state(): { at: number | null; wholeAt: number | null; checked: number; findings: Finding[] }
}

/** Lines that one round looks at beside the tail: bounds its cost. */
const roundLines = 20_000
const roundBatches = 200

export function createLineCheck(audit: KeptStream): LineCheck {
  /** Anchored batches are asked for once; the newest again, since a young block may still be replaced. */
  const known: AnchoredBatch[] = []
  const found = new Map<string, Finding[]>()
  let next = 0
  let checked = 0
  let at: number | null = null
  let wholeAt: number | null = null

  async function anchored(): Promise<AnchoredBatch[]> {
    const count = await anchoredCount(audit, audit.stream)
    known.length = Math.max(0, known.length - 3)
    while (known.length < count) known.push(await anchoredAt(audit, audit.stream, known.length))
    return known
  }

  function note(part: string, { lines, findings }: Checked): number {
    const before = found.get(part)?.length ?? 0
    found.set(part, findings)
    if (findings.length > before)
      audit.log.error(
        { table: findings[0]!.table, key: findings[0]!.key, findings: findings.length },
        'the audit was tampered with',
      )
    return lines
  }

  async function tail(batches: AnchoredBatch[]): Promise<Checked> {
    return checkTail(audit, batches.at(-1)?.toSeq ?? 0)
  }

  async function lookAtAll(): Promise<Checked> {
    const batches = await anchored()
    const results: Checked[] = []
    const look = (part: string, result: Checked) => {
      note(part, result)
      results.push(result)
    }
    for (const [i, batch] of batches.entries()) look(`batch ${i}`, await checkAnchored(audit, batch))
    look('tail', await tail(batches))
    checked = results.reduce((sum, one) => sum + one.lines, 0)
    at = audit.now()
    wholeAt = at
    return { lines: checked, findings: results.flatMap((one) => one.findings) }
  }

  async function lookRound(): Promise<void> {
    const batches = await anchored()
    checked = note('tail', await tail(batches))
    const left = Math.min(batches.length, roundBatches)
    for (let i = 0, lines = 0; i < left && lines < roundLines; i++) {
      if (next >= batches.length) next = 0
      const looked = note(`batch ${next}`, await checkAnchored(audit, batches[next]!))
      lines += looked
      checked += looked
      next++
      if (next === batches.length) wholeAt = audit.now()
    }
    if (batches.length === 0) wholeAt = audit.now()
    at = audit.now()
  }

  /** One look at a time: both keep what is known of the chain. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(look: () => Promise<T>): Promise<T> => {
    const mine = turn.then(look)
    turn = mine.catch(() => undefined)
    return mine
  }

  return {
    all: () => inTurn(lookAtAll),
    round: () => inTurn(lookRound),
    state: () => ({ at, wholeAt, checked, findings: [...found.values()].flat() }),
  }
}
