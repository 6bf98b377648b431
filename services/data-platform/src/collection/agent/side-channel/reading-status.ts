import type { AgentStatus } from '../agent-contract.ts'
import type { Pace } from './pace.ts'

export function readingStatus(pace: Pace | null, running: boolean): AgentStatus['reading'] {
  if (!pace) return { limitPerSecond: null, waitsFor: null, until: null }
  const { rate, waitsFor, quiet } = pace.state()
  const until = waitsFor === 'quiet-hours' && quiet.until !== null ? new Date(quiet.until).toISOString() : null
  return { limitPerSecond: rate.itemsPerSecond, waitsFor: running ? waitsFor : null, until: running ? until : null }
}
