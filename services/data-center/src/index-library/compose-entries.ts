import { randomBytes } from 'node:crypto'
import { open, seal } from '@jhc/gm/envelope.ts'
import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { canonicalJson } from '@jhc/record/canonical.ts'
import { commitMaster } from '@jhc/record/commitment.ts'
import { composeEntry, type EntryMeta } from '@jhc/record/entry.ts'
import { errors } from './errors.ts'
import type { EntryDraft } from './index-library.ts'

export interface ComposedEntry {
  draft: EntryDraft
  personId: string
  /** Hex; with the row's other columns it opens the entry's `master` commitment. */
  masterSalt: string
  /** Canonical text, the bytes that are anchored. It never contains a raw line feed: JCS escapes control characters. */
  entry: string
}

export function composeEntries(
  drafts: EntryDraft[],
  persons: ReadonlyMap<string, string>,
  mode: 'plain' | 'cipher',
  metaKeys: PurposeKey[],
  receivedAtMs: number,
): ComposedEntry[] {
  const receivedAt = new Date(receivedAtMs).toISOString()
  const salts = randomBytes(32 * drafts.length)
  return drafts.map((draft, index) => {
    const salt = salts.subarray(32 * index, 32 * index + 32)
    const personId = persons.get(draft.registrationId)!
    const entry = composeEntry({
      recordId: draft.recordId,
      version: draft.version,
      kind: draft.kind,
      orgId: draft.orgId,
      recordType: draft.recordType,
      model: draft.model,
      day: draft.day,
      grade: draft.grade,
      fingerprint: draft.fingerprint,
      leafCount: draft.leafCount,
      patient: draft.patientCommitment,
      encounter: draft.encounterCommitment,
      master: commitMaster(salt, {
        personId,
        registrationId: draft.registrationId,
        encounterRef: draft.encounterRef,
        collectedAt: new Date(draft.collectedAt).toISOString(),
        receivedAt,
      }),
      meta: mode === 'plain' ? draft.meta : sealMeta(draft, metaKeys),
      previous: draft.previousFingerprint,
    })
    return { draft, personId, masterSalt: salt.toString('hex'), entry }
  })
}

function metaAad(recordId: string, version: number): string {
  return `entry-meta|${recordId}|${version}`
}

function sealMeta(draft: EntryDraft, metaKeys: PurposeKey[]): EntryMeta {
  const key = metaKeys[0]
  if (!key) throw errors['no-meta-key']()
  const plain = new TextEncoder().encode(canonicalJson(draft.meta))
  return { enc: seal(key, plain, metaAad(draft.recordId, draft.version)) }
}

/** The metadata in clear, whichever mode they were composed in. */
export function openMeta(
  entry: { recordId: string; version: number; meta: EntryMeta },
  metaKeys: PurposeKey[],
): Record<string, string> {
  const sealed = entry.meta.enc
  if (sealed === undefined || Object.keys(entry.meta).length !== 1) return entry.meta as Record<string, string>
  if (!metaKeys.some((key) => sealed.startsWith(`${key.keyId}.`))) return { enc: sealed }
  const plain = open(metaKeys, sealed, metaAad(entry.recordId, entry.version))
  return JSON.parse(new TextDecoder().decode(plain))
}
