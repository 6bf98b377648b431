import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { open } from '@jhc/gm/envelope.ts'
import type { ApiClient } from '@jhc/kit/api.ts'
import { type IdentityParts, identityPartsOf } from '@jhc/record/identity-parts.ts'
import type { PatientRegistration } from '@jhc/record/model.ts'
import { modelVersion } from '@jhc/record/model.ts'
import { parseFieldName } from '@jhc/record/order.ts'
import type { AgentKeys } from './agent-keys.ts'
import type { VersionRow } from './agent-model.ts'
import type { AgentStore } from './agent-store.ts'
import type { OutboxRow } from './outbox-store.ts'
import { registrationAad } from './process-units.ts'

export interface SendParts {
  sourceId: string
  store: AgentStore
  keys: AgentKeys
  empi: Pick<ApiClient<typeof empiApi>, 'register'>
  indexLibrary: Pick<ApiClient<typeof indexLibraryApi>, 'receive'>
  /** Absent: identities go in clear (the district is entitled to them). A hospital's agent passes the tokeniser. */
  tokenise?: (parts: IdentityParts[]) => Promise<IdentityParts[]>
  batchSize: number
}

/** What left in one call, for the local page of the place where the agent runs. */
export interface Departure {
  operation: 'empi.register' | 'index-library.receive'
  items: number
  bytes: number
}

/**
 * Sends the head of the outbox; returns what left. A row goes only after the receiver's answer, so a call may be repeated after a
 * crash: both receivers take a repeat for what it is.
 */
export async function sendOutbox(parts: SendParts): Promise<Departure[]> {
  const { store } = parts
  const head = await store.outboxHead(parts.batchSize)
  if (head.length === 0) return []
  const departures: Departure[] = []
  const registrations = head.filter((row) => row.kind === 'registration')
  for (let from = 0; from < registrations.length; from += 500) {
    departures.push(await sendRegistrations(parts, registrations.slice(from, from + 500)))
  }
  const rest = head.filter((row) => row.kind !== 'registration')
  if (rest.length > 0) departures.push(await sendEntries(parts, rest))
  return departures
}

async function sendRegistrations(parts: SendParts, rows: OutboxRow[]): Promise<Departure> {
  const { store, sourceId, keys } = parts
  const waiting = await store.pendingRegistrations([...new Set(rows.map((row) => row.ref))])
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
    rows.map((row) => row.seq),
    answered.map(({ patientRef, registrationId }) => ({
      patientRef,
      registrationId,
      sent: sent.get(patientRef) ?? '',
    })),
  )
  return { operation: 'empi.register', items: patients.length, bytes: JSON.stringify(body).length }
}

async function sendEntries(parts: SendParts, rows: OutboxRow[]): Promise<Departure> {
  const { store, sourceId } = parts
  const encounters = await store.encountersToSend(rows.filter((row) => row.kind === 'encounter').map((row) => row.ref))
  const versions = await store.versionsToSend(rows.filter((row) => row.kind === 'entry'))
  const body = {
    sourceId,
    organisations: namedOrganisations(encounters),
    encounters: encounters.map((one) => ({ ...one, registrationId: registered(one.registrationId) })),
    entries: versions.map((version) => entryOf(version, registered(version.registrationId))),
  }
  await parts.indexLibrary.receive({ body })
  await store.confirmSent(rows)
  return {
    operation: 'index-library.receive',
    items: versions.length + encounters.length,
    bytes: JSON.stringify(body).length,
  }
}

/** Where a visit took place, as its source calls it; the index keeps the first name that it hears of an organisation. */
function namedOrganisations(encounters: { orgId: string; campus: string }[]): { orgId: string; name: string }[] {
  const names = new Map(encounters.filter((one) => one.campus !== '').map((one) => [one.orgId, one.campus]))
  return [...names].map(([orgId, name]) => ({ orgId, name }))
}

/** A registration is queued before everything that hangs on it and is sent first, so its id is there. */
function registered(registrationId: string | null): string {
  if (registrationId === null) throw new Error('an entry was queued before its registration')
  return registrationId
}

/** Nothing of the content: facts of the version, its fingerprint, and which groups of data elements it has. */
export function entryOf(version: VersionRow, registrationId: string) {
  const groups = new Set(
    version.fieldNames === '' ? [] : version.fieldNames.split('\n').map((name) => parseFieldName(name).group),
  )
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
    meta: (groups.size > 0 ? { groups: [...groups].sort().join(',') } : {}) as Record<string, string>,
    collectedAt: version.collectedAt.toISOString(),
  }
}
