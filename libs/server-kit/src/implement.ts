import type { Api } from '@jhc/kit/api.ts'
import type { Handlers, Implementation } from './capability.ts'

/** Binds handlers to a published api; a missing or surplus handler is refused at once, not at the first call. */
export function implement<A extends Api<any>>(api: A, handlers: Handlers<A>): Implementation {
  const declared = Object.keys(api.operations)
  const given = Object.keys(handlers)
  const missing = declared.filter((name) => !given.includes(name))
  const surplus = given.filter((name) => !declared.includes(name))
  if (missing.length > 0 || surplus.length > 0) {
    throw new Error(`api ${api.name}: handlers missing [${missing.join(', ')}], not declared [${surplus.join(', ')}]`)
  }
  return { api, handlers: handlers as Implementation['handlers'] }
}
