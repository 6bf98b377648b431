import { GatewayError } from './gateway-error.ts'
import type { Operations } from './operations.gen.ts'
import { type GatewayOptions, type ResponseOf, sendRequest, sleep } from './send-request.ts'
import type { AnchorProof } from './verify-anchor-proof.ts'

export type AnchorItem = Operations['anchors.submit']['body']['items'][number]
export type Anchor = ResponseOf<'anchors.show'>
export type AnchorReceipt = ResponseOf<'anchors.submit'>
export type Verification = ResponseOf<'anchors.verify'>

/** As many as one call takes. */
const mostItems = 500
const order = ['queued', 'included', 'final']

/** A key that no other call has. Keep it with your own record where a call may have to be repeated after a restart. */
export const newIdempotencyKey = (): string => globalThis.crypto.randomUUID()

export type AnchorClient = ReturnType<typeof anchorClient>

export function anchorClient(options: GatewayOptions) {
  return {
    /** One or up to 500 at once; repeated with the same key by itself until it is known to have arrived. */
    submit(
      items: AnchorItem[],
      { idempotencyKey = newIdempotencyKey(), signal }: { idempotencyKey?: string; signal?: AbortSignal } = {},
    ): Promise<AnchorReceipt> {
      return sendRequest(options, 'anchors.submit', { body: { idempotencyKey, items }, signal })
    },
    /** Any number, in calls of 500 under `<key>/0`, `<key>/1` …: begun again with the same key, nothing is anchored twice. */
    async *submitAll(
      items: Iterable<AnchorItem> | AsyncIterable<AnchorItem>,
      { idempotencyKey = newIdempotencyKey(), signal }: { idempotencyKey?: string; signal?: AbortSignal } = {},
    ): AsyncGenerator<AnchorReceipt> {
      let part: AnchorItem[] = []
      let count = 0
      const send = () => {
        const body = { idempotencyKey: `${idempotencyKey}/${count++}`, items: part }
        part = []
        return sendRequest(options, 'anchors.submit', { body, signal })
      }
      for await (const item of items) {
        part.push(item)
        if (part.length === mostItems) yield await send()
      }
      if (part.length > 0) yield await send()
    },
    receipt: (idempotencyKey: string): Promise<AnchorReceipt> =>
      sendRequest(options, 'anchors.receipt', { params: { idempotencyKey } }),
    show: (anchorId: string): Promise<Anchor> => sendRequest(options, 'anchors.show', { params: { anchorId } }),
    /** Your organisation's, newest first. */
    async *list(query: { businessId?: string; type?: string } = {}): AsyncGenerator<Anchor> {
      for (let page = 1; ; page++) {
        const { items } = await sendRequest(options, 'anchors.list', { query: { ...query, page, pageSize: 200 } })
        yield* items
        if (items.length < 200) return
      }
    },
    /** Resolves once all anchors of the receipt have come so far; throws `sdk.timeout` after `timeoutMs`. */
    async waitFor(
      receipt: Pick<AnchorReceipt, 'idempotencyKey'>,
      state: 'included' | 'final' = 'final',
      { timeoutMs = 120_000, signal }: { timeoutMs?: number; signal?: AbortSignal } = {},
    ): Promise<AnchorReceipt> {
      const end = Date.now() + timeoutMs
      for (let pause = 200; ; pause = Math.min(pause * 1.5, 3000)) {
        const now = await this.receipt(receipt.idempotencyKey)
        if (now.anchors.every((one) => order.indexOf(one.state) >= order.indexOf(state))) return now
        if (Date.now() > end) throw new GatewayError('sdk.timeout', `not ${state} in time`, { retryable: true })
        await sleep(pause, signal)
      }
    },
    proof: (anchorId: string): Promise<AnchorProof> =>
      sendRequest(options, 'anchors.proof', { params: { anchorId } }) as Promise<AnchorProof>,
    /** For anybody's digest: whether, by whom and when. Hash the content yourself: it does not leave your system. */
    verify: (digest: string): Promise<Verification> => sendRequest(options, 'anchors.verify', { params: { digest } }),
  }
}
