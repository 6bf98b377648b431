import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { saveSnapshot } from '@jhc/chain-driver-embedded/snapshot/save-snapshot.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import pg from 'pg'
import type { AttackId } from '../catalogue.ts'
import type { Haystack } from './canaries.ts'
import type { StorageWorld } from './world.ts'

/** Where somebody looks who has got hold of it. */
export function places(world: StorageWorld): { id: AttackId<'storage'>; search: () => Haystack }[] {
  return [
    { id: 'storage.canary-database', search: () => databases(world) },
    { id: 'storage.canary-files', search: () => files(world) },
    { id: 'storage.canary-chain', search: () => chain(world) },
    { id: 'storage.canary-logs', search: () => logs(world) },
    { id: 'storage.canary-traffic', search: () => traffic(world) },
  ]
}

async function* logs(world: StorageWorld): Haystack {
  yield* world.output()
  for (const part of ['chain', 'data']) yield* under(join(world.folder, part, 'logs'), `logs of ${part}`)
}

/** Where all of it is meant to be: the hospital's own documents, and the key files. */
export async function* originals(world: StorageWorld): Haystack {
  const read = (dir: string, wanted: RegExp) =>
    readdirSync(dir)
      .filter((name) => wanted.test(name))
      .map((name) => ({ where: name, bytes: readFileSync(join(dir, name)) }))
  yield* read(world.documents, /\.xml$/)
  for (const dir of [world.folder, join(world.folder, 'chain'), join(world.folder, 'data')]) yield* read(dir, keyFiles)
}

/** Every row of every table as its text, as a dump writes it. */
async function* databases(world: StorageWorld): Haystack {
  for (const [name, { superUrl }] of Object.entries(world.databases)) {
    const client = new pg.Client({ connectionString: superUrl })
    await client.connect()
    try {
      const { rows: tables } = await client.query<{ table: string }>(
        `select format('%I.%I', schemaname, tablename) as table from pg_tables
         where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
      )
      for (const { table } of tables) {
        const { rows } = await client.query<{ row: string }>(`select t::text as row from ${table} t`)
        yield { where: `${name}: ${table}`, bytes: Buffer.from(rows.map(({ row }) => row).join('\n')) }
      }
    } finally {
      await client.end()
    }
  }
}

/** What a copy of the disk holds: data files and write-ahead log, the platform's folders but for the key files, a snapshot of the chain. */
async function* files(world: StorageWorld): Haystack {
  for (const [name, { superUrl }] of Object.entries(world.databases)) {
    const client = new pg.Client({ connectionString: superUrl })
    await client.connect()
    const { rows } = await client.query<{ dir: string; oid: string }>(
      `select setting as dir, (select oid::text from pg_database where datname = current_database()) as oid
       from pg_settings where name = 'data_directory'`,
    )
    await client.query('checkpoint')
    await client.end()
    const { dir, oid } = rows[0]!
    yield* under(join(dir, 'base', oid), `${name}: base`)
    yield* under(join(dir, 'pg_wal'), `${name}: pg_wal`)
  }
  const snapshot = join(world.folder, 'chain.snapshot')
  await saveSnapshot(join(world.folder, 'chain/chain'), snapshot)
  yield* under(world.folder, 'folder')
}

/** Where keys and first passwords stand because nothing else could use them: for the owner's eyes, never in a backup beside the data. */
const keyFiles = /^(software-provider|demo-[a-z-]*accounts|organisation-keys)\.json$|\.key$/

function* under(dir: string, label: string): Generator<{ where: string; bytes: Buffer }> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    // What the hospital itself holds is the original.
    if (entry.isDirectory() && entry.name !== 'documents') yield* under(path, `${label}/${entry.name}`)
    if (!entry.isFile()) continue
    if (keyFiles.test(entry.name)) {
      if ((statSync(path).mode & 0o077) !== 0) throw new Error(`${path} is not for its owner alone`)
      continue
    }
    const bytes = quietly(() => readFileSync(path))
    if (bytes) yield { where: `${label}/${entry.name}`, bytes }
  }
}

/** Files come and go while the platform runs. */
function quietly(read: () => Buffer): Buffer | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** Calls, events and headers as any node of the consortium has them. */
async function* chain(world: StorageWorld): Haystack {
  const headers = { authorization: `Bearer ${world.token('service', 'mirror')}` }
  const gateway = httpClient(chainGatewayApi, { baseUrl: world.urls.chain, headers })
  for (let from = 0; ; ) {
    const { blocks } = await gateway.blocks({ query: { from, limit: 100 } })
    if (blocks.length === 0) return
    for (const block of blocks) {
      const text = JSON.stringify(block)
      const bytes = (text.match(/0x[0-9a-f]{16,}/g) ?? []).map((hex) => Buffer.from(hex.slice(2), 'hex'))
      yield { where: `block ${block.number}`, bytes: Buffer.concat([Buffer.from(text), ...bytes]) }
      from = block.number + 1
    }
  }
}

async function* traffic({ hops }: StorageWorld): Haystack {
  for (const [name, hop] of Object.entries(hops)) {
    for (const [at, bytes] of hop.streams().entries()) yield { where: `to ${name}, stream ${at}`, bytes }
  }
}
