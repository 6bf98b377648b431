import type { CallContext } from '@jhc/server-kit/capability.ts'
import { errors } from '../errors.ts'
import type { Provenance } from '../provenance.ts'

/** Whose graph it is: known to the chain, to the master index, or to both. */
export interface Subject {
  residentId: string | null
  personId: string | null
  title: string
}

const isWord = (text: string) => /^0x[0-9a-f]{64}$/.test(text)

export async function subjectOf({ residents, empi }: Provenance, id: string): Promise<Subject> {
  const asked = isWord(id) ? { residentIds: [id] } : { personIds: [id] }
  const { residents: found } = await residents.resolve({ body: asked })
  const one = found.find(({ residentId, personId }) => residentId === id || personId === id)
  if (one) return { residentId: one.residentId, personId: one.personId, title: one.maskedName }
  if (isWord(id)) return { residentId: id, personId: null, title: '居民' }
  const { persons } = await empi.persons({ body: { personIds: [id] } })
  if (!persons[0]) throw errors['unknown-resident']()
  return { residentId: null, personId: id, title: persons[0].maskedName || '居民' }
}

export async function ownSubject({ residents }: Provenance, { principal }: CallContext): Promise<Subject> {
  const { residents: found } = await residents.resolve({ body: { accountIds: [principal.id] } })
  const current = found.find((one) => (one as { current?: boolean }).current)
  const own = current ?? (found.length === 1 ? found[0] : undefined)
  if (!own) throw errors['unknown-resident']()
  return { residentId: own.residentId, personId: own.personId, title: own.name }
}
