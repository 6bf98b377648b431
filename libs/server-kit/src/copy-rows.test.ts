import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { copyRows } from './copy-rows.ts'
import { openDatabase } from './database.ts'
import { startTestDatabase, type TestDatabase } from './embedded-postgres/start-test-database.ts'

let database: TestDatabase
let db: Kysely<any>
before(async () => {
  database = await startTestDatabase()
  db = openDatabase(database.ownerUrl, { max: 2 })
  await sql`create schema copy_test`.execute(db)
  await sql`create table copy_test.thing (id text primary key, n integer, big bigint, small smallint, yes boolean, bytes bytea, at timestamptz)`.execute(
    db,
  )
})
after(async () => {
  await db.destroy()
  await database.stop()
})

interface Thing {
  id: string
  n: number | null
  big: number
  small: number
  yes: boolean
  bytes: Uint8Array
  at: Date
}
const copy = (target: Kysely<any>, rows: Thing[]) =>
  copyRows(target, 'copy_test.thing', rows, {
    id: ['text', (r) => r.id],
    n: ['integer', (r) => r.n],
    big: ['bigint', (r) => r.big],
    small: ['smallint', (r) => r.small],
    yes: ['boolean', (r) => r.yes],
    bytes: ['bytea', (r) => r.bytes],
    at: ['timestamptz', (r) => r.at],
  })
const thing = (id: string, rest: Partial<Thing> = {}): Thing => ({
  id,
  n: -7,
  big: Number.MAX_SAFE_INTEGER,
  small: -2,
  yes: true,
  bytes: Buffer.from([0, 255, 92, 10]),
  at: new Date('2026-11-23T01:02:03.456Z'),
  ...rest,
})
const all = async () => (await sql<Thing>`select * from copy_test.thing order by id`.execute(db)).rows

test('every type arrives as it was given, on both sides of zero and of the year 2000, whatever the size', async () => {
  const rows = [
    thing('a'),
    thing('b', { n: null, big: -Number.MAX_SAFE_INTEGER, yes: false, at: new Date('1930-05-06T07:08:09.001Z') }),
    thing('制表\t换行\n反斜杠\\ "引号" 😀', { bytes: Buffer.alloc(0), big: -1 }),
    thing('z', { bytes: Buffer.alloc(600_000, 7), big: 0 }),
  ]
  await copy(db, rows)
  const key = (row: Thing) => Buffer.from(row.id)
  const stored = (await all()).sort((x, y) => Buffer.compare(key(x), key(y)))
  assert.deepEqual(
    stored,
    rows.sort((x, y) => Buffer.compare(key(x), key(y))),
  )
})

test('values of every length, wherever the pieces that carry them end', async () => {
  const rows = Array.from({ length: 400 }, (_, at) =>
    thing(`long-${String(at).padStart(3, '0')}-${'字'.repeat((at * 37) % 3000)}`, {
      bytes: Buffer.alloc((at * 811) % 17_000, at),
    }),
  )
  await Promise.all([copy(db, rows.slice(0, 200)), copy(db, rows.slice(200))])
  const stored = (await all()).filter((row) => row.id.startsWith('long-'))
  assert.deepEqual(
    stored.sort((x, y) => (x.id < y.id ? -1 : 1)),
    rows,
  )
})

test('part of its transaction: a refused row takes everything back, and the connection serves on', async () => {
  const before = (await all()).length
  await assert.rejects(
    db.transaction().execute(async (trx) => {
      await copy(trx, [thing('new')])
      await copy(trx, [thing('other'), thing('a')])
    }),
    { code: '23505' },
  )
  assert.equal((await all()).length, before)
  await copy(db, [])
  await copy(db, [thing('later')])
  assert.equal((await all()).length, before + 1)
})
