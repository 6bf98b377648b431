import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Provenance } from '../provenance.ts'
import { orgIdOfWord, purposeName } from './chain-words.ts'
import { namesFor } from './names.ts'
import { ownSubject } from './subject.ts'

const mostOpenings = 200

/** Counted by the database, so that ten thousand accesses are as quick as ten. */
export async function listDestinations(provenance: Provenance, call: CallContext) {
  const { residentId } = await ownSubject(provenance, call)
  if (!residentId) return { destinations: [], capped: false }
  const [{ totals, capped }, { openings }] = await Promise.all([
    provenance.mirror.accessTotals({ query: { residentId } }),
    provenance.sharing.ofResident({ params: { residentId }, query: { page: 1, pageSize: mostOpenings } }),
  ])
  const names = await namesFor(
    provenance,
    totals.map(({ asker }) => asker),
  )
  const released = totals.map(({ holder, asker, purpose, releases, records, lastAt }) => {
    const { name, orgName } = names.person(asker)
    const self = asker === residentId
    return {
      holderOrgId: holder === null ? '' : orgIdOfWord(holder),
      holderName: names.holder(holder),
      toId: asker ?? '',
      toName: self ? '本人' : name,
      toOrgName: self ? '' : orgName,
      toKind: self ? ('self' as const) : ('person' as const),
      purpose: purposeName(purpose),
      accesses: releases,
      records,
      lastAt,
    }
  })
  const opened = [...Map.groupBy(openings.items, ({ openerId }) => openerId)].map(([openerId, all]) => ({
    holderOrgId: '',
    holderName: '',
    toId: openerId,
    toName: all[0]!.name,
    toOrgName: all[0]!.orgName,
    toKind: 'link' as const,
    purpose: 'link-view',
    accesses: all.length,
    records: all.reduce((sum, { records }) => sum + records, 0),
    lastAt: all[0]!.at,
  }))
  const destinations = [...released, ...opened].sort((a, b) => b.lastAt.localeCompare(a.lastAt))
  return { destinations, capped: capped || openings.total > mostOpenings }
}
