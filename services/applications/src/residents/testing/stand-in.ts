import type { Api } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { Capability, Handlers, Implementation } from '@jhc/server-kit/capability.ts'

/** Another capability behind its own api, for a test that is not about it: what is not given is unavailable. */
export function standIn<A extends Api<any>>(api: A, given: Partial<Handlers<A>>): Capability {
  const unavailable = async () => {
    throw commonErrors.unavailable({ api: api.name })
  }
  const handlers = Object.fromEntries(
    Object.keys(api.operations).map((name) => [name, given[name as keyof typeof given] ?? unavailable]),
  )
  return { name: `stand-in/${api.name}`, implementations: [{ api, handlers } as Implementation] }
}
