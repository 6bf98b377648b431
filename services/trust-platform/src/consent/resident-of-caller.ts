import type { Principal } from '@jhc/server-kit/capability.ts'
import type { Consent } from './consent.ts'
import { errors } from './errors.ts'

export interface CallingResident {
  residentId: string
  name: string
  accountId: string
}

/** For whom an account may sign: itself and children in its care; `current` is whose record it looks at. */
export async function residentsOf({ residents }: Consent, principal: Principal) {
  if (principal.kind !== 'user') throw errors['no-resident']()
  const { residents: own } = await residents.resolve({ body: { accountIds: [principal.id] } })
  return own.filter(({ accountId }) => accountId === principal.id)
}

export async function currentResident(consent: Consent, principal: Principal): Promise<CallingResident> {
  const one = (await residentsOf(consent, principal)).find(({ current }) => current)
  if (!one) throw errors['no-resident']()
  return one
}
