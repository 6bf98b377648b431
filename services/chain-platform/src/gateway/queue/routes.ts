import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { chainQueueApi } from './api.ts'
import { listSubmissions, type Queue, showQueue } from './show-queue.ts'

export function routes(queue: Queue): Implementation {
  return implement(chainQueueApi, {
    overview: () => showQueue(queue),
    submissions: ({ query }) => listSubmissions(queue, query),
  })
}
