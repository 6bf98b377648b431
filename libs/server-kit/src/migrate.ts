import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defineErrors } from '@jhc/kit/errors.ts'
import pg from 'pg'

export interface MigrationSet {
  /** Capability, e.g. `data-center/index-library`. */
  name: string
  /** Folder with `0001-name.sql`, `0002-name.sql` … without gaps. */
  migrations: URL
}

const errors = defineErrors('migrate', {
  edited: {
    kind: 'internal',
    retryable: false,
    zh: '已执行过的数据库迁移脚本被改动，拒绝启动；请恢复原脚本并新增一个迁移脚本。',
  },
  missing: {
    kind: 'internal',
    retryable: false,
    zh: '数据库中登记的迁移脚本在程序中不存在，程序版本可能低于数据库版本，拒绝启动。',
  },
  misnumbered: { kind: 'internal', retryable: false, zh: '迁移脚本编号不连续或命名不正确。' },
  failed: { kind: 'internal', retryable: false, zh: '数据库迁移失败，已整体回退。' },
})

/**
 * Runs what has not run yet, each file in one transaction with its book-keeping row. The table lock makes two processes that
 * start together take turns; the pinned digest refuses a file that was edited after it had run.
 */
export async function migrate(ownerUrl: string, sets: MigrationSet[]): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const applied: string[] = []
  try {
    await createBooks(client)
    for (const set of sets) {
      const files = await readMigrations(set)
      await refuseUnknown(client, set.name, files)
      for (const file of files) if (await applyOne(client, set.name, file)) applied.push(`${set.name}/${file.name}`)
    }
  } finally {
    await client.end()
  }
  return { applied }
}

interface MigrationFile {
  name: string
  sql: string
  sha256: string
}

async function readMigrations(set: MigrationSet): Promise<MigrationFile[]> {
  const folder = fileURLToPath(set.migrations)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name, index) => {
      const expected = String(index + 1).padStart(4, '0')
      if (!new RegExp(`^${expected}-[a-z0-9-]+\\.sql$`).test(name)) {
        throw errors.misnumbered({ capability: set.name, file: name, expected })
      }
      const sql = (await readFile(`${folder}/${name}`, 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function createBooks(client: pg.Client): Promise<void> {
  const there = async () =>
    (await client.query(`select to_regclass('jhc_migrations.applied') is not null as there`)).rows[0].there
  if (await there()) return
  try {
    await client.query('create schema if not exists jhc_migrations')
    await client.query(`create table if not exists jhc_migrations.applied (
       capability text not null, file text not null, sha256 text not null,
       applied_at timestamptz not null default now(), primary key (capability, file))`)
  } catch (error) {
    // Several processes may create it at the same moment. The losers' error differs with what they met first (schema, table,
    // row type), and comes after the winner's commit; a loser of the schema alone tries the table again.
    if (!['23505', '42P06', '42P07', '42710'].includes((error as pg.DatabaseError).code ?? '')) throw error
    await createBooks(client)
  }
}

async function refuseUnknown(client: pg.Client, capability: string, files: MigrationFile[]): Promise<void> {
  const { rows } = await client.query('select file from jhc_migrations.applied where capability = $1 order by file', [
    capability,
  ])
  for (const { file } of rows) {
    if (!files.some((known) => known.name === file)) throw errors.missing({ capability, file })
  }
}

async function applyOne(client: pg.Client, capability: string, file: MigrationFile): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query('lock table jhc_migrations.applied in exclusive mode')
    const { rows } = await client.query(
      'select sha256 from jhc_migrations.applied where capability = $1 and file = $2',
      [capability, file.name],
    )
    if (rows.length > 0) {
      if (rows[0].sha256 !== file.sha256) throw errors.edited({ capability, file: file.name })
      await client.query('rollback')
      return false
    }
    await client.query(file.sql).catch((cause) => {
      throw errors.failed({ capability, file: file.name, reason: String(cause.message) }, { cause })
    })
    await client.query('insert into jhc_migrations.applied (capability, file, sha256) values ($1, $2, $3)', [
      capability,
      file.name,
      file.sha256,
    ])
    await client.query('commit')
    return true
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
