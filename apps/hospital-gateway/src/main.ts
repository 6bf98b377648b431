import { parseArgs } from 'node:util'
import { CodedError } from '@jhc/kit/errors.ts'
import { ConfigError, configExitCode } from '@jhc/server-kit/config.ts'
import { createLog } from '@jhc/server-kit/log.ts'
import { createShutdown } from '@jhc/server-kit/shutdown.ts'
import { pino } from 'pino'
import { checkGateway } from './check-gateway.ts'
import { readGatewaySettings } from './gateway-settings.ts'
import { openGateway } from './open-gateway.ts'
import { startStatusServer } from './status-server.ts'

const help = `静安健康链 · 医院前置机

用法：node main.ts <命令> --config <文件>
  run     采集并发送索引，直到收到停止信号（默认）
  check   逐项检查密钥、数据库、数据源、区平台，指出问题
`

try {
  await main()
} catch (error) {
  if (error instanceof ConfigError) {
    console.error(error.message)
    process.exit(configExitCode)
  }
  console.error(error instanceof CodedError ? `${error.zh}（${error.code}）` : error)
  process.exit(1)
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments()
  const command = positionals[0] ?? 'run'
  if (values.help || !['run', 'check'].includes(command) || positionals.length > 1) {
    process.stdout.write(help)
    process.exitCode = values.help ? 0 : 2
    return
  }
  if (!values.config) throw new ConfigError(['请用 --config 指定配置文件'])
  if (command === 'check') await check(values.config)
  else await run(values.config)
}

function readArguments() {
  try {
    const options = { config: { type: 'string' }, help: { type: 'boolean' } } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new ConfigError([`命令行：${(error as Error).message}`])
  }
}

async function check(file: string): Promise<void> {
  const lines = await checkGateway(readGatewaySettings(file))
  for (const { what, ok, advice } of lines)
    process.stdout.write(`${ok ? '✓' : '✗'} ${what}${ok ? '' : `：${advice}`}\n`)
  process.exitCode = lines.every(({ ok }) => ok) ? 0 : 1
}

async function run(file: string): Promise<void> {
  const settings = readGatewaySettings(file)
  const log = createLog({ service: settings.gatewayId, level: settings.log.level, destination: pino.destination(2) })
  const shutdown = createShutdown({ log })
  shutdown.listen()
  const gateway = await openGateway(settings, log)
  shutdown.add('gateway', gateway.stop)
  const { agent } = gateway
  const requestRun = () => {
    agent.runNow('incremental').catch((error) => log.warn({ err: error as Error }, 'the requested run did not start'))
  }
  const status = await startStatusServer({ ...agent, requestRun }, settings.status.port)
  shutdown.add('status page', status.stop)
  log.info({ url: status.url, sourceId: settings.source.sourceId }, 'gateway running')
  process.send?.({ ready: true, statusUrl: status.url })
}
