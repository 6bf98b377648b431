import type { HostLogEntry } from '@jhc/record/host-log-entry.ts'
import type { StreamKeeper } from '../keep-stream.ts'

export type StoredEntry = HostLogEntry & { mac: string }
export type HostLogs = StreamKeeper<StoredEntry>

export const stream = 'host-logs'
/** A file of which nothing came for so long is shown as silent. */
export const silentMs = 24 * 3600_000
