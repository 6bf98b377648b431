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
    name: 'default-secret',
    refusal: '正式环境不得使用平台自制的开发证书；请设置 JHC_TLS_CERTIFICATE 与 JHC_TLS_KEY',
    broken: ({ settings }) => settings.JHC_TLS === 'on' && settings.JHC_TLS_KEY === undefined,
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
