import { openDatabase, poolOf } from '@jhc/server-kit/database.ts'
import type { Kysely } from 'kysely'

export interface BreakingDatabase {
  db: Kysely<any>
  /** Cuts the connection at the n-th statement from now on: before it is sent, or once it is sent, so that its reply is lost. */
  breakAt(statement: number, when: 'before' | 'after'): void
  /** Did the last one come to pass? */
  broke(): boolean
}

interface Client {
  query: (...args: unknown[]) => unknown
  connection: { stream: { destroy(): void } }
}

/** A database whose connection breaks at a chosen statement, as when its process or the caller's is killed there. */
export function openBreakingDatabase(url: string): BreakingDatabase {
  const db = openDatabase(url, { max: 4 })
  let left = 0
  let when: 'before' | 'after' = 'before'
  let armed = false
  poolOf(db).on('connect', (connected) => {
    const client = connected as unknown as Client
    const plain = client.query.bind(client)
    client.query = (...args) => {
      const now = armed && --left === 0
      if (now) armed = false
      if (now && when === 'before') client.connection.stream.destroy()
      const answer = plain(...args)
      // Bytes already given to the socket are sent; the server does its work and finds nobody to tell.
      if (now && when === 'after') setImmediate(() => client.connection.stream.destroy())
      return answer
    }
  })
  return {
    db,
    breakAt(statement, at) {
      ;[left, when, armed] = [statement, at, true]
    },
    broke() {
      const happened = !armed
      armed = false
      return happened
    },
  }
}
