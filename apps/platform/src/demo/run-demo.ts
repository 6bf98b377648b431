import type { Shutdown } from '@jhc/server-kit/shutdown.ts'
import type { Logger } from 'pino'
import type { PlatformSettings } from '../platform-settings.ts'
import type { Platform } from '../start-platform.ts'
import { demoAccounts } from './demo-accounts.ts'
import { showProgress } from './progress.ts'
import { readProgress } from './read-progress.ts'

export interface DemoOptions {
  settings: PlatformSettings
  log: Logger
  shutdown: Shutdown
}

/** What only the demo has: accounts, fake hospital systems and gateways beside the platform, and words in the terminal. */
export async function runDemo(platform: Platform, { settings, shutdown }: DemoOptions): Promise<void> {
  const accounts = demoAccounts(platform.dataDir)
  for (const account of accounts) await platform.accounts.createAccount(account)
  const out = process.stdout
  const say = (text: string) => void out.write(`${text}\n`)
  const introduce = () => {
    say(`  管理端  ${platform.url}/admin`)
    for (const account of accounts) say(`  ${account.displayName}  账号 ${account.loginName}  密码 ${account.password}`)
    say('  按 Ctrl-C 停止。')
  }
  say('静安健康链 · 演示环境')
  introduce()
  if (settings.JHC_DEMO_SOURCES === 'off') return
  let stopped = false
  shutdown.add('progress', () => {
    stopped = true
  })
  void showProgress({ read: readProgress(platform), out, stopped: () => stopped }).then((done) => {
    if (!done) return
    say(`首次采集已完成：${done.final.toLocaleString('en-US')} 份档案全部上链并确认。`)
    introduce()
  })
}
