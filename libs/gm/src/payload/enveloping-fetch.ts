import { envelopeErrors } from './errors.ts'
import {
  beginSession,
  type Call,
  type EnvelopeKey,
  envelopeHeader,
  openAnswer,
  type Session,
  sealedType,
  sealRequest,
} from './payload-envelope.ts'

export interface Enveloping {
  /** The receiver's key, got in a way that shows whose it is. Asked for again when the receiver does not know it any more. */
  receiver(): Promise<EnvelopeKey>
  /** A secret of both sides, where there is one. */
  shared?: string
  /** Carries the sealed bodies; it may prove them. */
  fetch?: typeof fetch
  now?: () => number
}

/** One content key serves this long: its SM2 operations then cost nothing that could be seen. */
const sessionMs = 300_000

/** A `fetch` whose bodies go in envelopes to the receiver's SM2 key, and which believes only answers that came back in one. Bodies are texts. */
export function envelopingFetch({ receiver, shared, fetch: send = fetch, now = Date.now }: Enveloping): typeof fetch {
  let kept: Promise<{ session: Session; header: string; until: number }> | null = null
  const current = async () => {
    const found = await kept?.catch(() => null)
    if (found && now() < found.until) return found
    kept = receiver().then((key) => ({ ...beginSession(key, shared), until: now() + sessionMs }))
    return kept
  }
  const once = async (url: URL, init: RequestInit) => {
    const { session, header } = await current()
    const call: Call = { method: (init.method ?? 'GET').toUpperCase(), target: url.pathname + url.search }
    const headers = new Headers(init.headers)
    headers.set(envelopeHeader, header)
    let { body } = init
    if (body !== undefined && body !== null) {
      if (typeof body !== 'string') throw new TypeError('an enveloped request has a text for its body')
      body = sealRequest(session, call, body)
      headers.set('content-type', sealedType)
    }
    const response = await send(url, { ...init, headers, ...(body === undefined ? {} : { body }) })
    return answerOf(response, session, call)
  }
  return async (input, init = {}) => {
    const url = new URL(String(input instanceof Request ? input.url : input))
    const answer = await once(url, init)
    if (!(await isUnknownKey(answer))) return answer
    kept = null
    return once(url, init)
  }
}

/** A refusal may be plain: whoever stands in between, such as a proxy, cannot seal. Content may not. */
async function answerOf(response: Response, session: Session, call: Call): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith(sealedType)) {
    if (response.ok) throw envelopeErrors['answer-not-sealed']({ status: response.status })
    return response
  }
  const headers = new Headers(response.headers)
  headers.set('content-type', response.ok ? 'application/json' : 'application/problem+json')
  headers.delete('content-length')
  const text = openAnswer(session, call, response.status, await response.text())
  return new Response(text, { status: response.status, headers })
}

async function isUnknownKey(response: Response): Promise<boolean> {
  if (response.status !== 409) return false
  const problem = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null
  return problem?.code === 'envelope.unknown-key'
}

/** The receiver's key as its door answers it; `ask` has to show whose answer it is, where no shared secret does. */
export async function askEnvelopeKey(baseUrl: string, ask: typeof fetch = fetch, signal?: AbortSignal) {
  const response = await ask(`${baseUrl}/envelope-key`, signal ? { signal } : {})
  const { keyId, publicKey } = (await response.json()) as Partial<EnvelopeKey>
  if (!response.ok || !keyId || !publicKey) throw envelopeErrors['no-key']({ status: response.status })
  return { keyId, publicKey }
}
