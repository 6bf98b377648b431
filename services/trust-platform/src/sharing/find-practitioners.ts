import type { Sharing, Signer } from './sharing.ts'
import { organisationNames } from './who.ts'

const [mostPages, mostFound] = [5, 30]

/** By a part of the name; only those whose key counts on chain, since nobody else could be given anything. */
export async function findPractitioners(sharing: Sharing, { q, orgId }: { q: string; orgId?: string }) {
  const found: Signer[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages && found.length < mostFound; page++) {
    const { items, next } = await sharing.accounts.list({
      query: { text: q, state: 'enabled', limit: 200, ...(orgId ? { orgId } : {}), ...(after ? { after } : {}) },
    })
    const accountIds = items.map(({ accountId }) => accountId)
    if (accountIds.length > 0) {
      const { signers } = await sharing.keys.lookup({ body: { accountIds } })
      found.push(...signers.filter(({ kind, state, orgId: of }) => kind === 'practitioner' && state === 'active' && of))
    }
    if (!next) break
    after = next
  }
  const nameOf = await organisationNames(sharing)
  return {
    items: found.slice(0, mostFound).map(({ id, name, orgId: of }) => ({ id, name, orgId: of!, orgName: nameOf(of!) })),
  }
}
