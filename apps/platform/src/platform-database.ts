import type { DatabaseUrls } from '@jhc/server-kit/database-roles.ts'
import { startEmbeddedPostgres } from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import type { PlatformSettings } from './platform-settings.ts'

export interface PlatformDatabase {
  kind: 'embedded' | 'external'
  urls: DatabaseUrls
  /** A database beside ours for the demo's source systems; only the embedded server gives one. */
  addDatabase: ((name: string) => Promise<string>) | null
  stop(): Promise<void>
}

export async function openPlatformDatabase(settings: PlatformSettings, dataDir: string): Promise<PlatformDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_AUDIT_URL, DATABASE_READ_URL } = settings
  if (DATABASE_URL && DATABASE_OWNER_URL && DATABASE_AUDIT_URL && DATABASE_READ_URL) {
    const urls = {
      appUrl: DATABASE_URL,
      ownerUrl: DATABASE_OWNER_URL,
      auditUrl: DATABASE_AUDIT_URL,
      readUrl: DATABASE_READ_URL,
    }
    return { kind: 'external', urls, addDatabase: null, stop: async () => undefined }
  }
  const embedded = await startEmbeddedPostgres({ dataDir })
  return { kind: 'embedded', urls: embedded.urls, addDatabase: embedded.addDatabase, stop: embedded.stop }
}
