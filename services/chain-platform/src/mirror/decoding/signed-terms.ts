import { type Layout, layouts } from '@jhc/record/signed-bytes.ts'
import { type Hex, hexToNumber, size, slice } from 'viem'

const bytesOf = (layout: Layout) => layout.reduce((sum, [, bytes]) => sum + bytes, 0)

/** What was signed, as calls and events carry it. */
const carried: Record<string, Layout[]> = {
  'Consent.grant': [layouts.grant],
  'Consent.change': [layouts.change],
  'Consent.Granted': [layouts.grant, layouts.change],
  'Access.request': [layouts.request],
  'Access.Requested': [layouts.request],
  'Access.release': [layouts.release],
  'Access.Released': [layouts.release],
}

export type Terms = Record<string, number | Hex>

/** The layout of these signed bytes; null where that call or event carries none or they are of another length. */
export function layoutOf(contract: string, name: string, bytes: Hex): Layout | null {
  return carried[`${contract}.${name}`]?.find((layout) => bytesOf(layout) === size(bytes)) ?? null
}

/** Numbers up to six bytes as numbers, everything longer as bytes. */
export function readTerms(layout: Layout, bytes: Hex): Terms {
  const terms: Terms = {}
  let at = 0
  for (const [name, length] of layout) {
    const part = slice(bytes, at, at + length)
    terms[name] = length <= 6 ? hexToNumber(part) : part
    at += length
  }
  return terms
}
