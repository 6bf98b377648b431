import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import type { Kysely } from 'kysely'
import { callersApi } from './api.ts'
import { usageByDay } from './caller-store.ts'
import { createKey, listCallers, revokeKey } from './manage-keys.ts'

export function routes(db: Kysely<any>, now: () => number): Implementation {
  return implement(callersApi, {
    create: ({ body }, call) => createKey(db, now(), body, call),
    list: () => listCallers(db, now()),
    usage: async ({ params }) => ({ days: await usageByDay(db, params.keyId) }),
    revoke: ({ params }) => revokeKey(db, now(), params.keyId),
  })
}
