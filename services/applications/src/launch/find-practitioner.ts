import { errors } from './errors.ts'
import { employeesOf } from './integration-store.ts'
import type { Launch } from './launch.ts'

export type NamedPractitioner = { loginName: string } | { employeeNo: string }

/**
 * An account of this organisation that is a doctor's and nothing else's: a key that leaked must not open an administrator's session.
 * Unknown, disabled and another organisation's look alike.
 */
export async function findPractitioner(launch: Launch, orgId: string, named: NamedPractitioner) {
  const loginName = 'loginName' in named ? named.loginName : await loginOf(launch, orgId, named.employeeNo)
  if (loginName === null) throw errors['practitioner-unknown']()
  const { items } = await launch.accounts.list({ query: { text: loginName, orgId, limit: 200 } })
  const account = items.find((one) => one.loginName === loginName && one.orgId === orgId)
  const usable = account && account.state === 'enabled' && account.intact && account.roles.join() === 'doctor'
  if (!usable) throw errors['practitioner-unknown']()
  return account
}

async function loginOf({ db }: Launch, orgId: string, employeeNo: string): Promise<string | null> {
  return (await employeesOf(db, orgId)).find((row) => row.employeeNo === employeeNo)?.loginName ?? null
}
