import type { RowMac } from '@jhc/gm/row-mac.ts'
import type { IdentityParts } from '@jhc/record/identity-parts.ts'
import { type Kysely, sql } from 'kysely'
import type { EmpiColumns } from './empi-columns.ts'
import { decodeTokens, encodeTokens, type IdentityRecord } from './identity-record.ts'
import { rowCodes } from './row-codes.ts'

export type Db = Kysely<any>

export interface StoredRegistration extends IdentityRecord {
  no: number
  registrationId: string
  sourceId: string
  orgId: string
  form: 'clear' | 'tokens'
  personId: string
  createdAt: Date
}

export interface NewRegistration extends IdentityRecord {
  no: number
  registrationId: string
  sourceId: string
  patientRef: string
  orgId: string
  form: 'clear' | 'tokens'
  digest: string
}

/** Counters of the index; whoever holds this row is the only one changing it until its transaction ends. */
export interface Writer {
  nextRegistration(): number
  nextChange(): number
  nextOutbox(): number
  nextEvent(): number
  nextDecision(): number
  /** Makes the codes of the rows that are written under these numbers. */
  mac: RowMac
  columns: EmpiColumns
  save(): Promise<void>
}

export interface WriterRow {
  registrationNo: number
  changeSeq: number
  outboxSeq: number
  eventNo: number
  decisionNo: number
  mac: string
}

const writerColumns = sql`registration_no as "registrationNo", change_seq as "changeSeq", outbox_seq as "outboxSeq",
  event_no as "eventNo", decision_no as "decisionNo", mac`

export async function readWriter(db: Db): Promise<WriterRow | undefined> {
  return (await sql<WriterRow>`select ${writerColumns} from empi.writer where id = 1`.execute(db)).rows[0]
}

/** The secrets that rows are written with. */
export type RowKeys = Pick<Writer, 'mac' | 'columns'>

export async function lockWriter(trx: Db, { mac, columns }: RowKeys): Promise<Writer> {
  const { rows } = await sql<WriterRow>`select ${writerColumns} from empi.writer where id = 1 for update`.execute(trx)
  const at = rows[0]!
  return {
    nextRegistration: () => ++at.registrationNo,
    nextChange: () => ++at.changeSeq,
    nextOutbox: () => ++at.outboxSeq,
    nextEvent: () => ++at.eventNo,
    nextDecision: () => ++at.decisionNo,
    mac,
    columns,
    async save() {
      await sql`update empi.writer set registration_no = ${at.registrationNo}, change_seq = ${at.changeSeq}, outbox_seq = ${at.outboxSeq},
          event_no = ${at.eventNo}, decision_no = ${at.decisionNo}, mac = ${mac.seal('empi.writer', rowCodes.writer(at))}
        where id = 1`.execute(trx)
    },
  }
}

const registrationMac = (mac: RowMac, registration: NewRegistration) =>
  mac.seal('empi.registration', rowCodes.registration({ ...registration, tokens: encodeTokens(registration.tokens) }))

export async function findByRef(db: Db, sourceId: string, refs: string[]) {
  const { rows } = await sql<any>`
    select registration_no as "no", registration_id as "registrationId", patient_ref as "patientRef", person_id as "personId", parts_digest as "digest"
    from empi.registration where source_id = ${sourceId} and patient_ref = any(${refs}::text[])`.execute(db)
  return new Map<string, { no: number; registrationId: string; patientRef: string; personId: string; digest: string }>(
    rows.map((row) => [row.patientRef, row]),
  )
}

export async function insertRegistrations(
  trx: Db,
  { mac, columns }: RowKeys,
  added: NewRegistration[],
  personIds: string[],
  at: Date,
): Promise<void> {
  await sql`
    insert into empi.registration (registration_no, registration_id, source_id, patient_ref, org_id, form, person_id, parts_digest, tokens, created_at, updated_at, mac)
    select t.no, t.id, t.source, t.ref, t.org, t.form, t.person, t.digest, t.tokens, ${at}, ${at}, t.mac
    from unnest(${added.map((r) => r.no)}::bigint[], ${added.map((r) => r.registrationId)}::text[], ${added.map((r) => r.sourceId)}::text[],
                ${added.map((r) => r.patientRef)}::text[], ${added.map((r) => r.orgId)}::text[], ${added.map((r) => r.form)}::text[],
                ${personIds}::text[], ${added.map((r) => r.digest)}::text[], ${added.map((r) => encodeTokens(r.tokens))}::text[],
                ${added.map((r) => registrationMac(mac, r))}::text[])
      as t (no, id, source, ref, org, form, person, digest, tokens, mac)`.execute(trx)
  await insertClear(trx, columns, added)
}

export async function replaceParts(
  trx: Db,
  { mac, columns }: Writer,
  changed: NewRegistration[],
  at: Date,
): Promise<void> {
  const nos = changed.map((r) => r.no)
  await sql`
    update empi.registration r set org_id = t.org, form = t.form, parts_digest = t.digest, tokens = t.tokens, updated_at = ${at}, mac = t.mac
    from unnest(${nos}::bigint[], ${changed.map((r) => r.orgId)}::text[], ${changed.map((r) => r.form)}::text[],
                ${changed.map((r) => r.digest)}::text[], ${changed.map((r) => encodeTokens(r.tokens))}::text[],
                ${changed.map((r) => registrationMac(mac, r))}::text[]) as t (no, org, form, digest, tokens, mac)
    where r.registration_no = t.no`.execute(trx)
  await sql`delete from empi.clear_identity where registration_no = any(${nos}::bigint[])`.execute(trx)
  await sql`delete from empi.pair where state in ('open', 'linked') and (left_no = any(${nos}::bigint[]) or right_no = any(${nos}::bigint[]))`.execute(
    trx,
  )
  await insertClear(trx, columns, changed)
}

async function insertClear(trx: Db, { clearParts }: EmpiColumns, registrations: NewRegistration[]): Promise<void> {
  const clear = registrations.filter((r) => r.clear)
  if (clear.length === 0) return
  await sql`
    insert into empi.clear_identity (registration_no, org_id, parts)
    select t.no, t.org, t.parts
    from unnest(${clear.map((r) => r.no)}::bigint[], ${clear.map((r) => r.orgId)}::text[], ${clear.map((r) => clearParts.seal(r.no, JSON.stringify(r.clear)))}::text[])
      as t (no, org, parts)`.execute(trx)
}

const selected = sql`r.registration_no as "no", r.registration_id as "registrationId", r.source_id as "sourceId", r.org_id as "orgId", r.form,
  r.person_id as "personId", r.tokens, r.created_at as "createdAt", c.parts as "clear"`

/** Clear parts are opened when they are first asked for: most comparisons are decided by the tokens. */
function toRegistration(columns: EmpiColumns, { clear: sealed, ...row }: any): StoredRegistration {
  let opened: IdentityParts | undefined
  return {
    ...row,
    tokens: decodeTokens(row.tokens),
    get clear() {
      if (sealed !== null) opened ??= JSON.parse(columns.clearParts.open(row.no, sealed)) as IdentityParts
      return opened ?? null
    },
  }
}

export async function registrationsByNo(
  db: Db,
  columns: EmpiColumns,
  nos: number[],
): Promise<Map<number, StoredRegistration>> {
  if (nos.length === 0) return new Map()
  const { rows } = await sql<any>`
    select ${selected} from empi.registration r left join empi.clear_identity c using (registration_no)
    where r.registration_no = any(${nos}::bigint[])`.execute(db)
  return new Map(rows.map((row) => [row.no, toRegistration(columns, row)]))
}

export async function registrationsOfPersons(
  db: Db,
  columns: EmpiColumns,
  personIds: string[],
): Promise<StoredRegistration[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<any>`
    select ${selected} from empi.registration r left join empi.clear_identity c using (registration_no)
    where r.person_id = any(${personIds}::text[]) order by r.registration_no`.execute(db)
  return rows.map((row) => toRegistration(columns, row))
}

export async function personOfRegistrations(db: Db, registrationIds: string[]): Promise<string[]> {
  const { rows } = await sql<any>`
    select distinct person_id from empi.registration where registration_id = any(${registrationIds}::text[])`.execute(
    db,
  )
  return rows.map((row) => row.person_id)
}
