import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { createHttpServer } from './http-server.ts'
import { silentLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { serveStaticApp } from './static-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'jhc-static-'))
let app: FastifyInstance
let url: string

before(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><title>page</title>')
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'assets/large-3c4d.js'), 'export const large = true')
  writeFileSync(join(folder, 'assets/large-3c4d.js.br'), brotliCompressSync('export const large = true'))
  app = await createHttpServer({
    implementations: [],
    log: silentLog(),
    metrics: createMetrics('test'),
    async extend(server) {
      await serveStaticApp(server, '/admin', folder)
      await serveStaticApp(server, '/narrow', folder, {
        camera: true,
        frameAncestors: async (path) => (path.startsWith('/narrow/at/A00/') ? ['https://his.example'] : []),
      })
    },
  })
  url = await app.listen({ host: '127.0.0.1', port: 0 })
})
after(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

test('the page is never cached and guarded; files with a digest are cached for ever', async () => {
  const page = await fetch(`${url}/admin`)
  assert.equal(page.url, `${url}/admin/`)
  const nonce = /<meta nonce="([\w+/]{24})"><title>page<\/title>/.exec(await page.text())?.[1] ?? ''
  assert.equal(page.headers.get('cache-control'), 'no-store')
  const policy = page.headers.get('content-security-policy') ?? ''
  assert.ok(policy.includes(`script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}';`), policy)
  assert.match(policy, /frame-ancestors 'none'/)
  assert.doesNotMatch(policy, /(script|style)-src [^;]*unsafe/)
  const again = await (await fetch(`${url}/admin/`)).text()
  assert.equal(again.includes(nonce), false)
  const direct = await fetch(`${url}/admin/index.html`)
  assert.equal(direct.status, 404)
  assert.equal(page.headers.get('x-frame-options'), 'DENY')
  const asset = await fetch(`${url}/admin/assets/main-1a2b.js`)
  assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable')
})

test('a deep link opens the page, guarded alike; a missing file is a 404; nothing outside the folder is served', async () => {
  const deep = await fetch(`${url}/admin/residents/0190c7a2`)
  assert.match(await deep.text(), /<title>page<\/title>/)
  assert.equal(deep.headers.get('cache-control'), 'no-store')
  assert.match(deep.headers.get('content-security-policy') ?? '', /default-src 'self'/)
  assert.equal((await fetch(`${url}/admin/assets/gone-0000.js`)).status, 404)
  for (const path of ['/admin/..%2f..%2fetc/passwd.txt', '/admin/%2e%2e/%2e%2e/etc/hosts.txt'])
    assert.equal((await fetch(url + path)).status, 404)
})

test('a file that the build compressed travels so', async () => {
  const large = await fetch(`${url}/admin/assets/large-3c4d.js`, { headers: { 'accept-encoding': 'br' } })
  assert.equal(large.headers.get('content-encoding'), 'br')
  assert.equal(large.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(await large.text(), 'export const large = true')
  const plain = await fetch(`${url}/admin/assets/large-3c4d.js`, { headers: { 'accept-encoding': 'identity' } })
  assert.equal(plain.headers.get('content-encoding'), null)
  assert.equal(await plain.text(), 'export const large = true')
})

test('camera and foreign windows are for the app that asked for them', async () => {
  const usual = await fetch(`${url}/admin/`)
  assert.match(usual.headers.get('permissions-policy') ?? '', /camera=\(\)/)
  const page = await fetch(`${url}/narrow/at/A00/launch`)
  assert.match(page.headers.get('permissions-policy') ?? '', /camera=\(self\)/)
  assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors https:\/\/his\.example$/)
  assert.equal(page.headers.get('x-frame-options'), null)
  const other = await fetch(`${url}/narrow/at/B00/launch`)
  assert.match(other.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
  assert.equal(other.headers.get('x-frame-options'), 'DENY')
})
