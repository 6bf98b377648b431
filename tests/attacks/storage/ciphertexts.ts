import { randomBytes } from 'node:crypto'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { columnKeysOf, sealedColumn } from '@jhc/gm/sealed-column.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import pg from 'pg'
import type { AttackId } from '../catalogue.ts'
import type { Planted } from './plant.ts'
import type { StorageWorld } from './world.ts'

interface Column {
  place: string
  table: string
  column: string
  key: string
  rows: { key: string; row: string; sealed: string }[]
  /** Null where the changed value was refused. */
  read(): Promise<string | null>
}

export interface CiphertextAttack {
  id: AttackId<'storage'>
  what: string
  attempt(): Promise<string | null>
}

/** Changes in the sealed columns, each put back afterwards, and what the running product then gives to a steward. */
export async function ciphertexts(world: StorageWorld, planted: Planted) {
  const client = new pg.Client({ connectionString: world.databases.data!.superUrl })
  await client.connect()
  const { rows: constraints } = await client.query(
    `select conrelid::regclass::text as table, conname from pg_constraint
     where conrelid in ('empi.pair'::regclass, 'empi.event'::regclass, 'empi.clear_identity'::regclass) and contype = 'c'`,
  )
  for (const { table, conname } of constraints)
    await client.query(`alter table ${table} drop constraint "${conname}" cascade`)
  const empi = httpClient(empiApi, { baseUrl: world.urls.data, headers: planted.headers })
  const refusal = (ask: Promise<unknown>, code: string) =>
    ask.then(
      (answer) => JSON.stringify(answer).slice(0, 200),
      (error: CodedError) => (error.code === code ? null : String(error.code ?? error)),
    )
  const read = {
    parts: () => refusal(empi.persons({ body: { personIds: planted.persons } }), 'storage.not-authentic'),
    reason: () => refusal(empi.history({ params: { personId: planted.persons[0]! } }), 'storage.not-authentic'),
    // Nobody is shown it; the audit of rows holds it against its code.
    decision: async () => {
      const { findings } = await empi.checkRows({})
      return findings.some(({ table }) => table === 'empi.pair') ? null : 'not named by the check of rows'
    },
  }
  const columnOf = async (table: string, column: string, key: string, row: string, how: Column['read']) => {
    const { rows } = await client.query<Column['rows'][number]>(
      `select ${key}::text as key, (${row})::text as row, ${column} as sealed from ${table} where ${column} <> '' order by 1`,
    )
    return { place: `${table}.${column}`, table, column, key, rows, read: how }
  }
  const columns: Column[] = [
    await columnOf('empi.clear_identity', 'parts', 'registration_no', 'registration_no', read.parts),
    await columnOf('empi.event', 'reason', 'event_id', 'event_id', read.reason),
    await columnOf('empi.pair', 'reason', 'pair_id', `left_no || '-' || right_no`, read.decision),
  ]
  for (const { place, rows } of columns) if (rows.length < 2) throw new Error(`${place} holds too little for an attack`)
  const all = columns.flatMap(({ rows }) => rows.map(({ sealed }) => sealed))
  const set = (one: Column, key: string, sealed: string) =>
    client.query(`update ${one.table} set ${one.column} = $1 where ${one.key}::text = $2`, [sealed, key])

  /** Every row takes part, so that whichever is read meets the change. */
  const changed = (id: CiphertextAttack['id'], what: string, one: Column, change: (at: number) => string) => ({
    id,
    what: `${what} in ${one.place}`,
    async attempt() {
      for (const [at, { key }] of one.rows.entries()) await set(one, key, change(at))
      const through = await one.read()
      for (const { key, sealed } of one.rows) await set(one, key, sealed)
      return through
    },
  })

  const attacks: CiphertextAttack[] = [
    {
      id: 'storage.equal',
      what: 'equal texts have equal ciphertexts, or stand in clear',
      attempt: async () => {
        const clear = all.filter((sealed) => !/^column-\d+\.[\w-]{66,}$/.test(sealed))
        return new Set(all).size === all.length && clear.length === 0 ? null : `${all.length - new Set(all).size} equal`
      },
    },
  ]
  for (const one of columns) {
    const { rows, place } = one
    const other = columns.find((column) => column !== one)!
    const sealedAt = (at: number) => rows[at]!.sealed
    attacks.push(
      changed('storage.swap', 'the next row’s ciphertext', one, (at) => sealedAt((at + 1) % rows.length)),
      changed('storage.swap', 'the first row’s ciphertext everywhere else', one, (at) => sealedAt(at === 0 ? 1 : 0)),
      changed(
        'storage.other-column',
        'another column’s ciphertext',
        one,
        (at) => other.rows[at % other.rows.length]!.sealed,
      ),
      changed('storage.clear', 'a text in clear', one, () => '{"nameCharacters":["改"]}'),
      changed('storage.flip', 'cut short', one, (at) => sealedAt(at).slice(0, -4)),
      changed('storage.flip', 'made longer', one, (at) => `${sealedAt(at)}AAAA`),
    )
    const from = sealedAt(0).indexOf('.') + 1
    for (let step = 0; step < 12; step++) {
      attacks.push(
        changed('storage.flip', `a character at ${step}/12`, one, (at) => {
          const text = sealedAt(at)
          const place = from + Math.floor(((text.length - from - 1) * step) / 12)
          return `${text.slice(0, place)}${text[place] === 'A' ? 'B' : 'A'}${text.slice(place + 1)}`
        }),
      )
    }
    const own = columnKeysOf(randomBytes(32), sealedAt(0).slice(0, from - 1))
    const forged = sealedColumn(own, place)
    attacks.push(
      changed('storage.foreign-key', 'sealed by the attacker', one, (at) => {
        const sealed = forged.seal(rows[at]!.row, '{"nameCharacters":["改"]}')
        return `${sealedAt(0).slice(0, from)}${sealed.slice(sealed.indexOf('.') + 1)}`
      }),
    )
  }
  return {
    attacks,
    /** What is genuine is still read: the refusals above were for their reasons. */
    async works(): Promise<boolean> {
      const { persons } = await empi.persons({ body: { personIds: planted.persons } })
      const { events } = await empi.history({ params: { personId: planted.persons[0]! } })
      return persons.length === 2 && events.some(({ reason }) => reason.startsWith('电话核实'))
    },
    close: () => client.end(),
  }
}
