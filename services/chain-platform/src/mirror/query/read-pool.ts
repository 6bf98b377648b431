import { openDatabase, poolOf } from '@jhc/server-kit/database.ts'
import { queryErrors } from './errors.ts'
import { limits, type Sight } from './mirror-query.ts'
import { viewSchema } from './views.ts'

export interface ReadColumn {
  name: string
  type: 'number' | 'text' | 'time' | 'boolean'
}
export interface ReadResult {
  columns: ReadColumn[]
  rows: Array<Array<string | null>>
  truncated: boolean
}
export interface ReadPool {
  /** Up to `rowLimit` rows of a checked SELECT. */
  read(sql: string, sight: Sight, rowLimit: number): Promise<ReadResult>
  explain(sql: string, sight: Sight): Promise<string[]>
  close(): Promise<void>
}

const types: Record<number, ReadColumn['type']> = {
  16: 'boolean',
  20: 'number',
  21: 'number',
  23: 'number',
  700: 'number',
  701: 'number',
  1700: 'number',
  1082: 'time',
  1083: 'time',
  1114: 'time',
  1184: 'time',
}
const asText = { getTypeParser: () => (value: string) => value }
const connections = 4
const queue = 16
const step = 500

interface Client {
  query(
    request: object,
  ): Promise<{ fields: Array<{ name: string; dataTypeID: number }>; rows: Array<Array<string | null>> }>
  release(destroy?: boolean): void
}

/** Connections of the read-only role; each statement runs in a read-only transaction that is rolled back. */
export function openReadPool(readUrl: string, seconds: number): ReadPool {
  const db = openDatabase(readUrl, { max: connections, applicationName: 'jhc-mirror-query' })
  const pool = poolOf(db)

  async function within<T>(sight: Sight, use: (client: Client) => Promise<T>): Promise<T> {
    if (pool.waitingCount >= queue) throw queryErrors.busy()
    const client = (await pool.connect()) as unknown as Client
    let broken = true
    try {
      await client.query({ text: 'begin transaction read only' })
      await client.query({ text: settings, values: settingValues(sight, seconds) })
      const result = await use(client)
      broken = false
      return result
    } catch (error) {
      broken = false
      throw explained(error, seconds)
    } finally {
      await client.query({ text: 'rollback' }).catch(() => {
        broken = true
      })
      client.release(broken)
    }
  }

  return {
    read: (sql, sight, rowLimit) =>
      within(sight, async (client) => {
        await client.query({ text: `declare answer no scroll cursor for ${sql}`, queryMode: 'extended' })
        const result: ReadResult = { columns: [], rows: [], truncated: false }
        for (let bytes = 0; ; ) {
          const wanted = Math.min(step, rowLimit + 1 - result.rows.length)
          const { fields, rows } = await client.query({
            text: `fetch forward ${wanted} from answer`,
            rowMode: 'array',
            types: asText,
          })
          result.columns = fields.map(({ name, dataTypeID }) => ({ name, type: types[dataTypeID] ?? 'text' }))
          for (const row of rows) {
            for (const value of row) bytes += value?.length ?? 0
            result.rows.push(row)
          }
          if (bytes > limits.bytes) throw queryErrors['answer-too-large']()
          if (result.rows.length > rowLimit) return { ...result, rows: result.rows.slice(0, rowLimit), truncated: true }
          if (rows.length < wanted) return result
        }
      }),
    explain: (sql, sight) =>
      within(sight, async (client) => {
        const { rows } = await client.query({ text: `explain ${sql}`, rowMode: 'array', queryMode: 'extended' })
        return rows.map(([line]) => line ?? '')
      }),
    close: () => db.destroy(),
  }
}

const settings = `select set_config('statement_timeout', $1, true), set_config('lock_timeout', '1000', true), set_config('search_path', $2, true),
  set_config('timezone', 'Asia/Shanghai', true), set_config('max_parallel_workers_per_gather', '0', true),
  set_config('jhc.scope', $3, true), set_config('jhc.scope_orgs', $4, true), set_config('jhc.mask', $5, true),
  set_config('jhc.scope_words', $6, true), set_config('jhc.max_grade', $7, true)`

/** As organisations are named on chain; a longer name stands on no chain. */
function wordOf(orgId: string): string {
  const bytes = Buffer.from(orgId)
  return bytes.length > 32 ? '' : `0x${bytes.toString('hex').padEnd(64, '0')}`
}

function settingValues({ organisations, maxGrade, masked }: Sight, seconds: number): string[] {
  const [scope, own] = organisations === 'all' ? ['all', []] : ['organisations', organisations]
  const words = own.map(wordOf).filter(Boolean)
  return [
    String(seconds * 1000),
    viewSchema,
    scope,
    own.join('\n'),
    masked ? 'on' : 'off',
    words.join('\n'),
    String(maxGrade),
  ]
}

/** 57014 is the time limit, 53… a full server. Other messages speak of the caller's own statement. */
function explained(error: unknown, seconds: number): unknown {
  const { code, message } = error as { code?: string; message?: string }
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return error
  if (code === '57014') return queryErrors['timed-out']({ seconds })
  if (code.startsWith('53') || code.startsWith('57')) return queryErrors.busy({ sqlState: code })
  return queryErrors.failed({ sqlState: code, message: message ?? '' })
}
