import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Page } from './link-store.ts'
import { pageOfShares, type ShareRow, sharesWaitingFor } from './share-store.ts'
import type { ColleagueShare, Sharing } from './sharing.ts'
import { activeSignersOf, currentResident, organisationNames } from './who.ts'

export async function listColleagueShares(
  sharing: Sharing,
  query: Page & { direction: 'sent' | 'received' },
  call: CallContext,
) {
  const ids = (await activeSignersOf(sharing, call.principal.id)).map(({ id }) => id)
  const { rows, total } = await pageOfShares(sharing.db, { ...query, ids })
  const nameOf = await organisationNames(sharing)
  return { items: rows.map((row) => shown(sharing, row, nameOf)), total, totalCapped: false }
}

function shown({ columns, now }: Sharing, row: ShareRow, nameOf: (orgId: string) => string): ColleagueShare {
  return {
    shareId: row.share_id,
    fromName: columns.fromName.open(row.share_id, row.from_name),
    fromOrgName: nameOf(row.org_id),
    toName: columns.toName.open(row.share_id, row.to_name),
    toOrgName: nameOf(row.to_org_id),
    residentId: row.resident_id,
    patientName: columns.patientName.open(row.share_id, row.patient_name),
    holderOrgId: row.org_id,
    recordTypes: row.record_types.split(','),
    dataFrom: row.data_from,
    dataTo: row.data_to,
    note: row.note === '' ? '' : columns.note.open(row.share_id, row.note),
    createdAt: row.created_at.toISOString(),
    state: stateOf(row, now()),
    grantId: row.grant_id,
  }
}

export function stateOf(row: ShareRow, now: number): ColleagueShare['state'] {
  if (row.refused) return 'expired'
  if (row.state === 'awaiting-consent') return row.answer_by.getTime() <= now ? 'expired' : 'awaiting-consent'
  if (row.state === 'granted') return row.valid_to!.getTime() <= now ? 'expired' : 'granted'
  return row.state
}

export async function listIncomingShares(sharing: Sharing, call: CallContext) {
  const { residentId } = await currentResident(sharing, call)
  const [rows, nameOf] = await Promise.all([
    sharesWaitingFor(sharing.db, residentId, new Date(sharing.now())),
    organisationNames(sharing),
  ])
  const { columns } = sharing
  return {
    items: rows.map((row) => ({
      shareId: row.share_id,
      fromName: columns.fromName.open(row.share_id, row.from_name),
      fromOrgId: row.org_id,
      fromOrgName: nameOf(row.org_id),
      toId: row.to_id,
      toName: columns.toName.open(row.share_id, row.to_name),
      toOrgName: nameOf(row.to_org_id),
      recordTypes: row.record_types.split(','),
      dataFrom: row.data_from,
      dataTo: row.data_to,
      days: row.days,
      note: row.note === '' ? '' : columns.note.open(row.share_id, row.note),
      createdAt: row.created_at.toISOString(),
    })),
  }
}
