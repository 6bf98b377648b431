import type { AttackId } from './catalogue.ts'
import type { Column, Row, Table, Victim } from './victim.ts'

export interface Attack {
  id: AttackId<'index'>
  table: Table
  what: string
  /** Every row that was touched; each must be named. */
  rows: Row[]
  /** Further tables to put back. */
  also?: Table[]
}

type Random = () => number
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const choices: Record<string, readonly string[]> = {
  kind: ['create', 'update', 'tombstone'],
  state: ['sequenced', 'included', 'final'],
  mode: ['plain', 'cipher'],
  status: ['success', 'reverted'],
  record_type: ['lab-report', 'outpatient-visit', 'imaging'],
}

/** Another value of the same kind: another choice, the next number, one character or byte changed. */
export function changedValue(random: Random, column: Column, value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value)
  const choice = choices[column.name]
  if (choice)
    return pick(
      random,
      choice.filter((one) => one !== text),
    )
  if (column.type === 'jsonb') {
    const stored = JSON.parse(text)
    return JSON.stringify(Array.isArray(stored) ? [...stored, 'forged'] : { ...stored, forged: '1' })
  }
  if (column.type === 'boolean') return text === 'true' ? 'false' : 'true'
  if (/int|numeric|double/.test(column.type)) return String(Number(text || 0) + (random() < 0.5 ? 1 : 7))
  if (column.type.startsWith('timestamp'))
    return new Date(Date.parse(text) + 1000 * (1 + Math.floor(random() * 86_400))).toISOString()
  if (text === '') return 'forged'
  const from = text.startsWith('0x') || text.startsWith('\\x') ? 2 : 0
  const at = from + Math.floor(random() * Math.max(1, text.length - from))
  const other = text[at] === '7' ? '8' : '7'
  return text.slice(0, at) + other + text.slice(at + 1)
}

async function anyRow(victim: Victim, random: Random, table: Table): Promise<Row> {
  return victim.row(table, Math.floor(random() * (await victim.count(table))))
}

async function update(victim: Victim, random: Random, table: Table): Promise<Attack | null> {
  const row = await anyRow(victim, random, table)
  const column = pick(
    random,
    victim.columns.get(table)!.filter(({ name }) => name !== 'only_row'),
  )
  const value = changedValue(random, column, row[column.name])
  await victim.update(table, row, { [column.name]: value })
  return { id: 'index.edit', table, what: `update ${column.name}`, rows: [row] }
}

async function remove(victim: Victim, random: Random, table: Table): Promise<Attack | null> {
  const row = await anyRow(victim, random, table)
  await victim.remove(table, row)
  return { id: 'index.delete', table, what: 'delete', rows: [row] }
}

/** Two rows change places: everything but the key is exchanged, or one column of it. */
async function swap(victim: Victim, random: Random, table: Table): Promise<Attack | null> {
  const count = await victim.count(table)
  if (count < 2) return null
  const place = Math.floor(random() * count)
  const [a, b] = [
    await victim.row(table, place),
    await victim.row(table, (place + 1 + Math.floor(random() * (count - 1))) % count),
  ]
  const keys = victim.keys.get(table)!
  const different = victim.columns.get(table)!.filter(({ name }) => !keys.includes(name) && a[name] !== b[name])
  if (different.length === 0) return null
  const exchanged = random() < 0.5 ? different : [pick(random, different)]
  const values = (from: Row) => Object.fromEntries(exchanged.map(({ name }) => [name, from[name]]))
  await victim.remove(table, a)
  await victim.remove(table, b)
  await victim.insertLike(table, a, values(b))
  await victim.insertLike(table, b, values(a))
  const what = `swap ${exchanged.map(({ name }) => name).join(', ')}`
  return { id: 'index.swap', table, what, rows: [a, b] }
}

/** What a forged row must say of itself to get past the unique keys. */
async function forgery(victim: Victim, random: Random, table: Table, row: Row): Promise<Row | null> {
  const hex = Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('')
  const next = async (expression: string) =>
    String((await victim.query(`select (${expression})::text as next`))[0]!.next)
  switch (table) {
    case 'index_library.entry':
      return {
        record_id: `0199ffff-0000-7000-8000-${hex.slice(0, 12)}`,
        seq: await next(`select last_seq + 1 from index_library.lane where lane_no = ${row.lane_no}`),
      }
    case 'index_library.entry_bytes':
      return { seq: await next(`select last_seq + 1 from index_library.lane where lane_no = ${row.lane_no}`) }
    case 'index_library.superseded':
      return { record_id: `0199ffff-0000-7000-8000-${hex.slice(0, 12)}` }
    case 'index_library.encounter':
      return {
        encounter_ref: hex,
        no: await next(`select encounters + 1 from index_library.source where source_id = '${row.source_id}'`),
      }
    case 'index_library.assignment':
      return { registration_id: hex }
    case 'empi.registration':
      return {
        registration_no: await next('select registration_no + 1 from empi.writer'),
        registration_id: hex,
        patient_ref: hex,
      }
    case 'empi.person':
      return { person_id: hex }
    case 'empi.assignment_change':
      return { seq: await next('select change_seq + 1 from empi.writer') }
    case 'empi.event':
      return { event_id: hex, no: await next('select event_no + 1 from empi.writer') }
    case 'empi.outbox':
      return { seq: await next('select outbox_seq + 1 from empi.writer') }
    case 'index_library.lane_batch': {
      const last = await next(`select max(to_seq) from index_library.lane_batch where lane_no = ${row.lane_no}`)
      return { from_seq: last, to_seq: String(Number(last) + 5), batch_id: hex }
    }
    case 'change_log.batch': {
      const last = Number(await next('select max(to_seq) from change_log.batch'))
      return { from_seq: String(last + 1), to_seq: String(last + 5), batch_id: hex }
    }
    case 'anchoring.batch': {
      const last = await next(`select max(to_seq) from anchoring.batch where lane_id = '${row.lane_id}'`)
      return { from_seq: last, to_seq: String(Number(last) + 5), batch_id: hex }
    }
    case 'mirror.block':
      return { number: await next('select max(number) + 1 from mirror.block'), hash: `0x${hex}` }
    case 'mirror.transaction':
      return { tx_index: '900', hash: `0x${hex}` }
    case 'mirror.log':
      return { log_index: '900' }
    case 'mirror.batch':
      return { log_index: '900', batch_id: `0x${hex}` }
    case 'mirror.entry':
      return { position: '900' }
    default:
      return null
  }
}

async function forge(victim: Victim, random: Random, table: Table): Promise<Attack | null> {
  const row = await anyRow(victim, random, table)
  const change = await forgery(victim, random, table, row)
  if (!change) return null
  await victim.insertLike(table, row, change)
  return { id: 'index.forge', table, what: 'forged row', rows: [{ ...row, ...change }] }
}

/** Claims more than happened: marks ahead of the chain, batches that the chain does not have as far as they say. */
async function forward(victim: Victim, random: Random, _table: Table): Promise<Attack | null> {
  const lanes = await victim.query(
    `select m.*, l.last_seq from index_library.lane_mark m join index_library.lane l on l.lane_no = m.lane_no where l.last_seq > m.final_seq`,
  )
  if (lanes.length === 0) return null
  const lane = pick(random, lanes)
  const ahead = String(
    Number(lane.final_seq) + 1 + Math.floor(random() * (Number(lane.last_seq) - Number(lane.final_seq))),
  )
  const marks = pick(random, [
    ['final_seq', 'included_seq', 'sequenced_seq'],
    ['included_seq', 'sequenced_seq'],
    ['sequenced_seq'],
  ])
  await victim.update('index_library.lane_mark', lane, Object.fromEntries(marks.map((mark) => [mark, ahead])))
  const what = `marks forward: ${marks.join(', ')}`
  return { id: 'index.marks-forward', table: 'index_library.lane_mark', what, rows: [lane] }
}

/** The newest waiting entry goes, and the lane's count with it: no gap is left behind. */
async function cutTail(victim: Victim): Promise<Attack | null> {
  const [lane] = await victim.query(
    `select l.* from index_library.lane l join index_library.lane_mark m on m.lane_no = l.lane_no where l.last_seq > m.sequenced_seq`,
  )
  if (!lane) return null
  const newest = { lane_no: lane.lane_no, seq: lane.last_seq }
  const [entry] = await victim.query(
    `select * from index_library.entry where lane_no = ${newest.lane_no} and seq = ${newest.seq}`,
  )
  await victim.remove('index_library.entry', entry!)
  await victim.remove('index_library.entry_bytes', newest)
  await victim.update('index_library.lane', lane, { last_seq: String(Number(lane.last_seq) - 1) })
  const also: Table[] = ['index_library.entry', 'index_library.entry_bytes']
  const what = 'newest entry and its count removed'
  return { id: 'index.cut-tail', table: 'index_library.lane', what, rows: [lane], also }
}

/** Updates are the largest part; each other kind has its share. */
const kinds = [update, update, update, remove, remove, swap, swap, forge, forge, forward, cutTail]

/** One random edit, done; null where that kind does not apply to that table's rows, or where the database's unique keys refuse it. */
export async function makeAttack(victim: Victim, random: Random, table: Table): Promise<Attack | null> {
  try {
    return await pick(random, kinds)(victim, random, table)
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
    await victim.restore(table)
    return null
  }
}
