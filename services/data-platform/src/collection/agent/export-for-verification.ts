import type { RecordField, RecordHeader } from '@jhc/record/model.ts'
import { unwrapSeed } from '@jhc/record/seed.ts'
import type { CheckParts } from './check-original.ts'
import { mapSafely } from './process-units.ts'
import { headerOf } from './seal-version.ts'

export interface VerifiableRecord {
  header: RecordHeader
  fields: RecordField[]
  /** Hex. Whoever has it can test guesses of values: this export never leaves the place of the originals. */
  seed: string
  fingerprint: string
  patientCommitment: string
  encounterCommitment: string
  localPatientId: string
  localEncounterId: string
}

/** Every current record with its content as the source holds it now, for an independent re-computation on the spot. */
export async function* exportForVerification(parts: CheckParts): AsyncGenerator<VerifiableRecord> {
  let after = ''
  for (;;) {
    const keys = await parts.store.unitKeysAfter(after, 100)
    if (keys.length === 0) return
    after = keys.at(-1)!
    const versions = await parts.store.currentVersionsOf(keys)
    const units = new Map((await parts.connector.readKeys(keys)).map((unit) => [unit.key, unit]))
    for (const [unitKey, ofUnit] of Map.groupBy(versions, (version) => version.unitKey)) {
      const unit = units.get(unitKey)
      const result = unit && mapSafely(parts.mapper, unit)
      const records = new Map(result?.ok ? result.mapped.records.map((record) => [record.localId, record]) : [])
      for (const version of ofUnit) {
        const seed = unwrapSeed(parts.keys.seedWrap, version.wrappedSeed, version.recordId, String(version.version))
        yield {
          header: headerOf(version),
          fields: version.kind === 'tombstone' ? [] : (records.get(version.localId)?.fields ?? []),
          seed: Buffer.from(seed).toString('hex'),
          fingerprint: version.fingerprint,
          patientCommitment: version.patientCommitment,
          encounterCommitment: version.encounterCommitment,
          localPatientId: version.localPatientId,
          localEncounterId: version.localEncounterId,
        }
      }
    }
  }
}
