import { randomBytes } from 'node:crypto'

/** 16 bytes as hex, the trace-id of W3C Trace Context. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex')
}

/** Takes over the caller's trace id where its `traceparent` is well-formed. */
export function traceIdFrom(traceparent: string | undefined): string {
  const match = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent ?? '')
  return match && !/^0+$/.test(match[1]!) ? match[1]! : newTraceId()
}
