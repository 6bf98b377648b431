import type { Operation } from '@jhc/kit/api.ts'
import { commonErrors } from '@jhc/kit/errors.ts'
import type { z } from 'zod'
import type { CallContext, Implementation, Principal } from './capability.ts'

/** Parts of a call as they arrive: not yet parsed. */
export interface RawCall {
  params?: unknown
  query?: unknown
  body?: unknown
}

/** Default deny: throws unless the principal holds what the operation asks for. */
export function checkPermission(operation: Operation, principal: Principal): void {
  if (operation.permission === 'public') return
  if (principal.kind === 'anonymous') throw commonErrors['not-logged-in']()
  if (operation.permission === 'session') return
  if (!principal.permissions.has(operation.permission)) {
    throw commonErrors['no-permission']({ permission: operation.permission })
  }
}

/** The one way into a handler, used by HTTP and by the in-process bus: permission, input schema, handler, response schema. */
export async function dispatch(
  implementation: Implementation,
  name: string,
  raw: RawCall,
  context: CallContext,
): Promise<unknown> {
  const operation: Operation = implementation.api.operations[name]
  const handler = implementation.handlers[name]
  if (!operation || !handler) throw commonErrors['no-such-route']()
  checkPermission(operation, context.principal)
  const input = {
    params: operation.params ? parseInput(operation.params, raw.params ?? {}, 'params') : undefined,
    query: operation.query ? parseInput(operation.query, raw.query ?? {}, 'query') : undefined,
    body: operation.body ? parseInput(operation.body, raw.body ?? {}, 'body') : undefined,
  }
  const result = await handler(input, context)
  const parsed = operation.response.safeParse(result)
  if (!parsed.success) {
    throw commonErrors.internal(
      {},
      {
        cause: new Error(
          `${implementation.api.name}.${name} answered outside its schema: ${issueList(parsed.error).join('; ')}`,
        ),
      },
    )
  }
  return parsed.data
}

function parseInput(schema: z.ZodType, value: unknown, part: string): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw commonErrors['invalid-input']({ part, issues: issueList(parsed.error) })
}

/** Path and expectation of each issue; never the value, which may be personal. */
export function issueList(error: z.ZodError, limit = 20): string[] {
  return error.issues.slice(0, limit).map((issue) => `${issue.path.join('.') || '(all)'}: ${issue.message}`)
}
