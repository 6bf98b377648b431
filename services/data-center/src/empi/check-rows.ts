import type { RowMac, RowValue } from '@jhc/gm/row-mac.ts'
import { type RawBuilder, sql } from 'kysely'
import type { EmpiColumns } from './empi-columns.ts'
import type { EmpiService } from './empi-service.ts'
import { type Db, readWriter } from './empi-store.ts'
import { changeOf } from './history-store.ts'
import { partsDigest } from './register-patients.ts'
import { rowCodes } from './row-codes.ts'
import { derivedRows } from './row-queries.ts'

export interface RowFinding {
  table: string
  key: string
  column: string
  problem: string
}

/** More are counted and not told one by one. */
const mostFindings = 1000
const pageRows = 5000

/** A numbered, insert-only kind of row: what it must be, and how many there are. */
interface Numbered {
  table: string
  number: string
  columns: RawBuilder<unknown>
  last: number
  values: (row: any) => RowValue[]
  mac: (row: any) => string
  also?: (row: any) => [table: string, column: string, problem: string] | null
}

/**
 * Holds every row of the master index against its code, its number and the rows it follows from. One snapshot, so that what is
 * registered meanwhile disturbs nothing. Streams by pages.
 */
export async function checkRows(
  service: EmpiService,
): Promise<{ checked: number; findings: RowFinding[]; total: number }> {
  const result = { checked: 0, findings: [] as RowFinding[], total: 0 }
  const add = (table: string, key: string | number, column: string, problem: string) => {
    result.total++
    if (result.findings.length < mostFindings) result.findings.push({ table, key: String(key), column, problem })
  }
  await service.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const writer = await readWriter(trx)
      if (!writer) return add('empi.writer', 1, '*', '行缺失')
      if (!service.mac.holds('empi.writer', rowCodes.writer(writer), writer.mac) && !isUntouched(writer))
        add('empi.writer', 1, 'mac', '计数与校验码不符：有行被整体删除或退回')
      for (const kind of numbered(service, writer)) result.checked += await checkNumbered(trx, service.mac, kind, add)
      result.checked += await checkPersons(trx, service.mac, add)
      result.checked += await checkDecisions(trx, service.mac, add)
      for (const { table, column, problem, query } of derivedRows) {
        const { rows } = await sql<{ key: string }>`${query} limit ${mostFindings}`.execute(trx)
        for (const { key } of rows) add(table, key, column, problem)
      }
    })
  return result
}

/** As the migration left it: nothing was ever written under it. */
const isUntouched = (writer: { registrationNo: number; changeSeq: number; mac: string }) =>
  writer.mac === '' && writer.registrationNo === 0 && writer.changeSeq === 0

type Add = (table: string, key: string | number, column: string, problem: string) => void

function numbered(
  { columns }: EmpiService,
  writer: {
    registrationNo: number
    changeSeq: number
    outboxSeq: number
    eventNo: number
  },
): Numbered[] {
  return [
    {
      table: 'empi.registration',
      number: 'registration_no',
      columns: sql`registration_no as "no", registration_id as "registrationId", source_id as "sourceId", patient_ref as "patientRef",
        org_id as "orgId", form, parts_digest as "digest", tokens, mac,
        (select parts from empi.clear_identity c where c.registration_no = t.registration_no) as clear,
        (select org_id from empi.clear_identity c where c.registration_no = t.registration_no) as "clearOrgId"`,
      last: writer.registrationNo,
      values: rowCodes.registration,
      mac: (row) => row.mac,
      also(row) {
        if (row.form !== 'clear')
          return row.clear === null ? null : ['empi.clear_identity', '*', '按令牌登记，却有明文身份']
        return row.clearOrgId === row.orgId && holdsClear(columns, row)
          ? null
          : ['empi.clear_identity', 'parts', '明文身份缺失或与登记时不符']
      },
    },
    {
      table: 'empi.assignment_change',
      number: 'seq',
      columns: sql`seq as "no", seq, org_id as "orgId", registration_id as "registrationId", person_id as "personId", at, mac`,
      last: writer.changeSeq,
      values: rowCodes.change,
      mac: (row) => row.mac,
    },
    {
      table: 'empi.event',
      number: 'no',
      columns: sql`no, event_id as "eventId", org_id as "orgId", at, kind, registration_ids as "registrationIds", from_person_id as "from",
        to_person_id as "to", by, reason, score, mac`,
      last: writer.eventNo,
      values: rowCodes.event,
      mac: (row) => row.mac,
    },
    {
      table: 'empi.outbox',
      number: 'seq',
      columns: sql`seq as "no", seq, org_id as "orgId", at, kind, payload, record, leaf, mac`,
      last: writer.outboxSeq,
      values: rowCodes.outbox,
      mac: (row) => row.mac,
      also: (row) => (tellsItsChange(row) ? null : ['empi.outbox', 'record', '与变更内容不符']),
    },
  ]
}

/** What does not open was edited, or belongs to another row. */
function holdsClear(columns: EmpiColumns, row: any): boolean {
  try {
    const parts = JSON.parse(columns.clearParts.open(row.no, row.clear))
    return partsDigest(columns, { ...row, parts }) === row.digest
  } catch {
    return false
  }
}

function tellsItsChange(row: any): boolean {
  try {
    const { record, leaf } = changeOf(row)
    return row.record === record && row.leaf === leaf
  } catch {
    return false
  }
}

async function checkNumbered(trx: Db, mac: RowMac, kind: Numbered, add: Add): Promise<number> {
  const { table, number, columns, last, values } = kind
  let expected = 1
  let seen = 0
  const missingUpTo = (no: number) => {
    for (; expected < no && expected <= last; expected++) add(table, expected, '*', '编号中断，行缺失')
  }
  // `event` has no index on its number, so pages go by a cursor and not by key.
  const cursor = sql.raw(`check_${table.replace('.', '_')}`)
  await sql`declare ${cursor} no scroll cursor for
    select ${columns} from ${sql.table(table)} t order by ${sql.ref(number)}`.execute(trx)
  for (;;) {
    const { rows } = await sql<any>`fetch ${sql.raw(String(pageRows))} from ${cursor}`.execute(trx)
    for (const row of rows) {
      seen++
      missingUpTo(row.no)
      if (row.no === expected) expected++
      else add(table, row.no, number, row.no > last ? '编号超出已发出的范围' : '编号重复')
      if (!holds(mac, table, values, row, kind.mac(row)))
        add(table, row.no, 'mac', row.mac === '' ? '校验码缺失' : '与校验码不符')
      const other = kind.also?.(row)
      if (other) add(other[0], row.no, other[1], other[2])
    }
    if (rows.length < pageRows) break
  }
  await sql`close ${cursor}`.execute(trx)
  missingUpTo(last + 1)
  return seen
}

/** A row may be so broken that its values cannot even be read. */
function holds(mac: RowMac, table: string, values: (row: any) => RowValue[], row: any, code: string): boolean {
  try {
    return mac.holds(table, values(row), code)
  } catch {
    return false
  }
}

async function checkPersons(trx: Db, mac: RowMac, add: Add): Promise<number> {
  const { rows } = await sql<{ personId: string; orgId: string; mac: string }>`
    select person_id as "personId", org_id as "orgId", mac from empi.person`.execute(trx)
  for (const row of rows)
    if (!mac.holds('empi.person', rowCodes.person(row), row.mac))
      add('empi.person', row.personId, 'mac', '与校验码不符')
  return rows.length
}

async function checkDecisions(trx: Db, mac: RowMac, add: Add): Promise<number> {
  const { rows } = await sql<any>`
    select pair_id as "pairId", decision_no as "decisionNo", left_no as "left", right_no as "right", state, decided_by as "decidedBy",
           decided_at as "decidedAt", reason, decision_mac as mac
    from empi.pair where state in ('same', 'different') or decision_no is not null`.execute(trx)
  for (const row of rows)
    if (!holds(mac, 'empi.pair', rowCodes.decision, row, row.mac))
      add('empi.pair', row.pairId, 'mac', '裁定与校验码不符')
  return rows.length
}
