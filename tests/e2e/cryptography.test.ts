import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

let demo: Demo
let browser: Browser
const visitors: Visitor[] = []

before(async () => {
  process.env.JHC_DEMO_SOURCES = 'off'
  demo = await startDemo()
  delete process.env.JHC_DEMO_SOURCES
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await demo?.stop()
})

async function open(loginName: string, path: string): Promise<Visitor> {
  const visitor = await openVisitor(browser, demo.url)
  visitors.push(visitor)
  const { page } = visitor
  await page.goto(`/admin${path}`)
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(demo.accounts[loginName]!)
  await page.getByRole('button', { name: '登录' }).click()
  return visitor
}

let security: Visitor

test('seven modules, none of them called good before it was checked', async () => {
  security = await open('security', '/cryptography')
  const { page } = security
  await page.locator('[data-module]').nth(6).waitFor()
  assert.equal(await page.locator('[data-module]').getByText('未检查', { exact: true }).count(), 7)
  await page.getByText('正在使用软件密码模块').waitFor()
  await security.picture('90-cryptography')
})

test('every check is run at a press, and each module tells what was found', async () => {
  const { page } = security
  await page.getByRole('button', { name: '全部检查' }).click()
  await page.getByText('检查已完成').waitFor()
  const found: [string, string][] = [
    ['transport', '部分符合'],
    ['access-control', '符合'],
    ['storage', '部分符合'],
    ['signatures', '部分符合'],
    ['executables', '未检查'],
  ]
  for (const [module, words] of found)
    await page.locator(`[data-module="${module}"]`).getByText(words, { exact: true }).waitFor()
  await security.picture('91-cryptography-checked')
})

test('each module has a page with its checks, keys and evidence', async () => {
  const { page } = security
  const modules = await page
    .locator('[data-module]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-module')!))
  for (const [at, module] of modules.entries()) {
    await page.goto(`/admin/cryptography/${module}`)
    await page.getByRole('heading', { name: '证据与离线核对' }).waitFor()
    await page.locator('[data-check]').first().waitFor()
    await security.picture(`92-cryptography-${at + 1}`)
  }
  await page.goto('/admin/cryptography/log-integrity')
  await page.locator('[data-check="audit-lines"][data-verdict="passed"]').waitFor()
  await page.goto('/admin/cryptography/access-control')
  await page.getByRole('button', { name: '立即检查' }).click()
  await page.locator('[data-check="access-rows"][data-verdict="passed"]').waitFor()
})

test('the key-encryption key is rotated while everything runs', async () => {
  const { page } = security
  await page.goto('/admin/cryptography')
  await page.locator('[data-key="centre"]').getByText('kek-1').waitFor()
  await page.getByRole('button', { name: '轮换主密钥' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /轮\s?换/ })
    .click()
  await page.locator('[data-key="centre"]').getByText('kek-2').waitFor()
  const wrapped = readFileSync(join(demo.dataDir, 'data-keys.json'), 'utf8')
  assert.doesNotMatch(wrapped, /"kek-1"/)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await security.picture('93-cryptography-keys')
})

test('the auditor may look and check, not rotate; nobody else sees it', async () => {
  const { page } = await open('auditor', '/cryptography')
  await page.getByRole('button', { name: '全部检查' }).waitFor()
  await page.locator('[data-key="centre"]').waitFor()
  assert.equal(await page.getByRole('button', { name: '轮换主密钥' }).count(), 0)
  const steward = await open('steward', '/')
  await steward.page.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(await steward.page.getByRole('link', { name: '密码应用' }).count(), 0)
  for (const { complaints } of visitors) assert.deepEqual(complaints, [])
})
