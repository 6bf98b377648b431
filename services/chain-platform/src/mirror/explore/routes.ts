import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { limitsOf } from '@jhc/server-kit/reach.ts'
import { explorerApi } from './api.ts'
import type { Explorer } from './explorer.ts'
import { findAnything } from './find-anything.ts'
import { showEvents, showFollowingEvents, showTransactions } from './list-chain.ts'
import { listKnownContracts, showContract } from './show-contract.ts'
import { showTransaction } from './show-transaction.ts'

export function routes(explorer: Explorer): Implementation {
  return implement(explorerApi, {
    find: async ({ query }, { principal }) => ({
      findings: await findAnything(explorer, query.text, limitsOf(principal)),
    }),
    transactions: ({ query }) => showTransactions(explorer, query),
    transaction: ({ params }, { principal }) => showTransaction(explorer, params.hash, limitsOf(principal)),
    events: ({ query }) => showEvents(explorer, query),
    followEvents: ({ body }) => showFollowingEvents(explorer, body),
    contracts: () => listKnownContracts(explorer),
    contract: ({ params }) => showContract(explorer, params.address),
  })
}
