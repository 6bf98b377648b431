import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { anchorsApi } from '@jhc/chain-platform/open-gateway/anchors/api.ts'
import { eventsApi } from '@jhc/chain-platform/open-gateway/events/api.ts'
import type { CodedError } from '@jhc/kit/errors.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

let demo: Demo
let browser: Browser
let visitor: Visitor
let page: Page
let token: string

before(async () => {
  // Nothing is collected: this story is of outside callers.
  process.env.JHC_DEMO_SOURCES = 'off'
  demo = await startDemo()
  delete process.env.JHC_DEMO_SOURCES
  browser = await launchBrowser()
  visitor = await openVisitor(browser, demo.url)
  page = visitor.page
})
after(async () => {
  await browser?.close()
  await demo?.stop()
})

const card = () => page.locator('[data-caller]', { hasText: '某医院检验系统' })
const item = (n: number) => ({ businessId: `LAB-${n}`, digest: String(n).repeat(64), type: 'lab-report' })
const submit = (n: number) =>
  httpClient(anchorsApi, { baseUrl: demo.url, token }).submit({
    body: { idempotencyKey: `key ${n}`.replace(' ', '-'), items: [item(n)] },
  })

test('an administrator makes a caller; its key is shown once', async () => {
  await page.goto('/admin/gateway')
  await page.getByLabel('账号').fill('sysadmin')
  await page.getByLabel('密码', { exact: true }).fill(demo.accounts.sysadmin!)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { level: 1, name: '网关' }).waitFor()
  await page.getByText('还没有调用方').waitFor()
  await visitor.picture('50-gateway-empty')
  await page.getByRole('button', { name: '新增调用方' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称').fill('某医院检验系统')
  await dialog.getByLabel('机构编号').fill('A00')
  await dialog.getByLabel('查询区块、交易、合约').check()
  await visitor.picture('51-new-caller')
  await dialog.getByRole('button', { name: /新\s?增/ }).click()
  const secret = page.locator('[data-secret]')
  await secret.waitFor()
  token = (await secret.getAttribute('data-secret'))!
  assert.match(token, /^jhck\./)
  await visitor.picture('52-key-once')
  await page.getByRole('button', { name: '已保存，关闭' }).click()
  await secret.waitFor({ state: 'hidden' })
  await card().getByText('正常').waitFor()
  assert.ok(!(await page.content()).includes(token.split('.')[2]!))
})

test('what the caller does is counted and drawn', async () => {
  const { anchors } = await submit(1)
  assert.equal(anchors[0]!.state, 'queued')
  for (let n = 2; n < 8; n++) await submit(n)
  await fetch(`${demo.url}/v1/callers`, { headers: { authorization: `Bearer ${token}` } })
  await card().locator('dd').first().getByText('8', { exact: true }).waitFor()
  await visitor.picture('53-callers')
  await card().getByRole('link', { name: '流量' }).click()
  await page.locator('[data-calls="8"]').waitFor()
  await visitor.picture('54-traffic')
})

test('webhooks and their deliveries are seen; a failed one is sent again', async () => {
  const events = httpClient(eventsApi, { baseUrl: demo.url, token })
  await events.createWebhook({
    body: { url: 'http://127.0.0.1:9/hook', contract: 'IndexAnchor', arguments: { source: 'ext.A00' }, after: '0.0' },
  })
  await page.getByRole('tab', { name: '回调' }).click()
  await page.locator('[data-webhook]').waitFor()
  await page.getByText('连接被拒绝').first().waitFor()
  await visitor.picture('55-webhooks')
  await page.getByRole('button', { name: '重新投递' }).first().click()
  await page.getByText('已排入投递').waitFor()
})

test('an interface is tried with the key, not with the session', async () => {
  await page.goto('/admin/interfaces?operation=anchors.list')
  await page.getByRole('heading', { name: '查询存证' }).waitFor()
  visitor.expect(/401/)
  await page.getByRole('button', { name: /发送$/ }).click()
  await page.locator('[data-status="401"]').waitFor()
  await page.getByLabel('调用方密钥').fill(token)
  await page.getByRole('button', { name: /发送$/ }).click()
  await page.locator('[data-status="200"]').getByText('LAB-1').waitFor()
  await visitor.picture('56-interfaces')
  // An operation that answers with a file is described and tried like any other.
  await page.goto('/admin/interfaces?operation=audit.packageLines')
  await page.getByText('答复是一个文件').waitFor()
  await page.getByLabel('调用方密钥').fill(token)
  await page.getByLabel('from', { exact: true }).fill('2026-01-01T00:00:00Z')
  await page.getByLabel('to', { exact: true }).fill('2026-01-02T00:00:00Z')
  visitor.expect(/403/)
  await page.getByRole('button', { name: /发送$/ }).click()
  await page.locator('[data-status="403"]').waitFor()
})

test('a suspended caller is refused from the next call on', async () => {
  await page.goto('/admin/gateway')
  await card()
    .getByRole('button', { name: /停\s?用/ })
    .click()
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /停\s?用/ })
    .click()
  await card().getByText('已停用').waitFor()
  const refused = await submit(9).catch((error: CodedError) => error.code)
  assert.equal(refused, 'callers.suspended')
  await visitor.picture('57-suspended')
})

test('no page complained on the way', async () => {
  await page.close()
  assert.deepEqual(visitor.complaints, [])
})
