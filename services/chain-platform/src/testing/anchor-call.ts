import { createHash } from 'node:crypto'
import { indexAnchorAbi } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { encodeEntries } from '@jhc/record/batch.ts'
import { bytesToHex, encodeFunctionData, type Hex, stringToHex } from 'viem'

export const hashOf = (text: string): Hex => `0x${createHash('sha256').update(text).digest('hex')}`

export interface AnchorCall {
  name: string
  entries: string[]
  source?: string
  mode?: 0 | 1
  previous?: Hex[]
}

/** Call data of IndexAnchor.anchor; ids and roots are made from the name. */
export function anchorCall({ name, entries, source = 'hospital-a', mode = 0, previous = [] }: AnchorCall): Hex {
  return encodeFunctionData({
    abi: indexAnchorAbi,
    functionName: 'anchor',
    args: [
      hashOf(name),
      hashOf(`root ${name}`),
      entries.length,
      stringToHex(source, { size: 32 }),
      mode,
      stringToHex('JHC-REC-1', { size: 32 }),
      previous,
      bytesToHex(encodeEntries(entries)),
    ],
  })
}

/** Shaped like an index entry, as far as the mirror reads it. */
export function entryText(recordId: string, version = 1): string {
  return JSON.stringify({
    fingerprint: hashOf(`${recordId} ${version}`).slice(2),
    recordId,
    v: 'JHC-ENT-1',
    version: String(version),
  })
}
