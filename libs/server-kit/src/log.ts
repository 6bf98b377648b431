import { type DestinationStream, type Logger, pino } from 'pino'
import { safeFields, safeText } from './safe-fields.ts'

export interface LogOptions {
  level?: string
  /** Where lines go; standard output when absent. */
  destination?: DestinationStream
  service?: string
}

/** Structured logs, one JSON object a line. Every field passes `safeFields`, so that no personal data gets in. */
export function createLog(options: LogOptions = {}): Logger {
  const log = pino(
    {
      level: options.level ?? 'info',
      base: { service: options.service ?? 'platform' },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }), log: safeFields, bindings: safeFields },
      serializers: { err: (value) => value },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as unknown[]
          // pino turns a bare Error into `err` before our formatter sees it; wrapping it keeps it under the same rule.
          const fields = first instanceof Error ? { err: first } : first
          const cleaned = [fields, ...rest].map((value) => (typeof value === 'string' ? safeText(value) : value))
          method.apply(this, cleaned as Parameters<typeof method>)
        },
      },
    },
    options.destination ?? pino.destination(1),
  )
  // pino gives a child's bindings no formatter; children inherit this method, so that it holds for theirs too.
  const { child } = log
  log.child = function (this: Logger, bindings: object, childOptions?: object) {
    return child.call(this, safeFields({ ...bindings }), childOptions)
  } as typeof log.child
  return log
}

/** For tests: drops everything below `fatal`. */
export function silentLog(): Logger {
  return createLog({ level: 'silent' })
}
