import { commitEncounter, commitPatient } from '@jhc/record/commitment.ts'
import { fingerprintOrdered } from '@jhc/record/fingerprint.ts'
import { modelVersion, type RecordHeader } from '@jhc/record/model.ts'
import type { OrderedField } from '@jhc/record/order.ts'
import { newSeed, wrapSeed } from '@jhc/record/seed.ts'
import { type AgentKeys, encounterRef, patientRef } from './agent-keys.ts'
import type { RecordRow, VersionRow } from './agent-model.ts'

export function headerOf(row: Pick<VersionRow, 'recordId' | 'version' | 'orgId' | 'recordType' | 'day'>): RecordHeader {
  return {
    model: modelVersion,
    recordId: row.recordId,
    version: String(row.version),
    orgId: row.orgId,
    recordType: row.recordType,
    day: row.day,
  }
}

export interface SealedVersion {
  record: RecordRow
  version: VersionRow
}

/**
 * Makes the next version of a record: fresh seed, fingerprint, commitments. `record.currentVersion` is the version to make,
 * `record.fingerprint` the one it replaces (empty for the first). A tombstone has no fields.
 */
export function sealVersion(
  keys: AgentKeys,
  record: RecordRow,
  kind: VersionRow['kind'],
  fields: readonly OrderedField[],
  collectedAt: Date,
): SealedVersion {
  const version = String(record.currentVersion)
  const seed = newSeed()
  const print = fingerprintOrdered(headerOf({ ...record, version: record.currentVersion }), fields, seed)
  return {
    record: { ...record, fingerprint: print.fingerprint, tombstoned: kind === 'tombstone' },
    version: {
      recordId: record.recordId,
      version: record.currentVersion,
      orgId: record.orgId,
      unitKey: record.unitKey,
      kind,
      recordType: record.recordType,
      day: record.day,
      grade: record.grade,
      previousFingerprint: record.fingerprint,
      fingerprint: print.fingerprint,
      wrappedSeed: wrapSeed(keys.seedWrap, seed, record.recordId, version),
      leafCount: print.leafCount,
      leaves: Buffer.from(print.leaves.buffer, 0, print.names.length * 32),
      fieldNames: print.names.join('\n'),
      patientCommitment: commitPatient(seed, record.localPatientId),
      encounterCommitment: commitEncounter(seed, record.localEncounterId),
      patientRef: patientRef(keys, record.orgId, record.localPatientId),
      encounterRef: encounterRef(keys, record.orgId, record.localEncounterId),
      collectedAt,
    },
  }
}
