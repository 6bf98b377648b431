import type { Shutdown } from '@jhc/server-kit/shutdown.ts'
import type { Logger } from 'pino'
import type { PlatformSettings } from '../platform-settings.ts'
import type { Platform } from '../start-platform.ts'
import { demoAccounts } from './demo-accounts.ts'
import { demoDatabases } from './demo-databases.ts'
import { registerDemoIdentities } from './demo-identities.ts'
import { startDistrictAgent } from './district-agent.ts'
import { startFakeHospitals } from './fake-hospitals.ts'
import { startFakeWeChat } from './fake-wechat.ts'
import { startGateways } from './gateways.ts'
import { showProgress } from './progress.ts'
import { readProgress } from './read-progress.ts'

export interface DemoOptions {
  settings: PlatformSettings
  log: Logger
  shutdown: Shutdown
}

/** What only the demo has: accounts, fake hospital systems and gateways beside the platform, and words in the terminal. */
export async function runDemo(platform: Platform, options: DemoOptions): Promise<void> {
  const accounts = platform.accounts ? demoAccounts(platform.dataDir) : []
  for (const account of accounts) await platform.accounts?.createAccount(account)
  const introduce = (more: string[] = []) => {
    say(`  管理端  ${platform.url}/admin`)
    say(`  医生端  ${platform.url}/doctor`)
    say(`  居民端  ${platform.url}/h5`)
    for (const line of more) say(line)
    for (const account of accounts) say(`  ${account.displayName}  账号 ${account.loginName}  密码 ${account.password}`)
    say('  按 Ctrl-C 停止。')
  }
  say('静安健康链 · 演示环境')
  introduce()
  // The demo's sources belong to a platform of one process; parts of one wait for gateways of their own.
  if (options.settings.JHC_DEMO_SOURCES === 'off' || platform.apart) return

  const stopped = options.shutdown.isStopping
  // Not awaited: the pages are there already, so that one can watch the records arrive.
  void collect(platform, options, stopped).then(
    (done) => {
      if (done && !stopped()) introduce(done)
    },
    (error) => {
      if (stopped()) return
      options.log.error({ err: error as Error }, 'the demo sources did not start')
      say(`演示来源未能启动，原因见 ${platform.dataDir}/logs。`)
    },
  )
}

/** Starts the sources and shows the bar until their first collection is confirmed; answers what to tell then. */
async function collect(platform: Platform, options: DemoOptions, stopped: () => boolean): Promise<string[] | null> {
  say('正在启动仿真医院系统与医院前置机……')
  const wechat = await startFakeWeChat(platform, options)
  say(`  模拟微信（居民手机收到的消息）  ${wechat.url}`)
  const addDatabase = await demoDatabases(platform, options)
  const hospitals = await startFakeHospitals(platform, addDatabase, options)
  if (stopped()) return null
  const identities = options.settings.JHC_GATEWAY_AUTH === 'certificate' ? await registerDemoIdentities(platform) : null
  const [gateways] = await Promise.all([
    startGateways(platform, hospitals, addDatabase, identities, options),
    // The embedded chain makes blocks only when there is something to put in: an old head says nothing there.
    startDistrictAgent(platform, hospitals.districtUrl, options.settings.JHC_CHAIN === 'embedded' ? null : 60),
  ])
  const done = await showProgress({ read: readProgress(platform), out: process.stdout, stopped })
  if (!done) return null
  say(`采集完成：${done.final.toLocaleString('en-US')} 个档案版本全部上链并确认。`)
  return [
    `  仿真医院业务系统（改动一个值，再到管理端验证）  ${hospitals.pageUrl}`,
    ...gateways.map(({ name, url }) => `  ${name}前置机（本院信息科的页面）  ${url}`),
    `  模拟微信（居民手机收到的消息）  ${wechat.url}`,
    `  居民（虚构，登录居民端时选择）  ${wechat.people.join('、')}`,
  ]
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
