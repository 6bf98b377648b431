import type { CallContext, StreamedEvent } from '@jhc/server-kit/capability.ts'
import { ownRequest } from './change-request.ts'
import { findRequest } from './request-store.ts'
import type { Retrieval } from './retrieval.ts'
import { showRequest } from './show-request.ts'
import type { AccessRequest } from './terms-api.ts'

const ended = new Set(['declined', 'withdrawn', 'expired', 'failed'])

/** The request now and, where the caller listens, each time that it changes. */
export async function watchRequest(retrieval: Retrieval, requestId: string, call: CallContext): Promise<AccessRequest> {
  const row = await ownRequest(retrieval, requestId, call)
  const shown = await showRequest(retrieval, row)
  call.stream?.send(changes(retrieval, requestId, { revision: row.revision, shown }, call.stream.signal))
  return shown
}

async function* changes(
  retrieval: Retrieval,
  requestId: string,
  first: { revision: number; shown: AccessRequest },
  aborted: AbortSignal,
): AsyncGenerator<StreamedEvent> {
  let { revision } = first
  let told = JSON.stringify(first.shown)
  yield { id: String(revision), event: 'request', data: first.shown }
  while (!aborted.aborted) {
    const changed = await retrieval.signal.until(`request/${requestId}`, 15_000, async () => {
      if (aborted.aborted) return 'gone' as const
      const row = await findRequest(retrieval.db, requestId)
      return row && row.revision !== revision ? row : null
    })
    if (changed === 'gone') return
    if (changed === null) {
      // Keeps the connection open.
      yield { id: String(revision) }
      continue
    }
    revision = changed.revision
    const shown = await showRequest(retrieval, changed)
    const text = JSON.stringify(shown)
    if (text !== told) yield { id: String(revision), event: 'request', data: shown }
    told = text
    if (ended.has(shown.state)) return
  }
}
