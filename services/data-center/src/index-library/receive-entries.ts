import type { Principal } from '@jhc/server-kit/capability.ts'
import { refuseOtherSources } from '@jhc/server-kit/refuse-other-sources.ts'
import type { Kysely } from 'kysely'
import { sourceIdPattern } from './api.ts'
import { refuseDifferent, refuseOrphans } from './check-versions.ts'
import { composeEntries } from './compose-entries.ts'
import { addEncounters, missingEncounters } from './encounter-store.ts'
import { findVersions, insertEntries, type StoredVersion, versionKey } from './entry-store.ts'
import { errors } from './errors.ts'
import type { EncounterDraft, EntryDraft, IndexLibrary } from './index-library.ts'
import { lockLane, noteReceived } from './lane-store.ts'
import { refuseForeignRegistrations } from './refuse-foreign-registrations.ts'
import { addToRegistrations, recountRegistrations } from './registration-store.ts'
import type { LaneInfo } from './registry.ts'
import { addOrganisations } from './registry-store.ts'
import { addToTally } from './tally-store.ts'

export interface ReceiveInput {
  sourceId: string
  organisations: { orgId: string; name: string }[]
  encounters: EncounterDraft[]
  entries: EntryDraft[]
}

/** All or nothing. The lane's row lock makes the numbers gapless in commit order, also with several receivers at once. */
export async function receiveEntries(
  library: IndexLibrary,
  input: ReceiveInput,
  principal: Principal,
): Promise<{ added: number; known: number }> {
  if (!sourceIdPattern.test(input.sourceId)) throw errors['bad-source-id']()
  for (const entry of input.entries)
    if (Number.isNaN(Date.parse(entry.collectedAt))) throw errors['bad-time']({ recordId: entry.recordId })
  refuseOtherSources(principal, input.sourceId, library.agents, errors['foreign-source'])
  const lane = await laneOf(library, input, principal)
  const registrations = [...new Set([...input.entries, ...input.encounters].map((item) => item.registrationId))]
  const persons = await library.feed.personsOf(registrations)
  await refuseForeignRegistrations(library, input.sourceId, registrations)
  await addOrganisations(library.db, input.organisations)
  return library.db.transaction().execute((trx) => receiveInto(trx, library, lane, input, persons))
}

async function laneOf(library: IndexLibrary, input: ReceiveInput, principal: Principal): Promise<LaneInfo> {
  const orgId = input.entries[0]?.orgId ?? input.encounters[0]?.orgId ?? principal.orgId
  return library.registry.laneFor(input.sourceId, orgId)
}

async function receiveInto(
  trx: Kysely<any>,
  library: IndexLibrary,
  lane: LaneInfo,
  input: ReceiveInput,
  persons: ReadonlyMap<string, string>,
): Promise<{ added: number; known: number }> {
  const { lastSeq, encounters } = await lockLane(trx, lane.laneNo)
  const stored = await findVersions(trx, input.entries)
  const fresh = newEntries(input.entries, stored, lane, library)
  refuseOrphans(fresh, stored, lane)
  const { fresh: newEncounters, recount } = await addEncounters(
    trx,
    library.mac,
    lane.sourceId,
    encounters,
    input.encounters,
  )
  await refuseHomeless(trx, lane, fresh, input.encounters)
  if (fresh.length === 0 && newEncounters.length === 0) {
    await recountRegistrations(trx, lane.sourceId, recount)
    return { added: 0, known: input.entries.length }
  }
  const receivedAt = library.now()
  const composed = composeEntries(fresh, persons, lane.mode, library.metaKeys, receivedAt)
  await insertEntries(trx, lane.laneNo, lastSeq, composed, receivedAt, library.metaKeys)
  await addToRegistrations(trx, lane.sourceId, newEncounters, fresh)
  await recountRegistrations(trx, lane.sourceId, recount)
  await addToTally(trx, lane.laneNo, fresh, receivedAt)
  const counts = { lastSeq: lastSeq + fresh.length, encounters: encounters + newEncounters.length }
  await noteReceived(trx, library.mac, lane, counts, receivedAt)
  return { added: fresh.length, known: input.entries.length - fresh.length }
}

/** A record without its encounter would be missing from the resident's view. */
async function refuseHomeless(
  trx: Kysely<any>,
  lane: LaneInfo,
  fresh: EntryDraft[],
  given: EncounterDraft[],
): Promise<void> {
  const here = new Set(given.map((encounter) => encounter.encounterRef))
  const elsewhere = [...new Set(fresh.map((draft) => draft.encounterRef).filter((ref) => !here.has(ref)))]
  const [missing] = await missingEncounters(trx, lane.sourceId, elsewhere)
  if (missing !== undefined)
    throw errors['unknown-encounter']({ recordId: fresh.find((draft) => draft.encounterRef === missing)!.recordId })
}

function newEntries(
  entries: EntryDraft[],
  stored: Map<string, StoredVersion>,
  lane: LaneInfo,
  library: IndexLibrary,
): EntryDraft[] {
  const fresh = new Map<string, EntryDraft>()
  for (const draft of entries) {
    const key = versionKey(draft.recordId, draft.version)
    const earlier = stored.get(key)
    if (earlier) refuseDifferent(draft, earlier, lane, library.metaKeys)
    else if (fresh.has(key)) {
      if (JSON.stringify(fresh.get(key)) !== JSON.stringify(draft))
        throw errors['different-content']({ recordId: draft.recordId, version: draft.version })
    } else fresh.set(key, draft)
  }
  return [...fresh.values()]
}
