import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { createRowMac, type RowMac, type RowValue } from '@jhc/gm/row-mac.ts'

/** Null where the centre has no key: rows then carry no code, and the audit says nothing of them. */
export function rowMacOf(keys: readonly PurposeKey[]): RowMac | null {
  const key = keys[0]
  return key ? createRowMac(key.keyId, key.bytes) : null
}

/** What the code of each kind of row covers, for whoever writes and whoever audits it. */
export const rowCodes = {
  lane: (row: { laneNo: number; laneId: string; sourceId: string; mode: string; lastSeq: number }): RowValue[] => [
    row.laneNo,
    row.laneId,
    row.sourceId,
    row.mode,
    row.lastSeq,
  ],

  source: (row: { sourceId: string; encounters: number }): RowValue[] => [row.sourceId, row.encounters],

  encounter: (row: {
    sourceId: string
    no: number
    encounterRef: string
    registrationId: string
    orgId: string
    kind: string
    start: string
    end: string
    campus: string
  }): RowValue[] => [
    row.sourceId,
    row.no,
    row.encounterRef,
    row.registrationId,
    row.orgId,
    row.kind,
    row.start,
    row.end,
    row.campus,
  ],

  assignment: (row: { registrationId: string; personId: string }): RowValue[] => [row.registrationId, row.personId],
} as const
