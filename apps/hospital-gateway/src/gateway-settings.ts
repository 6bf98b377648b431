import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { dailyPattern } from '@jhc/data-platform/collection/agent/schedule.ts'
import { sourceConfig } from '@jhc/data-platform/sources/connectors.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { z } from 'zod'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
const name = z.string().min(1).max(200)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, '应为字母、数字、点、下划线或连字符，至多 64 个字符')

/** The one configuration file of a gateway. Unknown keys are refused: a misspelt one must not be ignored in silence. */
export const gatewaySettings = z.strictObject({
  gatewayId: id,
  source: z.strictObject({ sourceId: id, name, orgId: id }),
  /** `{ kind: 'fhir' | 'cda' | 'sql' | 'csv', settings }` */
  connection: sourceConfig,
  /** The gateway's own database, empty at first. */
  database: z.strictObject({ url: z.string().regex(/^postgres(ql)?:\/\//, '应为 postgres:// 开头的连接串') }),
  /** Made at the first start. Without it no stored version can be verified again: it belongs into the hospital's backup. */
  keyFile: z.string().min(1),
  platform: z
    .strictObject({
      url: z.url({ protocol: /^https?$/, error: '应为 https:// 开头的地址' }),
      token: z.string().min(20, '至少 20 个字符').optional(),
      tokenFile: z.string().min(1).optional(),
    })
    .refine(({ url }) => url.startsWith('https:') || loopback.has(new URL(url).hostname), {
      path: ['url'],
      error: '除本机外只能使用 https',
    })
    .refine(({ token, tokenFile }) => (token === undefined) !== (tokenFile === undefined), {
      path: ['token'],
      error: 'token 与 tokenFile 须给出且只给出一个',
    }),
  schedule: z
    .strictObject({
      /** Shanghai time; null = only when asked. */
      dailyAt: z.string().regex(dailyPattern, '应为 HH:MM').nullable().default('01:00'),
      reReadHours: z.number().min(0).max(1440).default(72),
      reconcileEveryDays: z.number().int().min(1).max(90).default(7),
      reconcileDays: z.number().int().min(1).optional(),
      vanishedShareLimit: z.number().min(0).max(1).default(0.2),
    })
    .prefault({}),
  /** Local page and JSON, on this machine only; 0 = any free port. */
  status: z.strictObject({ port: z.number().int().min(0).max(65_535) }).default({ port: 0 }),
  log: z.strictObject({ level: z.enum(['debug', 'info', 'warn', 'error']) }).default({ level: 'info' }),
})

export type GatewaySettings = z.output<typeof gatewaySettings> & { token: string }

/** Reads and checks the file; every mistake is told with its place. Relative paths count from the file's folder. */
export function readGatewaySettings(file: string): GatewaySettings {
  const parsed = gatewaySettings.safeParse(parseFile(file))
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${file}：${issue.path.join('.') || '(整体)'} ${issue.message}`),
    )
  }
  const settings = parsed.data
  const place = (path: string) => resolve(dirname(file), path)
  const { token, tokenFile } = settings.platform
  return { ...settings, keyFile: place(settings.keyFile), token: token ?? readToken(place(tokenFile!)) }
}

function parseFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new ConfigError([`读不到配置文件 ${file}（${(error as NodeJS.ErrnoException).code}）`])
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new ConfigError([`${file} 不是有效的 JSON`])
  }
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new ConfigError([`读不到令牌文件 ${file}（${(error as NodeJS.ErrnoException).code}）`])
  }
}
