import type { Api } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { Capability, Handlers } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'

/** A capability behind a published api, of which a test needs some operations only; the others are unavailable. */
export function standIn<A extends Api<any>>(api: A, some: Partial<Handlers<A>>): Capability {
  const absent = async () => {
    throw commonErrors.unavailable({ api: api.name })
  }
  const handlers = Object.fromEntries(
    Object.keys(api.operations).map((name) => [name, some[name as keyof typeof some] ?? absent]),
  )
  return { name: `stand-in/${api.name}`, implementations: [implement(api, handlers as Handlers<A>)] }
}
