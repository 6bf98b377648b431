import { type Reviewer, replan } from './decide-pair.ts'
import type { EmpiService } from './empi-service.ts'
import { lockWriter, registrationsOfPersons, type StoredRegistration } from './empi-store.ts'
import { empiErrors } from './errors.ts'
import { recordOutbox } from './history-store.ts'
import { allWithin, crossPairs } from './merge-persons.ts'
import { decidePairs, savePairs } from './pair-store.ts'

/** Takes registrations out into a person of their own. Both parts stay whole: neither falls apart because its link went through the other. */
export async function splitPerson(
  service: EmpiService,
  personId: string,
  registrationIds: string[],
  { by, reason, orgIds }: Reviewer,
): Promise<string[]> {
  const score = await service.score()
  return service.db.transaction().execute(async (trx) => {
    const writer = await lockWriter(trx, service)
    const all = await registrationsOfPersons(trx, service.columns, [personId])
    if (all.length === 0 || !allWithin(all, orgIds)) throw empiErrors['person-not-found']({ personId })
    const out = all.filter((r) => registrationIds.includes(r.registrationId))
    const rest = all.filter((r) => !registrationIds.includes(r.registrationId))
    if (out.length !== new Set(registrationIds).size || rest.length === 0)
      throw empiErrors['not-of-person']({ personId })
    const at = new Date(service.now())
    const verdicts = [
      ['different', crossPairs(out, rest)],
      ['same', [...chain(out), ...chain(rest)]],
    ] as const
    for (const [verdict, pairs] of verdicts) {
      if (pairs.length === 0) continue
      await savePairs(
        trx,
        pairs.map(([a, b]) => ({ left: a.no, right: b.no, orgId: a.orgId, state: 'open' as const, ...score(a, b) })),
      )
      await decidePairs(
        trx,
        writer,
        pairs.map(([a, b]) => ({ left: a.no, right: b.no })),
        { verdict, by, at, reason },
      )
    }
    const personOf = await replan(
      trx,
      writer,
      all.map((r) => r.no),
      { by, reason, at },
      { personId, no: rest[0]!.no },
    )
    const persons = [...new Set([...rest, ...out].map((r) => personOf.get(r.no)!))]
    const payload = { from: personId, personIds: persons, by, registrationIds: out.map((r) => r.registrationId) }
    await recordOutbox(trx, writer, 'split', all[0]!.orgId, payload, at)
    await writer.save()
    return persons
  })
}

/** Neighbours in order of arrival; `all` is ordered by number. */
function chain(part: StoredRegistration[]): [StoredRegistration, StoredRegistration][] {
  return part.slice(1).map((b, i): [StoredRegistration, StoredRegistration] => [part[i]!, b])
}
