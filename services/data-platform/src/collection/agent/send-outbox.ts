import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { open } from '@jhc/gm/envelope.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { type IdentityParts, identityPartsOf } from '@jhc/record/identity-parts.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'
import { modelVersion } from '@jhc/record/model.ts'
import { parseFieldName } from '@jhc/record/order.ts'
import { jsonLength } from '@jhc/server-kit/as-json.ts'
import type { AgentKeys } from './agent-keys.ts'
import type { AgentStore } from './agent-store.ts'
import type { OutboxKind, OutboxRow } from './outbox-store.ts'
import type { Outgoing, OutgoingParts } from './outgoing.ts'
import { registrationAad } from './process-units.ts'
import type { AnchoringMode } from './side-channel/side-channel-settings.ts'

export interface SendParts {
  sourceId: string
  store: AgentStore
  keys: AgentKeys
  empi: Pick<ApiClient<typeof empiApi>, 'register'>
  indexLibrary: Pick<ApiClient<typeof indexLibraryApi>, 'receive'>
  /** Absent: identities go in clear (the district is entitled to them). A hospital's agent passes the tokeniser. */
  tokenise?: (parts: IdentityParts[]) => Promise<IdentityParts[]>
  outgoing: Outgoing
  /** Of the source; single record types may go otherwise. */
  mode: AnchoringMode
}

/** What left in one call, for the local page of the place where the agent runs. */
export interface Departure {
  operation: 'empi.register' | 'index-library.receive'
  items: number
  bytes: number
}

/** One sender for each kind of row. */
const senders: Record<OutboxKind, (parts: SendParts, row: OutboxRow) => Promise<Departure[]>> = { index: sendIndex }

/**
 * Sends the oldest row of a mode; returns what left. A row goes only after the receivers' answers, so a call may be repeated
 * after a crash: both receivers take a repeat for what it is.
 */
export async function sendOutbox(parts: SendParts, mode: AnchoringMode): Promise<Departure[]> {
  const { store, outgoing } = parts
  const row = await store.outboxHead(mode)
  if (!row) return []
  try {
    const departures = await senders[row.kind](parts, row)
    await store.confirmSent(row)
    outgoing.forget(row.seq)
    return departures
  } catch (error) {
    const early = error instanceof CodedError && error.code === 'index-library.previous-missing'
    if (mode === 'immediate' && early) await store.demote(row.seq)
    throw error
  }
}

async function sendIndex(parts: SendParts, row: OutboxRow): Promise<Departure[]> {
  const departures: Departure[] = []
  if (row.registrations.length > 0) departures.push(await sendRegistrations(parts, row, row.registrations))
  if (row.encounters.length + row.entries.length > 0) departures.push(...(await sendEntries(parts, row)))
  return departures
}

async function sendRegistrations(parts: SendParts, row: OutboxRow, refs: string[]): Promise<Departure> {
  const { store, sourceId, keys } = parts
  // What another row has sent already waits no more.
  const waiting = await store.pendingRegistrations(refs)
  const clear = waiting.map((one) => {
    const text = Buffer.from(open(keys.stagingWrap, one.pending, registrationAad(sourceId, one.patientRef))).toString()
    return identityPartsOf(JSON.parse(text) as PatientRegistration)
  })
  const shown = parts.tokenise ? await parts.tokenise(clear) : clear
  const form = parts.tokenise ? ('tokens' as const) : ('clear' as const)
  const patients = waiting.map((one, i) => ({ patientRef: one.patientRef, orgId: one.orgId, form, parts: shown[i]! }))
  const body = { sourceId, patients }
  const answered = patients.length > 0 ? (await parts.empi.register({ body })).registrations : []
  const sent = new Map(waiting.map((one) => [one.patientRef, one.pending]))
  await store.confirmRegistrations(
    row,
    answered.map(({ patientRef, registrationId }) => ({
      patientRef,
      registrationId,
      sent: sent.get(patientRef) ?? '',
    })),
  )
  return { operation: 'empi.register', items: patients.length, bytes: jsonLength(body) }
}

async function sendEntries(parts: SendParts, row: OutboxRow): Promise<Departure[]> {
  const { store, sourceId } = parts
  const kept = parts.outgoing.find(row.seq)
  const versions = kept?.versions ?? (await store.versionsToSend(row.entries))
  // A type that goes ahead of its source's others brings along what it hangs on; the rows that name it repeat it later.
  const ahead = row.mode !== parts.mode
  const encounters = ahead
    ? await store.encountersToSend(versions.map((one) => one.encounterRef))
    : (kept?.encounters ?? (await store.encountersToSend(row.encounters)))
  const patients = [...encounters, ...versions].map((one) => one.patientRef)
  const departures: Departure[] = []
  let registrations = await store.registrationIds(patients)
  const missing = ahead ? patients.filter((ref) => !registrations.has(ref)) : []
  if (missing.length > 0) {
    departures.push(await sendRegistrations(parts, row, [...new Set(missing)]))
    registrations = await store.registrationIds(patients)
  }
  const body = {
    sourceId,
    organisations: namedOrganisations(encounters),
    encounters: encounters.map(({ patientRef, ...one }) => ({
      ...one,
      registrationId: registered(registrations, patientRef),
    })),
    entries: versions.map((version) => entryOf(version, registered(registrations, version.patientRef))),
  }
  await parts.indexLibrary.receive({ body })
  const items = versions.length + encounters.length
  return [...departures, { operation: 'index-library.receive', items, bytes: jsonLength(body) }]
}

/** Where a visit took place, as its source calls it; the index keeps the first name that it hears of an organisation. */
function namedOrganisations(encounters: { orgId: string; campus: string }[]): { orgId: string; name: string }[] {
  const names = new Map(encounters.filter((one) => one.campus !== '').map((one) => [one.orgId, one.campus]))
  return [...names].map(([orgId, name]) => ({ orgId, name }))
}

/** A registration is queued before everything that hangs on it and is sent first, so its id is there. */
function registered(registrations: ReadonlyMap<string, string>, patientRef: string): string {
  const registrationId = registrations.get(patientRef)
  if (registrationId === undefined) throw new Error('an entry was queued before its registration')
  return registrationId
}

/** Nothing of the content: facts of the version, its fingerprint, and which groups of data elements it has. */
export function entryOf(version: OutgoingParts['versions'][number], registrationId: string) {
  const groups = groupsOf(version.fieldNames)
  return {
    recordId: version.recordId,
    version: version.version,
    kind: version.kind,
    previousFingerprint: version.previousFingerprint,
    orgId: version.orgId,
    recordType: version.recordType,
    model: modelVersion,
    day: version.day,
    grade: version.grade,
    fingerprint: version.fingerprint,
    leafCount: version.leafCount,
    patientCommitment: version.patientCommitment,
    encounterCommitment: version.encounterCommitment,
    registrationId,
    encounterRef: version.encounterRef,
    meta: (groups === '' ? {} : { groups }) as Record<string, string>,
    collectedAt: version.collectedAt.toISOString(),
  }
}

const groupsByNames = new Map<string, string>()

/** The same few sets of fields come over and over. */
function groupsOf(fieldNames: string): string {
  const known = groupsByNames.get(fieldNames)
  if (known !== undefined) return known
  const names = fieldNames === '' ? [] : fieldNames.split('\n')
  const groups = [...new Set(names.map((name) => parseFieldName(name).group))].sort().join(',')
  if (groupsByNames.size >= 2000) groupsByNames.clear()
  groupsByNames.set(fieldNames, groups)
  return groups
}
