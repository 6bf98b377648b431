import type { Principal } from './capability.ts'

/** What the door knows of a call when its answer is ready. No value of a body or query is in it. */
export interface AuditedCall {
  principal: Principal
  /** Network address of the caller; the sink keeps its class and a pseudonym. */
  address: string
  /** `index-library.getRecord`; empty where no route has this address. */
  operation: string
  /** Names of path parameters with their values. */
  params: Readonly<Record<string, string>>
  /** What the handler said of its object beyond the path, such as `queryId=…`. */
  object: string
  /** Hash of what was asked, where the handler keeps the text elsewhere. */
  detail: string
  purpose: string
  status: number
  /** `ok`, or the error's code. */
  outcome: string
  traceId: string
  milliseconds: number
}

/** Where the one door writes a line for each call before the answer leaves. */
export interface AuditSink {
  /** Throws while lines cannot be written: a call that could not be audited is not begun. */
  ready(): void
  /** Resolves when the line is durable. */
  write(call: AuditedCall): Promise<void>
}
