import { purposes } from '@jhc/record/consent/consent-words.ts'
import { recordTypes } from '@jhc/record/model.ts'
import type { Principal, Reach } from '@jhc/server-kit/capability.ts'
import { limitsOf } from '@jhc/server-kit/reach.ts'
import type { IndexLibrary } from './index-library.ts'

/** What a consent in force opens of one patient. */
export interface OwnPatient {
  personId: string
  /** Null: every organisation but those of `notOrgIds`. */
  orgId: string | null
  notOrgIds: string[]
  recordTypes: string[]
  maxGrade: number
  dataFrom: string
  dataTo: string
}

/** `patients`: entries of these alone, whatever their organisation. */
export type Limits = Reach & { patients?: OwnPatient[] }

/** For what can be cut to patients; everything else takes `limitsOf`, which leaves such a caller nothing. */
export async function limitsFor(library: IndexLibrary, principal: Principal): Promise<Limits | null> {
  const limits = limitsOf(principal)
  if (!limits?.patientsOf) return limits
  const patients = await ownPatients(library, limits.patientsOf, limits.maxGrade)
  return { organisations: 'all', maxGrade: limits.maxGrade, patients }
}

const pageSize = 200

/** Each consent that the account holds is checked as a retrieval would check it, so that a denial wins here too and the chain has its word. */
async function ownPatients({ consent, keys, residents }: IndexLibrary, accountId: string, maxGrade: number) {
  const { signers } = await keys.lookup({ body: { accountIds: [accountId] } })
  const asker = signers.find(({ state }) => state === 'active')
  if (!asker) return []
  const asked = new Map<string, { residentId: string; purpose: number }>()
  for (let page = 1; ; page++) {
    const query = { granteeId: asker.id, state: 'in-force', page, pageSize }
    const { items, total } = await consent.list({ query })
    for (const { residentId, purpose } of items) {
      const code = purposes[purpose as keyof typeof purposes]?.code
      if (code !== undefined) asked.set(`${residentId} ${code}`, { residentId, purpose: code })
    }
    if (items.length === 0 || page * pageSize >= total) break
  }
  const residentIds = [...new Set([...asked.values()].map(({ residentId }) => residentId))]
  const personOf = new Map<string, string>()
  for (let i = 0; i < residentIds.length; i += pageSize) {
    const found = await residents.resolve({ body: { residentIds: residentIds.slice(i, i + pageSize) } })
    for (const { residentId, personId } of found.residents) if (personId) personOf.set(residentId, personId)
  }
  const patients: OwnPatient[] = []
  for (const { residentId, purpose } of asked.values()) {
    const personId = personOf.get(residentId)
    if (!personId) continue
    const { allowed, parts } = await consent.check({
      body: {
        residentId,
        askerId: asker.id,
        purpose,
        recordTypes: Object.keys(recordTypes),
        fields: null,
        maxGrade,
        dataFrom: '1900-01-01',
        dataTo: '2099-12-31',
      },
    })
    if (!allowed) continue
    const notOrgIds = parts.flatMap(({ holderOrgId }) => holderOrgId ?? [])
    for (const { holderOrgId, recordTypes, maxGrade, dataFrom, dataTo } of parts)
      patients.push({ personId, orgId: holderOrgId, notOrgIds, recordTypes, maxGrade, dataFrom, dataTo })
  }
  return patients
}

/** Whether a row is of an own patient and within that patient's consent; always so for callers who are not bound to patients. */
export function isOfOwnPatient(
  limits: Limits | null,
  row: { personId: string | null; orgId: string; recordType: string; day: string; grade: number },
): boolean {
  if (!limits?.patients) return true
  return limits.patients.some(
    (one) =>
      one.personId === row.personId &&
      (one.orgId === null ? !one.notOrgIds.includes(row.orgId) : one.orgId === row.orgId) &&
      one.recordTypes.includes(row.recordType) &&
      row.grade <= one.maxGrade &&
      row.day >= one.dataFrom &&
      row.day <= one.dataTo,
  )
}
