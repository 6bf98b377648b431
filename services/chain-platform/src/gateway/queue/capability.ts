import type { Capability, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { chainGatewayApi } from '../api.ts'
import { chainQueueApi } from './api.ts'
import { listSubmissions, showQueue } from './show-queue.ts'

/** Reads the gateway's tables, so it is served where the gateway is. */
export function createChainQueue({ db, bus }: CapabilityContext): Capability {
  const queue = { db, gateway: bus.client(chainGatewayApi, 'chain-queue') }
  return {
    name: 'chain-platform/queue',
    implementations: [
      implement(chainQueueApi, {
        overview: () => showQueue(queue),
        submissions: ({ query }) => listSubmissions(queue, query),
      }),
    ],
  }
}
