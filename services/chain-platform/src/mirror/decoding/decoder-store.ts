import { type Kysely, sql, type Transaction } from 'kysely'

export interface StoredDecoder {
  address: string
  name: string
  origin: 'built-in' | 'uploaded'
  abiDigest: string
  abi: string | null
  addedBy: string | null
  addedAt: Date
  /** Blocks up to here are decoded in the background; `nextBlock` is the first of them that is not yet. */
  untilBlock: number
  nextBlock: number
}
export type NewDecoder = Pick<StoredDecoder, 'address' | 'name' | 'origin' | 'abiDigest' | 'abi' | 'addedBy'>

const columns =
  sql.raw(`address, name, origin, abi_digest as "abiDigest", abi, added_by as "addedBy", added_at as "addedAt",
  until_block as "untilBlock", next_block as "nextBlock"`)

export async function readDecoders(db: Kysely<any>): Promise<{ version: number; decoders: StoredDecoder[] }> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const cursor = await sql<{ version: number }>`select decoder_version as version from mirror.cursor`.execute(trx)
      const { rows } = await sql<StoredDecoder>`select ${columns} from mirror.decoder order by name, address`.execute(
        trx,
      )
      return {
        version: Number(cursor.rows[0]?.version ?? 0),
        decoders: rows.map((row) => ({
          ...row,
          untilBlock: Number(row.untilBlock),
          nextBlock: Number(row.nextBlock),
        })),
      }
    })
}

/**
 * The cursor's row is locked first, so that no block is being written: blocks up to it are the background's, later ones are
 * written by who knows this version.
 */
export async function putDecoders(db: Kysely<any>, decoders: readonly NewDecoder[], nowMs: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const untilBlock = await nextVersion(trx)
    for (const { address, name, origin, abiDigest, abi, addedBy } of decoders) {
      await sql`insert into mirror.decoder (address, name, origin, abi_digest, abi, added_by, added_at, until_block, next_block)
        values (${address}, ${name}, ${origin}, ${abiDigest}, ${abi}, ${addedBy}, ${new Date(nowMs)}, ${untilBlock}, 0)
        on conflict (address) do update set name = excluded.name, origin = excluded.origin, abi_digest = excluded.abi_digest,
          abi = excluded.abi, added_by = excluded.added_by, added_at = excluded.added_at, until_block = excluded.until_block,
          next_block = 0`.execute(trx)
    }
  })
}

/** With the rows that it had decoded. Those of the district's own contracts stay. */
export async function dropDecoder(db: Kysely<any>, address: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await nextVersion(trx)
    const { numAffectedRows } =
      await sql`delete from mirror.decoder where address = ${address} and origin = 'uploaded'`.execute(trx)
    if (numAffectedRows !== 1n) return false
    await sql`delete from mirror.event where address = ${address}`.execute(trx)
    return true
  })
}

async function nextVersion(trx: Transaction<any>): Promise<number> {
  const { rows } = await sql<{ block: number }>`
    update mirror.cursor set decoder_version = decoder_version + 1 returning block_number as block`.execute(trx)
  return Number(rows[0]!.block)
}
