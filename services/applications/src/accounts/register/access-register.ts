import { createRowMac, type RowMac } from '@jhc/gm/row-mac.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { Kysely, Transaction } from 'kysely'
import { Counter, Gauge } from 'prom-client'
import { errors } from '../errors.ts'
import { type AccessChange, appendChange, follows, lastChange, readChanges, start } from './access-changes.ts'
import { type Head, headFile } from './head-file.ts'
import { keyOf, type Sealed, type SealedRows, type SealedTable, sealedTables, valuesOf } from './sealed-tables.ts'

export interface Finding {
  table: string
  key: string
  problem: 'altered' | 'unknown' | 'removed' | 'cut'
}

export interface RegisterConfig {
  keyId: string
  key: Uint8Array
  headFile: string | null
}

/** Writes a row with its code and notes the change. */
export type Write = <T extends SealedTable>(table: T, row: SealedRows[T]) => Promise<void>

export type AccessRegister = ReturnType<typeof createAccessRegister>

/**
 * What each row of the access-control tables has to be: the code of its newest version, folded from a chained list of changes whose end is
 * also kept outside the database. A row that was edited, copied, forged or put back as it was before does not carry that code.
 */
export function createAccessRegister(
  { db, log, metrics, now }: Pick<CapabilityContext, 'db' | 'log' | 'metrics' | 'now'>,
  config: RegisterConfig,
) {
  const codes: RowMac = createRowMac(config.keyId, config.key)
  const file = headFile(config.headFile)
  const newest = new Map<string, string>()
  let head = start
  /** How far the list has to reach, by what was noted outside the database. */
  let floor = start
  const behind = () => head.counter < floor.counter
  let findings: Finding[] = []
  let checkedAt: Date | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const denied = new Counter({
    name: 'jhc_access_tampering_denied_total',
    help: 'Authorisations refused because a row of the access-control tables is not what was written',
    labelNames: ['table'],
    registers: [metrics],
  })
  new Gauge({
    name: 'jhc_access_findings',
    help: 'Rows of the access-control tables that are not what was written',
    registers: [metrics],
    collect() {
      this.set(findings.length)
    },
  })
  const place = (table: string, key: string) => `${table}/${key}`

  /** False where the change does not follow what was read before: nothing behind it counts until it is gone. */
  function fold(change: AccessChange): boolean {
    if (!follows(codes, head, change)) return false
    if (change.counter === floor.counter && change.chain !== floor.chain) return false
    newest.set(place(change.table, change.rowKey), change.rowMac)
    head = { counter: change.counter, chain: change.chain }
    return true
  }

  /** Takes in what was written since, by this process or another. */
  function catchUp(): Promise<void> {
    const next = turn.then(async () => {
      const before = head.counter
      for (let more = true; more; ) {
        const changes = await readChanges(db, head.counter, 1000)
        more = changes.every(fold) && changes.length === 1000
      }
      if (head.counter > Math.max(before, floor.counter)) file.write(head)
    })
    turn = next.catch(() => {})
    return next
  }

  function holds<T extends SealedTable>(table: T, row: Sealed<T>): boolean {
    return (
      !behind() &&
      newest.get(place(table, keyOf(table, row))) === row.mac &&
      codes.holds(table, valuesOf(table, row), row.mac)
    )
  }

  function refuse(table: string, key: string): never {
    denied.inc({ table })
    log.error({ code: 'accounts.access-tampered', table, key }, 'an access-control row is not what was written')
    throw errors['access-tampered']({ table })
  }

  /** The caller's transaction decides whether it stands. */
  async function write<T extends SealedTable>(
    tx: Transaction<any>,
    table: T,
    row: SealedRows[T],
    by: string,
  ): Promise<void> {
    if (behind()) refuse('access_change', '')
    const next = { ...row, version: row.version + 1 }
    const sealed = { ...next, mac: codes.seal(table, valuesOf(table, next)) }
    const key = keyOf(table, next)
    const found = await tx
      .updateTable(`accounts.${table}` as string)
      .set(sealed as object)
      .where(keyColumn(table), '=', key)
      .executeTakeFirst()
    if (found.numUpdatedRows === 0n)
      await tx
        .insertInto(`accounts.${table}` as string)
        .values(sealed)
        .execute()
    await appendChange(tx, codes, { table, rowKey: key, rowMac: sealed.mac, by, at: new Date(now()) }, head)
  }

  return {
    codes,
    head: () => head,
    state: () => ({ head, findings, checkedAt, behind: behind() }),
    has: (table: SealedTable, key: string) => newest.has(place(table, key)),
    holds,
    catchUp,

    /** Refuses a row that is not the newest; reads it again before it does, since it may have been changed meanwhile. */
    async checked<T extends SealedTable, R extends Sealed<T>>(
      table: T,
      read: () => Promise<R | null>,
    ): Promise<R | null> {
      for (let attempt = 0; ; attempt++) {
        const row = await read()
        if (!row || holds(table, row)) return row
        if (attempt === 3) refuse(table, keyOf(table, row))
        await catchUp()
      }
    },

    /** Changes rows in one transaction; what it wrote is known here before it answers. */
    async change<T>(by: string, work: (tx: Transaction<any>, write: Write) => Promise<T>): Promise<T> {
      const result = await db.transaction().execute((tx) => work(tx, (table, row) => write(tx, table, row, by)))
      await catchUp()
      return result
    },

    /** On the first start after the tables came into being, what is there is taken as it is. */
    async open(): Promise<void> {
      const kept = file.read()
      if (!kept && (await lastChange(db)).counter === 0) await adopt(db)
      floor = kept ?? start
      await catchUp()
      if (behind())
        log.error(
          { code: 'accounts.access-tampered', table: 'access_change' },
          'the list of changes was cut or altered',
        )
    },

    /** Looks at every row and at the end of the list; each newly found one is told once. */
    async checkAll(): Promise<Finding[]> {
      await catchUp()
      const found: Finding[] = []
      const torn = await firstTorn(db, codes, behind() ? floor : head)
      if (torn) found.push(torn)
      const seen = new Set<string>()
      for (const table of sealedTables) {
        for (const row of await rowsOf(db, table)) {
          const key = keyOf(table, row)
          seen.add(place(table, key))
          if (holds(table, row)) continue
          // It may have been changed after the list was read.
          await catchUp()
          const again = await rowOf(db, table, key)
          if (again && !holds(table, again))
            found.push({ table, key, problem: newest.has(place(table, key)) ? 'altered' : 'unknown' })
        }
      }
      for (const at of newest.keys()) {
        const [table, ...key] = at.split('/') as [SealedTable, ...string[]]
        if (!seen.has(at) && !(await rowOf(db, table, key.join('/'))))
          found.push({ table, key: key.join('/'), problem: 'removed' })
      }
      for (const one of found) {
        if (findings.some((old) => old.table === one.table && old.key === one.key && old.problem === one.problem))
          continue
        log.error({ code: 'accounts.access-tampered', ...one }, 'an access-control row is not what was written')
      }
      findings = found
      checkedAt = new Date(now())
      return found
    },
  }

  async function adopt(on: Kysely<any>): Promise<void> {
    await on.transaction().execute(async (tx) => {
      for (const table of sealedTables) {
        for (const row of await rowsOf(tx, table)) {
          const { mac: _, ...plain } = row
          const next = { ...plain, version: plain.version + 1 } as SealedRows[typeof table]
          const mac = codes.seal(table, valuesOf(table, next as never))
          const key = keyOf(table, next as never)
          await tx
            .updateTable(`accounts.${table}`)
            .set({ version: next.version, mac })
            .where(keyColumn(table), '=', key)
            .execute()
          await appendChange(tx, codes, { table, rowKey: key, rowMac: mac, by: 'platform', at: new Date(now()) }, start)
        }
      }
    })
  }
}

const keyColumns = {
  account: 'account_id',
  organisation: 'org_id',
  role: 'role_id',
  rights_change: 'change_id',
  second_factor: 'account_id',
} as const satisfies Record<SealedTable, string>
const keyColumn = (table: SealedTable) => keyColumns[table]

/** Where the list of changes is not what was written, from its first to `head` and beyond. */
async function firstTorn(db: Kysely<any>, codes: RowMac, head: Head): Promise<Finding | null> {
  for (let at = start; ; ) {
    const changes = await readChanges(db, at.counter, 1000)
    for (const change of changes) {
      const key = String(at.counter + 1)
      if (!follows(codes, at, change)) return { table: 'access_change', key, problem: 'altered' }
      at = { counter: change.counter, chain: change.chain }
    }
    if (changes.length > 0) continue
    return at.counter < head.counter ? { table: 'access_change', key: String(at.counter + 1), problem: 'cut' } : null
  }
}

async function rowsOf<T extends SealedTable>(db: Kysely<any>, table: T): Promise<Sealed<T>[]> {
  return (await db.selectFrom(`accounts.${table}`).selectAll().execute()) as Sealed<T>[]
}

export async function rowOf<T extends SealedTable>(db: Kysely<any>, table: T, key: string): Promise<Sealed<T> | null> {
  const row = await db.selectFrom(`accounts.${table}`).selectAll().where(keyColumn(table), '=', key).executeTakeFirst()
  return (row as Sealed<T>) ?? null
}
