import { envelopesRequired, isLoopback, type PlatformSettings } from './platform-settings.ts'

/** What is known when the rules are asked: the settings, the command line, and what the database holds. */
export interface StartFacts {
  settings: PlatformSettings
  fresh: boolean
  demoAccounts: number
  /** Certificate authorities of a demonstration that the database believes, the platform's own issuer included. */
  developmentAuthorities: number
}

export interface ProductionRule {
  name: string
  /** Chinese: what is wrong and what to do. */
  refusal: string
  broken: (facts: StartFacts) => boolean
}

/** What the profile `production` refuses to start on. One line each, each with its test. */
export const productionRules: ProductionRule[] = [
  {
    name: 'embedded-database',
    refusal: '正式环境不得使用内置数据库；请设置 DATABASE_URL 等四个连接',
    broken: ({ settings }) => settings.DATABASE_URL === undefined,
  },
  {
    name: 'embedded-chain',
    refusal: '正式环境不得使用内置链；请将 JHC_CHAIN 设为多节点链',
    broken: ({ settings }) => settings.JHC_CHAIN === 'embedded',
  },
  {
    name: 'software-crypto',
    refusal: '正式环境不得使用软件密钥；请接入区密码服务并设置 JHC_CRYPTO',
    broken: ({ settings }) => settings.JHC_CRYPTO === 'software',
  },
  {
    name: 'fakes',
    refusal: '正式环境不得启动仿真医院系统；请设置 JHC_DEMO_SOURCES=off',
    broken: ({ settings }) => settings.JHC_DEMO_SOURCES === 'on',
  },
  {
    name: 'fake-wechat',
    refusal:
      '正式环境只能连接微信的正式接口（https，*.weixin.qq.com）；请核对 JHC_WECHAT_URL 与 JHC_WECHAT_AUTHORIZE_URL',
    broken: ({ settings }) =>
      ![settings.JHC_WECHAT_URL, settings.JHC_WECHAT_AUTHORIZE_URL].every((url) => isWeChat(new URL(url))),
  },
  {
    name: 'fake-real-name',
    refusal: '正式环境的实名核验不得指向本机的仿真服务；请核对 JHC_REAL_NAME_URL',
    broken: ({ settings }) =>
      settings.JHC_REAL_NAME_URL !== undefined && isLoopback(new URL(settings.JHC_REAL_NAME_URL).hostname),
  },
  {
    name: 'plain-public-url',
    refusal: '正式环境的访问地址须为 https；请核对 JHC_PUBLIC_URL',
    broken: ({ settings }) => settings.JHC_PUBLIC_URL?.startsWith('http:') ?? false,
  },
  {
    name: 'unsigned-release',
    refusal: '正式环境须核对程序的发布签名；请设置 JHC_RELEASE_KEY（发布公钥文件）',
    broken: ({ settings }) => settings.JHC_RELEASE_KEY === undefined,
  },
  {
    name: 'plain-payloads',
    refusal: '正式环境中前置机与服务之间的内容须装在数字信封中；请勿设置 JHC_ENVELOPES=optional',
    broken: ({ settings }) => !envelopesRequired(settings),
  },
  { name: 'fresh', refusal: '正式环境不得使用 --fresh', broken: ({ fresh }) => fresh },
  {
    name: 'own-certificate',
    refusal: '正式环境不得使用平台自制的开发证书；请设置 JHC_TLS_CERTIFICATE 与 JHC_TLS_KEY',
    broken: ({ settings }) => settings.JHC_TLS === 'on' && settings.JHC_TLS_KEY === undefined,
  },
  {
    name: 'default-secret',
    refusal: '正式环境的数据库口令不得为空、与用户名相同或为常见缺省口令，且不少于 16 位',
    broken: ({ settings }) => databaseUrls(settings).some(hasDefaultPassword),
  },
  {
    name: 'second-factor',
    refusal: '正式环境的登录须有第二种鉴别方式；请设置 JHC_SECOND_FACTOR=required',
    broken: ({ settings }) => settings.JHC_SECOND_FACTOR === 'off',
  },
  {
    name: 'gateway-tokens',
    refusal: '正式环境的医院前置机须以证书签名每个请求；请设置 JHC_GATEWAY_AUTH=certificate',
    broken: ({ settings }) => settings.JHC_GATEWAY_AUTH === 'token',
  },
  {
    name: 'platform-certificate',
    refusal: '正式环境的平台须有身份证书，供前置机核验应答；请设置 JHC_IDENTITY_CERTIFICATE',
    broken: ({ settings }) => settings.JHC_IDENTITY_CERTIFICATE === undefined,
  },
  {
    name: 'revocation-lists',
    refusal: '正式环境须以有效的吊销列表核验证书；请设置 JHC_IDENTITY_LISTS=required',
    broken: ({ settings }) => settings.JHC_IDENTITY_LISTS !== 'required',
  },
  {
    name: 'development-authority',
    refusal: '正式环境不得信任演示用签发机构；请在“身份与证书”中移除，并更换其签发的平台证书',
    broken: ({ developmentAuthorities }) => developmentAuthorities > 0,
  },
  {
    name: 'demo-accounts',
    refusal: '正式环境的数据库中存在启用的演示账号；请先停用',
    broken: ({ demoAccounts }) => demoAccounts > 0,
  },
]

/** Empty in the profile `demo`. */
export function brokenRules(facts: StartFacts): ProductionRule[] {
  if (facts.settings.JHC_PROFILE !== 'production') return []
  return productionRules.filter((rule) => rule.broken(facts))
}

const isWeChat = ({ protocol, hostname }: URL) => protocol === 'https:' && hostname.endsWith('.weixin.qq.com')

function databaseUrls(settings: PlatformSettings): string[] {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_AUDIT_URL, DATABASE_READ_URL } = settings
  return [DATABASE_URL, DATABASE_OWNER_URL, DATABASE_AUDIT_URL, DATABASE_READ_URL].filter((url) => url !== undefined)
}

/** Length rules out the usual ones; a long one may still be the user's name or one character over and over. */
function hasDefaultPassword(url: string): boolean {
  const { username, password } = new URL(url)
  const text = decodeURIComponent(password)
  return text.length < 16 || text.includes(username) || new Set(text).size < 6
}
