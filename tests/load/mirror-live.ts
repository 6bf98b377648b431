import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { mirrorApi } from '@jhc/chain-platform/mirror/api.ts'
import { createMirror } from '@jhc/chain-platform/mirror/capability.ts'
import { anchorCall } from '@jhc/chain-platform/testing/anchor-call.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { runOnce } from '@jhc/server-kit/database.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'

const recordsPerSecond = 2_000
const perCall = 80
const recordBytes = 1024

interface Urls {
  ownerUrl: string
  appUrl: string
  auditUrl: string
  readUrl: string
}

/**
 * Records of 1 KB at the tender's rate, through the chain gateway's durable queue into blocks; the lag of a block is from its coming
 * into the chain to its rows' being readable in the mirror.
 */
export async function measureLive(urls: Urls, seconds: number, say: (text: string) => void) {
  await runOnce(urls.ownerUrl, ['drop schema if exists mirror cascade', 'drop schema if exists jhc_migrations cascade'])
  const dir = mkdtempSync(join(tmpdir(), 'jhc-bench-live-'))
  const driver = await openEmbeddedChain({ dir: join(dir, 'chain') })
  const signer = await openLocalSigner({ file: join(dir, 'account.key'), chainId: driver.chainId })
  const platform = await startTestPlatform({
    database: { ...urls, url: urls.appUrl, superUrl: '', stop: async () => {} },
    capabilities: (context) => [createChainGateway(context, { driver, signer }), createMirror(context, { driver })],
  })
  const gateway = platform.bus.client(chainGatewayApi, 'bench')
  const mirror = platform.bus.client(mirrorApi, 'bench')
  const sealed = new Map<number, number>()
  const lags: number[] = []
  const subscription = driver.subscribe((await driver.head()).number + 1, async ({ number }) => {
    sealed.set(number, performance.now())
  })
  let over = false
  const watching = (async () => {
    while (!over) {
      const { mirroredBlock } = await mirror.status({})
      const now = performance.now()
      for (const [number, at] of sealed) {
        if (number > mirroredBlock) continue
        lags.push(now - at)
        sealed.delete(number)
      }
      await delay(20)
    }
  })()
  try {
    say(`live: ${recordsPerSecond} records a second for ${seconds} s`)
    const before = (await mirror.status({})).anchoredEntries
    const started = performance.now()
    const total = Math.ceil((recordsPerSecond * seconds) / perCall)
    for (let n = 0; n < total; n++) {
      const due = started + (n * perCall * 1000) / recordsPerSecond
      if (due > performance.now()) await delay(due - performance.now())
      const entries = Array.from({ length: perCall }, (_, at) => record(n * perCall + at))
      const data = anchorCall({ name: `live ${n}`, entries })
      await gateway.submit({
        body: { transactions: [{ idempotencyKey: `live-${n}`, contract: 'IndexAnchor', data, gas: 3_500_000 }] },
      })
    }
    while ((await mirror.status({})).anchoredEntries - before < total * perCall) await delay(20)
    const elapsed = (performance.now() - started) / 1000
    while (sealed.size > 0) await delay(20)
    lags.sort((a, b) => a - b)
    return {
      liveSeconds: Math.round(elapsed),
      liveRecordsPerSecond: Math.round((total * perCall) / elapsed),
      liveLagP50Ms: Math.round(lags[Math.floor(lags.length * 0.5)]!),
      liveLagP99Ms: Math.round(lags[Math.floor(lags.length * 0.99)]!),
    }
  } finally {
    over = true
    await watching
    await subscription.stop()
    await platform.stop()
    await driver.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

function record(number: number): string {
  const text = JSON.stringify({
    fingerprint: number.toString(16).padStart(64, '0'),
    recordId: `live-${number}`,
    v: 'JHC-ENT-1',
    version: '1',
  })
  return `${text.slice(0, -1)},"meta":"${'x'.repeat(recordBytes - text.length - 10)}"}`
}
