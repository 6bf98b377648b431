import type { PurposeKey } from '@jhc/gm/key-purposes.ts'
import { canonicalJson } from '@jhc/record/canonical.ts'
import { type Entry, parseEntry } from '@jhc/record/entry.ts'
import { openMeta } from './compose-entries.ts'
import { type StoredVersion, versionKey } from './entry-store.ts'
import { errors } from './errors.ts'
import type { EntryDraft } from './index-library.ts'
import type { LaneInfo } from './registry.ts'

/** A repeat must say exactly what the first call said; only when it was collected may differ. */
export function refuseDifferent(
  draft: EntryDraft,
  stored: StoredVersion,
  lane: LaneInfo,
  metaKeys: PurposeKey[],
): void {
  const which = { recordId: draft.recordId, version: draft.version }
  if (stored.sourceId !== lane.sourceId) throw errors['foreign-source'](which)
  const entry = parseEntry(stored.entry)
  const given: Record<string, string> = {
    kind: draft.kind,
    orgId: draft.orgId,
    recordType: draft.recordType,
    model: draft.model,
    day: draft.day,
    grade: String(draft.grade),
    fingerprint: draft.fingerprint,
    leafCount: String(draft.leafCount),
    patient: draft.patientCommitment,
    encounter: draft.encounterCommitment,
    previous: draft.previousFingerprint,
    meta: canonicalJson(draft.meta),
    registrationId: draft.registrationId,
    encounterRef: draft.encounterRef,
  }
  const known: Record<string, string> = {
    ...(entry as Omit<Entry, 'grade' | 'leafCount' | 'version' | 'meta'>),
    grade: String(entry.grade),
    leafCount: String(entry.leafCount),
    previous: entry.previous ?? '',
    meta: canonicalJson(openMeta(entry, metaKeys)),
    registrationId: stored.registrationId,
    encounterRef: stored.encounterRef,
  }
  const members = Object.keys(given).filter((member) => given[member] !== known[member])
  if (members.length > 0) throw errors['different-content']({ ...which, members })
}

/** A correction must name the version before it, which must be there, by its fingerprint, and of the same source. */
export function refuseOrphans(fresh: EntryDraft[], stored: Map<string, StoredVersion>, lane: LaneInfo): void {
  const inThisCall = new Map<string, string>()
  for (const draft of fresh) {
    if (draft.version > 1) {
      const key = versionKey(draft.recordId, draft.version - 1)
      const which = { recordId: draft.recordId, version: draft.version }
      const previous = inThisCall.get(key) ?? stored.get(key)?.fingerprint
      if (previous === undefined) throw errors['previous-missing'](which)
      if (previous !== draft.previousFingerprint) throw errors['previous-differs'](which)
      const holder = stored.get(key)?.sourceId
      if (holder !== undefined && holder !== lane.sourceId) throw errors['foreign-source'](which)
    }
    inThisCall.set(versionKey(draft.recordId, draft.version), draft.fingerprint)
  }
}
