import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { ConfigError, readConfig, setting } from '@jhc/server-kit/config.ts'
import { z } from 'zod'

const databaseUrl = (what: string) =>
  setting(z.url({ protocol: /^postgres(ql)?$/ }).optional(), `postgres://用户:密码@主机:端口/库名（${what}）`, {
    secret: true,
  })

const networks = z
  .string()
  .transform((text) => text.split(','))
  .refine((list) =>
    list.every((network) => {
      const [address = '', bits, ...rest] = network.split('/')
      const widest = { 4: 32, 6: 128 }[isIP(address)] ?? -1
      return rest.length === 0 && /^\d{1,3}$/.test(bits ?? '') && Number(bits) <= widest
    }),
  )

const names = z
  .string()
  .regex(/^[a-z][a-z-]*(,[a-z][a-z-]*)*$/)
  .transform((text) => text.split(','))

const paths = z
  .string()
  .min(1)
  .transform((text) => text.split(',').map((path) => resolve(path)))

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
  JHC_CHAIN: setting(z.enum(['embedded', 'evm', 'chainmaker']).default('embedded'), 'embedded、evm 或 chainmaker'),
  JHC_CHAIN_RPC: setting(
    z
      .string()
      .refine((text) => text.split(',').every((url) => /^https?:\/\//.test(url) && URL.canParse(url)))
      .optional(),
    '链节点的 JSON-RPC 地址，以逗号分隔（JHC_CHAIN=evm 时必填）',
  ),
  JHC_CHAINMAKER_CONFIG: setting(
    z.string().min(1).optional(),
    '长安链（浦江数链）配置文件的路径（JHC_CHAIN=chainmaker 时必填，见 docs/guides/接入浦江数链.md）',
  ),
  JHC_CHAIN_ACCOUNT: setting(
    z.string().min(1).optional(),
    '平台链上账户的密钥文件（64 位十六进制），默认在数据目录中生成',
  ),
  JHC_CHAIN_CONFIRMATIONS: setting(
    z.coerce.number().int().min(0).max(100).default(3),
    '0 到 100 的整数：其后有几个区块才算确认',
  ),
  JHC_CRYPTO: setting(z.enum(['software', 'district-services']).default('software'), 'software 或 district-services'),
  JHC_CRYPTO_URL: setting(
    z.url({ protocol: /^https?$/ }).optional(),
    '区密码服务的地址（JHC_CRYPTO=district-services 时必填）',
  ),
  JHC_CRYPTO_TOKEN: setting(z.string().min(16).optional(), '区密码服务分配的令牌，至少 16 个字符', { secret: true }),
  JHC_FOLLOW_LOGS: setting(paths.optional(), '逗号分隔的日志文件路径：逐行收入主机日志链；默认为平台自己的日志'),
  JHC_WATCH_FILES: setting(
    paths.optional(),
    '逗号分隔的配置文件路径：内容变化即收入主机日志链并告警（只取 SM3）；默认为程序的依赖清单与数据密钥文件',
  ),
  JHC_AUDIT_RETENTION_DAYS: setting(
    z.coerce.number().int().min(180).default(1095),
    '180 以上的整数：审计记录至少保留的天数（现版本不删除审计记录）',
  ),
  JHC_RELEASE_KEY: setting(z.string().optional(), '发布公钥文件（PEM）的路径；设置后启动前核对程序目录的签名清单'),
  /** Left out by tests that bring sources of their own. */
  JHC_DEMO_SOURCES: setting(z.enum(['on', 'off']).default('on'), 'on 或 off'),
  JHC_CALLS_PER_SECOND: setting(
    z.coerce.number().min(1).max(100_000).default(300),
    '1 到 100000：每个账号或前置机每秒的请求数，短时可达五倍',
  ),
  JHC_ENVELOPES: setting(
    z.enum(['required', 'optional']).optional(),
    'required 或 optional：前置机与其他服务进程的调用是否必须装在数字信封中；正式环境默认 required，演示环境默认 optional',
  ),
  JHC_PROXIES: setting(
    networks.optional(),
    '逗号分隔的网段（如 127.0.0.1/32）：平台前面的反向代理；只有它们送来的 X-Forwarded-For 才算数',
  ),
  JHC_PUBLIC_URL: setting(
    z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    '浏览器访问平台的地址，如 https://health.example.cn；医院系统启动医生端的网址、微信登录后返回的网址由此拼成，缺省为监听地址',
  ),
  JHC_WEBHOOK_NETWORKS: setting(
    networks.optional(),
    '逗号分隔的网段（如 10.20.0.0/16）：回调地址可以在这些内网网段中，并可使用 http；演示环境默认为本机',
  ),
  JHC_OPERATOR_NETWORKS: setting(
    networks.optional(),
    '逗号分隔的网段（如 10.20.0.0/16）：由管理员填写的地址（链节点、证书吊销列表）可以在这些内网网段中，并可使用 http；演示环境默认为本机',
  ),
  JHC_SECOND_FACTOR: setting(
    z.enum(['off', 'required']).default('off'),
    'off 或 required：每个账号须绑定动态口令后才能使用（已绑定的账号总要输入）',
  ),
  JHC_IDENTITY_NAME: setting(
    z
      .string()
      .regex(/^[A-Za-z0-9._-]{1,64}$/)
      .default('jhc-jingan'),
    '字母、数字、点、下划线、连字符，至多 64 个：请求凭证中写明的平台名',
  ),
  JHC_IDENTITY_CERTIFICATE: setting(
    z.string().min(1).optional(),
    '平台身份证书文件（PEM，本证书在前，中间证书在后）；其密钥是密码服务中名为 platform 的签名密钥',
  ),
  JHC_IDENTITY_LISTS: setting(
    z.enum(['required', 'when-known']).default('required'),
    'required 或 when-known：签发机构没有有效吊销列表时，一律拒绝，或仅在已有列表时要求其有效',
  ),
  JHC_IDENTITY_LIST_GRACE_HOURS: setting(
    z.coerce.number().min(0).max(168).default(0),
    '0 到 168：吊销列表过期后还可使用的小时数',
  ),
  JHC_IDENTITY_LIST_MINUTES: setting(
    z.coerce.number().int().min(1).max(1440).default(60),
    '1 到 1440：从签发机构地址更新吊销列表的间隔（分钟）',
  ),
  JHC_GATEWAY_AUTH: setting(
    z.enum(['certificate', 'token']).default('certificate'),
    'certificate 或 token：医院前置机以 SM2 证书签名每个请求，或仅以令牌（用于联调）',
  ),
  JHC_CLIENT_CERTIFICATES: setting(
    z.enum(['on', 'off']).default('off'),
    'on 或 off：在 HTTPS 上接受调用方的客户端证书（浏览器若装有证书会弹出选择）',
  ),
  JHC_WECHAT_APP_ID: setting(z.string().min(1).optional(), '「健康静安」公众号的 AppID；不设置则居民不能登录'),
  JHC_WECHAT_SECRET: setting(z.string().min(16).optional(), '公众号的 AppSecret', { secret: true }),
  JHC_WECHAT_URL: setting(
    z.url({ protocol: /^https?$/ }).default('https://api.weixin.qq.com'),
    '微信接口的地址，默认 https://api.weixin.qq.com',
  ),
  JHC_WECHAT_AUTHORIZE_URL: setting(
    z.url({ protocol: /^https?$/ }).default('https://open.weixin.qq.com/connect/oauth2/authorize'),
    '微信网页授权的地址，默认 https://open.weixin.qq.com/connect/oauth2/authorize',
  ),
  JHC_WECHAT_TEMPLATES: setting(
    z.string().min(1).optional(),
    '消息模板文件（JSON）的路径：按消息种类写明模板编号、方式与字段；不设置则不发微信消息',
  ),
  JHC_REAL_NAME_URL: setting(z.url({ protocol: /^https?$/ }).optional(), '现有账户实名核验服务的地址'),
  JHC_REAL_NAME_TOKEN: setting(z.string().min(16).optional(), '实名核验服务分配的令牌', { secret: true }),
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
  const cryptoGiven = values.JHC_CRYPTO_URL !== undefined && values.JHC_CRYPTO_TOKEN !== undefined
  if (values.JHC_CRYPTO === 'district-services' && !cryptoGiven)
    problems.push('JHC_CRYPTO=district-services 须同时设置 JHC_CRYPTO_URL 与 JHC_CRYPTO_TOKEN')
  if (values.JHC_CHAIN === 'chainmaker' && values.JHC_CHAINMAKER_CONFIG === undefined)
    problems.push('JHC_CHAIN=chainmaker 须同时以 JHC_CHAINMAKER_CONFIG（或 --chainmaker-config）给出配置文件')
  const account = ['JHC_WECHAT_SECRET', 'JHC_PUBLIC_URL', 'JHC_REAL_NAME_URL', 'JHC_REAL_NAME_TOKEN'] as const
  const lacking = account.filter((key) => values[key] === undefined)
  if (values.JHC_WECHAT_APP_ID !== undefined && lacking.length > 0)
    problems.push(`接入公众号须同时设置 ${lacking.join('、')}`)
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

/** Gateways and services always seal; this is whether a call that came plain is refused. */
export function envelopesRequired({ JHC_ENVELOPES, JHC_PROFILE }: PlatformSettings): boolean {
  return (JHC_ENVELOPES ?? (JHC_PROFILE === 'production' ? 'required' : 'optional')) === 'required'
}

/** Where webhooks may go inside: a demonstration has its receivers on the same machine. */
export function webhookNetworks({ JHC_WEBHOOK_NETWORKS, JHC_PROFILE }: PlatformSettings): string[] {
  return JHC_WEBHOOK_NETWORKS ?? (JHC_PROFILE === 'demo' ? ['127.0.0.0/8'] : [])
}

/** Where addresses that administrators enter may lie inside: nodes, lists of revoked certificates. */
export function operatorNetworks({ JHC_OPERATOR_NETWORKS, JHC_PROFILE }: PlatformSettings): string[] {
  return JHC_OPERATOR_NETWORKS ?? (JHC_PROFILE === 'demo' ? ['127.0.0.0/8'] : [])
}

/** How browsers reach the platform; empty where only the machine's own choice of a port would tell. */
export function publicUrl({ JHC_PUBLIC_URL, JHC_TLS, JHC_HOST, JHC_PORT }: PlatformSettings): string {
  if (JHC_PUBLIC_URL) return JHC_PUBLIC_URL
  if (JHC_PORT === 0 || !(isLoopback(JHC_HOST) || isIP(JHC_HOST))) return ''
  return `${JHC_TLS === 'on' ? 'https' : 'http'}://${JHC_HOST.includes(':') ? `[${JHC_HOST}]` : JHC_HOST}:${JHC_PORT}`
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}
