import type { CallContext } from '@jhc/server-kit/capability.ts'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Desk } from '../accounts.ts'
import { errors } from '../errors.ts'
import type { Sealed } from '../register/sealed-tables.ts'
import { isInReach } from './in-scope.ts'

export async function findOrganisations(desk: Desk, call: CallContext) {
  const { organisations } = await desk.rights.known()
  const counts = await countByOrganisation(desk.db)
  const items = organisations
    .filter((one) => isInReach(call, one.org_id))
    .map((one) => ({
      orgId: one.org_id,
      name: one.name,
      parentId: one.parent_id,
      disabled: one.disabled_at !== null,
      accounts: counts.get(one.org_id) ?? 0,
    }))
  return { items }
}

export async function createOrganisation(
  desk: Desk,
  { orgId, name, parentId }: { orgId: string; name: string; parentId: string },
  call: CallContext,
) {
  const parent = await organisationInReach(desk, call, parentId)
  if (parent.disabled_at) throw errors['no-organisation']()
  if ((await desk.rights.known()).organisations.some((one) => one.org_id === orgId))
    throw errors['organisation-exists']()
  call.audit?.({ object: `organisation:${orgId}` })
  const row = {
    org_id: orgId,
    name,
    parent_id: parentId,
    disabled_at: null,
    created_at: new Date(desk.now()),
    version: 0,
  }
  await desk.register.change(call.principal.id, (_, write) => write('organisation', row))
  return { done: true as const }
}

export async function editOrganisation(
  desk: Desk,
  orgId: string,
  { name, disabled }: { name?: string; disabled?: boolean },
  call: CallContext,
) {
  const organisation = await organisationInReach(desk, call, orgId)
  if (disabled && !organisation.disabled_at) await refuseWhileUsed(desk, orgId)
  call.audit?.({ object: `organisation:${orgId}` })
  const disabledAt = disabled === undefined ? organisation.disabled_at : disabled ? new Date(desk.now()) : null
  const row = { ...organisation, name: name ?? organisation.name, disabled_at: disabledAt }
  await desk.register.change(call.principal.id, (_, write) => write('organisation', row))
  return { done: true as const }
}

async function organisationInReach(desk: Desk, call: CallContext, orgId: string): Promise<Sealed<'organisation'>> {
  const found = (await desk.rights.known()).organisations.find((one) => one.org_id === orgId)
  if (!found || !isInReach(call, orgId)) throw errors['no-organisation']()
  return found
}

async function refuseWhileUsed({ db, rights }: Desk, orgId: string): Promise<void> {
  const below = (await rights.known()).organisations.some((one) => one.parent_id === orgId && !one.disabled_at)
  if (below || (await countByOrganisation(db)).get(orgId)) throw errors['organisation-in-use']()
}

async function countByOrganisation(db: Kysely<any>): Promise<Map<string, number>> {
  const { rows } = await sql<{ orgId: string; n: number }>`
    select org_id as "orgId", count(*) as n from accounts.account where disabled_at is null group by org_id`.execute(db)
  return new Map(rows.map(({ orgId, n }) => [orgId, n]))
}
