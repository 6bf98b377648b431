import { join } from 'node:path'
import { startEmbeddedPostgres } from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import type { Platform } from '../start-platform.ts'
import type { DemoOptions } from './run-demo.ts'

/** Answers the URL of a database with a role of its own that owns it and sees no other. */
export type AddDatabase = (name: string) => Promise<string>

/** Beside an external database the hospitals get a server of their own: nothing of theirs is put where the platform's data are. */
export async function demoDatabases({ database, dataDir }: Platform, { shutdown }: DemoOptions): Promise<AddDatabase> {
  if (database.addDatabase) return database.addDatabase
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'hospitals') })
  shutdown.add('database of the hospitals', server.stop)
  return server.addDatabase
}
