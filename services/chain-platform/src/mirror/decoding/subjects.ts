import type { CopyType } from '@jhc/server-kit/copy-rows.ts'
import type { Values } from './event-decoder.ts'

export type SubjectTable = 'consent' | 'access' | 'approval' | 'change_batch' | 'audit_batch'
export type SubjectRow = Record<string, string | number | null | undefined>

/** Columns behind place and address, as the migration declares them. */
export const subjectColumns: Record<SubjectTable, Record<string, CopyType>> = {
  consent: {
    step: 'text',
    grant_id: 'text',
    resident: 'text',
    grantee: 'text',
    holder: 'text',
    replaces: 'text',
    key_version: 'bigint',
    kind: 'smallint',
    mode: 'smallint',
    grantee_kind: 'smallint',
    max_grade: 'smallint',
    purpose: 'integer',
    record_types: 'bigint',
    fields_form: 'smallint',
    fields: 'text',
    data_from: 'integer',
    data_to: 'integer',
    valid_from: 'bigint',
    valid_to: 'bigint',
    text_hash: 'text',
  },
  access: {
    step: 'text',
    request_id: 'text',
    release_id: 'text',
    grant_id: 'text',
    resident: 'text',
    asker: 'text',
    holder: 'text',
    purpose: 'integer',
    grade: 'smallint',
    record_types: 'bigint',
    data_from: 'integer',
    data_to: 'integer',
    valid_to: 'bigint',
    reason: 'integer',
    outcome: 'smallint',
    record_count: 'bigint',
    content_hash: 'text',
  },
  approval: {
    step: 'text',
    request_id: 'text',
    template: 'text',
    actor: 'text',
    level: 'smallint',
    state: 'smallint',
    package_hash: 'text',
    opinion_hash: 'text',
    ends_at: 'bigint',
  },
  change_batch: {
    batch_id: 'text',
    stream: 'text',
    root: 'text',
    change_count: 'bigint',
    day: 'integer',
    kind: 'integer',
    previous: 'text',
  },
  audit_batch: {
    stream: 'text',
    batch_index: 'bigint',
    from_seq: 'bigint',
    to_seq: 'bigint',
    root: 'text',
    previous_root: 'text',
  },
}
export const subjectTables = Object.keys(subjectColumns) as SubjectTable[]

type Reader = [SubjectTable, (values: Values, terms: Values) => Values]
const zero = `0x${'0'.repeat(64)}`
const unlessZero = (word: unknown) => (word === zero ? null : word)

const readers: Record<string, Reader> = {
  'Consent.Granted': [
    'consent',
    ({ grantId, resident, grantee, replaces, keyVersion }, terms) => ({
      step: replaces === zero ? 'granted' : 'changed',
      grant_id: grantId,
      resident,
      grantee,
      holder: unlessZero(terms.holder),
      replaces: unlessZero(replaces),
      key_version: keyVersion,
      kind: terms.kind,
      mode: terms.mode,
      grantee_kind: terms.granteeKind,
      max_grade: terms.maxGrade,
      purpose: terms.purpose,
      record_types: terms.recordTypes,
      fields_form: terms.fieldsForm,
      fields: unlessZero(terms.fields),
      data_from: terms.dataFrom,
      data_to: terms.dataTo,
      valid_from: terms.validFrom,
      valid_to: terms.validTo,
      text_hash: terms.textHash,
    }),
  ],
  'Consent.GrantedWithoutResident': [
    'consent',
    ({ grantId, practitioner, organisation }) => ({
      step: 'without-resident',
      grant_id: grantId,
      grantee: practitioner,
      holder: organisation,
    }),
  ],
  'Consent.Withdrawn': [
    'consent',
    ({ grantId, resident, keyVersion }) => ({
      step: 'withdrawn',
      grant_id: grantId,
      resident,
      key_version: keyVersion,
    }),
  ],
  'Access.Requested': [
    'access',
    ({ requestId, resident, asker }, terms) => ({
      step: 'requested',
      request_id: requestId,
      resident,
      asker,
      holder: unlessZero(terms.holder),
      purpose: terms.purpose,
      grade: terms.grade,
      record_types: terms.recordTypes,
      data_from: terms.dataFrom,
      data_to: terms.dataTo,
      valid_to: terms.validTo,
    }),
  ],
  'Access.RequestWithdrawn': [
    'access',
    ({ requestId, resident, asker }) => ({ step: 'withdrawn', request_id: requestId, resident, asker }),
  ],
  'Access.Refused': [
    'access',
    ({ requestId, resident, holder, reason }) => ({ step: 'refused', request_id: requestId, resident, holder, reason }),
  ],
  'Access.Released': [
    'access',
    ({ releaseId, requestId, grantId, resident, asker, holder }, terms) => ({
      step: 'released',
      request_id: requestId,
      release_id: releaseId,
      grant_id: unlessZero(grantId),
      resident,
      asker,
      holder,
      grade: terms.grade,
      record_types: terms.recordTypes,
      data_from: terms.dataFrom,
      data_to: terms.dataTo,
      record_count: terms.count,
      content_hash: terms.contentHash,
    }),
  ],
  'Access.Finished': [
    'access',
    ({ releaseId, requestId, holder, outcome }) => ({
      step: 'finished',
      request_id: requestId,
      release_id: releaseId,
      holder,
      outcome,
    }),
  ],
  'Approval.Submitted': [
    'approval',
    ({ request, template, submitter, packageHash, endsAt }) => ({
      step: 'submitted',
      request_id: request,
      template,
      actor: submitter,
      state: 1,
      package_hash: packageHash,
      ends_at: endsAt,
    }),
  ],
  'Approval.Approved': [
    'approval',
    ({ request, actor, level, opinionHash }) => ({
      step: 'approved',
      request_id: request,
      actor,
      level,
      opinion_hash: opinionHash,
    }),
  ],
  'Approval.Ended': [
    'approval',
    ({ request, state, actor, reasonHash }) => ({
      step: 'ended',
      request_id: request,
      actor,
      state,
      opinion_hash: reasonHash,
    }),
  ],
  'ChangeLog.ChangesAnchored': [
    'change_batch',
    ({ batchId, stream, root, count, day, kind, previous }) => ({
      batch_id: batchId,
      stream,
      root,
      change_count: count,
      day,
      kind,
      previous,
    }),
  ],
  'AuditAnchor.AuditAnchored': [
    'audit_batch',
    ({ stream, index, fromSeq, toSeq, root, previousRoot }) => ({
      stream,
      batch_index: index,
      from_seq: fromSeq,
      to_seq: toSeq,
      root,
      previous_root: previousRoot,
    }),
  ],
}

/** The row that an event of the district's own contracts adds; null where it is about none of the subjects. */
export function subjectRow(contract: string, event: string, values: Values): [SubjectTable, SubjectRow] | null {
  const reader = readers[`${contract}.${event}`]
  if (!reader) return null
  const [table, read] = reader
  const row: SubjectRow = {}
  for (const [column, value] of Object.entries(read(values, (values.terms ?? {}) as Values)))
    row[column] = fitting(value, subjectColumns[table][column]!)
  return [table, row]
}

const largest: Partial<Record<CopyType, number>> = { smallint: 2 ** 15 - 1, integer: 2 ** 31 - 1, bigint: 2 ** 53 - 1 }

/** A number that its column cannot hold stands as the largest: whoever submits nonsense must not stop the mirror. */
function fitting(value: unknown, type: CopyType): SubjectRow[string] {
  if (typeof value !== 'bigint' && typeof value !== 'number') return value as SubjectRow[string]
  return Math.min(Number(value), largest[type] ?? Number.POSITIVE_INFINITY)
}
