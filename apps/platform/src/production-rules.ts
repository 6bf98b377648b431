import type { PlatformSettings } from './platform-settings.ts'

/** What is known when the rules are asked: the settings, the command line, and what the database holds. */
export interface StartFacts {
  settings: PlatformSettings
  fresh: boolean
  demoAccounts: number
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
