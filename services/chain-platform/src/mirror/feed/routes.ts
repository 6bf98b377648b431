import type { Implementation } from '@jhc/server-kit/capability.ts'
import { implement } from '@jhc/server-kit/implement.ts'
import { feedApi } from './api.ts'
import { type Feed, readFeed, showAbi } from './read-feed.ts'

export function routes(feed: Feed): Implementation {
  return implement(feedApi, {
    after: ({ query }) => readFeed(feed, query),
    abi: async ({ params }) => showAbi(params.name),
  })
}
