import { isIP } from 'node:net'
import { ConfigError, readConfig, setting } from '@jhc/server-kit/config.ts'
import { z } from 'zod'

const databaseUrl = (what: string) =>
  setting(z.url({ protocol: /^postgres(ql)?$/ }).optional(), `postgres://用户:密码@主机:端口/库名（${what}）`, {
    secret: true,
  })

const names = z
  .string()
  .regex(/^[a-z][a-z-]*(,[a-z][a-z-]*)*$/)
  .transform((text) => text.split(','))

const serviceUrls = z
  .string()
  .transform((text) => Object.fromEntries(text.split(',').map((part) => part.split('=', 2) as [string, string])))
  .pipe(z.record(z.string().regex(/^(\*|[a-z][a-z-]*)$/), z.url({ protocol: /^https?$/ })))
  .transform((urls) => Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, url.replace(/\/+$/, '')])))

const settings = {
  JHC_PROFILE: setting(z.enum(['demo', 'production']).default('demo'), 'demo 或 production'),
  JHC_PORT: setting(z.coerce.number().int().min(0).max(65_535).default(8080), '0 到 65535 的整数，0 表示任选空闲端口'),
  JHC_HOST: setting(
    z
      .string()
      .refine((host) => host === 'localhost' || isIP(host) !== 0)
      .default('127.0.0.1'),
    'IP 地址或 localhost',
  ),
  JHC_TLS: setting(z.enum(['on', 'off']).default('off'), 'on 或 off'),
  JHC_TLS_CERTIFICATE: setting(z.string().optional(), '证书文件（PEM）的路径，与 JHC_TLS_KEY 同时设置'),
  JHC_TLS_KEY: setting(z.string().optional(), '私钥文件（PEM）的路径，与 JHC_TLS_CERTIFICATE 同时设置'),
  JHC_DATA_DIR: setting(z.string().min(1).default('.data'), '目录路径'),
  JHC_LOG_LEVEL: setting(z.enum(['debug', 'info', 'warn', 'error']).default('info'), 'debug、info、warn 或 error'),
  JHC_CHAIN: setting(z.enum(['embedded', 'evm']).default('embedded'), 'embedded 或 evm'),
  JHC_CHAIN_RPC: setting(
    z
      .string()
      .refine((text) => text.split(',').every((url) => /^https?:\/\//.test(url) && URL.canParse(url)))
      .optional(),
    '链节点的 JSON-RPC 地址，以逗号分隔（JHC_CHAIN=evm 时必填）',
  ),
  JHC_CHAIN_ACCOUNT: setting(
    z.string().min(1).optional(),
    '平台链上账户的密钥文件（64 位十六进制），默认在数据目录中生成',
  ),
  JHC_CHAIN_CONFIRMATIONS: setting(
    z.coerce.number().int().min(0).max(100).default(3),
    '0 到 100 的整数：其后有几个区块才算确认',
  ),
  JHC_CRYPTO: setting(z.enum(['software']).default('software'), 'software'),
  /** Left out by tests that bring sources of their own. */
  JHC_DEMO_SOURCES: setting(z.enum(['on', 'off']).default('on'), 'on 或 off'),
  JHC_CALLS_PER_SECOND: setting(
    z.coerce.number().min(1).max(100_000).default(300),
    '1 到 100000：每个账号或前置机每秒的请求数，短时可达五倍',
  ),
  JHC_SERVICES: setting(names.optional(), '逗号分隔的服务名；不设置则全部服务在本进程'),
  JHC_SERVICE_URLS: setting(serviceUrls.optional(), '服务名=地址,…；* 表示其余服务'),
  JHC_SERVICE_SECRET: setting(z.string().min(32).optional(), '至少 32 个字符，各进程相同', { secret: true }),
  DATABASE_URL: databaseUrl('应用'),
  DATABASE_OWNER_URL: databaseUrl('迁移'),
  DATABASE_AUDIT_URL: databaseUrl('审计追加'),
  DATABASE_READ_URL: databaseUrl('只读'),
}

export type PlatformSettings = ReturnType<typeof readPlatformSettings>

export function readPlatformSettings(environment: Record<string, string | undefined>) {
  const values = readConfig(settings, environment, { prefix: 'JHC_' })
  const problems: string[] = []
  const urls = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUDIT_URL', 'DATABASE_READ_URL'] as const
  const given = urls.filter((key) => values[key] !== undefined)
  if (given.length > 0 && given.length < urls.length) {
    const missing = urls.filter((key) => values[key] === undefined)
    problems.push(
      `${missing.join('、')} 未设置；使用现有数据库时四个连接须一并给出（各自最小权限，建库脚本见 docs/guides/existing-database.md）`,
    )
  }
  if (values.JHC_CHAIN === 'evm' && values.JHC_CHAIN_RPC === undefined)
    problems.push('JHC_CHAIN=evm 须同时以 JHC_CHAIN_RPC（或 --rpc）给出链节点地址')
  if (!isLoopback(values.JHC_HOST) && values.JHC_TLS === 'off') {
    problems.push(
      `JHC_HOST=${values.JHC_HOST} 不是本机地址；经网络访问须加 --tls（浏览器在明文 HTTP 上不保存安全 Cookie，也不提供 WebCrypto）`,
    )
  }
  if ((values.JHC_TLS_CERTIFICATE === undefined) !== (values.JHC_TLS_KEY === undefined)) {
    problems.push('JHC_TLS_CERTIFICATE 与 JHC_TLS_KEY 须同时设置')
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return values
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}
