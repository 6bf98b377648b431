import { type ColumnKeys, columnToken, type SealedColumn, sealedColumn } from '@jhc/gm/sealed-column.ts'

/** What of the master index is not in clear in its tables. */
export interface EmpiColumns {
  /** Parts of identities that came in clear, whole as one text, by registration number. */
  clearParts: SealedColumn
  /** Why a person decided; it may name people. By event, and by `left-right` of the pair. */
  eventReason: SealedColumn
  pairReason: SealedColumn
  /** By which an unchanged repeat of clear parts is told. */
  partsDigest(text: string): string
}

export function empiColumns(keys: ColumnKeys): EmpiColumns {
  return {
    clearParts: sealedColumn(keys, 'empi.clear_identity.parts'),
    eventReason: sealedColumn(keys, 'empi.event.reason'),
    pairReason: sealedColumn(keys, 'empi.pair.reason'),
    partsDigest: columnToken(keys, 'empi.registration.parts_digest'),
  }
}

/** Nothing said stays nothing. */
export const sealSaid = (column: SealedColumn, row: string, text: string) => (text === '' ? '' : column.seal(row, text))
export const openSaid = (column: SealedColumn, row: string, text: string) => (text === '' ? '' : column.open(row, text))
