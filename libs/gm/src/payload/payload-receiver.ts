import { hexOf } from '../bytes.ts'
import type { PurposeKey } from '../key-purposes.ts'
import { envelopeErrors } from './errors.ts'
import {
  type Call,
  envelopeHeader,
  envelopePair,
  openRequest,
  openSession,
  type Receiver,
  sealAnswer,
  sealedType,
} from './payload-envelope.ts'

/** A content key serves its sender for five minutes; more senders than this at once only cost an SM2 operation more. */
const mostKept = 1000

interface Options {
  /** From which the key pair is derived. */
  root: PurposeKey
  /** Among the platform's own processes. */
  shared?: string
  /** Whether gateways and services may also call plainly. */
  required: boolean
  /** Operations that may come plain all the same, such as the one that hands over the platform's certificate. */
  plain?: readonly string[]
}

interface PayloadSession {
  open(call: Call, sealed: string): string
  seal(call: Call, status: number, body: string): string
}

export type PayloadReceiver = ReturnType<typeof createPayloadReceiver>

/** The receiving side, for a server's door (libs/server-kit/src/payload-envelopes.ts). */
export function createPayloadReceiver({ root, shared, required, plain = [] }: Options) {
  const pair: Receiver = { ...envelopePair(root), ...(shared ? { shared } : {}) }
  const kept = new Map<string, PayloadSession>()
  return {
    key: { keyId: pair.keyId, publicKey: hexOf(pair.publicKey) },
    header: envelopeHeader,
    type: sealedType,
    open(header: string): PayloadSession {
      const found = kept.get(header)
      if (found) return found
      const session = openSession(header, pair)
      const opened: PayloadSession = {
        open: (call, sealed) => openRequest(session, call, sealed),
        seal: (call, status, body) => sealAnswer(session, call, status, body),
      }
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
      kept.set(header, opened)
      return opened
    },
    check({ kind }: { kind: string }, operation: string): void {
      const machine = kind === 'agent' || kind === 'service'
      if (required && machine && !plain.includes(operation)) throw envelopeErrors.required()
    },
    malformed: () => envelopeErrors.malformed(),
  }
}
