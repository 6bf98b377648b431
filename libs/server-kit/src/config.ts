import type { z } from 'zod'

/** One setting: what is accepted, and the same in words for whoever has to correct it. */
export interface Setting<T extends z.ZodType = z.ZodType> {
  schema: T
  /** Allowed range, in Chinese: `1 到 65535 的整数`. */
  allowed: string
  /** The given value is not repeated in messages. */
  secret?: boolean
}

export function setting<T extends z.ZodType>(
  schema: T,
  allowed: string,
  options: { secret?: boolean } = {},
): Setting<T> {
  return { schema, allowed, ...options }
}

/** sysexits.h EX_CONFIG: a wrong setting, which a restart does not heal. */
export const configExitCode = 78

export class ConfigError extends Error {
  readonly problems: string[]
  constructor(problems: string[]) {
    super(`配置有误，无法启动：\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

type Values<S extends Record<string, Setting>> = { [K in keyof S]: z.output<S[K]['schema']> }

/**
 * Reads all settings at once, so that one start shows every mistake. With `prefix`, a key of that prefix that nobody knows is a
 * mistake too: a mistyped key must not fall back to a default in silence.
 */
export function readConfig<const S extends Record<string, Setting>>(
  settings: S,
  source: Record<string, string | undefined>,
  options: { prefix?: string } = {},
): Values<S> {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [key, { schema, allowed, secret }] of Object.entries(settings)) {
    const given = source[key] === '' ? undefined : source[key]
    const parsed = schema.safeParse(given)
    if (parsed.success) values[key] = parsed.data
    else if (given === undefined) problems.push(`${key} 未设置；允许：${allowed}`)
    else problems.push(`${key}=${secret ? '（不显示）' : JSON.stringify(given)} 不合要求；允许：${allowed}`)
  }
  for (const key of Object.keys(source)) {
    if (options.prefix && key.startsWith(options.prefix) && !(key in settings)) {
      problems.push(`${key} 不是可用的配置项；可用：${Object.keys(settings).join('、')}`)
    }
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return values as Values<S>
}
