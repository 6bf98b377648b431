import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { explorerApi } from './api.ts'
import type { Explorer } from './explorer.ts'
import { findAnything } from './find-anything.ts'
import { showEvents, showTransactions } from './list-chain.ts'
import { listKnownContracts, showContract } from './show-contract.ts'
import { showTransaction } from './show-transaction.ts'

export function routes(explorer: Explorer): Implementation {
  return implement(explorerApi, {
    find: async ({ query }) => ({ findings: await findAnything(explorer, query.text) }),
    transactions: ({ query }) => showTransactions(explorer, query),
    transaction: ({ params }) => showTransaction(explorer, params.hash),
    events: ({ query }) => showEvents(explorer, query),
    contracts: () => listKnownContracts(explorer),
    contract: ({ params }) => showContract(explorer, params.address),
  })
}
