import { canonicalJson, quote } from './canonical.ts'
import { checkEntryMember as check, readEntryText } from './entry-text.ts'
import { type RecordType, recordTypes } from './model.ts'

export const entryVersion = 'JHC-ENT-1'

/** Coded metadata in clear (明文), or one SM4 envelope (密文). */
export type EntryMeta = Record<string, string> | { enc: string }

/** An index entry (ADR 0001 §9): what is known on chain about one version of one record. */
export interface Entry {
  recordId: string
  version: number
  kind: 'create' | 'update' | 'tombstone'
  orgId: string
  recordType: RecordType
  model: string
  day: string
  grade: number
  fingerprint: string
  leafCount: number
  /** Commitments, 64 hex characters. */
  patient: string
  encounter: string
  master: string
  meta: EntryMeta
  /** Fingerprint of the version that this one replaces; absent exactly for version 1. */
  previous?: string
}

const hex32 = /^[0-9a-f]{64}$/
const decimal = /^[1-9][0-9]{0,8}$/
const metaName = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/
const names = new Set([
  'day', 'encounter', 'fingerprint', 'grade', 'kind', 'leafCount', 'master', 'meta', 'model', 'orgId',
  'patient', 'previous', 'recordId', 'recordType', 'v', 'version',
]) // biome-ignore format: the list reads as one

/** Largest entry in bytes; a batch of 96 KiB holds dozens. */
export const maxEntryBytes = 16 * 1024

function checkEntry(entry: Entry): void {
  for (const member of ['fingerprint', 'patient', 'encounter', 'master'] as const)
    check(hex32.test(entry[member]), member)
  check(Number.isInteger(entry.version) && entry.version >= 1 && entry.version < 1e9, 'version')
  check(Number.isInteger(entry.grade) && entry.grade >= 1 && entry.grade <= 5, 'grade')
  check(
    Number.isInteger(entry.leafCount) && entry.leafCount >= 16 && (entry.leafCount & (entry.leafCount - 1)) === 0,
    'leafCount',
  )
  check(/^\d{4}-\d{2}-\d{2}$/.test(entry.day), 'day')
  check(Object.hasOwn(recordTypes, entry.recordType), 'recordType')
  check(entry.version === 1 ? entry.kind === 'create' : entry.kind === 'update' || entry.kind === 'tombstone', 'kind')
  check(entry.version === 1 ? entry.previous === undefined : hex32.test(entry.previous ?? ''), 'previous')
  for (const member of ['recordId', 'orgId', 'model'] as const)
    check(/^[\x21-\x7E]{1,100}$/.test(entry[member]), member)
  check(typeof entry.meta === 'object' && entry.meta !== null && !Array.isArray(entry.meta), 'meta')
  for (const [name, value] of Object.entries(entry.meta))
    check(metaName.test(name) && typeof value === 'string' && value !== '', 'meta')
}

/** Canonical text of an entry; its UTF-8 bytes are what is hashed and anchored. An empty `previous` counts as absent. */
export function composeEntry(given: Entry): string {
  const entry: Entry = { ...given, previous: given.previous || undefined }
  checkEntry(entry)
  const text = canonicalEntry(entry)
  check(text.length <= maxEntryBytes, 'size')
  return text
}

/** RFC 8785 form with its members in order; what was checked to be hex, a number or one of our words needs no quoting. */
function canonicalEntry(entry: Entry): string {
  const previous = entry.previous ? `"previous":"${entry.previous}",` : ''
  return (
    `{"day":"${entry.day}","encounter":"${entry.encounter}","fingerprint":"${entry.fingerprint}","grade":"${entry.grade}",` +
    `"kind":"${entry.kind}","leafCount":"${entry.leafCount}","master":"${entry.master}",` +
    `"meta":${canonicalJson(entry.meta as Record<string, string>)},"model":${quote(entry.model)},"orgId":${quote(entry.orgId)},` +
    `"patient":"${entry.patient}",${previous}"recordId":${quote(entry.recordId)},"recordType":"${entry.recordType}",` +
    `"v":"${entryVersion}","version":"${entry.version}"}`
  )
}

/** Reads an entry strictly: anything but the exact canonical bytes of a valid entry is refused. */
export function parseEntry(source: string | Uint8Array): Entry {
  const { text, parsed } = readEntryText(source, names, entryVersion)
  for (const [name, value] of Object.entries(parsed)) check(name === 'meta' || typeof value === 'string', 'members')
  for (const member of ['version', 'grade', 'leafCount']) check(decimal.test(String(parsed[member])), member)
  const { v: _, version, grade, leafCount, ...rest } = parsed
  const entry = { ...rest, version: Number(version), grade: Number(grade), leafCount: Number(leafCount) } as Entry
  check(composeEntry(entry) === text, 'canonical')
  return entry
}
