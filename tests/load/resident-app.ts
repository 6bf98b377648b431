import { serveWebApps, webApps } from '@jhc/platform/serve-web-apps.ts'
import { createHttpServer } from '@jhc/server-kit/http-server.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import type { Browser } from 'playwright-core'
import { buildWebApps } from '../../scripts/build-web-apps.mjs'
import { launchBrowser } from '../e2e/launch-browser.ts'
import type { BenchOptions } from './main.ts'

/** Kilobits a second, milliseconds of round trip, how many times slower the processor. */
const profiles = {
  '4g': { down: 9000, up: 1500, latency: 60, cpu: 4 },
  'slow-4g': { down: 1600, up: 750, latency: 150, cpu: 4 },
}

/**
 * The resident app as a phone meets it for the first time: nothing cached, nobody logged in. Script is counted as it travels to an empty
 * cache until the first screen can be used; the page is served as the platform serves it, over plain HTTP on this machine.
 */
export async function run({ say }: BenchOptions): Promise<object> {
  buildWebApps()
  const app = await createHttpServer({
    implementations: [],
    log: silentLog(),
    metrics: createMetrics('bench'),
    async extend(server) {
      // What the platform answers to somebody without a session; nothing else is asked for on the first screen.
      server.get('/v1/resident-accounts/me', async (_, reply) =>
        reply.code(401).send({ code: 'common.not-logged-in', title: '请先登录。' }),
      )
      await serveWebApps(server, webApps, silentLog())
    },
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await launchBrowser()
  const results: Record<string, object> = {}
  try {
    for (const [name, profile] of Object.entries(profiles)) {
      const runs: Awaited<ReturnType<typeof visit>>[] = []
      for (let i = 0; i < 5; i++) runs.push(await visit(browser, `${url}/h5/`, profile))
      const middle = (of: (run: (typeof runs)[number]) => number) =>
        runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)]!
      results[name] = {
        firstContentfulPaintMs: Math.round(middle((one) => one.paint)),
        worstFirstContentfulPaintMs: Math.round(Math.max(...runs.map((one) => one.paint))),
        usableMs: Math.round(middle((one) => one.usable)),
        scriptKb: Math.round(runs[0]!.script / 102.4) / 10,
        scriptFiles: runs[0]!.files,
        allKb: Math.round(runs[0]!.all / 102.4) / 10,
      }
      say(`${name}: ${JSON.stringify(results[name])}`)
    }
  } finally {
    await browser.close()
    await app.close()
  }
  const { scriptKb, firstContentfulPaintMs } = results['slow-4g'] as Record<string, number>
  return {
    bench: 'resident-app',
    budget: { scriptKb: 250, firstContentfulPaintMs: 1500 },
    within: scriptKb! <= 250 && firstContentfulPaintMs! <= 1500,
    profiles: Object.fromEntries(Object.entries(profiles).map(([name, one]) => [name, { ...one, ...results[name] }])),
  }
}

async function visit(browser: Browser, url: string, { down, up, latency, cpu }: (typeof profiles)['4g']) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    const devTools = await context.newCDPSession(page)
    await devTools.send('Network.enable')
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: (down * 1000) / 8,
      uploadThroughput: (up * 1000) / 8,
    })
    const kinds = new Map<string, string>()
    const sums = { script: 0, files: 0, all: 0 }
    devTools.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type))
    devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sums.all += encodedDataLength
      if (kinds.get(requestId) !== 'Script') return
      sums.script += encodedDataLength
      sums.files++
    })
    const started = Date.now()
    await page.goto(url)
    await page.getByRole('button', { name: /微信账户登录/ }).waitFor()
    const usable = Date.now() - started
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    )
    return { paint, usable, ...sums }
  } finally {
    await context.close()
  }
}
