import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { admitAccount } from './admit-account.ts'
import { announceAccount } from './announce-account.ts'
import { holdersApi } from './api.ts'
import type { Holders } from './holders.ts'
import { listHolders } from './list-holders.ts'

export function routes(holders: Holders): Implementation {
  return implement(holdersApi, {
    announce: ({ body }, { principal }) => announceAccount(holders, body, principal),
    list: () => listHolders(holders),
    async admit({ params, body }) {
      await admitAccount(holders, params.sourceId, body.account)
      return { submitted: true as const }
    },
  })
}
