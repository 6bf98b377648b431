import { type DescMessage, fromBinary, type MessageShape, toBinary } from '@bufbuild/protobuf'
import { Client, type ClientReadableStream, credentials, Metadata, type ServiceError } from '@grpc/grpc-js'
import {
  SubscribeResultSchema,
  type TxRequest,
  TxRequestSchema,
  type TxResponse,
  TxResponseSchema,
} from './generated/common_pb.ts'

export interface NodeAddress {
  /** host:port */
  address: string
  /** Absent: plain text. With certificate and key: mutual TLS, by the chain's own roots. */
  tls?: { rootsPem: string; hostName?: string; certificatePem?: string; privateKeyPem?: string }
}

const service = '/api.RpcNode/'
const writer = (schema: DescMessage) => (value: any) => Buffer.from(toBinary(schema, value))
const reader =
  <Desc extends DescMessage>(schema: Desc) =>
  (bytes: Buffer): MessageShape<Desc> =>
    fromBinary(schema, bytes)

/** One node's gRPC service. */
export class NodeConnection {
  readonly address: string
  readonly #client: Client
  readonly #timeout: number

  constructor(node: NodeAddress, options: { timeout: number; largestMessage: number }) {
    this.address = node.address
    this.#timeout = options.timeout
    this.#client = new Client(node.address, credentialsOf(node), {
      'grpc.max_receive_message_length': options.largestMessage,
      'grpc.max_send_message_length': options.largestMessage,
      // The node ends connections that are idle for five minutes and clients that ping more often than every two seconds.
      'grpc.keepalive_time_ms': 60_000,
      'grpc.keepalive_permit_without_calls': 0,
      'grpc.initial_reconnect_backoff_ms': 100,
      'grpc.max_reconnect_backoff_ms': 1_000,
      ...(node.tls?.hostName
        ? { 'grpc.ssl_target_name_override': node.tls.hostName, 'grpc.default_authority': node.tls.hostName }
        : {}),
    })
  }

  send(request: TxRequest, method: 'SendRequest' | 'SendRequestSync' = 'SendRequest'): Promise<TxResponse> {
    return this.#unary(method, TxRequestSchema, request, TxResponseSchema)
  }

  /** The stream's messages, unread; ends when the node ends it, throws when it breaks. */
  subscribe(request: TxRequest): ClientReadableStream<{ data: Uint8Array }> {
    return this.#client.makeServerStreamRequest(
      `${service}Subscribe`,
      writer(TxRequestSchema),
      reader(SubscribeResultSchema),
      request,
    )
  }

  #unary<Answer extends DescMessage>(
    method: string,
    schema: DescMessage,
    value: unknown,
    answer: Answer,
  ): Promise<MessageShape<Answer>> {
    return new Promise((resolve, reject) => {
      const done = (error: ServiceError | null, response?: MessageShape<Answer>) =>
        error ? reject(error) : resolve(response!)
      this.#client.makeUnaryRequest(
        service + method,
        writer(schema),
        reader(answer),
        value,
        new Metadata(),
        { deadline: Date.now() + this.#timeout },
        done,
      )
    })
  }

  close(): void {
    this.#client.close()
  }
}

function credentialsOf({ tls }: NodeAddress) {
  if (!tls) return credentials.createInsecure()
  const own = tls.certificatePem && tls.privateKeyPem ? [tls.privateKeyPem, tls.certificatePem] : []
  return credentials.createSsl(Buffer.from(tls.rootsPem), ...own.map((pem) => Buffer.from(pem)))
}
