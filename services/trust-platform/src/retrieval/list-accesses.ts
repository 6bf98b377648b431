import { purposes, recordTypesOfBits } from '@jhc/record/consent/consent-words.ts'
import type { CallContext } from '@jhc/server-kit/capability.ts'
import { limitsOf, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { type AccessFilter, type AccessRow, listAccesses } from './access-store.ts'
import { residentsOf } from './change-request.ts'
import { type Retrieval, zeroWord } from './retrieval.ts'
import { modeName, purposeName } from './show-request.ts'

const outcomeNames = ['open', 'open', 'delivered', 'partly', 'nothing', 'failed'] as const
interface Paging {
  page: number
  pageSize: number
}

/** 足迹: who looked at the record that the account looks at, newest first. */
export async function myAccesses(retrieval: Retrieval, paging: Paging, call: CallContext) {
  const [residentId] = await residentsOf(retrieval, call)
  if (!residentId) return { items: [], total: 0, totalCapped: false }
  return shown(retrieval, { residentIds: [residentId], ownViews: true }, paging)
}

export async function accesses(
  retrieval: Retrieval,
  query: Paging & { residentId?: string; askerId?: string; holderOrgId?: string; purpose?: string },
  { principal }: CallContext,
) {
  const { residentId, askerId, holderOrgId, purpose, ...paging } = query
  const filter: AccessFilter = {
    residentIds: residentId ? [residentId] : undefined,
    askerId,
    holderOrgId,
    purpose: purpose === undefined ? undefined : (purposes[purpose as keyof typeof purposes]?.code ?? 0),
    within: organisationsWithin(limitsOf(principal)),
    ownViews: true,
  }
  return shown(retrieval, filter, paging)
}

async function shown(retrieval: Retrieval, filter: AccessFilter, paging: Paging) {
  const { rows, total } = await listAccesses(retrieval.db, filter, paging)
  const names = await namesFor(retrieval, rows)
  const items = rows.map((row) => {
    const asker = names.asker(row.askerId)
    return {
      releaseId: row.releaseId,
      requestId: row.requestId,
      at: row.at.toISOString(),
      askerId: row.askerId,
      askerName: row.askerId === row.residentId ? names.resident(row.residentId) : (asker?.name ?? '—'),
      askerOrgName: names.orgName(asker?.orgId ?? row.askerOrgId),
      residentId: row.residentId,
      residentName: names.resident(row.residentId),
      holderOrgId: row.orgId,
      holderName: names.orgName(row.orgId),
      purpose: purposeName(row.purpose),
      mode: modeName(row.mode),
      recordTypes: recordTypesOfBits(row.recordTypes),
      records: row.records,
      grantId: row.grantId === zeroWord ? null : row.grantId,
      outcome: outcomeNames[row.outcome] ?? ('open' as const),
      anchored: row.blockNumber === null ? ('queued' as const) : row.final ? ('final' as const) : ('included' as const),
      transactionHash: row.transactionHash,
      blockNumber: row.blockNumber,
    }
  })
  return { items, total, totalCapped: false }
}

/** Names as they are now; residents masked. */
async function namesFor({ personKeys, residents, directory }: Retrieval, rows: readonly AccessRow[]) {
  const residentIds = [...new Set(rows.map(({ residentId }) => residentId))]
  const askerIds = [...new Set(rows.map(({ askerId }) => askerId))].filter((id) => !residentIds.includes(id))
  const [{ signers }, { residents: people }, { orgName }] = await Promise.all([
    askerIds.length > 0 ? personKeys.lookup({ body: { ids: askerIds } }) : { signers: [] },
    residentIds.length > 0 ? residents.resolve({ body: { residentIds } }) : { residents: [] },
    directory.names(),
  ])
  const askers = new Map(signers.map((one) => [one.id, one]))
  const masked = new Map(people.map(({ residentId, maskedName }) => [residentId, maskedName]))
  return {
    asker: (id: string) => askers.get(id),
    resident: (id: string) => masked.get(id) ?? '—',
    orgName: (id: string | null) => (id ? orgName(id) : ''),
  }
}
