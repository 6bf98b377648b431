import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import pg from 'pg'
import { type Accounts, createAccounts } from '../capability.ts'
import { accountsForTests } from '../testing/accounts-for-tests.ts'
import { logInAs } from '../testing/person.ts'
import { sealedColumns } from './sealed-tables.ts'

const password = 'Bamboo-Lantern-7'
const clerk = { loginName: 'clerk', displayName: '文员', orgId: 'A00', password, demo: false }

async function bed(headFile: string, database?: TestPlatform['database']) {
  let accounts: Accounts | undefined
  const platform = await startTestPlatform({
    ...(database ? { database } : {}),
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests({ headFile }))
      return [accounts]
    },
    sessions: () => accounts!.sessions,
  })
  return { platform, accounts: accounts! }
}

test('every column of the sealed tables is under the code', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-access-'))
  const { platform } = await bed(join(folder, 'head.json'))
  for (const [table, columns] of Object.entries(sealedColumns)) {
    const rows = await platform.db
      .selectFrom('information_schema.columns')
      .select('column_name as name')
      .where('table_schema', '=', 'accounts')
      .where('table_name', '=', table)
      .execute()
    assert.deepEqual(rows.map(({ name }) => name).sort(), [...columns, 'mac'].sort(), table)
  }
  await platform.stop()
  rmSync(folder, { recursive: true })
})

test('a row and the list of changes put back together while the platform is down are refused by the head kept outside', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jhc-access-'))
  const headFile = join(folder, 'head.json')
  const first = await bed(headFile)
  await first.accounts.createAccount({ ...clerk, roles: ['auditor'] })
  const client = new pg.Client({ connectionString: first.platform.database.superUrl })
  await client.connect()
  await client.query('create schema kept')
  for (const table of ['account', 'access_change'])
    await client.query(`create table kept.${table} as table accounts.${table}`)
  await first.accounts.createAccount({ ...clerk, roles: ['data-steward'] })
  assert.equal((await logInAs(first.platform, 'clerk', password)).status, 200)
  await first.platform.stop({ keepDatabase: true })

  const same = await bed(headFile, first.platform.database)
  assert.equal((await logInAs(same.platform, 'clerk', password)).status, 200)
  await same.platform.stop({ keepDatabase: true })

  await client.query(`update accounts.account a set roles = k.roles, password_hash = k.password_hash, version = k.version,
    password_set_at = k.password_set_at, mac = k.mac from kept.account k where k.account_id = a.account_id`)
  await client.query('delete from accounts.access_change where counter > (select max(counter) from kept.access_change)')
  await client.end()
  const back = await bed(headFile, first.platform.database)
  assert.deepEqual((await logInAs(back.platform, 'clerk', password)).body.code, 'accounts.access-tampered')
  await back.platform.stop()
  rmSync(folder, { recursive: true })
})
