import { bytesOf, encodeSigned, layouts, type Signable, type ValuesOf } from '@jhc/record/signed-bytes.ts'
import type { Principal } from '@jhc/server-kit/capability.ts'
import { finalBlock, type Mirror } from './mirror.ts'
import { readAccesses, readAccessTotals, readConsents, type SubjectRange } from './subject-store.ts'

interface Page {
  page: number
  pageSize: number
}
type Row = Record<string, any>

export async function listConsents(
  mirror: Mirror,
  query: Page & { grantId?: string; residentId?: string; granteeId?: string; holder?: string; kind?: number },
  principal: Principal,
) {
  const marks = await marksOf(mirror)
  const { grantId, residentId, granteeId, holder, kind } = query
  const where = { grant_id: grantId, resident: residentId, grantee: granteeId, holder, kind }
  const { rows, ...total } = await readConsents(mirror.db, rangeOf(query, where, principal))
  const open = seesWhose(principal)
  return { items: rows.map((row) => consentOf(row, marks.finalBlock, open)), ...total, ...marks }
}

export async function listAccesses(
  mirror: Mirror,
  query: Page & {
    residentId?: string
    askerId?: string
    holder?: string
    requestId?: string
    releaseId?: string
    grantId?: string
    step?: string
  },
  principal: Principal,
) {
  const marks = await marksOf(mirror)
  const { residentId, askerId, holder, requestId, releaseId, grantId, step } = query
  const where = {
    resident: residentId,
    asker: askerId,
    holder,
    request_id: requestId,
    release_id: releaseId,
    grant_id: grantId,
    step,
  }
  const { rows, ...total } = await readAccesses(mirror.db, rangeOf(query, where, principal))
  const open = seesWhose(principal)
  return { items: rows.map((row) => accessOf(row, marks.finalBlock, open)), ...total, ...marks }
}

export async function totalAccesses(mirror: Mirror, { residentId }: { residentId: string }, principal: Principal) {
  const range = rangeOf({ page: 1, pageSize: 1 }, { resident: residentId }, principal)
  const { rows, capped } = await readAccessTotals(mirror.db, range)
  const totals = rows.map((row) => ({
    holder: row.holder,
    asker: row.asker,
    purpose: numberOf(row.purpose),
    releases: row.releases,
    records: row.records,
    lastAt: timeOf(row.at),
  }))
  return { totals, capped }
}

/** Read first: what is found afterwards can only be newer than these marks say. */
async function marksOf(mirror: Mirror) {
  return { finalBlock: await finalBlock(mirror), mirroredBlock: mirror.follower.cursor.blockNumber }
}

const seesWhose = ({ kind, permissions }: Principal) => kind !== 'user' || permissions.has('resident.read')

function rangeOf({ page, pageSize }: Page, where: SubjectRange['where'], principal: Principal): SubjectRange {
  // A filter by somebody who is not shown would tell what is hidden.
  if (!seesWhose(principal) && (where.resident || where.grantee || where.asker)) where = { ...where, step: 'none' }
  const all = principal.kind !== 'user' || principal.reach?.organisations === 'all'
  return { page, pageSize, where, scope: all ? null : wordOf(principal.orgId) }
}

function wordOf(orgId: string): string {
  const bytes = Buffer.from(orgId)
  return bytes.length > 32 ? '' : `0x${bytes.toString('hex').padEnd(64, '0')}`
}

const timeOf = (seconds: unknown) => new Date(Number(seconds) * 1000).toISOString()
const numberOf = (value: unknown) => (value === null || value === undefined ? null : Number(value))
const placeOf = (row: Row) => ({
  transactionHash: row.transaction_hash,
  blockNumber: Number(row.block_number),
  logIndex: row.log_index,
  at: timeOf(row.at),
})

function termsOf(text: string | null): Row {
  const terms = text ? JSON.parse(text).terms : null
  return terms && typeof terms === 'object' ? terms : {}
}

/** The very bytes, put together again from what was read out of them; null where they were not of the layout. */
function signedOf<N extends Signable>(name: N, terms: Row): string | null {
  const layout = layouts[name] as readonly (readonly [string, number, string])[]
  if (bytesOf(layout) === 0 || layout.some(([field]) => terms[field] === undefined)) return null
  return encodeSigned(name, terms as ValuesOf<N>)
}

function consentOf(row: Row, final: number, open: boolean) {
  const terms = termsOf(row.arguments)
  const ended = row.w_hash
    ? { by: 'withdrawn' as const, replacedBy: null, ...endOf(row, 'w') }
    : row.r_hash
      ? { by: 'replaced' as const, replacedBy: row.r_grant, ...endOf(row, 'r') }
      : null
  return {
    ...placeOf(row),
    grantId: row.grant_id,
    resident: open ? row.resident : null,
    grantee: open ? row.grantee : null,
    holder: row.holder,
    replaces: row.replaces,
    keyVersion: Number(row.key_version),
    kind: row.kind,
    mode: row.mode,
    granteeKind: row.grantee_kind,
    maxGrade: row.max_grade,
    purpose: row.purpose,
    recordTypes: Number(row.record_types),
    fieldsForm: row.fields_form,
    fields: row.fields,
    dataFrom: row.data_from,
    dataTo: row.data_to,
    validFrom: Number(row.valid_from),
    validTo: Number(row.valid_to),
    nonce: Number(terms.nonce ?? 0),
    textHash: row.text_hash,
    signed: open ? signedOf(row.replaces ? 'change' : 'grant', terms) : null,
    withoutResident: row.organisation
      ? { practitioner: open ? row.practitioner : null, organisation: row.organisation }
      : null,
    ended,
    final: Number(row.block_number) <= final,
  }
}

const endOf = (row: Row, of: 'w' | 'r' | 'f') => ({
  transactionHash: row[`${of}_hash`],
  blockNumber: Number(row[`${of}_block`]),
  logIndex: row[`${of}_log`],
  at: timeOf(row[`${of}_at`]),
})

function accessOf(row: Row, final: number, open: boolean) {
  const asked = termsOf(row.q_arguments)
  const own = termsOf(row.arguments)
  const signable = row.step === 'released' ? 'release' : row.step === 'requested' ? 'request' : null
  const asker = row.asker ?? row.q_asker
  return {
    ...placeOf(row),
    step: row.step,
    requestId: row.request_id,
    releaseId: row.release_id,
    grantId: row.grant_id,
    resident: open ? row.resident : null,
    asker: open ? asker : null,
    holder: row.holder,
    purpose: numberOf(row.q_purpose),
    mode: numberOf(asked.mode),
    grade: numberOf(row.grade),
    recordTypes: numberOf(row.record_types),
    fieldsForm: numberOf(own.fieldsForm),
    fields: own.fieldsForm ? own.fields : null,
    dataFrom: numberOf(row.data_from),
    dataTo: numberOf(row.data_to),
    validTo: numberOf(row.q_valid_to),
    reason: numberOf(row.reason),
    records: numberOf(row.record_count),
    page: numberOf(own.page),
    contentHash: row.content_hash,
    signed: open && signable ? signedOf(signable, own) : null,
    finished: row.f_hash ? { outcome: Number(row.f_outcome), ...endOf(row, 'f') } : null,
    final: Number(row.block_number) <= final,
  }
}
