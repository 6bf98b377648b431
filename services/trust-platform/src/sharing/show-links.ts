import type { CallContext } from '@jhc/server-kit/capability.ts'
import { type LinkRow, type OpeningRow, openingsOfLinks, type Page, pageOfLinks, pageOfOpenings } from './link-store.ts'
import type { LinkOpening, LinkShare, Sharing } from './sharing.ts'
import { currentResident } from './who.ts'

export function stateOf(row: LinkRow, now: number): LinkShare['state'] {
  if (row.refused) return 'failed'
  if (row.withdrawn_at) return 'withdrawn'
  if (row.views >= row.max_views) return 'used-up'
  return row.expires_at.getTime() <= now ? 'expired' : 'open'
}

const plainLink = (row: LinkRow, now: number) => ({
  linkId: row.link_id,
  residentId: row.resident_id,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  maxViews: row.max_views,
  views: row.views,
  state: stateOf(row, now),
  records: row.records,
  grantId: row.grant_id,
})

export async function shownLinks({ db, columns, now }: Sharing, rows: LinkRow[]): Promise<LinkShare[]> {
  const openings = await openingsOfLinks(
    db,
    rows.map((row) => row.link_id),
  )
  return rows.map((row) => ({
    ...plainLink(row, now()),
    title: columns.title.open(row.link_id, row.title),
    opened: openings
      .filter((one) => one.link_id === row.link_id)
      .map((one) => ({
        at: one.opened_at.toISOString(),
        name: columns.openerName.open(one.opening_id, one.opener_name),
        orgName: one.opener_org,
      })),
  }))
}

export async function listLinks(sharing: Sharing, page: Page, call: CallContext) {
  const { residentId } = await currentResident(sharing, call)
  const { rows, total } = await pageOfLinks(sharing.db, residentId, page)
  return { items: await shownLinks(sharing, rows), total, totalCapped: false }
}

export async function listOpenings(sharing: Sharing, page: Page, call: CallContext) {
  const { residentId } = await currentResident(sharing, call)
  return openingsPage(sharing, residentId, page)
}

async function openingsPage({ db, columns }: Sharing, residentId: string, page: Page & { linkId?: string }) {
  const { rows, total } = await pageOfOpenings(db, residentId, page)
  const shown = (row: OpeningRow & { grant_id: string; records: number }): LinkOpening => ({
    openingId: row.opening_id,
    linkId: row.link_id,
    grantId: row.grant_id,
    residentId: row.resident_id,
    at: row.opened_at.toISOString(),
    openerId: row.opener_id,
    name: columns.openerName.open(row.opening_id, row.opener_name),
    orgName: row.opener_org,
    records: row.records,
  })
  return { items: rows.map(shown), total, totalCapped: false }
}

export async function showResidentsShares(sharing: Sharing, residentId: string, page: Page & { linkId?: string }) {
  const { rows, total } = await pageOfLinks(sharing.db, residentId, page)
  const links = { items: rows.map((row) => plainLink(row, sharing.now())), total, totalCapped: false }
  return { links, openings: await openingsPage(sharing, residentId, page) }
}
