import type { Events } from './events.ts'

const freshMs = 250

/** The position of now, asked at most four times a second for all streams and webhooks together: only who is behind it reads events. */
export function createChainPosition(feed: Events['feed']): () => Promise<string> {
  let askedAt = 0
  let asked: Promise<string> | null = null
  return () => {
    if (!asked || Date.now() - askedAt >= freshMs) {
      askedAt = Date.now()
      asked = feed.after({ query: {} }).then(({ position }) => position)
    }
    return asked
  }
}
