import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fromBase64 } from '@jhc/gm/bytes.ts'
import { createRowMac } from '@jhc/gm/row-mac.ts'
import { sm3Hex } from '@jhc/gm/sm3.ts'
import { type Certificate, readCertificate } from '@jhc/gm/x509/certificate.ts'
import { type RevocationList, readRevocationList } from '@jhc/gm/x509/revocation-list.ts'
import type { Kysely, Transaction } from 'kysely'
import type { Logger } from 'pino'
import {
  type AuthorityRow,
  type BookRows,
  type BookState,
  type CertificateRow,
  type IdentityRow,
  readRows,
  readState,
  writeState,
} from './book-store.ts'
import { errors } from './errors.ts'

export interface TrustedAuthority {
  row: AuthorityRow
  certificate: Certificate
  list: RevocationList | null
}

/** Everything that decides who is let in, as of one version. */
export interface Snapshot {
  version: number
  authorities: readonly TrustedAuthority[]
  identities: ReadonlyMap<string, IdentityRow>
  certificates: ReadonlyMap<string, CertificateRow>
}

export interface BookConfig {
  keyId: string
  key: Uint8Array
  /** Where the newest version is noted outside the database; null for tests. */
  headFile: string | null
}

export type Book = ReturnType<typeof createBook>

/**
 * The authorities, identities and certificates, held in memory. A change goes through `change`, which counts a version and writes a code
 * over all rows; a row that was edited, added, removed or put back by SQL fits no code, and then nobody is let in by certificate.
 */
export function createBook({ db, log }: { db: Kysely<any>; log: Logger }, config: BookConfig) {
  const codes = createRowMac(config.keyId, config.key)
  const head = headOf(config.headFile)
  let kept: { snapshot: Snapshot; mac: string } | null = null
  let loading: Promise<Snapshot> | null = null

  const macOf = (version: number, rows: BookRows) => codes.seal('identity.state', [version, digestOf(rows)])
  const fits = ({ version, mac }: BookState, rows: BookRows) =>
    version >= head.read() && codes.holds('identity.state', [version, digestOf(rows)], mac)

  function refuse(): never {
    kept = null
    log.error({ code: 'identity.tampered' }, 'the book of identities is not what was written')
    throw errors.tampered()
  }

  async function load(): Promise<Snapshot> {
    const [state, rows] = await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => [await readState(tx), await readRows(tx)] as const)
    if (!state || !fits(state, rows)) refuse()
    if (state.version > head.read()) head.write(state.version)
    const snapshot = snapshotOf(state.version, rows)
    kept = { snapshot, mac: state.mac }
    return snapshot
  }

  return {
    /** One small query; everything is read again once it has changed. */
    async current(): Promise<Snapshot> {
      const state = await readState(db)
      if (kept && state?.version === kept.snapshot.version && state.mac === kept.mac) return kept.snapshot
      loading ??= load().finally(() => {
        loading = null
      })
      return loading
    },

    /** Throws `identity.tampered` where the tables are not what was written. */
    check: load,

    async change<T>(work: (tx: Transaction<any>, rows: BookRows) => Promise<T>): Promise<T> {
      const result = await db.transaction().execute(async (tx) => {
        const state = await readState(tx, { lock: true })
        const rows = await readRows(tx)
        if (!state || !fits(state, rows)) refuse()
        const done = await work(tx, rows)
        const version = state.version + 1
        await writeState(tx, { version, mac: macOf(version, await readRows(tx)) })
        return done
      })
      await load()
      return result
    },

    /** Begins an empty book; one that stands is only looked at. */
    async open(): Promise<void> {
      await db.transaction().execute(async (tx) => {
        const rows = await readRows(tx)
        const empty = rows.authorities.length + rows.identities.length + rows.certificates.length === 0
        if (empty && head.read() === 0 && !(await readState(tx)))
          await writeState(tx, { version: 0, mac: macOf(0, rows) })
      })
      await load().catch((error) => {
        if (error.code !== 'identity.tampered') throw error
      })
    },
  }
}

/** Empty columns do not count, so that one may be added. */
function digestOf({ authorities, identities, certificates }: BookRows): string {
  const line = (table: string, row: object) => {
    const columns = Object.entries(row).filter(([, value]) => value !== null)
    return JSON.stringify([table, ...columns.sort(([a], [b]) => (a < b ? -1 : 1)).flat()])
  }
  const lines = [
    ...authorities.map(({ list_failure: _, list_tried_at: __, ...row }) => line('authority', row)),
    ...identities.map((row) => line('identity', row)),
    ...certificates.map((row) => line('certificate', row)),
  ]
  return sm3Hex(lines.join('\n'))
}

function snapshotOf(version: number, { authorities, identities, certificates }: BookRows): Snapshot {
  return {
    version,
    authorities: authorities.map((row) => ({
      row,
      certificate: readCertificate(fromBase64(row.der)),
      list: row.list === null ? null : readRevocationList(fromBase64(row.list)),
    })),
    identities: new Map(identities.map((row) => [row.identity_id, row])),
    certificates: new Map(certificates.map((row) => [row.thumbprint, row])),
  }
}

/** The newest version that was seen, outside the database: an older state of the whole book, put back with its code, is found by it. */
function headOf(file: string | null) {
  let version = file && existsSync(file) ? Number(JSON.parse(readFileSync(file, 'utf8')).version) : 0
  return {
    read: () => version,
    write(next: number) {
      version = next
      if (!file) return
      writeFileSync(`${file}.new`, `${JSON.stringify({ version })}\n`, { mode: 0o600 })
      renameSync(`${file}.new`, file)
    },
  }
}
