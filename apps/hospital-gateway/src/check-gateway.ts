import { loadAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { openChainView, organisationWord } from '@jhc/data-platform/collection/agent/release/chain-view.ts'
import { releaseErrors } from '@jhc/data-platform/collection/agent/release/release-errors.ts'
import { createReleaseStore } from '@jhc/data-platform/collection/agent/release/release-store.ts'
import { openSigningKey } from '@jhc/data-platform/collection/agent/release/signing-key.ts'
import { safeFailure } from '@jhc/data-platform/collection/agent/safe-failure.ts'
import { sourceChecksApi } from '@jhc/data-platform/source-checks/api.ts'
import { openSource } from '@jhc/data-platform/sources/connectors.ts'
import { CodedError, type ErrorDetails } from '@jhc/kit/errors.ts'
import { openDatabase, ping } from '@jhc/server-kit/database.ts'
import { checkSideChannel } from './check-side-channel.ts'
import type { GatewaySettings } from './gateway-settings.ts'
import { outboundBus, ownAnchorOf } from './open-gateway.ts'

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
    await look('区平台与前置机身份', () => checkPlatform(settings)),
    await look('上链队列与限速', () => checkSideChannel(settings)),
    ...(settings.chain ? [await look('链节点与本院账户', () => checkChain(settings.chain!))] : []),
    ...(settings.release
      ? [
          await look('本机构签名密钥文件', async () => openSigningKey(settings.release!.signingKeyFile)),
          await look('链上视图与本机构签名密钥登记', () => checkRelease(settings)),
        ]
      : []),
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

/** An empty question for work proves address, identity both ways, and that it speaks for this source. */
async function checkPlatform(settings: GatewaySettings): Promise<void> {
  const bus = outboundBus(settings, AbortSignal.timeout(15_000))
  const { sourceId } = settings.source
  await bus.client(sourceChecksApi, 'gateway').nextWork({ params: { sourceId }, query: { waitSeconds: 0 } })
}

/** Whether the account is admitted is told by the run itself, which has the database to remember it. */
async function checkChain(chain: NonNullable<GatewaySettings['chain']>): Promise<void> {
  const { driver } = await ownAnchorOf(chain).openChain()
  await driver.close()
}

/** Whether the node is up to date, and the contracts would take what this gateway signs. Before the first work the contract may not be known. */
async function checkRelease({ source, database, chain, release }: GatewaySettings): Promise<void> {
  const { maxHeadAgeSeconds, signingKeyFile } = release!
  const db = openDatabase(database.url, { max: 1, applicationName: 'jhc-gateway-check' })
  const { driver } = await ownAnchorOf(chain!).openChain()
  try {
    const age = Date.now() / 1000 - (await driver.head()).timestamp
    if (maxHeadAgeSeconds > 0 && age > maxHeadAgeSeconds)
      throw releaseErrors['view-stale']({ seconds: Math.floor(age) })
    const store = createReleaseStore(db, { ...source, now: Date.now })
    const contract = release!.contract ?? (await store.contract().catch(() => null))
    if (!contract) return
    const view = await openChainView(driver, contract)
    const publicKey = openSigningKey(signingKeyFile).publicKey()
    if (!(await view.signsFor(organisationWord(source.orgId), publicKey)))
      throw releaseErrors['key-not-registered']({ publicKey })
  } finally {
    await driver.close()
    await db.destroy()
  }
}
