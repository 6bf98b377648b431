import { type DescMessage, fromBinary, toBinary } from '@bufbuild/protobuf'
import {
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServiceDefinition,
  type sendUnaryData,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js'
import { file_api } from '@jhc/chain-driver-chainmaker/generated/api_pb.ts'
import type { TxRequest } from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import type { Ledger } from './ledger.ts'
import { answerRequest } from './node-queries.ts'
import { serveSubscription } from './node-subscriptions.ts'

export interface NodeOptions {
  ledger: Ledger
  /** 0 (default): any free port on 127.0.0.1. */
  port?: number
  tls?: {
    certificatePem: string
    privateKeyPem: string
    /** With it the node asks for a client certificate of these roots. */
    clientRootsPem?: string
  }
  /** Nodes before 2.3.3 have no SendRequestSync. */
  withoutSync?: boolean
}

export interface FakeNode {
  address: string
  port: number
  /** Shows nothing beyond this height, as a node that has fallen behind; null: everything. */
  holdAt(height: number | null): void
  /** At once, as a crash ends it. */
  stop(): Promise<void>
}

const largestMessage = 100 * 1024 * 1024

/** A ChainMaker node's gRPC service over the ledger; several may share one. */
export async function startNode(options: NodeOptions): Promise<FakeNode> {
  const { ledger } = options
  let held: number | null = null
  const view = { ledger, height: () => Math.min(ledger.height, held ?? ledger.height) }
  const unary =
    <Answer>(answer: (request: any) => Promise<Answer>) =>
    (call: ServerUnaryCall<any, Answer>, done: sendUnaryData<Answer>) => {
      answer(call.request).then(
        (value) => done(null, value),
        (error: Error) => done({ name: 'Internal', message: error.message, code: 13 }),
      )
    }
  const handlers: UntypedServiceImplementation = {
    SendRequest: unary((request: TxRequest) => answerRequest(view, request, false)),
    SendRequestSync: unary((request: TxRequest) => answerRequest(view, request, true)),
    GetChainMakerVersion: unary(async () => ({
      $typeName: 'config.ChainMakerVersionResponse',
      code: 0,
      message: '',
      version: releaseOf(ledger.config.version),
    })),
    Subscribe: (call: any) => serveSubscription(view, call),
  }
  if (options.withoutSync) delete handlers.SendRequestSync
  const server = new Server({
    'grpc.max_receive_message_length': largestMessage,
    'grpc.max_send_message_length': largestMessage,
  })
  server.addService(definition(Object.keys(handlers)), handlers)
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${options.port ?? 0}`, credentialsOf(options), (error, bound) =>
      error ? reject(error) : resolve(bound),
    )
  })
  return {
    address: `127.0.0.1:${port}`,
    port,
    holdAt(height) {
      held = height
    },
    stop: async () => server.forceShutdown(),
  }
}

/** 2030600 → v2.3.6. */
function releaseOf(version: string): string {
  const [, major, minor, patch] = /^(\d)(\d\d)(\d\d)\d\d$/.exec(version) ?? []
  return major ? `v${major}.${Number(minor)}.${Number(patch)}` : version
}

function definition(names: string[]): ServiceDefinition {
  const methods = file_api.services[0]!.methods.filter(({ name }) => names.includes(name))
  const writer = (schema: DescMessage) => (value: any) => Buffer.from(toBinary(schema, value))
  const reader = (schema: DescMessage) => (bytes: Buffer) => fromBinary(schema, bytes)
  return Object.fromEntries(
    methods.map(({ name, input, output, methodKind }) => [
      name,
      {
        path: `/api.RpcNode/${name}`,
        requestStream: false,
        responseStream: methodKind === 'server_streaming',
        requestSerialize: writer(input),
        requestDeserialize: reader(input),
        responseSerialize: writer(output),
        responseDeserialize: reader(output),
      },
    ]),
  )
}

function credentialsOf({ tls }: NodeOptions): ServerCredentials {
  if (!tls) return ServerCredentials.createInsecure()
  const pair = { private_key: Buffer.from(tls.privateKeyPem), cert_chain: Buffer.from(tls.certificatePem) }
  const roots = tls.clientRootsPem ? Buffer.from(tls.clientRootsPem) : null
  return ServerCredentials.createSsl(roots, [pair], roots !== null)
}
