import type { Capability } from '@jhc/server-kit/capability.ts'
import type { Connector, Mapper } from '../../sources/connector.ts'
import type { AgentKeys } from './agent-keys.ts'
import type { AgentSource, CollectionRun, QuarantineItem, RunKind } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import type { SourceCheckResult } from './check-original.ts'
import type { VerifiableRecord } from './export-for-verification.ts'
import type { OwnAnchor, OwnAnchorConfig } from './own-anchor/own-anchor.ts'
import type { ReleaseDesk, ReleaseStatus } from './release/release-desk.ts'
import type { ReleaseConfig } from './release/releases.ts'
import type { SafeFailure } from './safe-failure.ts'
import type { Departure } from './send-outbox.ts'
import type { QueueState } from './side-channel/queue-state.ts'
import type { SideChannelSettings } from './side-channel/side-channel-settings.ts'

export interface CollectionAgentConfig {
  source: AgentSource
  connector: Connector
  mapper: Mapper
  mapperVersion: string
  keys: AgentKeys
  /** `clear`: the district, entitled to the identity. `tokens`: everyone else; no identity leaves in clear. */
  identity: 'clear' | 'tokens'
  schedule?: {
    /** `HH:MM` Shanghai time; null = only when asked. */
    dailyAt: string | null
    /** A due run becomes a reconciliation when the last one is this many days old. */
    reconcileEveryDays?: number
    reReadHours?: number
    reconcileDays?: number
    vanishedShareLimit?: number
  }
  /** Absent: everything goes at once and the source is read as fast as it goes. */
  sideChannel?: SideChannelSettings
  /** Present: this holder anchors its versions by an account of its own as well. */
  ownAnchor?: OwnAnchorConfig
  /** Present: this holder releases records to whoever has a consent. */
  release?: ReleaseConfig
  /** How a pace is waited for; tests let their clock pass. */
  wait?: (ms: number) => Promise<void>
  /** The loops that talk to the centre; tests and the CLI switch them off and call the steps themselves. */
  loops?: {
    send?: boolean
    report?: boolean
    work?: boolean
    schedule?: boolean
    anchor?: boolean
    release?: boolean
    waitSeconds?: number
  }
  /** The boundary at which a process may die; tests put faults here. */
  wrapStore?: (store: AgentStore) => AgentStore
}

export interface AgentStatus {
  source: AgentSource
  schedule: string
  state: 'idle' | 'running' | 'paused'
  reachable: boolean | null
  lastRun: CollectionRun | null
  nextRunAt: string | null
  outbox: number
  queue: QueueState
  /** Disk that the gateway's own store takes, and the record versions in it: their quotient is what a record costs. */
  storage: { bytes: number; versions: number }
  /** Null where the holder has no chain account of its own. `unsealed` and `open` versions wait, `anchored` are on chain. */
  ownAnchor: Awaited<ReturnType<OwnAnchor['status']>> | null
  /** Null where this holder releases nothing. */
  release: ReleaseStatus | null
  /** What a run waits for before it reads on; null where it does not wait. */
  reading: { limitPerSecond: number | null; waitsFor: 'quiet-hours' | 'rate' | null; until: string | null }
  openQuarantine: QuarantineItem[]
  sent: { operation: Departure['operation']; calls: number; items: number; bytes: number; lastAt: string | null }[]
  lastError: (SafeFailure & { at: string; during: string }) | null
}

/** Capability of one source; the rest is for the process that holds it. */
export interface CollectionAgent extends Capability {
  /** Starts a run and resolves with its end. */
  runNow(kind: RunKind): Promise<CollectionRun>
  /** Sends until the outbox is empty; throws what the receiver answered. */
  drain(): Promise<void>
  /** One step of the holder's own anchor; false where there is nothing to do. */
  anchorStep(): Promise<boolean | number>
  pause(): Promise<void>
  resume(): Promise<void>
  /** What is accepted stays in the queue until `resumeSending`, also over a restart. */
  pauseSending(): Promise<void>
  resumeSending(): Promise<void>
  status(): Promise<AgentStatus>
  /** Null where this holder releases nothing. */
  releases: Omit<ReleaseDesk, 'status'> | null
  checkOriginal(recordId: string, version: number): Promise<SourceCheckResult>
  /** Local use only: holds contents and seeds. */
  exportForVerification(): AsyncGenerator<VerifiableRecord>
}
