import { anchorClient } from './anchor-client.ts'
import { type EventFilter, followEvents } from './follow-events.ts'
import { GatewayError } from './gateway-error.ts'
import { type GatewayOptions, type InputOf, type OperationName, type ResponseOf, sendRequest } from './send-request.ts'

export type { Anchor, AnchorItem, AnchorReceipt, Verification } from './anchor-client.ts'
export { newIdempotencyKey } from './anchor-client.ts'
export type { ChainEvent, EventFilter } from './follow-events.ts'
export { GatewayError } from './gateway-error.ts'
export { commitTo, hashContent } from './hash-content.ts'
export type { Operations } from './operations.gen.ts'
export type { GatewayOptions, InputOf, OperationName, ResponseOf } from './send-request.ts'
export { type AnchorProof, type ProofVerdict, verifyAnchorProof } from './verify-anchor-proof.ts'
export { verifyWebhook, type WebhookDelivery, type WebhookRequest } from './verify-webhook.ts'

export type Gateway = ReturnType<typeof openGateway>

/** The platform's gateway as one caller sees it. Nothing is sent before the first call. */
export function openGateway(options: GatewayOptions) {
  if (!/^https?:\/\//.test(options.url)) throw new GatewayError('sdk.options', 'url: https://…', { retryable: false })
  const call = <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<ResponseOf<Name>> =>
    sendRequest(options, name, input)
  return {
    anchors: anchorClient(options),
    contracts: {
      list: async () => (await call('contracts.list', {})).contracts,
      /** Large numbers come as text. */
      read: async (name: string, functionName: string, args: unknown[] = [], version?: string) =>
        (await call('contracts.read', { params: { name }, body: { function: functionName, arguments: args, version } }))
          .results,
      /** An action that its actor has signed; the contract itself verifies the signature. */
      write: (
        name: string,
        functionName: string,
        args: unknown[],
        idempotencyKey: string = globalThis.crypto.randomUUID(),
      ) =>
        call('contracts.write', {
          params: { name },
          body: { idempotencyKey, function: functionName, arguments: args },
        }),
      writeState: (idempotencyKey: string) => call('contracts.writeState', { params: { idempotencyKey } }),
    },
    events: {
      follow: (filter: EventFilter = {}) => followEvents(options, filter),
    },
    webhooks: {
      /** The answer's `secret` is shown this once. */
      create: (body: Omit<InputOf<'events.createWebhook'>['body'], never>) => call('events.createWebhook', { body }),
      list: async () => (await call('events.webhooks', {})).webhooks,
      setState: (webhookId: string, state: 'active' | 'paused' | 'removed') =>
        call('events.setWebhookState', { params: { webhookId }, body: { state } }),
      rotateSecret: (webhookId: string) => call('events.rotateWebhookSecret', { params: { webhookId } }),
      deliveries: (query: InputOf<'events.deliveries'>['query'] = {}) => call('events.deliveries', { query }),
      resend: (deliveryId: string) => call('events.resend', { params: { deliveryId } }),
    },
    /** Your organisation's entries in the district's index. */
    records: {
      search: (query: InputOf<'own-records.search'>['query'] = {}) => call('own-records.search', { query }),
    },
    organisations: {
      list: () => call('consortium.organisations', {}),
    },
    /** Any operation that the API key's scopes allow, by its name in the platform's OpenAPI. */
    call,
  }
}
