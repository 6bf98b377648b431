import type pg from 'pg'
import type { AttackId } from './catalogue.ts'

export interface Attack {
  id: AttackId<'audit'>
  what: string
  /** Keys that have to be named. */
  named: string[]
  run(): Promise<void>
  /** What has to be put back beside the tables. */
  after?(): Promise<void>
}

interface Chained {
  client: pg.Client
  random: () => number
  /** Its genuine rows stand in `kept`. */
  table: 'audit.line' | 'host_logs.entry'
  stream: string
  last: () => number
  /** So many of the newest may be cut, and a few more. */
  waiting: number
}

/** Six ways to tamper with rows that are chained in the order of their numbers. */
export async function chainedRowAttacks({
  client,
  random,
  table,
  stream,
  last,
  waiting,
}: Chained): Promise<(() => Attack)[]> {
  const [schema, name] = table.split('.')
  const kept = `kept.${schema}_${name}`
  const kind = table === 'audit.line' ? '' : 'host-'
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = $1 and table_name = $2 and column_name not in ('stream', 'seq')`,
    [schema, name],
  )
  const all = columns.map((column) => column.name).join(', ')
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const line = (seq: number) => `${stream}/${seq}`
  const attack = (id: string, what: string, named: number[], ...statements: string[]): Attack => ({
    id: `audit.${kind}${id}`,
    what: `${table}: ${what}`,
    named: named.map(line),
    async run() {
      for (const statement of statements) await client.query(statement)
    },
  })
  return [
    () => {
      const column = columns[Math.floor(random() * columns.length)]!
      const seq = between(1, last())
      const changed = column.type.startsWith('timestamp')
        ? `${column.name} + interval '1 second'`
        : column.type === 'integer'
          ? `${column.name} + 1`
          : `case when ${column.name} = '' then 'x' else overlay(${column.name} placing case left(${column.name}, 1) when '7' then '8' else '7' end from 1 for 1) end`
      const statement = `update ${table} set ${column.name} = ${changed} where seq = ${seq}`
      return attack('edit', `edit ${column.name} of ${seq}`, [seq], statement)
    },
    () => {
      const seq = between(1, last())
      return attack('remove', `remove ${seq}`, [seq], `delete from ${table} where seq = ${seq}`)
    },
    () => {
      const count = between(1, waiting + 5)
      const cut = Array.from({ length: count }, (_, i) => last() - i)
      return attack('cut-tail', `cut the last ${count}`, cut, `delete from ${table} where seq > ${last() - count}`)
    },
    () => {
      const a = between(1, last())
      const b = ((a + between(1, last() - 1) - 1) % last()) + 1
      return attack(
        'exchange',
        `exchange ${a} and ${b}`,
        [a, b],
        `delete from ${table} where seq in (${a}, ${b})`,
        `insert into ${table} (stream, seq, ${all}) select stream, case seq when ${a} then ${b} else ${a} end, ${all}
         from ${kept} where seq in (${a}, ${b})`,
      )
    },
    () => {
      const seq = last() + 1
      return attack(
        'forge',
        'forge one',
        [seq],
        `insert into ${table} (stream, seq, ${all}) select stream, ${seq}, ${all} from ${table} where seq = ${between(1, last())}`,
      )
    },
    () => {
      // Everything behind one moves up: no gap is left, the count is one less.
      const seq = between(1, last() - 1)
      return attack(
        'close-gap',
        `remove ${seq} and close the gap`,
        [seq, last()],
        `delete from ${table} where seq >= ${seq}`,
        `insert into ${table} (stream, seq, ${all}) select stream, seq - 1, ${all} from ${kept} where seq > ${seq}`,
      )
    },
  ]
}
