import { setTimeout } from 'node:timers/promises'
import type { CallContext, StreamedEvent } from '@jhc/server-kit/capability.ts'
import { feedPosition } from '../../mirror/feed/api.ts'
import { errors } from './errors.ts'
import { type Events, type FeedEvent, matches } from './events.ts'

const pollMs = 300
/** So that proxies keep the connection and a reader's position follows although nothing matched. */
const heartbeatMs = 15_000
/** Of one caller, in this process. */
const mostStreams = 20

export interface StreamQuestion {
  after?: string
  contract?: string
  event?: string
  where: string[]
  limit: number
}
const open = new Map<string, number>()

export async function streamEvents(events: Events, query: StreamQuestion, { principal, stream }: CallContext) {
  const { contract, event, limit } = query
  const wanted = Object.fromEntries(query.where.map((one) => one.split(/=(.*)/s, 2) as [string, string]))
  const read = async (after: string | undefined) => {
    const page = await events.feed.after({
      query: { limit, ...(after ? { after } : {}), ...(contract ? { contract } : {}), ...(event ? { event } : {}) },
    })
    return { ...page, events: page.events.filter((one) => matches(one, wanted)) }
  }
  if (!stream) return read(query.after)
  const resumed = feedPosition.safeParse(stream.lastEventId).data ?? query.after
  const first = await read(resumed)
  const caller = `${principal.kind} ${principal.id}`
  const count = open.get(caller) ?? 0
  if (count >= mostStreams) throw errors['too-many-streams']({ most: mostStreams, retryAfterSeconds: 5 })
  open.set(caller, count + 1)
  stream.signal.addEventListener('abort', () => {
    const left = (open.get(caller) ?? 1) - 1
    if (left > 0) open.set(caller, left)
    else open.delete(caller)
  })
  stream.send(follow(first, read, events.chainPosition, stream.signal))
  return first
}

type Page = { events: FeedEvent[]; position: string; more: boolean }

async function* follow(
  first: Page,
  read: (after: string) => Promise<Page>,
  chainPosition: () => Promise<string>,
  signal: AbortSignal,
): AsyncGenerator<StreamedEvent> {
  let page = first
  let told = first.position
  let quietSince = Date.now()
  yield { id: first.events.length > 0 ? before(first.events[0]!) : first.position }
  for (;;) {
    for (const event of page.events) yield { id: event.id, event: event.event, data: event }
    if (page.events.length > 0 || Date.now() - quietSince >= heartbeatMs) {
      if (page.position !== told || page.events.length === 0) yield { id: page.position }
      told = page.position
      quietSince = Date.now()
    }
    if (!page.more) await setTimeout(pollMs, undefined, { signal }).catch(() => {})
    if (signal.aborted) return
    const behind = page.more || (await chainPosition()) !== page.position
    page = behind ? await read(page.position) : { ...page, events: [] }
  }
}

/** The position right before an event, for a reader that breaks off before its first one. */
function before({ blockNumber, id }: FeedEvent): string {
  const log = Number(id.split('.')[1])
  return log > 0 ? `${blockNumber}.${log - 1}` : `${Math.max(blockNumber - 1, 0)}.999999999`
}
