import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { dailyPattern } from '@jhc/data-platform/collection/agent/schedule.ts'
import { sideChannelSettings } from '@jhc/data-platform/collection/agent/side-channel/side-channel-settings.ts'
import { sourceConfig } from '@jhc/data-platform/sources/connectors.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { z } from 'zod'
import type { GatewayIdentity } from './platform-identity.ts'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])
const name = z.string().min(1).max(200)
const hash = z.string().regex(/^0x[0-9a-f]{64}$/, '应为 0x 开头的 64 位十六进制数') as unknown as z.ZodType<Hex>
const address = z
  .string()
  .regex(/^0x[0-9a-f]{40}$/, '应为 0x 开头的 40 位十六进制数（小写）') as unknown as z.ZodType<Hex>
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, '应为字母、数字、点、下划线或连字符，至多 64 个字符')

/** The one configuration file of a gateway. Unknown keys are refused: a misspelt one must not be ignored in silence. */
export const gatewaySettings = z
  .strictObject({
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
        /** By certificate, both ways. The registered id is on the platform's page 身份与证书. */
        identity: z
          .strictObject({
            id,
            keyFile: z.string().min(1),
            certificateFile: z.string().min(1),
            /** Root and intermediates of the authority, PEM. */
            trustFile: z.string().min(1),
            audience: id.default('jhc-jingan'),
            /** Common name in the platform's certificate. */
            platformName: z.string().min(1).max(100).default('jhc-jingan'),
          })
          .optional(),
      })
      .refine(({ url }) => url.startsWith('https:') || loopback.has(new URL(url).hostname), {
        path: ['url'],
        error: '除本机外只能使用 https',
      })
      .refine(
        (given) => [given.token, given.tokenFile, given.identity].filter((one) => one !== undefined).length === 1,
        {
          path: ['identity'],
          error: 'identity、token、tokenFile 须给出且只给出一个；token 仅用于联调',
        },
      ),
    /** The hospital's own way to the chain: an account of its own anchors its own roots. Absent: the platform's anchor alone. */
    chain: z
      .strictObject({
        rpc: z.array(z.url({ protocol: /^https?$/, error: '应为链节点的 JSON-RPC 地址' })).min(1),
        confirmations: z.number().int().min(0).max(1000).default(3),
        /** Refuses another chain from the first moment. */
        genesisHash: hash.optional(),
        /** Told by another way than the platform; otherwise what the platform says at the first time counts for good. */
        contract: address.optional(),
        accountFile: z.string().min(1).default('chain-account.key'),
        batch: z
          .strictObject({
            records: z.number().int().min(1).max(8192).default(1024),
            seconds: z.number().int().min(1).max(86_400).default(300),
          })
          .prefault({}),
      })
      .optional(),
    /** 对外提供: records leave only under a consent that this gateway reads on the chain itself. Absent: nothing is released. Needs `chain`. */
    release: z
      .strictObject({
        /** The organisation's SM2 key, which signs every release; made at the first start, its public key is registered by the district. */
        signingKeyFile: z.string().min(1).default('organisation.key'),
        /** Told by another way than the platform; otherwise what the platform says at the first time counts for good. */
        contract: address.optional(),
        /** A chain head older than this is not believed; 0 where the chain makes blocks only when there is something to put in. */
        maxHeadAgeSeconds: z.number().int().min(0).max(86_400).default(60),
        /** Pages that are made side by side. */
        parallel: z.number().int().min(1).max(64).default(8),
      })
      .optional(),
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
    /** 旁路上链: limits and quiet hours of sending and reading, alarms of the queue. */
    sideChannel: sideChannelSettings.prefault({}),
    /** Local page and JSON, on this machine only; 0 = any free port. */
    status: z.strictObject({ port: z.number().int().min(0).max(65_535) }).default({ port: 0 }),
    log: z.strictObject({ level: z.enum(['debug', 'info', 'warn', 'error']) }).default({ level: 'info' }),
  })
  .refine(({ release, chain }) => !release || chain, {
    path: ['release'],
    error: '须同时配置 chain：授权由本院自己的链上视图核对',
  })

export type GatewaySettings = Omit<z.output<typeof gatewaySettings>, 'platform'> & {
  /** One of the two. */
  platform: { url: string; token?: string; identity?: GatewayIdentity }
}

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
  const chain = settings.chain && { ...settings.chain, accountFile: place(settings.chain.accountFile) }
  const release = settings.release && { ...settings.release, signingKeyFile: place(settings.release.signingKeyFile) }
  return {
    ...settings,
    chain,
    release,
    keyFile: place(settings.keyFile),
    platform: platformOf(settings.platform, place),
  }
}

function platformOf(given: z.output<typeof gatewaySettings>['platform'], place: (path: string) => string) {
  const { url, token, tokenFile, identity } = given
  if (!identity) return { url, token: token ?? readToken(place(tokenFile!)) }
  const { keyFile, certificateFile, trustFile } = identity
  const files = { keyFile: place(keyFile), certificateFile: place(certificateFile), trustFile: place(trustFile) }
  return { url, identity: { ...identity, ...files } }
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
