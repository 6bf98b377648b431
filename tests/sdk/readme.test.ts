import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { packSdk } from '@jhc/chain-gateway-sdk/build/pack-sdk.ts'
import { type OpenGateway, startOpenGateway } from '@jhc/chain-platform/open-gateway/testing/start-open-gateway.ts'

/** An outside vendor: an empty directory, the tarball, a key, and nothing but the README. */
const readme = readFileSync(fileURLToPath(new URL('../../libs/chain-gateway-sdk/README.md', import.meta.url)), 'utf8')
const examples = new Map(
  [...readme.matchAll(/```js\n\/\/ (\S+\.mjs)\n([\s\S]*?)```/g)].map((match) => [match[1]!, match[2]!]),
)
let gateway: OpenGateway
let folder: string
let token: string

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jhc-vendor-'))
  const tarball = await packSdk(join(folder, 'packed'))
  writeFileSync(join(folder, 'package.json'), '{"name":"vendor","private":true}')
  // No registry is asked: the tarball has no dependencies.
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', tarball], { cwd: folder })
  gateway = await startOpenGateway()
  token = (await gateway.caller('A00', ['anchor', 'contracts', 'events'])).token
})
after(async () => {
  await gateway?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function run(name: string, environment: Record<string, string> = {}): Promise<string> {
  writeFileSync(join(folder, name), examples.get(name)!)
  const env = {
    PATH: process.env.PATH,
    JHC_URL: gateway.platform.url,
    JHC_API_KEY: token,
    JHC_ORG: 'A00',
    ...environment,
  }
  const { stdout } = await promisify(execFile)(process.execPath, [name], { cwd: folder, env, timeout: 120_000 })
  return stdout
}

test('the README’s first anchor goes in, is confirmed and verifies', async () => {
  assert.equal(examples.size, 3)
  const shown = await run('first-anchor.mjs')
  assert.match(shown, /已入队，回执 \S+\n已确认，区块 \d+\n存证机构 A00\n离线验证 通过\n/)
})

test('its webhook receives a signed delivery', async () => {
  const waiting = run('webhook.mjs', { ONCE: '1' })
  const anchor = async () => {
    const { client } = await gateway.caller('A00', ['anchor', 'events'])
    const { eventsApi } = await import('@jhc/chain-platform/open-gateway/events/api.ts')
    const { anchorsApi } = await import('@jhc/chain-platform/open-gateway/anchors/api.ts')
    const { until } = await import('@jhc/chain-platform/open-gateway/testing/start-open-gateway.ts')
    await until(
      () => client(eventsApi).webhooks({}),
      ({ webhooks }) => webhooks.length > 0,
    )
    const item = { businessId: 'HOOK-1', type: 'test', digest: 'ab'.repeat(32) }
    await client(anchorsApi).submit({ body: { idempotencyKey: 'hook', items: [item] } })
  }
  const [shown] = await Promise.all([waiting, anchor()])
  assert.match(shown, /等待回调 \S+\n收到 BatchAnchored 批次 0x[0-9a-f]{64}\n/)
})

test('it reads contracts and follows events', async () => {
  const shown = await run('events-and-contracts.mjs')
  assert.match(shown, /IndexAnchor 1 数据索引批量上链/)
  assert.match(shown, /没有这个批次时根为零 true\n\d+\.\d+ ext\.A00 1\n/)
})

test('the types of the package stand alone', async () => {
  writeFileSync(
    join(folder, 'use.mts'),
    `import { openGateway, type Anchor } from '@jhc/chain-gateway-sdk'
const gateway = openGateway({ url: 'https://x' })
const state: Anchor['state'] = (await gateway.anchors.show('a')).state
const grade: number = (await gateway.call('anchors.show', { params: { anchorId: 'a' } })).blockNumber!
// @ts-expect-error an item needs its digest
await gateway.anchors.submit([{ businessId: 'a', type: 'b' }])
console.log(state, grade)
`,
  )
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'use.mts']
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, ...flags], { cwd: folder }).catch(
    (error) => error,
  )
  assert.equal(stdout, '')
})
