import type { ChainLog } from '@jhc/chain-port/driver.ts'
import { decodeSigned } from '@jhc/record/signed-bytes.ts'
import type { Hex } from 'viem'
import type { ContractDecoder } from './decoders.ts'
import { jsonOf, type Values } from './event-decoder.ts'
import { signedNameOf } from './signed-terms.ts'
import { type SubjectRow, type SubjectTable, subjectRow } from './subjects.ts'

export interface EventRow {
  log_index: number
  tx_index: number
  address: string
  contract: string
  name: string
  key1: string | null
  key2: string | null
  arguments: string
}
export type PlacedRow = SubjectRow & { log_index: number; address: string }
export interface DecodedRows {
  events: EventRow[]
  subjects: Array<[SubjectTable, PlacedRow]>
}

/** Adds what the log says to the rows of its block; nothing where the ABI does not know it. */
export function decodeLog(
  rows: DecodedRows,
  { name: contract, builtIn, decoder }: ContractDecoder,
  log: Pick<ChainLog, 'address' | 'topics' | 'data' | 'logIndex'>,
  transactionIndex: number,
): void {
  const decoded = decoder.decode(log)
  if (!decoded) return
  const { name } = decoded
  const values = builtIn ? withTerms(contract, name, decoded.values) : decoded.values
  const place = { log_index: log.logIndex, address: log.address }
  rows.events.push({
    ...place,
    tx_index: transactionIndex,
    contract,
    name,
    key1: log.topics[1] ?? null,
    key2: log.topics[2] ?? null,
    arguments: jsonOf(values),
  })
  // An uploaded ABI may call itself anything; only the district's own contracts speak of its subjects.
  const subject = builtIn ? subjectRow(contract, name, values) : null
  if (subject) rows.subjects.push([subject[0], { ...subject[1], ...place }])
}

function withTerms(contract: string, event: string, values: Values): Values {
  if (typeof values.terms !== 'string') return values
  const name = signedNameOf(contract, event, values.terms as Hex)
  return name ? { ...values, terms: decodeSigned(name, values.terms as Hex) } : values
}
