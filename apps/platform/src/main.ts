import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CodedError } from '@jhc/kit/errors.ts'
import { ConfigError, configExitCode } from '@jhc/server-kit/config.ts'
import { emptyDataDir, openDataDir } from '@jhc/server-kit/data-dir.ts'
import { removeEmbeddedPostgres } from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { createLog } from '@jhc/server-kit/log.ts'
import { createShutdown } from '@jhc/server-kit/shutdown.ts'
import { pino } from 'pino'
import { help, parseCommandLine } from './arguments.ts'
import { openCryptoProvider, rotateSoftwareKeys } from './crypto-provider.ts'
import { runDemo } from './demo/run-demo.ts'
import { type PlatformSettings, readPlatformSettings } from './platform-settings.ts'
import { brokenRules } from './production-rules.ts'
import { checkRelease } from './release/check-release.ts'
import { addColumnKey } from './sealed-storage/column-keys.ts'
import { startPlatform } from './start-platform.ts'

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

try {
  await main()
} catch (error) {
  explain(error)
  process.exit(error instanceof ConfigError ? configExitCode : 1)
}

async function main(): Promise<void> {
  const line = parseCommandLine(process.argv.slice(2))
  if (line.help) {
    process.stdout.write(help)
    return
  }
  const settings = readPlatformSettings({ JHC_DATA_DIR: join(projectRoot, '.data'), ...process.env, ...line.overrides })
  const broken = brokenRules({ settings, fresh: line.fresh, demoAccounts: 0, developmentAuthorities: 0 })
  if (broken.length > 0) throw new ConfigError(broken.map((rule) => rule.refusal))

  if (settings.JHC_RELEASE_KEY) {
    const key = readFileSync(settings.JHC_RELEASE_KEY, 'utf8')
    await checkRelease(resolve(projectRoot), key, [resolve(settings.JHC_DATA_DIR)])
  }
  if (line.rotateDek) {
    const folder = resolve(settings.JHC_DATA_DIR)
    const name = await addColumnKey(folder, openCryptoProvider(settings, folder))
    process.stdout.write(`新的数据密钥：${name}；运行中的平台随即启用，进度见 /health/ready\n`)
    return
  }
  const dataDir = await openDataDir(settings.JHC_DATA_DIR, { waitMs: 20_000 })
  if (line.fresh) {
    await removeEmbeddedPostgres(dataDir.path)
    emptyDataDir(dataDir)
  }
  if (line.rotateKek) {
    if (settings.JHC_CRYPTO !== 'software')
      throw new ConfigError(['--rotate-kek 仅用于软件密钥；区密码服务的主密钥在其自身轮换'])
    process.stdout.write(`新的主密钥：${rotateSoftwareKeys(dataDir.path)}\n`)
  }
  const log = createLog({ level: settings.JHC_LOG_LEVEL, destination: logDestination(settings, dataDir.path) })
  const shutdown = createShutdown({ log, limitMs: 25_000, tell })
  shutdown.add('data directory', () => dataDir.release())
  shutdown.listen()
  try {
    const platform = await startPlatform({ settings, dataDir: dataDir.path, fresh: line.fresh, log, shutdown })
    // The command line finds the platform here, and which certificate it may trust.
    const { localUrl, certificate } = platform
    const found = { url: localUrl, ...(certificate ? { certificate: certificate.toString() } : {}) }
    writeFileSync(join(dataDir.path, 'platform.json'), `${JSON.stringify(found)}\n`)
    if (settings.JHC_PROFILE === 'demo') await runDemo(platform, { settings, log, shutdown })
    else process.stdout.write(`静安健康链已启动：${platform.url}/admin\n`)
    process.send?.({ ready: true, url: platform.url })
  } catch (error) {
    log.error({ err: error as Error }, 'start failed')
    await shutdown.run('start failed')
    throw error
  }
}

/** The demo's terminal is for people, so its log goes to a file; a service's log goes to standard output for the collector there. */
function logDestination(settings: PlatformSettings, dataDir: string) {
  if (settings.JHC_PROFILE === 'production') return pino.destination(1)
  const file = join(dataDir, 'logs/platform.log')
  mkdirSync(join(dataDir, 'logs'), { recursive: true, mode: 0o700 })
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 50 * 1024 * 1024) renameSync(file, `${file}.1`)
  return pino.destination({ dest: file, sync: true })
}

function tell(state: 'stopping' | 'stopped'): void {
  process.stdout.write(state === 'stopping' ? '\n正在停止……\n' : '已停止。\n')
}

function explain(error: unknown): void {
  if (error instanceof ConfigError) console.error(error.message)
  else if (error instanceof CodedError)
    console.error(`无法启动：${error.zh}\n  代码 ${error.code} ${JSON.stringify(error.details)}`)
  else console.error('无法启动：', error)
}
