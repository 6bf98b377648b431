import { CodedError } from '@jhc/kit/errors.ts'

/**
 * What may stand in a log line. Values are let in by class, not by trust in the caller: numbers, booleans, and printable
 * ASCII text (ids, codes, paths); Chinese text (names, addresses, diagnoses) never passes, and runs of digits that could be a
 * citizen id or a phone number are masked. Keys that name personal data or secrets are dropped whole.
 */
const deniedKey =
  /^(name|.*Name|.*_name|idNumber|citizenId|idWhole|phone.*|mobile|address.*|birth.*|password|passwd|secret|token|tokens|cookie|authorization|payload|body|parts|patient|resident|diagnosis|value|values)$/i
const allowedNames = /^(serviceName|sourceName|hostName|queueName|jobName|fileName|className|loggerName)$/

export function safeFields(fields: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (deniedKey.test(key) && !allowedNames.test(key)) continue
    if (value instanceof Error) result[key] = safeError(value)
    else if (typeof value === 'number' || typeof value === 'boolean' || value === null) result[key] = value
    else if (typeof value === 'bigint') result[key] = value.toString()
    else if (typeof value === 'string') result[key] = safeText(value)
    else if (value instanceof Date) result[key] = value.toISOString()
    else if (Array.isArray(value)) result[key] = `[${value.length} items]`
    else if (value !== undefined) result[key] = '[object]'
  }
  return result
}

export function safeText(text: string): string {
  const masked = text.replace(/(?<![0-9a-fx-])\d{11,18}[\dXx]?(?![0-9a-f])/g, '[digits]').slice(0, 400)
  return masked.replace(/[^\x20-\x7e\n\t]+/g, '[text]')
}

/** Database messages repeat the offending value in quotes or brackets; those parts are cut. */
export function safeError(error: Error): Record<string, unknown> {
  const code = (error as { code?: unknown }).code
  const message =
    error instanceof CodedError
      ? error.code
      : safeText(error.message.replace(/"[^"]*"/g, '"..."').replace(/=\([^)]*\)/g, '=(...)'))
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message,
    stack: frames
      .slice(0, 8)
      .map((line) => line.trim().replace(/file:\/\/\S*\/(?=(?:apps|services|chain|libs|tests|node_modules)\/)/, '')),
    ...(error.cause instanceof Error ? { cause: safeError(error.cause) } : {}),
  }
}
