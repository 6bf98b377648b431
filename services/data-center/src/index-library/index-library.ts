import type { residentsApi } from '@jhc/applications/residents/api.ts'
import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import type { RowMac } from '@jhc/gm/row-mac.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import type { AgentIdentity } from '@jhc/server-kit/refuse-other-sources.ts'
import type { consentApi } from '@jhc/trust-platform/consent/api.ts'
import type { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { z } from 'zod'
import type { empiApi } from '../empi/api.ts'
import type { encounterDraft, entryDraft } from './api.ts'
import type { AssignmentFeed } from './follow-assignments.ts'
import type { Registry } from './registry.ts'

export type EntryDraft = z.output<typeof entryDraft>
export type EncounterDraft = z.output<typeof encounterDraft>

export interface SourceConfig {
  sourceId: string
  name: string
  kind: string
  orgId: string
  orgName: string
  mode: 'plain' | 'cipher'
}

export interface IndexLibraryConfig {
  /** Created or renamed at every start. */
  sources: SourceConfig[]
  /** Purpose `entry-meta`; needed as soon as a source is in mode 密文. The first seals, all open. */
  metaKeys: PurposeKey[]
  /** How often the EMPI's feed is asked when nothing else asks; 1000 by default. */
  followEveryMs?: number
  /** Which agent submits for which source; an agent that is not listed submits for none. */
  agents?: readonly AgentIdentity[]
}

/** What every use case of this capability works with. */
export interface IndexLibrary {
  db: Kysely<any>
  empi: ApiClient<typeof empiApi>
  /** By which the own patients of whoever is bound to them are found. */
  consent: ApiClient<typeof consentApi>
  keys: ApiClient<typeof personKeysApi>
  residents: ApiClient<typeof residentsApi>
  registry: Registry
  feed: AssignmentFeed
  agents: readonly AgentIdentity[]
  metaKeys: PurposeKey[]
  /** Codes of rows; null where there is no key. */
  mac: RowMac | null
  log: Logger
  now: () => number
}
