import { errorOf, GatewayError } from './gateway-error.ts'
import { operations } from './operations.gen.ts'
import { fill, type GatewayOptions, headersOf, pauseOf, type ResponseOf, sleep } from './send-request.ts'

export type ChainEvent = ResponseOf<'events.stream'>['events'][number]

export interface EventFilter {
  contract?: string
  event?: string
  /** By argument's name: its value, or, for padded texts such as a source's name, the text. */
  where?: Record<string, string>
  /** The `id` of the last event that you have dealt with; from now on where absent, from the beginning with `0.0`. */
  after?: string
  signal?: AbortSignal
}

/** The platform sends something every 15 seconds; a connection that is silent for longer is dead without knowing it. */
const silenceMs = 45_000

/**
 * Events as they become final, in chain order, for as long as you iterate; connections that break are taken up where they broke.
 * At least once: keep the `id` of the last event dealt with, and pass over those that you have seen.
 */
export async function* followEvents(options: GatewayOptions, filter: EventFilter = {}): AsyncGenerator<ChainEvent> {
  const { contract, event, where = {}, signal } = filter
  const query = { contract, event, where: Object.entries(where).map(([name, value]) => `${name}=${value}`) }
  const url =
    options.url.replace(/\/$/, '') + fill(operations['events.stream'].path, {}, { ...query, after: filter.after })
  let last: string | undefined
  for (let failures = 0; ; ) {
    const ended = new AbortController()
    const stop = () => ended.abort()
    signal?.addEventListener('abort', stop, { once: true })
    try {
      signal?.throwIfAborted()
      const headers = { ...headersOf(options), accept: 'text/event-stream', ...(last ? { 'last-event-id': last } : {}) }
      const response = await (options.fetch ?? fetch)(url, { headers, signal: ended.signal })
      if (!response.ok) throw await errorOf(response)
      for await (const message of readMessages(response.body!, ended)) {
        failures = 0
        if (message.id !== undefined) last = message.id
        if (message.data !== undefined) yield JSON.parse(message.data) as ChainEvent
      }
    } catch (error) {
      if (signal?.aborted || (error instanceof GatewayError && !error.retryable)) throw error
    } finally {
      signal?.removeEventListener('abort', stop)
      ended.abort()
    }
    await sleep(200 + pauseOf(failures++, options), signal)
  }
}

/** Server-sent events (WHATWG HTML §9.2.6), as far as the platform uses them. */
async function* readMessages(
  body: ReadableStream<Uint8Array>,
  ended: AbortController,
): AsyncGenerator<{ id?: string; data?: string }> {
  const reader = body
    .pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  let text = ''
  for (;;) {
    const silence = setTimeout(() => ended.abort(), silenceMs)
    const { value, done } = await reader.read().finally(() => clearTimeout(silence))
    if (done) return
    text += value
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const message: { id?: string; data?: string } = {}
      for (const line of text.slice(0, end).split('\n')) {
        if (line.startsWith('id: ')) message.id = line.slice(4)
        if (line.startsWith('data: ')) message.data = line.slice(6)
      }
      text = text.slice(end + 2)
      yield message
    }
  }
}
