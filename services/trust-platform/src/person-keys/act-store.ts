import { type Kysely, sql } from 'kysely'

export type ActKind = 'enrol' | 'rotate' | 'revoke' | 're-enrol' | 'object' | 'complete'
export type ActState = 'proposed' | 'ready' | 'sent' | 'done' | 'failed' | 'refused'

export interface ActRow {
  actId: string
  signerId: string
  what: ActKind
  state: ActState
  publicKey: string | null
  proof: string | null
  signature: string | null
  countersignature: string | null
  orgId: string | null
  version: number | null
  attempt: number | null
  byAccount: string
  createdAt: Date
  failure: string | null
}

const columns = sql`a.act_id as "actId", a.signer_id as "signerId", a.what, a.state, a.public_key as "publicKey", a.proof, a.signature,
  a.countersignature, a.org_id as "orgId", a.version, a.attempt, a.by_account as "byAccount", a.created_at as "createdAt", a.failure`

export type NewAct = Pick<ActRow, 'actId' | 'signerId' | 'what' | 'state' | 'byAccount' | 'createdAt'> & Partial<ActRow>

export async function insertAct(db: Kysely<any>, act: NewAct): Promise<void> {
  await sql`
    insert into person_keys.act (act_id, signer_id, what, state, public_key, proof, signature, org_id, version, attempt, by_account, created_at)
    values (${act.actId}, ${act.signerId}, ${act.what}, ${act.state}, ${act.publicKey ?? null}, ${act.proof ?? null},
      ${act.signature ?? null}, ${act.orgId ?? null}, ${act.version ?? null}, ${act.attempt ?? null}, ${act.byAccount}, ${act.createdAt})`.execute(
    db,
  )
}

/** The newest act of each signer, of some kinds. */
export async function newestActs(
  db: Kysely<any>,
  signerIds: readonly string[],
  kinds: readonly ActKind[],
): Promise<Map<string, ActRow>> {
  const { rows } = await sql<ActRow>`
    select distinct on (a.signer_id) ${columns} from person_keys.act a
    where a.signer_id = any(${[...signerIds]}::text[]) and a.what = any(${[...kinds]}::text[])
    order by a.signer_id, a.act_no desc`.execute(db)
  return new Map(rows.map((row) => [row.signerId, row]))
}

export async function isUnderWay(db: Kysely<any>, signerId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from person_keys.act where signer_id = ${signerId} and state in ('ready', 'sent') limit 1`.execute(db)
  return rows.length > 0
}

export async function actsIn(db: Kysely<any>, state: ActState, limit: number): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`
    select ${columns} from person_keys.act a where a.state = ${state} order by a.act_no limit ${limit}`.execute(db)
  return rows
}

export async function waitingFor(db: Kysely<any>, orgId: string): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`
    select ${columns} from person_keys.act a where a.org_id = ${orgId} and a.state = 'proposed' order by a.act_no limit 200`.execute(
    db,
  )
  return rows
}

export async function setState(db: Kysely<any>, actIds: readonly string[], state: ActState, failure: string | null) {
  await sql`update person_keys.act set state = ${state}, failure = ${failure} where act_id = any(${[...actIds]}::text[])`.execute(
    db,
  )
}

/** An organisation's answer; false where somebody else gave one first. */
export async function decideAct(
  db: Kysely<any>,
  actId: string,
  to: { state: 'ready' | 'refused'; countersignature: string | null; by: string; at: Date; reason: string | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update person_keys.act set state = ${to.state}, countersignature = ${to.countersignature}, decided_by = ${to.by},
      decided_at = ${to.at}, reason = ${to.reason}
    where act_id = ${actId} and state = 'proposed'`.execute(db)
  return numAffectedRows === 1n
}

/** A proposal that a newer one takes the place of. */
export async function dropProposals(trx: Kysely<any>, signerId: string, what: ActKind): Promise<void> {
  await sql`update person_keys.act set state = 'failed', failure = 'replaced'
    where signer_id = ${signerId} and what = ${what} and state = 'proposed'`.execute(trx)
}
