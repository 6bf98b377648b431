import type { messagesApi } from '@jhc/applications/messages/api.ts'
import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import type { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import type { WorkSignal } from '@jhc/server-kit/work-signal.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { type Hex, hexToString, stringToHex } from 'viem'
import type { consentApi } from '../consent/api.ts'
import type { personKeysApi } from '../person-keys/api.ts'
import type { Directory } from './directory.ts'

/** What the use cases of this capability share. */
export interface Retrieval {
  db: Kysely<any>
  log: Logger
  now: () => number
  consent: Pick<ApiClient<typeof consentApi>, 'check'>
  personKeys: Pick<ApiClient<typeof personKeysApi>, 'lookup'>
  residents: Pick<ApiClient<typeof residentsApi>, 'resolve' | 'opening'>
  messages: Pick<ApiClient<typeof messagesApi>, 'send'>
  gateway: Pick<ApiClient<typeof chainGatewayApi>, 'submit' | 'submissions' | 'contracts' | 'call'>
  explorer: Pick<ApiClient<typeof explorerApi>, 'followEvents'>
  index: Pick<ApiClient<typeof indexLibraryApi>, 'search' | 'sources'>
  empi: Pick<ApiClient<typeof empiApi>, 'find'>
  directory: Directory
  subject: SealedColumn
  signal: WorkSignal
  agents: readonly AgentIdentity[]
  settings: RetrievalSettings
  /** There is something to do: the rounds need not wait. */
  wake: () => void
}
export interface RetrievalSettings {
  /** An organisation whose gateway has not answered after this long is shown as silent. */
  silentMs: number
  /** Work that was taken and not answered is handed out again after this long. */
  takenMs: number
  recordsPerPage: number
  keepPagesMs: number
}

export const wordOf = (orgId: string): Hex => stringToHex(orgId, { size: 32 })
export const textOf = (word: string): string => hexToString(word as Hex, { size: 32 })
export const zeroWord: Hex = `0x${'0'.repeat(64)}`
export const iso = (at: Date | null) => at?.toISOString() ?? null
