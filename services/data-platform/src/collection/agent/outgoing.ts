import type { AcceptedBatch, EncounterRow, VersionRow } from './agent-model.ts'

/** What one outbox row stands for, as it is to be sent. */
export interface OutgoingParts {
  encounters: EncounterRow[]
  versions: Omit<VersionRow, 'leaves' | 'wrappedSeed'>[]
}

/** Names what belongs together: the outbox row, and which slice of its batch it stands for. */
export interface EnqueuedRow {
  seq: number
  registrations: [number, number]
  encounters: [number, number]
  entries: [number, number]
}

export interface Outgoing {
  keep(batch: AcceptedBatch, rows: EnqueuedRow[]): void
  find(seq: number): OutgoingParts | undefined
  forget(seq: number): void
}

/**
 * What this process has just accepted and not yet sent, so that it need not be read back. A help only: the outbox is in the
 * database, and what does not fit in here, or was left by a process before, is read from there.
 */
export function createOutgoing(mostItems = 8000): Outgoing {
  const kept = new Map<number, OutgoingParts>()
  let items = 0
  const sizeOf = (parts: OutgoingParts) => parts.encounters.length + parts.versions.length
  return {
    keep(batch, rows) {
      const encounters = [...batch.newEncounters, ...batch.changedEncounters]
      for (const row of rows) {
        const parts = {
          encounters: encounters.slice(...row.encounters),
          versions: batch.versions.slice(...row.entries),
        }
        if (items + sizeOf(parts) > mostItems) return
        items += sizeOf(parts)
        kept.set(row.seq, parts)
      }
    },
    find: (seq) => kept.get(seq),
    forget(seq) {
      const parts = kept.get(seq)
      if (parts) items -= sizeOf(parts)
      kept.delete(seq)
    },
  }
}
