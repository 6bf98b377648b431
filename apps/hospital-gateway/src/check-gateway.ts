import { loadAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { safeFailure } from '@jhc/data-platform/collection/agent/safe-failure.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { CodedError, type ErrorDetails } from '@jhc/kit/errors.ts'
import { openDatabase, ping } from '@jhc/server-kit/database.ts'
import type { GatewaySettings } from './gateway-settings.ts'
import { outboundBus } from './open-gateway.ts'

export interface CheckLine {
  what: string
  ok: boolean
  /** What is wrong and what to do; empty where nothing is. */
  advice: string
}

/** Looks at everything a gateway needs, one after another, and says of each whether it is as it should be. Changes nothing but the key file. */
export async function checkGateway(settings: GatewaySettings): Promise<CheckLine[]> {
  return [
    await look('密钥文件', async () => loadAgentKeys(settings.keyFile)),
    await look('本地数据库', () => checkDatabase(settings)),
    await look(`数据源（${settings.connection.kind}）`, () => checkSource(settings)),
    await look('区平台与前置机令牌', () => checkPlatform(settings)),
  ]
}

async function look(what: string, work: () => Promise<unknown>): Promise<CheckLine> {
  try {
    await work()
    return { what, ok: true, advice: '' }
  } catch (error) {
    const { code, zh } = safeFailure(error)
    return { what, ok: false, advice: [zh, detailsOf(error), `（${code}）`].filter(Boolean).join(' ') }
  }
}

function detailsOf(error: unknown): string {
  if (!(error instanceof CodedError)) return ''
  const shown = Object.entries(error.details as ErrorDetails).filter(([, value]) => value !== null && value !== '')
  return shown.map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('、') : value}`).join(' ')
}

async function checkDatabase(settings: GatewaySettings): Promise<void> {
  const db = openDatabase(settings.database.url, { max: 1 })
  try {
    await ping(db)
  } finally {
    await db.destroy()
  }
}

async function checkSource(settings: GatewaySettings): Promise<void> {
  const { connector } = openSource(settings.connection)
  try {
    await connector.check()
  } finally {
    await connector.close()
  }
}

/** An empty question for work proves address, token and that the token speaks for this source. */
async function checkPlatform(settings: GatewaySettings): Promise<void> {
  const bus = outboundBus(settings, AbortSignal.timeout(15_000))
  const { sourceId } = settings.source
  await bus.client(sourceChecksApi, 'gateway').nextWork({ params: { sourceId }, query: { waitSeconds: 0 } })
}
