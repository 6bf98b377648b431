import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { runOnce } from './database.ts'
import { startTestDatabase, type TestDatabase } from './embedded-postgres/start-test-database.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string

before(async () => {
  database = await startTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'jhc-migrate-'))
  await writeFile(join(folder, '0001-start.sql'), 'create schema plan; create table plan.item (id text primary key);')
})
after(async () => {
  await database.stop()
  await rm(folder, { recursive: true })
})

const run = () => migrate(database.ownerUrl, [{ name: 'test/plan', migrations: pathToFileURL(`${folder}/`) }])

test('processes that start together on an empty database apply each migration once', async () => {
  for (let round = 0; round < 10; round++) {
    await runOnce(database.ownerUrl, [
      'drop schema if exists jhc_migrations cascade',
      'drop schema if exists plan cascade',
    ])
    const results = await Promise.all([run(), run(), run(), run()])
    assert.deepEqual(
      results.flatMap((result) => result.applied),
      ['test/plan/0001-start.sql'],
    )
  }
})

test('a failing migration leaves nothing behind and is named', async () => {
  const file = join(folder, '0002-more.sql')
  await writeFile(file, 'alter table plan.item add column size int; select nothing_here;')
  await assert.rejects(run(), {
    code: 'migrate.failed',
    details: { capability: 'test/plan', file: '0002-more.sql', reason: 'column "nothing_here" does not exist' },
  })
  await writeFile(file, 'alter table plan.item add column size int;')
  assert.deepEqual((await run()).applied, ['test/plan/0002-more.sql'])
})

test('an edited, a vanished and a misnumbered migration are refused by name', async () => {
  await writeFile(join(folder, '0004-gap.sql'), 'select 1;')
  await assert.rejects(run(), { code: 'migrate.misnumbered' })
  await rm(join(folder, '0004-gap.sql'))
  await writeFile(join(folder, '0002-more.sql'), 'alter table plan.item add column size bigint;')
  await assert.rejects(run(), { code: 'migrate.edited' })
  await rm(join(folder, '0002-more.sql'))
  await assert.rejects(run(), { code: 'migrate.missing' })
})
