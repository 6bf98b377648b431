import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from './database.ts'
import { startTestDatabase } from './embedded-postgres/start-test-database.ts'
import { startJobs } from './jobs.ts'
import { silentLog } from './log.ts'

test('a job runs with the application rights, one key waits once, a schedule set twice is one schedule', async () => {
  const database = await startTestDatabase()
  const jobs = await startJobs({ ownerUrl: database.ownerUrl, url: database.url, log: silentLog() })
  const db = openDatabase(database.readUrl)
  try {
    const seen: string[] = []
    const done = Promise.withResolvers<void>()
    for (const name of ['a', 'a', 'b']) await jobs.enqueue('collect', { name }, { key: name })
    await jobs.schedule('nightly', '0 1 * * *')
    await jobs.schedule('nightly', '30 1 * * *')
    await jobs.work<{ name: string }>('collect', async ({ name }) => {
      seen.push(name)
      if (seen.length === 2) done.resolve()
    })
    await done.promise
    assert.deepEqual(seen.sort(), ['a', 'b'])
    const { rows } = await sql<any>`select cron, timezone from jobs.schedule`.execute(db)
    assert.deepEqual(rows, [{ cron: '30 1 * * *', timezone: 'Asia/Shanghai' }])
  } finally {
    await jobs.stop()
    await db.destroy()
    await database.stop()
  }
})
