import type { Hex } from '@jhc/chain-port/driver.ts'
import type { Submission } from '@jhc/chain-port/submission.ts'
import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { chainGatewayApi } from './api.ts'
import { listContracts } from './contract-store.ts'
import { addressOf } from './find-contract.ts'
import type { Gateway } from './gateway.ts'
import { proveReceipt } from './prove-receipt.ts'
import { readBlocks } from './read-blocks.ts'
import { showStatus } from './show-status.ts'
import { submitTransactions } from './submit-transactions.ts'

const asJson = (submission: Submission) => ({ ...submission, gasUsed: submission.gasUsed?.toString() ?? null })

export function routes(gateway: Gateway): Implementation {
  return implement(chainGatewayApi, {
    submit: async ({ body }) => ({ submissions: (await submitTransactions(gateway, body)).map(asJson) }),
    submissions: async ({ body }) => ({ submissions: (await gateway.engine.lookup(body.idempotencyKeys)).map(asJson) }),
    contracts: async () => ({ contracts: await listContracts(gateway.db) }),
    async call({ body }) {
      const [to, head] = await Promise.all([addressOf(gateway.db, body.contract), gateway.driver.head()])
      const from = body.asGateway ? { from: gateway.engine.address } : {}
      return { data: await gateway.driver.call({ to, data: body.data as Hex, ...from }), blockNumber: head.number }
    },
    receiptProof: ({ params }) => proveReceipt(gateway, params.transactionHash as Hex),
    blocks: ({ query }) => readBlocks(gateway, query.from, query.limit),
    status: () => showStatus(gateway),
  })
}
