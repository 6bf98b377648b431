import { canonicalJson } from './canonical.ts'
import { commit } from './commitment.ts'
import { checkEntryMember as check, readEntryText } from './entry-text.ts'

/** `model` of a batch of outside anchors, and `v` of its entries. */
export const outsideEntryVersion = 'JHC-EXT-1'

/** What is known on chain of something that an outside system had anchored (docs/reference/on-chain-structure.md §9). */
export interface OutsideEntry {
  orgId: string
  /** Says what kind of thing the digest is of: the caller's own word. */
  type: string
  /** SM3 of the content, or of whatever the caller chose to hash; 64 hex characters. */
  digest: string
  /** Commitment to the caller's own business id, whose salt stays with caller and platform. */
  business: string
  /** Further salted commitments of the caller's, by name. */
  commitments?: Record<string, string>
}

const hex32 = /^[0-9a-f]{64}$/
export const outsideType = /^[a-z][a-z0-9-]{0,31}$/
export const commitmentName = /^[a-z][A-Za-z0-9-]{0,31}$/
export const mostCommitments = 16

/** Canonical text of the entry; its UTF-8 bytes are what is hashed and anchored. */
export function composeOutsideEntry(entry: OutsideEntry): string {
  check(/^[\x21-\x7E]{1,64}$/.test(entry.orgId), 'orgId')
  check(outsideType.test(entry.type), 'type')
  check(hex32.test(entry.digest), 'digest')
  check(hex32.test(entry.business), 'business')
  const named = Object.entries(entry.commitments ?? {})
  check(named.length <= mostCommitments, 'commitments')
  for (const [name, value] of named) check(commitmentName.test(name) && hex32.test(value), 'commitments')
  const { orgId, type, digest, business } = entry
  return canonicalJson({
    v: outsideEntryVersion,
    orgId,
    type,
    digest,
    business,
    ...(named.length > 0 ? { commitments: entry.commitments } : {}),
  })
}

const members = new Set(['v', 'orgId', 'type', 'digest', 'business', 'commitments'])

/** Reads an entry strictly: anything but the exact canonical bytes of a valid entry is refused. */
export function parseOutsideEntry(source: string | Uint8Array): OutsideEntry {
  const { text, parsed } = readEntryText(source, members, outsideEntryVersion)
  const { v: _, ...entry } = parsed
  check(composeOutsideEntry(entry as unknown as OutsideEntry) === text, 'canonical')
  return entry as unknown as OutsideEntry
}

/** `business` of an entry, under the anchor's own 32-byte salt. */
export function commitBusinessId(salt: Uint8Array, businessId: string): string {
  return commit(salt, businessId)
}
