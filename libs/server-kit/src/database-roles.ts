import pg from 'pg'

/** Four connections, least rights each: owner runs migrations, app serves, audit appends, read only reads. */
export interface DatabaseUrls {
  ownerUrl: string
  appUrl: string
  auditUrl: string
  readUrl: string
}

export type RolePasswords = Record<'owner' | 'app' | 'audit' | 'read', string>

interface Target {
  host: string
  port: number
  database: string
  passwords: RolePasswords
}

export function roleUrls({ host, port, database, passwords }: Target): DatabaseUrls {
  const url = (role: keyof RolePasswords) => `postgres://jhc_${role}:${passwords[role]}@${host}:${port}/${database}`
  return { ownerUrl: url('owner'), appUrl: url('app'), auditUrl: url('audit'), readUrl: url('read') }
}

/** Makes roles and database and sets what new tables grant; may be run again and again. Needs a superuser or a CREATEROLE CREATEDB user. */
export async function provisionDatabase(target: Target & { superUrl: (database: string) => string }): Promise<void> {
  await withClient(target.superUrl('postgres'), async (client) => {
    await ensureRoles(client, target.passwords)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [target.database])
    if (!rowCount) await client.query(`create database ${name(target.database)} owner jhc_owner`)
  })
  await withClient(target.superUrl(target.database), (client) => grantDefaults(client, target.database))
}

/** A database that is not ours (a demo's source system): owner and database have the same name, nobody else may connect. */
export async function provisionForeignDatabase(
  superUrl: (database: string) => string,
  database: string,
  password: string,
): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(database) || database.startsWith('jhc'))
    throw new Error(`bad database name ${database}`)
  await withClient(superUrl('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [database])
    await client.query(`${rowCount ? 'alter' : 'create'} role ${name(database)} login password '${password}'`)
    const found = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!found.rowCount) await client.query(`create database ${name(database)} owner ${name(database)}`)
    await client.query(`revoke all on database ${name(database)} from public`)
  })
}

export async function ensureRoles(client: pg.Client, passwords: RolePasswords): Promise<void> {
  for (const [role, password] of Object.entries(passwords)) {
    if (!/^[0-9A-Za-z_-]{16,128}$/.test(password))
      throw new Error(`the password of jhc_${role} must be 16 to 128 letters and digits`)
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [`jhc_${role}`])
    const attributes = `login nosuperuser nocreatedb nocreaterole noreplication password '${password}'`
    await client.query(`${rowCount ? 'alter' : 'create'} role jhc_${role} ${attributes}`)
  }
}

/**
 * Default privileges hold for every schema and table that the owner makes later. The audit and the read role get no table by default: a
 * migration grants `insert` on what the one appends to, and `select` on what the other may show. A migration of an insert-only table revokes update and delete from jhc_app.
 */
export async function grantDefaults(client: pg.Client, database: string): Promise<void> {
  const defaults = 'alter default privileges for role jhc_owner'
  const statements = [
    `revoke all on database ${name(database)} from public`,
    `grant connect on database ${name(database)} to jhc_app, jhc_audit, jhc_read`,
    'revoke create on schema public from public',
    `${defaults} grant usage on schemas to jhc_app, jhc_audit`,
    `${defaults} grant select, insert, update, delete on tables to jhc_app`,
    `${defaults} grant usage, select on sequences to jhc_app`,
    // A database made by an earlier version granted more.
    `${defaults} revoke usage on schemas from jhc_read`,
    `${defaults} revoke select on tables from jhc_read`,
  ]
  for (const statement of statements) await client.query(statement)
}

function name(identifier: string): string {
  return pg.escapeIdentifier(identifier)
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await use(client)
  } finally {
    await client.end()
  }
}
