import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
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
  writeFileSync(join(folder, 'index.html'), '<title>page</title>')
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export {}')
  app = await createHttpServer({
    implementations: [],
    log: silentLog(),
    metrics: createMetrics('test'),
    extend: (server) => serveStaticApp(server, '/admin', folder),
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
  assert.equal(await page.text(), '<title>page</title>')
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self';.*frame-ancestors 'none'/)
  assert.equal(page.headers.get('x-frame-options'), 'DENY')
  const asset = await fetch(`${url}/admin/assets/main-1a2b.js`)
  assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable')
})

test('a deep link opens the page, guarded alike; a missing file is a 404; nothing outside the folder is served', async () => {
  const deep = await fetch(`${url}/admin/residents/0190c7a2`)
  assert.equal(await deep.text(), '<title>page</title>')
  assert.equal(deep.headers.get('cache-control'), 'no-cache')
  assert.match(deep.headers.get('content-security-policy') ?? '', /default-src 'self'/)
  assert.equal((await fetch(`${url}/admin/assets/gone-0000.js`)).status, 404)
  for (const path of ['/admin/..%2f..%2fetc/passwd.txt', '/admin/%2e%2e/%2e%2e/etc/hosts.txt'])
    assert.equal((await fetch(url + path)).status, 404)
})
