import type { ResidentOpening } from '@jhc/record/consent/resident-id.ts'
import { fingerprintRecord } from '@jhc/record/fingerprint.ts'
import type { RecordField } from '@jhc/record/model.ts'
import { unwrapSeed } from '@jhc/record/seed.ts'
import { patientRef } from '../agent-keys.ts'
import type { VersionRow } from '../agent-model.ts'
import type { CheckParts } from '../check-original.ts'
import { mapSafely } from '../process-units.ts'
import { headerOf } from '../seal-version.ts'
import type { ReleaseStore } from './release-store.ts'
import { samePerson } from './same-person.ts'

/** A record as it was read again just now, proven to be what its stored version says, of the patient who is the resident. */
export interface Original {
  stored: VersionRow
  seed: Uint8Array
  leaves: Uint8Array
  fields: readonly RecordField[]
}
export interface Originals {
  found: Original[]
  /** Gone, changed or never known here. */
  changed: number
  /** Of somebody else, as far as this holder can tell. */
  foreign: number
}

/** Reads originals again; nothing counts that its holder cannot stand for at this moment. */
export async function readOriginals(
  parts: CheckParts & { releases: Pick<ReleaseStore, 'pin' | 'pinsWithoutNumber'> },
  resident: { id: string; opening: ResidentOpening },
  wanted: readonly { recordId: string; version: number }[],
): Promise<Originals> {
  const { store, connector, mapper, keys } = parts
  const stored = (await Promise.all(wanted.map(({ recordId, version }) => store.version(recordId, version)))).filter(
    (one) => one !== null && one.kind !== 'tombstone',
  )
  const units = await connector.readKeys([...new Set(stored.map((one) => one!.unitKey))])
  const mapped = new Map(units.map((unit) => [unit.key, mapSafely(mapper, unit)]))
  const found: (Original & { ref: string; orgId: string; byNumber: boolean })[] = []
  let foreign = 0
  for (const one of stored) {
    const version = one!
    const unit = mapped.get(version.unitKey)
    const record = unit?.ok ? unit.mapped.records.find(({ localId }) => localId === version.localId) : undefined
    if (!unit?.ok || !record) continue
    const patient = unit.mapped.patients.find(
      ({ localPatientId, orgId }) => localPatientId === record.localPatientId && orgId === record.orgId,
    )
    const same = patient ? samePerson(resident.opening, patient) : null
    if (!same) {
      foreign += 1
      continue
    }
    const seed = unwrapSeed(keys.seedWrap, version.wrappedSeed, version.recordId, String(version.version))
    const header = { ...headerOf(version), orgId: record.orgId, recordType: record.recordType, day: record.day }
    const { fingerprint, leaves } = fingerprintRecord(header, record.fields, seed)
    if (fingerprint !== version.fingerprint) continue
    const ref = patientRef(keys, record.orgId, record.localPatientId)
    found.push({ stored: version, seed, leaves, fields: record.fields, ref, orgId: record.orgId, ...same })
  }
  const theirs = found.length > 0 ? await pinnedTo(parts.releases, resident.id, found) : new Set<string>()
  const own = found.filter(({ ref }) => theirs.has(ref))
  foreign += found.length - own.length
  return { found: own, foreign, changed: wanted.length - own.length - foreign }
}

/** The patients that are this resident's by the pins of first sight. Without a number one patient an organisation is all that can be told apart. */
async function pinnedTo(
  releases: Pick<ReleaseStore, 'pin' | 'pinsWithoutNumber'>,
  residentId: string,
  found: { ref: string; orgId: string; byNumber: boolean }[],
): Promise<Set<string>> {
  const seen = new Map(found.map(({ ref, orgId, byNumber }) => [ref, { patientRef: ref, orgId, byNumber }]))
  const pins = (await releases.pin(residentId, [...seen.values()])).filter((pin) => pin.residentId === residentId)
  const firstOf = new Map<string, string>()
  if (pins.some(({ byNumber }) => !byNumber)) {
    for (const { orgId, patientRef: ref } of await releases.pinsWithoutNumber(residentId))
      if (!firstOf.has(orgId)) firstOf.set(orgId, ref)
  }
  return new Set(
    pins.filter((pin) => pin.byNumber || firstOf.get(pin.orgId) === pin.patientRef).map(({ patientRef: ref }) => ref),
  )
}
