import { chainErrors } from '../../errors.ts'

export interface Tracer<T = unknown> {
  /** Takes its listeners off and gives what it saw. */
  finish(transaction: { gasLimit: bigint; gasUsed: bigint; failed: boolean; output: Uint8Array }): T
}

/** Bytes that one trace may hold in memory before it is refused. */
const maxTraceBytes = 32 * 1024 * 1024

/** Counts what a tracer keeps. */
export function traceLimit(): (bytes: number) => void {
  let left = maxTraceBytes
  return (bytes) => {
    left -= bytes
    if (left < 0) throw chainErrors['trace-too-large']()
  }
}
