import { commonErrors } from '@jhc/kit/errors.ts'
import type { CallContext, Principal } from '@jhc/server-kit/capability.ts'
import { isWithin, limitsOf, organisationsWithin } from '@jhc/server-kit/reach.ts'
import { shownDecision } from './decide-result.ts'
import { countAvoided, countDecisions, countWarnings, listDecisions, type Span } from './decision-store.ts'
import { declineReasons } from './decline-reasons.ts'
import { organisationNames, type RecognitionDesk, shanghaiDay } from './recognition.ts'
import { mediaTypes, writeReport } from './write-report.ts'

interface Asked {
  month: string
  orgId?: string
}

export async function reportRecognition(desk: RecognitionDesk, { month, orgId }: Asked, principal: Principal) {
  const span = { ...monthOf(month), orgIds: orgIdsFor(principal, orgId) }
  const [names, warned, decided, avoided] = await Promise.all([
    organisationNames(desk),
    countWarnings(desk.db, span),
    countDecisions(desk.db, span),
    countAvoided(desk.db, span),
  ])
  const ids = [...new Set([...warned, ...decided].map((row) => row.orgId))].sort()
  const count = (rows: { orgId: string; n: number }[], id: string) =>
    rows.filter((row) => row.orgId === id).reduce((sum, { n }) => sum + n, 0)
  const rows = ids.map((id) => ({
    orgId: id,
    orgName: names.get(id) ?? id,
    warned: count(warned, id),
    accepted: count(
      decided.filter(({ decision }) => decision === 'accepted'),
      id,
    ),
    declined: count(
      decided.filter(({ decision }) => decision === 'declined'),
      id,
    ),
    declinedBy: (Object.keys(declineReasons) as (keyof typeof declineReasons)[]).flatMap((reason) => {
      const decisions = count(
        decided.filter((row) => row.reason === reason),
        id,
      )
      return decisions > 0 ? [{ reason, decisions }] : []
    }),
    avoided: count(avoided, id),
  }))
  return { month, rows }
}

export async function exportReport(
  desk: RecognitionDesk,
  { format, ...asked }: Asked & { format: 'csv' | 'xlsx' },
  { principal, file, audit }: CallContext,
) {
  if (!file) throw commonErrors['invalid-input']({ part: 'caller', issues: ['files are sent over HTTP only'] })
  const { rows, month } = await reportRecognition(desk, asked, principal)
  audit?.({ object: `format=${format} rows=${rows.length}` })
  file({ name: `互认月报-${month}.${format}`, mediaType: mediaTypes[format], content: await writeReport(rows, format) })
  return { rows: rows.length }
}

export async function findDecisions(
  desk: RecognitionDesk,
  { month, orgId, ...paging }: { month?: string; orgId?: string; page: number; pageSize: number },
  principal: Principal,
) {
  const span: Span = {
    ...monthOf(month ?? shanghaiDay(desk.now()).slice(0, 7)),
    orgIds: orgIdsFor(principal, orgId),
  }
  const { rows, total } = await listDecisions(desk.db, span, paging)
  return { items: rows.map((row) => shownDecision(desk, row)), total, totalCapped: false }
}

/** In Shanghai. */
function monthOf(month: string): { from: Date; to: Date } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const start = (y: number, m: number) => new Date(Date.UTC(y, m - 1, 1) - 8 * 3_600_000)
  return { from: start(year, number), to: start(year, number + 1) }
}

/** An organisation beyond the caller's scope has nothing to tell. */
function orgIdsFor(principal: Principal, orgId: string | undefined): string[] | null {
  if (!orgId) return organisationsWithin(limitsOf(principal))
  return isWithin(limitsOf(principal), { orgId }) ? [orgId] : []
}
