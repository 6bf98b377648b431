import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import type { queueState } from '../../api.ts'
import type { AgentStore } from '../agent-store.ts'
import type { SafeFailure } from '../safe-failure.ts'
import type { Pace } from './pace.ts'
import type { SideChannelSettings } from './side-channel-settings.ts'

export type QueueState = z.output<typeof queueState>

export interface QueueParts {
  store: AgentStore
  settings: SideChannelSettings | null
  sending: Pace | null
  now: () => number
  failure: () => SafeFailure | null
  /** Records that left within the last minute, a second. */
  sentPerSecond: () => number
}

/** What waits, since when, and why: for the local page and for the centre. */
export async function readQueueState(parts: QueueParts): Promise<QueueState> {
  const { store, settings, sending } = parts
  const [modes, state] = await Promise.all([store.outboxByMode(), store.state()])
  const waiting = modes.reduce((sum, one) => sum + one.items, 0)
  const oldest = modes.map((one) => one.oldestAt.getTime()).sort((a, b) => a - b)[0]
  const pace = sending?.state()
  const base = {
    mode: modeWord(settings),
    waiting,
    oldestAt: oldest === undefined ? null : new Date(oldest).toISOString(),
    sentPerSecond: parts.sentPerSecond(),
    limitPerSecond: pace?.rate.itemsPerSecond ?? null,
    window: pace?.quiet.window ? `${pace.quiet.window.from}–${pace.quiet.window.to}` : null,
    windowChangesAt: pace?.quiet.until ? new Date(pace.quiet.until).toISOString() : null,
  }
  return { ...base, ...waitsFor(parts, state.sendingPaused, waiting), alarms: await alarmsOf(parts, waiting, oldest) }
}

function modeWord(settings: SideChannelSettings | null): QueueState['mode'] {
  if (!settings) return 'immediate'
  const others = Object.values(settings.recordTypes).some((mode) => mode !== settings.mode)
  return others ? 'mixed' : settings.mode
}

function waitsFor(parts: QueueParts, paused: boolean, waiting: number): Pick<QueueState, 'waitsFor'> {
  if (paused) return { waitsFor: 'paused' }
  if (waiting === 0) return { waitsFor: null }
  const failure = parts.failure()
  if (failure?.code === 'common.unavailable') return { waitsFor: 'centre-unreachable' }
  if (failure) return { waitsFor: failure.retryable ? 'centre-busy' : 'centre-refuses' }
  return { waitsFor: parts.sending?.state().waitsFor ?? null }
}

async function alarmsOf({ settings, now }: QueueParts, waiting: number, oldest: number | undefined): Promise<string[]> {
  if (!settings) return []
  const { records, hours, diskFreeMiB, diskPath } = settings.alarms
  const alarms: string[] = []
  if (waiting >= records) alarms.push(`队列 ${waiting} 条，已达告警值 ${records} 条`)
  const age = oldest === undefined ? 0 : (now() - oldest) / 3_600_000
  if (age >= hours) alarms.push(`最早一条已等待 ${Math.floor(age)} 小时，已达告警值 ${hours} 小时`)
  if (diskPath !== undefined) {
    const free = await freeMiB(diskPath)
    if (free === null) alarms.push('无法读取 alarms.diskPath 所在磁盘的剩余空间')
    else if (free < diskFreeMiB) alarms.push(`磁盘剩余 ${free} MiB，低于告警值 ${diskFreeMiB} MiB`)
  }
  return alarms
}

/** Null where the folder cannot be looked at. */
export async function freeMiB(path: string): Promise<number | null> {
  const found = await statfs(path).catch(() => statfs(dirname(path)).catch(() => null))
  return found && Math.floor((Number(found.bavail) * Number(found.bsize)) / 1048576)
}
