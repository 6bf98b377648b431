import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase, runOnce } from '../database.ts'
import { removeEmbeddedPostgres, sharedBuffersMb, startEmbeddedPostgres } from './start-embedded-postgres.ts'
import { startTestDatabase } from './start-test-database.ts'

test('roles have the least rights: the application cannot make tables, the reader cannot write, the auditor sees nothing by default', async () => {
  const database = await startTestDatabase()
  try {
    await runOnce(database.ownerUrl, [
      'create schema ward',
      'create table ward.bed (id text primary key, at timestamptz, day date, size bigint)',
    ])
    const app = openDatabase(database.url)
    await sql`insert into ward.bed values ('b1', now(), '2026-01-02', 9007199254740991)`.execute(app)
    const { rows } = await sql<any>`select size, day from ward.bed`.execute(app)
    assert.deepEqual(rows, [{ size: 9007199254740991, day: '2026-01-02' }])
    await assert.rejects(sql`create table ward.other (id text)`.execute(app), { code: '42501' })
    await assert.rejects(sql`create schema mine`.execute(app), { code: '42501' })
    await app.destroy()
    const grants = ['grant usage on schema ward to jhc_read', 'grant select on ward.bed to jhc_read']
    await runOnce(database.ownerUrl, grants)
    await runOnce(database.readUrl, ['select * from ward.bed'])
    await assert.rejects(runOnce(database.readUrl, [`insert into ward.bed values ('b2')`]), { code: '42501' })
    await assert.rejects(runOnce(database.auditUrl, ['select * from ward.bed']), { code: '42501' })
  } finally {
    await database.stop()
  }
})

test('the server caches a sixteenth of the memory, within bounds; a container counts with its own limit', () => {
  const gb = 1024 ** 3
  const unlimited = 2 ** 64
  assert.deepEqual(
    [
      sharedBuffersMb(8 * gb, 0),
      sharedBuffersMb(8 * gb, unlimited),
      sharedBuffersMb(64 * gb, 4 * gb),
      sharedBuffersMb(64 * gb, 0),
      sharedBuffersMb(gb, 0),
    ],
    [512, 512, 256, 1024, 128],
  )
})

test('a server left over by a killed process is taken over, and the data is there; a stopped one starts again on its port', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jhc-embedded-'))
  try {
    const first = await startEmbeddedPostgres({ dataDir })
    await runOnce(first.urls.ownerUrl, ['create schema kept', 'create table kept.row (id text)'])
    await runOnce(first.urls.appUrl, [`insert into kept.row values ('x')`])
    // The first owner is gone without a word: nothing called first.stop().
    const second = await startEmbeddedPostgres({ dataDir })
    assert.equal(second.adopted, true)
    await second.stop()
    const third = await startEmbeddedPostgres({ dataDir })
    assert.deepEqual([third.adopted, third.port], [false, first.port])
    const db = openDatabase(third.urls.appUrl)
    assert.deepEqual((await sql<any>`select id from kept.row`.execute(db)).rows, [{ id: 'x' }])
    assert.deepEqual((await sql<any>`show fsync`.execute(db)).rows, [{ fsync: 'on' }])
    await db.destroy()
    await third.stop()
  } finally {
    await removeEmbeddedPostgres(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
})
