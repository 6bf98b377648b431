import { applyPlan, planPersons } from './assign-persons.ts'
import type { EmpiService } from './empi-service.ts'
import { type Db, lockWriter, registrationsByNo, type Writer } from './empi-store.ts'
import { empiErrors } from './errors.ts'
import { recordOutbox } from './history-store.ts'
import { decidePairs, pairById, refreshPairStates } from './pair-store.ts'

/** Who decides, why, and whose registrations he may touch: null = every organisation's. What touches others' is not there for him. */
export interface Reviewer {
  by: string
  reason: string
  orgIds: string[] | null
}

/** A reviewer's verdict on one pair; it holds against every later score and may be revised by a later verdict, merge or split. */
export async function decidePair(
  service: EmpiService,
  pairId: string,
  verdict: 'same' | 'different',
  { by, reason, orgIds }: Reviewer,
): Promise<string[]> {
  return service.db.transaction().execute(async (trx) => {
    const writer = await lockWriter(trx, service)
    const pair = await pairById(trx, pairId, orgIds)
    if (!pair) throw empiErrors['pair-not-found']({ pairId })
    const at = new Date(service.now())
    await decidePairs(trx, writer, [pair], { verdict, by, at, reason })
    const seeds = [pair.left, pair.right]
    const personOf = await replan(trx, writer, seeds, { by, reason, at })
    const persons = seeds.map((no) => personOf.get(no)!)
    if (verdict === 'same' && persons[0] !== persons[1]) throw empiErrors.contradiction({ pairId })
    const registrations = await registrationsByNo(trx, service.columns, seeds)
    const payload = {
      pairId,
      verdict,
      by,
      registrationIds: seeds.map((no) => registrations.get(no)!.registrationId),
      personIds: persons,
    }
    await recordOutbox(trx, writer, 'decision', registrations.get(pair.left)!.orgId, payload, at)
    await writer.save()
    return [...new Set(persons)]
  })
}

/** Works out the persons around registrations anew, after a decision has changed what may be joined. */
export async function replan(
  trx: Db,
  writer: Writer,
  seeds: number[],
  author: { by: string; reason: string; at: Date },
  keep?: { personId: string; no: number },
): Promise<Map<number, string>> {
  const plan = await planPersons(trx, writer.columns, new Map(), [], seeds, keep)
  await applyPlan(trx, writer, plan, author)
  await refreshPairStates(trx, [...new Set([...seeds, ...plan.moved.map((m) => m.no)])])
  return plan.personOf
}
