import type { Provenance } from '../provenance.ts'
import { orgIdOfWord } from './chain-words.ts'

export interface Names {
  organisation: (orgId: string) => string
  /** Of an organisation by its word on chain. */
  holder: (word: string | null) => string
  person: (id: string | null) => { name: string; orgName: string; resident: boolean }
}

/** Who stands behind ids on chain; residents are never named here. */
export async function namesFor(
  { index, keys }: Pick<Provenance, 'index' | 'keys'>,
  ids: ReadonlyArray<string | null>,
): Promise<Names> {
  const wanted = [...new Set(ids.filter((id) => id !== null))].slice(0, 500)
  const [{ organisations }, { signers }] = await Promise.all([
    index.sources({}),
    wanted.length > 0 ? keys.lookup({ body: { ids: wanted } }) : { signers: [] },
  ])
  const orgNames = new Map(organisations.map(({ orgId, name }) => [orgId, name]))
  const organisation = (orgId: string) => orgNames.get(orgId) ?? orgId
  const known = new Map(signers.map((one) => [one.id, one]))
  return {
    organisation,
    holder: (word) => (word === null ? '全部机构' : organisation(orgIdOfWord(word))),
    person(id) {
      const found = id === null ? undefined : known.get(id)
      if (!found) return { name: '未登记的签名人', orgName: '', resident: false }
      if (found.kind === 'resident') return { name: '本人', orgName: '', resident: true }
      return { name: found.name, orgName: found.orgId ? organisation(found.orgId) : '', resident: false }
    },
  }
}
