import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import { stateFile } from '@jhc/server-kit/state-file.ts'
import type { Kysely } from 'kysely'
import { changesBehind, type DenialChange, type DenialKind, insertDenial, lockDenials } from './denial-store.ts'
import { errors } from './errors.ts'

export interface Denial {
  kind: DenialKind
  targetId: string
  since: Date
}

/**
 * What residents refused, and contested grants: they win over every grant, and the chain knows nothing of them. So they are a chained list
 * under a key outside the database, folded in memory; how far it reaches is noted outside too. Rows that are edited or taken away lift
 * nothing: what was read stays, and what does not follow is not read, after which nothing is allowed to anybody.
 */
export function createDenials(
  { db, log }: Pick<CapabilityContext, 'db' | 'log'>,
  { macOf, headFile }: { macOf(text: string): string; headFile: string | null },
) {
  const ofResident = new Map<string, Map<string, Denial>>()
  let head = { seq: 0, mac: '' }
  let floor = { seq: 0, mac: '' }
  let broken = false
  let turn: Promise<unknown> = Promise.resolve()
  const file =
    headFile === null
      ? null
      : stateFile(headFile, (error) => log.error({ err: error as Error }, 'the end of the denials is not noted'))

  const macBehind = (before: string, { seq, residentId, kind, targetId, denied, by, at }: Omit<DenialChange, 'mac'>) =>
    macOf(JSON.stringify([before, seq, residentId, kind, targetId, denied, by, at.getTime()]))

  function fold(change: DenialChange): boolean {
    const { seq, residentId, kind, targetId, denied, at, mac } = change
    if (seq !== head.seq + 1 || mac !== macBehind(head.mac, change)) return false
    if (seq === floor.seq && mac !== floor.mac) return false
    const own = ofResident.get(residentId) ?? new Map<string, Denial>()
    if (denied) own.set(`${kind}-${targetId}`, { kind, targetId, since: at })
    else own.delete(`${kind}-${targetId}`)
    ofResident.set(residentId, own)
    head = { seq, mac }
    return true
  }

  /** Takes in what was added since; one at a time. */
  function catchUp(on: Kysely<any> = db): Promise<void> {
    const next = turn.then(async () => {
      const before = head.seq
      for (let more = true; more && !broken; ) {
        const changes = await changesBehind(on, head.seq, 1000)
        if (!changes.every(fold)) {
          broken = true
          log.error({ seq: head.seq + 1 }, 'the list of denials does not follow: nothing is allowed until it is mended')
        }
        more = changes.length === 1000
      }
      if (head.seq > Math.max(before, floor.seq)) file?.note(head)
    })
    turn = next.catch(() => {})
    return next
  }

  const refuseBroken = () => {
    if (broken) throw errors.behind()
  }
  const key = (kind: DenialKind, targetId: string) => `${kind}-${targetId}`

  return {
    /** At the start: a list that is shorter than it was is not the list. */
    async open(): Promise<void> {
      floor = (file?.read() as typeof head | null) ?? floor
      await catchUp()
      if (head.seq >= floor.seq) return
      broken = true
      log.error({ seq: floor.seq }, 'the list of denials was cut off: nothing is allowed until it is mended')
    },
    /** Of a resident, as it stands at this moment. */
    async of(residentId: string): Promise<{ list: Denial[]; has(kind: DenialKind, targetId: string): boolean }> {
      await catchUp()
      refuseBroken()
      const own = ofResident.get(residentId)
      return { list: [...(own?.values() ?? [])], has: (kind, targetId) => own?.has(key(kind, targetId)) ?? false }
    },
    /** Counts once `trx` has ended. */
    async set(
      trx: Kysely<any>,
      change: Pick<DenialChange, 'residentId' | 'kind' | 'targetId' | 'denied' | 'by' | 'at'>,
    ): Promise<void> {
      await lockDenials(trx)
      await catchUp(trx)
      refuseBroken()
      const row = { ...change, seq: head.seq + 1 }
      await insertDenial(trx, { ...row, mac: macBehind(head.mac, row) })
    },
    isIntact: () => !broken,
    settled: async () => file?.settled(),
  }
}

export type Denials = ReturnType<typeof createDenials>
