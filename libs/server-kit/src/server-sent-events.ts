import { once } from 'node:events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { StreamedEvent } from './capability.ts'

export interface Streaming {
  context: { lastEventId: string | null; signal: AbortSignal; send(events: AsyncIterable<StreamedEvent>): void }
  /** What the handler gave to send; null where it answered at once. */
  given(): AsyncIterable<StreamedEvent> | null
}

/** Offered to a handler whose caller accepts `text/event-stream`. */
export function openStreaming(request: FastifyRequest): Streaming | null {
  if (!request.headers.accept?.includes('text/event-stream')) return null
  let events: AsyncIterable<StreamedEvent> | null = null
  const ended = new AbortController()
  request.raw.socket.once('close', () => ended.abort())
  const lastEventId = request.headers['last-event-id']
  return {
    context: {
      lastEventId: typeof lastEventId === 'string' ? lastEventId : null,
      signal: ended.signal,
      send(given) {
        events = given
      },
    },
    given: () => events,
  }
}

const eventStream = 'text/event-stream; charset=utf-8'
/** A stream lasts as long as its reader likes: how long it took says nothing. */
export const wasStreamed = ({ raw }: FastifyReply): boolean => raw.getHeader('content-type') === eventStream

/** Server-sent events (WHATWG HTML §9.2) until the iterable or the connection ends; a caller that reads slowly slows the iterable. */
export async function sendEvents(
  reply: FastifyReply,
  events: AsyncIterable<StreamedEvent>,
  log: Logger,
): Promise<void> {
  const { raw } = reply
  const { 'content-length': _, ...headers } = reply.getHeaders() as Record<string, string>
  reply.hijack()
  raw.setHeader('content-type', eventStream)
  raw.writeHead(200, { ...headers, 'x-accel-buffering': 'no' })
  raw.write('retry: 2000\n\n')
  try {
    for await (const event of events) {
      if (raw.destroyed) break
      if (!raw.write(frame(event))) await Promise.race([once(raw, 'drain'), once(raw, 'close')])
    }
  } catch (error) {
    log.warn({ err: error as Error }, 'an event stream was cut')
  }
  raw.end()
}

/** Without data it only moves the reader's last event id and keeps the connection open. */
function frame({ id, event, data }: StreamedEvent): string {
  const lines = [`id: ${id}`]
  if (event !== undefined) lines.push(`event: ${event}`)
  if (data !== undefined) lines.push(`data: ${JSON.stringify(data)}`)
  return `${lines.join('\n')}\n\n`
}
