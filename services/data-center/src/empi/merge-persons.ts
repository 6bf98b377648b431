import { type Reviewer, replan } from './decide-pair.ts'
import type { EmpiService } from './empi-service.ts'
import { lockWriter, registrationsOfPersons, type StoredRegistration } from './empi-store.ts'
import { empiErrors } from './errors.ts'
import { recordOutbox } from './history-store.ts'
import { decidePairs, savePairs } from './pair-store.ts'

/** All registrations of two persons become one person's, against scores and earlier verdicts; a split undoes it. */
export async function mergePersons(
  service: EmpiService,
  personId: string,
  otherPersonId: string,
  { by, reason, orgIds }: Reviewer,
): Promise<string[]> {
  if (personId === otherPersonId) throw empiErrors['same-person']()
  const score = await service.score()
  return service.db.transaction().execute(async (trx) => {
    const writer = await lockWriter(trx, service)
    const all = await registrationsOfPersons(trx, service.columns, [personId, otherPersonId])
    const [here, there] = [all.filter((r) => r.personId === personId), all.filter((r) => r.personId === otherPersonId)]
    const [hereKnown, thereKnown] = [here, there].map((part) => part.length > 0 && allWithin(part, orgIds))
    if (!hereKnown || !thereKnown)
      throw empiErrors['person-not-found']({ personId: hereKnown ? otherPersonId : personId })
    const at = new Date(service.now())
    const pairs = crossPairs(here, there)
    await savePairs(
      trx,
      pairs.map(([a, b]) => ({ left: a.no, right: b.no, orgId: a.orgId, state: 'open' as const, ...score(a, b) })),
    )
    await decidePairs(
      trx,
      writer,
      pairs.map(([a, b]) => ({ left: a.no, right: b.no })),
      { verdict: 'same', by, at, reason },
    )
    const personOf = await replan(
      trx,
      writer,
      all.map((r) => r.no),
      { by, reason, at },
    )
    const persons = [...new Set(all.map((r) => personOf.get(r.no)!))]
    if (persons.length > 1) throw empiErrors.contradiction({ personId, otherPersonId })
    const payload = {
      personIds: [personId, otherPersonId],
      to: persons[0]!,
      by,
      registrationIds: all.map((r) => r.registrationId),
    }
    await recordOutbox(trx, writer, 'merge', here[0]!.orgId, payload, at)
    await writer.save()
    return persons
  })
}

export function allWithin(registrations: StoredRegistration[], orgIds: string[] | null): boolean {
  return !orgIds || registrations.every(({ orgId }) => orgIds.includes(orgId))
}

export function crossPairs(
  here: StoredRegistration[],
  there: StoredRegistration[],
): [StoredRegistration, StoredRegistration][] {
  return here.flatMap((a) =>
    there.map((b): [StoredRegistration, StoredRegistration] => (a.no < b.no ? [a, b] : [b, a])),
  )
}
