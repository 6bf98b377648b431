import type { Principal } from '@jhc/server-kit/capability.ts'
import { errors } from './errors.ts'
import { findPractitioner } from './find-practitioner.ts'
import { deleteEmployee, deleteOrigin, employeesOf, insertOrigin, originsOf, putEmployee } from './integration-store.ts'
import type { Launch } from './launch.ts'

const most = { origins: 20, employees: 5000 }
const done = { done: true as const }

/** As a browser writes an origin; plain HTTP only on the own machine, since a frame's owner sees what is done in it. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const local = url?.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost')
  const bare = url && (text === url.origin || text === `${url.origin}/`)
  if (!url || !bare || !(url.protocol === 'https:' || local) || url.hostname.includes('*')) throw errors['bad-origin']()
  return url.origin
}

export async function addOrigin({ db, now }: Launch, text: string, { orgId, id }: Principal) {
  const origin = originOf(text)
  if ((await originsOf(db, orgId)).length >= most.origins) throw errors['too-many']()
  await insertOrigin(db, orgId, { origin, addedBy: id, addedAt: new Date(now()) })
  return done
}

export async function removeOrigin({ db }: Launch, origin: string, { orgId }: Principal) {
  await deleteOrigin(db, orgId, origin)
  return done
}

export async function nameEmployee(
  launch: Launch,
  { employeeNo, loginName }: { employeeNo: string; loginName: string },
  { orgId }: Principal,
) {
  await findPractitioner(launch, orgId, { loginName })
  if ((await employeesOf(launch.db, orgId)).length >= most.employees) throw errors['too-many']()
  await putEmployee(launch.db, orgId, { employeeNo, loginName, addedAt: new Date(launch.now()) })
  return done
}

export async function removeEmployee({ db }: Launch, employeeNo: string, { orgId }: Principal) {
  await deleteEmployee(db, orgId, employeeNo)
  return done
}
