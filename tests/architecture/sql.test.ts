import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, projectFiles, sourceFiles, textOf } from './source-files.ts'

const migrations = projectFiles().filter((path) => /\/migrations\/.*\.sql$/.test(path))
const withoutComments = (sql: string) => sql.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '')

/** What a dialect for another database has to offer. A new feature is added here on purpose or not used. */
const allowedStatements = [
  'create schema',
  'create table',
  'create index',
  'create unique index',
  'create view',
  'alter table',
  'insert into',
  'update',
  'revoke',
  'grant',
  'drop index',
  'drop table',
  'drop view',
  'delete from',
]

test('migrations use only the listed statements', () => {
  assert.ok(migrations.length >= 3)
  const unknown: string[] = []
  for (const path of migrations) {
    for (const statement of withoutComments(textOf(path)).split(';')) {
      const text = statement.trim().replace(/\s+/g, ' ').toLowerCase()
      if (text !== '' && !allowedStatements.some((start) => text.startsWith(start)))
        unknown.push(`${path}: ${text.slice(0, 60)}`)
    }
  }
  assert.deepEqual(unknown, [])
})

const forbidden =
  /\b(listen|notify|create\s+trigger|create\s+extension|create\s+(or\s+replace\s+)?function|create\s+rule|inherits\s*\(|serial\b|pg_advisory_\w+|jsonb_path\w*|tablesample)\b/i

test('no trigger, extension, LISTEN/NOTIFY, function, rule, serial or advisory lock in migrations', () => {
  const found = migrations.filter((path) => forbidden.test(withoutComments(textOf(path))))
  assert.deepEqual(found, [])
})

test('nor in the SQL of the services', () => {
  const found = sourceFiles()
    .filter((path) => /^(services|chain)\/.*-store\.ts$/.test(path) && !isTest(path))
    .filter((path) =>
      sqlOf(textOf(path)).some((sql) =>
        /\b(listen|notify|create\s+extension|create\s+trigger|pg_advisory_\w+)\b/i.test(sql),
      ),
    )
  assert.deepEqual(found, [])
})

function sqlOf(text: string): string[] {
  return [...text.matchAll(/sql(?:<[^`]*>)?`([\s\S]*?)`/g)].map((match) => match[1]!)
}

test('each capability keeps to a schema of its own', () => {
  const owners = new Map<string, string>()
  for (const path of migrations) {
    const folder = path.slice(0, path.indexOf('/migrations/'))
    for (const match of withoutComments(textOf(path)).matchAll(/create schema (?:if not exists )?(\w+)/gi)) {
      const other = owners.get(match[1]!)
      assert.ok(!other || other === folder, `${match[1]} belongs to ${other} and to ${folder}`)
      owners.set(match[1]!, folder)
    }
  }
  assert.ok(owners.size >= 3)
})
