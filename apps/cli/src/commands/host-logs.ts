import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import { createCollector } from '@jhc/chain-platform/audit/host-logs/collector/collector.ts'
import { CodedError } from '@jhc/kit/errors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { z } from 'zod'
import type { CommandContext } from '../command.ts'
import { type ExitCode, exitCodes } from '../output.ts'
import { UsageError } from '../usage-error.ts'

const settings = z.strictObject({
  /** Of the platform. */
  url: z.url({ protocol: /^https?$/ }),
  /** File with the API key; scope host-logs. */
  keyFile: z.string().min(1),
  host: z.string().regex(/^[\w.-]{1,64}$/),
  logs: z.array(z.string().min(1)).default([]),
  configurations: z.array(z.string().min(1)).default([]),
  stateFile: z.string().min(1),
  everySeconds: z.number().min(1).max(3600).default(2),
})

function readSettings(path: string) {
  try {
    const parsed = settings.parse(JSON.parse(readFileSync(path, 'utf8')))
    // Relative paths are the settings file's neighbours, wherever it is started from.
    const at = (file: string) => resolve(dirname(path), file)
    const token = readFileSync(at(parsed.keyFile), 'utf8').trim()
    return {
      ...parsed,
      token,
      logs: parsed.logs.map(at),
      configurations: parsed.configurations.map(at),
      stateFile: at(parsed.stateFile),
    }
  } catch (error) {
    const issues =
      error instanceof z.ZodError ? error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`) : []
    throw new UsageError(
      `读不到或不合格式：${path}\n${issues.join('\n')}\n例：{"url":"https://平台","keyFile":"key","host":"web-1","logs":["/var/log/auth.log"],"configurations":["/etc/ssh/sshd_config"],"stateFile":"state.json"}`,
    )
  }
}

/** The collector of one host; runs until it is stopped, or with --once until everything there is has been sent. */
export async function hostLogs({ output, positionals, options }: CommandContext): Promise<ExitCode> {
  const [act, path, ...rest] = positionals
  if (act !== 'follow' || !path || rest.length > 0)
    throw new UsageError('用法：jhc host-logs follow <采集配置.json> [--once]')
  const { url, token, everySeconds, ...files } = readSettings(path)
  const collector = createCollector({ ...files, client: httpClient(hostLogsApi, { baseUrl: url, token }) })
  const ended = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort())
  let told = ''
  while (!ended.signal.aborted) {
    let more = false
    try {
      more = await collector.round()
      told = ''
    } catch (error) {
      if (options.once) throw error
      const code = error instanceof CodedError ? error.code : String((error as Error).message)
      if (code !== told) output.note(output.say(`未能报送，稍后再试：${code}`, `not sent, trying again: ${code}`))
      told = code
    }
    if (!more && options.once) break
    if (!more) await setTimeout(everySeconds * 1000, undefined, { signal: ended.signal }).catch(() => undefined)
  }
  await collector.settled()
  return exitCodes.ok
}
