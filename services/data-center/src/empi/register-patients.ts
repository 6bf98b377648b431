import { hash } from 'node:crypto'
import { uuidv7 } from '@jhc/kit/ids.ts'
import type { IdentityParts } from '@jhc/record/identity-parts.ts'
import { applyPlan, type Node, type Plan, planPersons } from './assign-persons.ts'
import { deleteBlockKeys, findCandidates, insertBlockKeys } from './candidate-store.ts'
import type { EmpiColumns } from './empi-columns.ts'
import type { EmpiService } from './empi-service.ts'
import {
  type Db,
  findByRef,
  insertRegistrations,
  lockWriter,
  type NewRegistration,
  registrationsByNo,
  replaceParts,
  type Writer,
} from './empi-store.ts'
import { empiErrors } from './errors.ts'
import { recordOutbox } from './history-store.ts'
import { identityConfig } from './identity-config.ts'
import { encodeTokens } from './identity-record.ts'
import { refreshPairStates, type ScoredPair, savePairs } from './pair-store.ts'

export interface PatientToRegister {
  patientRef: string
  orgId: string
  form: 'clear' | 'tokens'
  parts: IdentityParts
}

export interface Registered {
  patientRef: string
  registrationId: string
  personId: string
}

const token = /^([\w-]{16}(,[\w-]{16})*)?$/

function checkTokens(patients: PatientToRegister[]): void {
  for (const { form, parts } of patients) {
    if (
      form === 'tokens' &&
      !encodeTokens(parts)
        .split('|')
        .every((part) => token.test(part))
    )
      throw empiErrors['bad-parts']()
  }
}

/** Tells an unchanged repeat, and in the audit whether the clear parts are those that were registered. Keyed where parts could be guessed. */
export function partsDigest(
  columns: EmpiColumns,
  { orgId, form, parts }: Omit<PatientToRegister, 'patientRef'>,
): string {
  const text = JSON.stringify([orgId, form, Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))])
  return form === 'clear' ? columns.partsDigest(text) : hash('sm3', text)
}

/** Idempotent by (source, patientRef). Patients that are known and unchanged cost one look-up and no lock. */
export async function registerPatients(
  service: EmpiService,
  sourceId: string,
  given: PatientToRegister[],
  by: string,
): Promise<Registered[]> {
  checkTokens(given)
  const patients = [...new Map(given.map((p) => [p.patientRef, p])).values()]
  const digests = new Map(patients.map((p) => [p.patientRef, partsDigest(service.columns, p)]))
  const refs = patients.map((p) => p.patientRef)
  let known = await findByRef(service.db, sourceId, refs)
  const pending = patients.filter((p) => known.get(p.patientRef)?.digest !== digests.get(p.patientRef))
  if (pending.length > 0) {
    const [tokens, score] = [await tokensOf(service, pending), await service.score()]
    await service.db.transaction().execute(async (trx) => {
      const writer = await lockWriter(trx, service)
      const locked = await findByRef(
        trx,
        sourceId,
        pending.map((p) => p.patientRef),
      )
      const fresh: NewRegistration[] = []
      const changed: NewRegistration[] = []
      pending.forEach((patient, i) => {
        const before = locked.get(patient.patientRef)
        const digest = digests.get(patient.patientRef)!
        if (before?.digest === digest) return
        const registration = {
          no: before?.no ?? writer.nextRegistration(),
          registrationId: before?.registrationId ?? uuidv7(service.now()),
          sourceId,
          patientRef: patient.patientRef,
          orgId: patient.orgId,
          form: patient.form,
          digest,
          tokens: tokens[i]!,
          clear: patient.form === 'clear' ? patient.parts : null,
        }
        ;(before ? changed : fresh).push(registration)
      })
      await match(trx, writer, score, { fresh, changed }, { by, reason: '', at: new Date(service.now()) })
      await writer.save()
    })
    known = await findByRef(service.db, sourceId, refs)
  }
  return given.map(({ patientRef }) => {
    const { registrationId, personId } = known.get(patientRef)!
    return { patientRef, registrationId, personId }
  })
}

async function tokensOf(service: EmpiService, patients: PatientToRegister[]): Promise<IdentityParts[]> {
  const clear = patients.filter((p) => p.form === 'clear')
  const computed = await service.key.tokenise(clear.map((p) => p.parts))
  const byPatient = new Map(clear.map((p, i) => [p, computed[i]!]))
  return patients.map((p) => byPatient.get(p) ?? p.parts)
}

type Score = Awaited<ReturnType<EmpiService['score']>>

async function match(
  trx: Db,
  writer: Writer,
  score: Score,
  { fresh, changed }: { fresh: NewRegistration[]; changed: NewRegistration[] },
  author: { by: string; reason: string; at: Date },
): Promise<void> {
  const subjects = [...fresh, ...changed]
  if (subjects.length === 0) return
  if (changed.length > 0) {
    await deleteBlockKeys(
      trx,
      writer,
      changed.map((r) => r.no),
    )
    await replaceParts(trx, writer, changed, author.at)
  }
  await insertBlockKeys(trx, subjects)
  const { pairs, stored } = await scoreCandidates(trx, writer, score, subjects)
  const nodes = new Map<number, Node>(fresh.map((r) => [r.no, { ...r, personId: null }]))
  // A new registration without a link is a person of its own; only the others need the clustering.
  const linked = new Set(pairs.filter((p) => p.automatic).flatMap((p) => [p.left, p.right]))
  const seeds = subjects.filter((r) => linked.has(r.no) || !nodes.has(r.no)).map((r) => r.no)
  const plan = await planPersons(trx, writer.columns, new Map<number, Node>([...stored, ...nodes]), pairs, seeds)
  addSingles(plan, [...nodes.values()])
  await applyPlan(trx, writer, plan, author, [...nodes.values()])
  if (fresh.length > 0)
    await insertRegistrations(
      trx,
      writer,
      fresh,
      fresh.map((r) => plan.personOf.get(r.no)!),
      author.at,
    )
  const personOf = (no: number) => plan.personOf.get(no) ?? stored.get(no)!.personId
  const stateOf = (p: ScoredPair) => (personOf(p.left) === personOf(p.right) ? 'linked' : 'open')
  await savePairs(
    trx,
    pairs.map((p) => ({ ...p, state: stateOf(p) })),
  )
  await refreshPairStates(
    trx,
    plan.moved.map((m) => m.no),
  )
  for (const event of plan.events) {
    if (event.kind !== 'merge' && event.kind !== 'split') continue
    const payload = { registrationIds: event.registrationIds, from: event.from!, to: event.to, by: author.by }
    await recordOutbox(trx, writer, event.kind, event.orgId, payload, author.at)
  }
}

function addSingles(plan: Plan, nodes: Node[]): void {
  for (const { no, registrationId, orgId } of nodes) {
    if (plan.personOf.has(no)) continue
    const personId = uuidv7()
    plan.personOf.set(no, personId)
    plan.created.push({ personId, orgId })
    plan.events.push({
      kind: 'register',
      registrationIds: [registrationId],
      from: null,
      to: personId,
      score: null,
      orgId,
    })
  }
}

async function scoreCandidates(trx: Db, { columns }: Writer, score: Score, subjects: NewRegistration[]) {
  const candidates = await findCandidates(trx, subjects)
  const own = new Map(subjects.map((r) => [r.no, r]))
  const others = new Set([...candidates.values()].flatMap((set) => [...set]).filter((no) => !own.has(no)))
  const stored = await registrationsByNo(trx, columns, [...others])
  const pairs = new Map<string, ScoredPair>()
  for (const [no, set] of candidates) {
    for (const other of set) {
      const [left, right] = no < other ? [no, other] : [other, no]
      const key = `${left}-${right}`
      if (pairs.has(key)) continue
      const [a, b] = [own.get(left) ?? stored.get(left)!, own.get(right) ?? stored.get(right)!]
      const result = score(a, b)
      if (result.bits >= identityConfig.thresholds.review) pairs.set(key, { ...result, left, right, orgId: a.orgId })
    }
  }
  return { pairs: [...pairs.values()].sort((x, y) => x.left - y.left || x.right - y.right), stored }
}
