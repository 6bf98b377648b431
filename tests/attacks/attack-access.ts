import { createHash } from 'node:crypto'
import { accountsApi } from '@jhc/applications/accounts/api.ts'
import { type Accounts, createAccounts } from '@jhc/applications/accounts/capability.ts'
import { sealedTables } from '@jhc/applications/accounts/register/sealed-tables.ts'
import { rolesApi } from '@jhc/applications/accounts/roles/api.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { logInAs } from '@jhc/applications/accounts/testing/person.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import pg from 'pg'
import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import type { AttackId } from './catalogue.ts'

const password = 'Bamboo-Lantern-7'
const patienceMs = 60_000

interface Attack {
  id: AttackId<'access'>
  what: string
  run(): Promise<unknown>
  /** How the running product answers while the change stands. */
  refused(): Promise<boolean>
}

/** Full access to the tables of accounts, rights and sessions, the process running: each change is replayed at the door, and named by the check. */
export async function run({ attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  say(`seed ${seed}`)
  const random = seededRandom(seed)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  let accounts: Accounts | undefined
  const platform = await startTestPlatform({
    capabilities: (context) => {
      accounts = createAccounts(context, accountsForTests({ checkEveryMs: 100 }))
      return [accounts]
    },
    sessions: () => accounts!.sessions,
  })
  const make = async (loginName: string, role: Parameters<Accounts['createAccount']>[0]['roles'][number]) => {
    const person = { loginName, displayName: `${loginName} 先生`, orgId: 'A00', roles: [role], password, demo: false }
    await accounts!.createAccount({ ...person, orgId: 'district' })
    return logInAs(platform, loginName, password)
  }
  const victim = await make('victim', 'consortium-manager')
  const system = await make('system', 'system-administrator')
  const security = await make('security', 'security-administrator')
  const watcher = platform.as(['accounts.read']).client(accountsApi)
  const ids = { victim: victim.body.accountId, system: system.body.accountId }
  // A life before: a role of its own, rights that were taken away again, a second factor, an open proposal.
  const client = new pg.Client({ connectionString: platform.database.superUrl })
  await client.connect()
  await client.query('create schema kept')
  const settle = async (changeId: string) =>
    security.client(rolesApi).decide({ params: { changeId }, body: { approve: true } })
  const role = await system
    .client(rolesApi)
    .proposeForRole({ body: { name: '查看', permissions: ['index.read'], disabled: false, reason: '新岗位' } })
  await settle(role.changeId)
  const rights = (roles: string[]) =>
    system.client(rolesApi).proposeForAccount({
      params: { accountId: ids.victim },
      body: { orgId: 'district', roles, dataScope: 'own', maxGrade: 2, reason: '岗位调整' },
    })
  await settle((await rights([role.subjectId, 'data-steward'])).changeId)
  await client.query('create table kept.older as table accounts.account')
  await settle((await rights([role.subjectId])).changeId)
  await rights(['data-steward'])
  await victim.call('POST', '/v1/session/second-factor', { password, kind: 'totp-sha256' })

  const tables = [...sealedTables, 'session', 'access_change'] as const
  for (const table of tables) {
    const { rows } = await client.query(
      `select conname from pg_constraint where conrelid = 'accounts.${table}'::regclass and contype in ('f', 'c')`,
    )
    for (const { conname } of rows)
      await client.query(`alter table accounts.${table} drop constraint "${conname}" cascade`)
    await client.query(`create table kept.${table} as table accounts.${table}`)
  }
  const { rows: columns } = await client.query<{ table: string; name: string; type: string }>(
    `select table_name as table, column_name as name, data_type as type from information_schema.columns
     where table_schema = 'accounts' and table_name = any($1) order by table_name, ordinal_position`,
    [tables],
  )
  const findings = async () => (await watcher.accessState({})).findings
  const named = (table: string) => async () => (await findings()).some((one) => one.table === table)
  const answers = async (person: { me(): Promise<any> }, code: string) => (await person.me()).code === code
  const tampered = () => answers(victim, 'accounts.access-tampered')
  const noLonger = async () => ['accounts.access-tampered', 'common.not-logged-in'].includes((await victim.me()).code!)
  const victimRow = `account_id = '${ids.victim}'`
  const refusedFor: Record<string, () => Promise<boolean>> = {
    account: async () => (await noLonger()) && (await named('account')()),
    session: noLonger,
  }
  const rowsOf: Record<string, string> = { account: victimRow, session: victimRow }

  const edits = columns.map(({ table, name, type }) => (): Attack => {
    const changed = type.startsWith('timestamp')
      ? `coalesce(${name}, now()) + interval '1 second'`
      : type === 'bigint'
        ? `${name} + 1000000`
        : type === 'integer'
          ? `${name} + 1`
          : type === 'boolean'
            ? `not ${name}`
            : `case when coalesce(${name}, '') = '' then 'x' else overlay(${name} placing case left(${name}, 1) when '7' then '8' else '7' end from 1 for 1) end`
    const where = rowsOf[table] ?? `ctid = (select ctid from accounts.${table} order by random() limit 1)`
    return {
      id: 'access.edit',
      what: `edit ${table}.${name}`,
      run: () => client.query(`update accounts.${table} set ${name} = ${changed} where ${where}`),
      refused: refusedFor[table] ?? named(table),
    }
  })
  const kinds: (() => Attack)[] = [
    () => ({
      id: 'access.more-roles',
      what: 'more roles',
      run: () => client.query(`update accounts.account set roles = 'system-administrator' where ${victimRow}`),
      refused: tampered,
    }),
    () => ({
      id: 'access.copied-row',
      what: 'the row of another, code and all',
      run: () =>
        client.query(`update accounts.account a set roles = o.roles, data_scope = o.data_scope, max_grade = o.max_grade,
          version = o.version, mac = o.mac from accounts.account o where o.account_id = '${ids.system}' and a.${victimRow}`),
      refused: tampered,
    }),
    () => ({
      id: 'access.older-row',
      what: 'an older row with its code',
      run: async () => {
        await client.query(`delete from accounts.account where ${victimRow}`)
        await client.query(`insert into accounts.account select * from kept.older where ${victimRow}`)
      },
      refused: tampered,
    }),
    () => ({
      id: 'access.cut-list',
      what: 'an older row, and the list of changes cut behind it',
      run: async () => {
        await client.query(`delete from accounts.account where ${victimRow}`)
        await client.query(`insert into accounts.account select * from kept.older where ${victimRow}`)
        await client.query(`delete from accounts.access_change where row_key = '${ids.victim}' and table_name = 'account'
          and counter = (select max(counter) from kept.access_change where row_key = '${ids.victim}' and table_name = 'account')`)
      },
      refused: async () => (await tampered()) && (await named('access_change')()),
    }),
    () => ({
      id: 'access.password-exchanged',
      what: 'another hash as password',
      run: () =>
        client.query(`update accounts.account a set password_hash = o.password_hash from accounts.account o
          where o.account_id = '${ids.system}' and a.${victimRow}`),
      refused: async () => (await logInAs(platform, 'victim', password)).body.code === 'accounts.access-tampered',
    }),
    () => {
      const secret = `forged-${Math.floor(random() * 1e9)}`
      const digest = createHash('sha256').update(secret).digest('hex')
      return {
        id: 'access.session-forged',
        what: 'a forged session of the system administrator',
        run: () =>
          client.query(`insert into accounts.session (secret_digest, session_id, account_id, created_at, used_at, mac)
            select '${digest}', 'forged', account_id, created_at, used_at, mac from accounts.session
            where account_id = '${ids.system}' limit 1`),
        refused: async () => {
          const cookie = `__Host-jhc-session=${secret}`
          return (await platform.anonymous.fetch('/v1/session', { headers: { cookie } })).status >= 400
        },
      }
    },
    () => ({
      id: 'access.session-forged',
      what: "the victim's session turned into the system administrator's",
      run: () => client.query(`update accounts.session set account_id = '${ids.system}' where ${victimRow}`),
      refused: noLonger,
    }),
    () => ({
      id: 'access.role-widened',
      what: 'a role with more permissions',
      run: () => client.query(`update accounts.role set permissions = 'accounts.manage,index.read'`),
      refused: async () =>
        !((await victim.me()).permissions ?? []).includes('accounts.manage') && (await named('role')()),
    }),
    ...(['account', 'organisation', 'role', 'rights_change', 'second_factor', 'access_change'] as const).map(
      (table) => (): Attack => ({
        id: 'access.removed',
        what: `remove from ${table}`,
        run: () =>
          client.query(
            `delete from accounts.${table} where ${table === 'account' ? victimRow : `ctid = (select max(ctid) from accounts.${table})`}`,
          ),
        refused: table === 'account' ? async () => (await noLonger()) && (await named('account')()) : named(table),
      }),
    ),
    () => ({
      id: 'access.approval-forged',
      what: 'an approval that nobody gave',
      run: () =>
        client.query(
          `update accounts.rights_change set state = 'approved', decided_by = '${ids.system}' where state = 'open'`,
        ),
      refused: named('rights_change'),
    }),
    () => ({
      id: 'access.account-forged',
      what: 'an account of one’s own making',
      run: () =>
        client.query(`insert into accounts.account select 'forged', 'forged', display_name, org_id, password_hash, demo, disabled_at,
          created_at, must_change, old_hashes, password_set_at, 'system-administrator', 'all', 5, version, mac from kept.account where ${victimRow}`),
      refused: async () =>
        (await logInAs(platform, 'forged', password)).body.code === 'accounts.access-tampered' &&
        (await named('account')()),
    }),
  ]

  async function restore(): Promise<void> {
    await client.query('begin')
    for (const table of tables) {
      await client.query(`delete from accounts.${table}`)
      await client.query(`insert into accounts.${table} select * from kept.${table}`)
    }
    await client.query('delete from accounts.login_failure')
    await client.query('commit')
    await until(async () => (await findings()).length === 0 && (await victim.me()).status === 200)
  }
  async function until(holds: () => Promise<boolean>): Promise<boolean> {
    for (const since = performance.now(); performance.now() - since < patienceMs; ) {
      if (await holds()) return true
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return false
  }

  if (!(await until(async () => (await findings()).length === 0 && (await victim.me()).status === 200)))
    throw new Error('something is found before any attack')
  const all = [...kinds, ...edits]
  const tally = new Tally('access')
  for (let done = 0; done < attacks; done++) {
    const attack = (done < all.length ? all[done]! : oneOf(all))()
    await attack.run()
    const refused = await until(attack.refused)
    tally.add(attack.id, refused)
    if (!refused) say(`UNDETECTED ${attack.what}`)
    if ((done + 1) % 20 === 0) say(`${done + 1} attacks, ${tally.result().undetected} undetected`)
    await restore()
  }
  await client.end()
  await platform.stop()
  return tally.result()
}
