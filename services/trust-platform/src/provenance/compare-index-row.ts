import { fromHex } from '@jhc/record/bytes.ts'
import { commitMaster } from '@jhc/record/commitment.ts'
import { type Entry, parseEntry } from '@jhc/record/entry.ts'
import type { Finding, IndexRow } from './provenance.ts'

/** Column of the index row → what the anchored entry says. */
const columns: Record<string, (entry: Entry) => string> = {
  recordId: (entry) => entry.recordId,
  version: (entry) => String(entry.version),
  kind: (entry) => entry.kind,
  orgId: (entry) => entry.orgId,
  recordType: (entry) => entry.recordType,
  day: (entry) => entry.day,
  grade: (entry) => String(entry.grade),
  fingerprint: (entry) => entry.fingerprint,
}

const sqlName: Record<string, string> = {
  recordId: 'record_id',
  version: 'version',
  kind: 'kind',
  orgId: 'org_id',
  recordType: 'record_type',
  day: 'day',
  grade: 'grade',
  fingerprint: 'fingerprint',
}

export function entryKey(row: { recordId: string; version: number }): string {
  return `${row.recordId}/${row.version}`
}

export function tryEntry(text: string): Entry | null {
  try {
    return parseEntry(text)
  } catch {
    return null
  }
}

function opensMaster(row: IndexRow, entry: Entry): boolean {
  const { personIdThen: personId, registrationId, encounterRef, collectedAt, receivedAt } = row
  try {
    return (
      commitMaster(fromHex(row.masterSalt), { personId, registrationId, encounterRef, collectedAt, receivedAt }) ===
      entry.master
    )
  } catch {
    return false
  }
}

/** Where a row of the index differs from the entry's bytes as anchored (or, before that, as stored). Finds nothing in a row that is whole. */
export function compareIndexRow(laneId: string, row: IndexRow, anchored: string): Finding[] {
  const findings: Finding[] = []
  const bytesKey = `${laneId}/${row.seq}`
  const bytesOf = (column: string, problem: string) =>
    findings.push({ table: 'index_library.entry_bytes', key: bytesKey, column, problem })
  const entry = tryEntry(anchored)
  if (!entry) {
    bytesOf('entry', '索引条目不是规范格式')
    return findings
  }
  if (row.entry === '') bytesOf('*', '条目原文缺失')
  else if (row.entry !== anchored) bytesOf('entry', '条目原文与链上不一致')
  const key = `${entry.recordId}/${entry.version}`
  for (const [column, expected] of Object.entries(columns)) {
    if (String(row[column as keyof IndexRow]) === expected(entry)) continue
    findings.push({
      table: 'index_library.entry',
      key: key === entryKey(row) ? key : `${key} (${entryKey(row)})`,
      column: sqlName[column]!,
      problem: '与链上条目不一致',
    })
  }
  if (row.entry === '') return findings
  if (row.mac === 'differs') bytesOf('entry, mac', '与入库时的校验码不符')
  if (row.bytesOrgId !== entry.orgId) bytesOf('org_id', '与链上条目不一致')
  if (!opensMaster(row, entry)) {
    // Any of these columns may have been changed: the commitment covers them together.
    const problem = `归属信息打不开链上承诺（${key}，${bytesKey}）`
    findings.push({
      table: 'index_library.entry',
      key,
      column: 'registration_id, encounter_ref, collected_at, received_at',
      problem,
    })
    bytesOf('master_salt, person_id', problem)
  }
  return findings
}
