import { readdirSync, readFileSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'

/** CPU milliseconds since the process began, where they went; the log bytes that PostgreSQL has written. */
interface Cost {
  mainThread: number
  otherThreads: number
  postgres: number
  walBytes: number
}

/** Linux tells CPU times in hundredths of a second. */
const millisecondsATick = 10

/** What work costs, whatever else the machine does meanwhile: CPU time of this thread, the other threads and PostgreSQL. */
export async function costWatch(db: Kysely<any>) {
  const postmaster = await postmasterOf(db)
  const spent: Cost = { mainThread: 0, otherThreads: 0, postgres: 0, walBytes: 0 }
  return {
    /** Adds what happens meanwhile. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      const before = await costNow(db, postmaster)
      const result = await work()
      const after = await costNow(db, postmaster)
      for (const part of Object.keys(spent) as (keyof Cost)[]) spent[part] += after[part] - before[part]
      return result
    },
    perRecord(records: number) {
      const share = (milliseconds: number) => Math.round((milliseconds / records) * 10_000) / 10_000
      return {
        mainThreadMs: share(spent.mainThread),
        otherThreadsMs: share(spent.otherThreads),
        postgresMs: share(spent.postgres),
        walBytes: Math.round(spent.walBytes / records),
      }
    },
  }
}

export type CostPerRecord = ReturnType<Awaited<ReturnType<typeof costWatch>>['perRecord']>

async function costNow(db: Kysely<any>, postmaster: number): Promise<Cost> {
  const { rows } = await sql<{ bytes: string }>`select pg_current_wal_lsn() - '0/0' as bytes`.execute(db)
  const own = process.threadCpuUsage()
  const all = process.cpuUsage()
  const mainThread = (own.user + own.system) / 1000
  return {
    mainThread,
    otherThreads: (all.user + all.system) / 1000 - mainThread,
    postgres: serverMilliseconds(postmaster),
    walBytes: Number(rows[0]!.bytes),
  }
}

async function postmasterOf(db: Kysely<any>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  return Number(statOf(rows[0]!.pid)?.[1] ?? 0)
}

/** Of the server and all that it started; what has ended meanwhile counts with the server's waited-for children. */
function serverMilliseconds(postmaster: number): number {
  let ticks = 0
  for (const name of readdirSync('/proc')) {
    const fields = /^\d+$/.test(name) ? statOf(Number(name)) : null
    if (!fields) continue
    if (Number(fields[1]) === postmaster) ticks += Number(fields[11]) + Number(fields[12])
    if (Number(name) === postmaster) for (const field of fields.slice(11, 15)) ticks += Number(field)
  }
  return ticks * millisecondsATick
}

/** CPU milliseconds of one process since it began. */
export function processMilliseconds(pid: number): number {
  const fields = statOf(pid)
  return fields ? (Number(fields[11]) + Number(fields[12])) * millisecondsATick : 0
}

/** Fields of /proc/<pid>/stat behind the name: state, parent, …; utime, stime and those of children stand at 11 to 14. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
