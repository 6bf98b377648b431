import type { Consortium } from './consortium.ts'
import { wordOf } from './consortium.ts'
import { read } from './contract-access.ts'
import { consortiumErrors } from './errors.ts'
import { followEvents } from './follow-events.ts'
import { nameOf, readProfiles } from './profile-store.ts'
import { countOpenProposals } from './proposal-store.ts'
import { membershipOf, readConsortia, readConsortium, readMembers } from './read-consortia.ts'
import { readProposals } from './read-proposals.ts'
import { readRegistry } from './read-registry.ts'

export async function showOverview(consortium: Consortium, orgId: string) {
  await followEvents(consortium)
  const [registry, consortia, openProposals, { contracts }] = await Promise.all([
    readRegistry(consortium),
    readConsortia(consortium),
    countOpenProposals(consortium.db),
    consortium.gateway.contracts({}),
  ])
  const own = registry.organisations.find((one) => one.orgId === orgId)
  const addressOf = (name: string) => contracts.find((one) => one.name === name)!.address
  return {
    organisations: registry.organisations.length,
    nodes: registry.nodes.length,
    consortia: consortia.length,
    openProposals,
    contracts: { organisations: addressOf('Organisations'), consortium: addressOf('Consortium') },
    own: own ? { orgId, name: own.name, keyHeldHere: own.keyHeldHere } : null,
  }
}

export async function showOrganisation(consortium: Consortium, orgId: string) {
  const [{ organisations, nodes, certificates }, consortia] = await Promise.all([
    readRegistry(consortium),
    readConsortia(consortium),
  ])
  const organisation = organisations.find((one) => one.orgId === orgId)
  if (!organisation) throw consortiumErrors['not-found']({ orgId })
  const memberships = await Promise.all(
    consortia.map(async ({ consortiumId, name }) => ({
      consortiumId,
      name,
      state: await membershipOf(consortium, consortiumId, orgId),
    })),
  )
  return {
    ...organisation,
    nodeList: nodes.filter((node) => node.orgId === orgId),
    keys: certificates.filter(({ holderId }) => holderId === orgId),
    memberships: memberships.flatMap(({ state, ...one }) => (state === 'none' ? [] : [{ ...one, state }])),
  }
}

export async function showConsortium(consortium: Consortium, consortiumId: string, ownOrgId: string) {
  const [found, members, openProposals, profiles] = await Promise.all([
    readConsortium(consortium, consortiumId),
    readMembers(consortium, consortiumId),
    readProposals(consortium, { consortiumId, outcome: 'open' }),
    readProfiles(consortium.db),
  ])
  // A member counts while its organisation does.
  const active = await Promise.all(
    members.map(
      async ({ orgId }) => (await read(consortium, 'Organisations', 'organisations', [wordOf(orgId)]))[3] === 1,
    ),
  )
  return {
    ...found,
    members: members.map(({ orgId, state, changedInBlock }, n) => ({
      orgId,
      orgName: nameOf(profiles, 'organisation', orgId),
      state,
      counts: state === 'active' && active[n]!,
      changedInBlock,
    })),
    openProposals: openProposals.items,
    own: members.find(({ orgId }) => orgId === ownOrgId)?.state ?? null,
  }
}
