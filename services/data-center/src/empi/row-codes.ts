import type { RowValue } from '@jhc/gm/row-mac.ts'

/**
 * What the code of each kind of row covers, for whoever writes and whoever audits it. Left out are the columns that say only when work
 * was done (`created_at`, `updated_at`, `sent_at`), and what follows from other rows (`person_id`, `merged_into`, undecided pairs).
 */
export const rowCodes = {
  writer: (row: {
    registrationNo: number
    changeSeq: number
    outboxSeq: number
    eventNo: number
    decisionNo: number
  }): RowValue[] => [row.registrationNo, row.changeSeq, row.outboxSeq, row.eventNo, row.decisionNo],

  registration: (row: {
    no: number
    registrationId: string
    sourceId: string
    patientRef: string
    orgId: string
    form: string
    digest: string
    tokens: string
  }): RowValue[] => [
    row.no,
    row.registrationId,
    row.sourceId,
    row.patientRef,
    row.orgId,
    row.form,
    row.digest,
    row.tokens,
  ],

  person: (row: { personId: string; orgId: string }): RowValue[] => [row.personId, row.orgId],

  change: (row: { seq: number; orgId: string; registrationId: string; personId: string; at: Date }): RowValue[] => [
    row.seq,
    row.orgId,
    row.registrationId,
    row.personId,
    row.at.toISOString(),
  ],

  event: (row: {
    no: number
    eventId: string
    orgId: string
    at: Date
    kind: string
    registrationIds: string[]
    from: string | null
    to: string
    by: string
    reason: string
    score: number | null
  }): RowValue[] => [
    row.no,
    row.eventId,
    row.orgId,
    row.at.toISOString(),
    row.kind,
    row.registrationIds.join(','),
    row.from,
    row.to,
    row.by,
    row.reason,
    row.score,
  ],

  outbox: (row: { seq: number; orgId: string; at: Date; kind: string; payload: object }): RowValue[] => [
    row.seq,
    row.orgId,
    row.at.toISOString(),
    row.kind,
    // The database keeps the members in an order of its own.
    JSON.stringify(Object.entries(row.payload).sort(([a], [b]) => (a < b ? -1 : 1))),
  ],

  decision: (row: {
    decisionNo: number
    left: number
    right: number
    state: string
    decidedBy: string | null
    decidedAt: Date | null
    reason: string
  }): RowValue[] => [
    row.decisionNo,
    row.left,
    row.right,
    row.state,
    row.decidedBy,
    row.decidedAt?.toISOString() ?? null,
    row.reason,
  ],
} as const
