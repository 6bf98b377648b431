import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

let demo: Demo
let browser: Browser
const visitors: Visitor[] = []
const own = 'Bamboo-Lantern-7'
let first = ''

before(async () => {
  // Nothing is collected: this story is of accounts and rights.
  process.env.JHC_DEMO_SOURCES = 'off'
  demo = await startDemo()
  delete process.env.JHC_DEMO_SOURCES
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await demo?.stop()
})

/** A browser of one's own, on the given page after the log-in. */
async function open(loginName: string, password: string, path: string): Promise<Visitor> {
  const visitor = await openVisitor(browser, demo.url)
  visitors.push(visitor)
  await visitor.page.goto(`/admin${path}`)
  await logIn(visitor.page, loginName, password)
  return visitor
}
async function logIn(page: Page, loginName: string, password: string): Promise<void> {
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}
const row = (page: Page, name: string) => page.locator('.ant-table-row', { hasText: name })
const dialog = (page: Page) => page.getByRole('dialog').last()

let system: Visitor
let security: Visitor
let nurse: Visitor

test('an administrator makes an account; its first password is shown once', async () => {
  system = await open('sysadmin', demo.accounts.sysadmin!, '/accounts')
  const { page } = system
  await page.getByRole('heading', { level: 1, name: '用户管理' }).waitFor()
  await row(page, 'auditor').waitFor()
  await system.picture('70-accounts')
  await page.getByRole('button', { name: '新增账号' }).click()
  await dialog(page).getByLabel('登录名').fill('nurse.wang')
  await dialog(page).getByLabel('姓名或岗位').fill('王护士长')
  await system.picture('71-new-account')
  await dialog(page)
    .getByRole('button', { name: /新\s?增/ })
    .click()
  const secret = page.locator('[data-secret]')
  await secret.waitFor()
  first = (await secret.getAttribute('data-secret'))!
  assert.equal(first.length, 16)
  await page.getByRole('button', { name: '已保存，关闭' }).click()
  await row(page, '王护士长').getByText('待改密码').waitFor()
})

test('organisations stand as a tree, and one is added below another', async () => {
  const { page } = system
  await page.getByRole('button', { name: /机\s?构/ }).click()
  const branch = page.locator('.ant-drawer .ant-table-row', { hasText: '岚汀医院' })
  await branch.getByRole('button', { name: '新增下级' }).click()
  await dialog(page).getByLabel('机构编号').fill('A01')
  await dialog(page).getByLabel('机构名称').fill('岚汀医院东院')
  await dialog(page)
    .getByRole('button', { name: /保\s?存/ })
    .click()
  await page.locator('.ant-drawer').getByText('A01').waitFor()
  await system.picture('79-organisations')
  await page.goto('/admin/accounts')
})

test('the first log-in leads to the change of the password and nowhere else', async () => {
  nurse = await open('nurse.wang', first, '/')
  const { page } = nurse
  await dialog(page).getByText('您的密码由管理员设置').waitFor()
  await dialog(page).getByLabel('现用密码').fill(first)
  await dialog(page).getByLabel('新密码', { exact: true }).fill('nurse.wang-2026')
  await dialog(page).getByLabel('再输一次新密码').fill('nurse.wang-2026')
  nurse.expect(/400/)
  await dialog(page)
    .getByRole('button', { name: /修\s?改/ })
    .click()
  await dialog(page).getByText('不得包含登录名或姓名').waitFor()
  await nurse.picture('72-forced-change')
  await dialog(page).getByLabel('新密码', { exact: true }).fill(own)
  await dialog(page).getByLabel('再输一次新密码').fill(own)
  await dialog(page)
    .getByRole('button', { name: /修\s?改/ })
    .click()
  await page.getByText('密码已修改').waitFor()
  assert.equal(await page.getByRole('link', { name: 'EMPI 审核' }).count(), 0)
})

test('rights are proposed by one administrator', async () => {
  const { page } = system
  await row(page, '王护士长')
    .getByRole('button', { name: /权\s?限/ })
    .click()
  await dialog(page).getByLabel('角色').fill('数据管理员')
  await page.locator('.ant-select-item-option', { hasText: '数据管理员' }).click()
  await page.keyboard.press('Escape')
  await dialog(page).getByLabel('原因').fill('接手数据治理')
  await system.picture('73-propose-rights')
  await dialog(page).getByRole('button', { name: '提出变更' }).click()
  await page.getByText('已提出，待另一位管理员批准').first().waitFor()
})

test('and approved by another; they hold in the session that is open', async () => {
  security = await open('security', demo.accounts.security!, '/roles?tab=changes')
  const { page } = security
  const card = page.locator('[data-change="王护士长"]')
  await card.getByText('接手数据治理').waitFor()
  await security.picture('74-rights-change')
  await card.getByRole('button', { name: '批准变更' }).click()
  await dialog(page)
    .getByRole('button', { name: /批\s?准/ })
    .click()
  await page.getByText('没有待批准的变更').waitFor()
  await page.getByRole('tab', { name: '角色' }).click()
  await page.locator('[data-role="数据管理员"]').getByText('2 个账号').waitFor()
  await security.picture('75-roles')
  await nurse.page.goto('/admin/reviews')
  await nurse.page.getByRole('heading', { level: 1, name: 'EMPI 审核' }).waitFor()
})

test('a role of the district’s own is proposed by menus and operations', async () => {
  const { page } = system
  await page.goto('/admin/roles')
  await page.getByRole('button', { name: '新增角色' }).click()
  await dialog(page).getByLabel('名称').fill('索引查看员')
  await dialog(page).getByRole('group', { name: '索引库' }).getByLabel('查看').check()
  await dialog(page).getByLabel('原因').fill('新设岗位')
  await system.picture('76-new-role')
  await dialog(page).getByRole('button', { name: '提出变更' }).click()
  await page.getByText('已提出，待另一位管理员批准').first().waitFor()
})

test('a second factor is offered to everyone', async () => {
  const { page } = security
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('menuitem', { name: '绑定动态口令' }).click()
  await dialog(page).getByLabel('登录密码').fill(demo.accounts.security!)
  await dialog(page).getByRole('button', { name: '下一步' }).click()
  await page.locator('[data-factor-secret]').waitFor()
  await security.picture('77-second-factor')
})

test('kicked out, the browser is at the log-in; disabled, it does not come back', async () => {
  const { page } = system
  await page.goto('/admin/accounts')
  await row(page, '王护士长')
    .getByRole('button', { name: /停\s?用/ })
    .click()
  await dialog(page)
    .getByRole('button', { name: /停\s?用/ })
    .click()
  await row(page, '王护士长').getByText('已停用').waitFor()
  await system.picture('78-disabled')
  // Every question that a page still had open is refused; how many there were is the moment's.
  for (let i = 0; i < 8; i++) nurse.expect(/401/)
  await nurse.page.goto('/admin/residents')
  await nurse.page.getByRole('button', { name: '登录' }).waitFor()
  await logIn(nurse.page, 'nurse.wang', own)
  await nurse.page.getByText('账号或密码不正确').waitFor()
  for (const { complaints } of visitors) assert.deepEqual(complaints, [])
})

test('after the log-out the browser holds nothing of what it showed or was told', async () => {
  const password = demo.accounts.sysadmin!
  const { page } = await open('sysadmin', password, '/accounts')
  await row(page, '王护士长').waitFor()
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByText('退出登录').click()
  await page.getByRole('button', { name: '登录' }).waitFor()
  const stays = await page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        texts.push(request.url, (await (await cache.match(request))?.text()) ?? '')
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    return { texts: texts.join('\n'), databases }
  })
  const cookies = await page.context().cookies()
  assert.deepEqual([stays.databases, cookies.filter(({ value }) => value !== '')], [[], []])
  const secrets = [password, own, first, '王护士长', 'nurse.wang', 'accounts.manage']
  for (const secret of secrets) assert.equal(stays.texts.includes(secret), false, secret)
  // Going back shows the page to log in again, not what stood there before.
  await page.goBack()
  await page.getByRole('button', { name: '登录' }).waitFor()
  assert.equal(await page.getByText('王护士长').count(), 0)
})
