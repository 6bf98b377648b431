import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { purposes } from '@jhc/record/consent/consent-words.ts'
import type { Browser, Page } from 'playwright-core'
import {
  active,
  doctorWithKey,
  grantTo,
  loggedIn,
  openShared,
  residentWithKey,
  type Signing,
  shareLink,
  shareWithColleague,
  withdraw,
} from './consent-people.ts'
import { launchBrowser } from './launch-browser.ts'
import { openAdmin } from './open-admin.ts'
import { type Demo, startDemo } from './start-demo.ts'
import type { Visitor } from './visitor.ts'

let demo: Demo
let browser: Browser
let doctor: Signing
let resident: Signing
let system: Visitor
const visitors: Visitor[] = []

before(async () => {
  demo = await startDemo()
  browser = await launchBrowser()
})
after(async () => {
  await browser?.close()
  await demo?.stop()
})

async function open(loginName: string, path: string, heading: string): Promise<Visitor> {
  const visitor = await openAdmin(browser, demo, { loginName, path, heading })
  visitors.push(visitor)
  return visitor
}
const rows = (page: Page) => page.locator('.ant-table-row')

test('a hospital’s administrator signs one doctor’s key and refuses another’s', async () => {
  const passwords = JSON.parse(readFileSync(join(demo.dataDir, 'demo-doctor-accounts.json'), 'utf8'))
  doctor = await doctorWithKey(demo.url, 'doctor-b1', passwords['doctor-b1'])
  const other = await doctorWithKey(demo.url, 'doctor-b2', passwords['doctor-b2'])
  const hospital = await open('hospital-b', '/key-approvals', '待签密钥')
  const { page } = hospital
  const card = (of: Signing) => page.locator(`[data-key="${of.id}"]`)
  await card(other).waitFor()
  await hospital.picture('c0-key-approvals')
  await card(doctor)
    .getByRole('button', { name: /签\s?名/ })
    .click()
  await hospital.picture('c0-key-signing')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /签\s?名/ })
    .click()
  await active(doctor.call)
  await card(other)
    .getByRole('button', { name: /拒\s?绝/ })
    .click()
  await page.getByLabel(/^原因/).fill('未到信息科当面核对')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /拒\s?绝/ })
    .click()
  await page.getByText('没有等待签名的密钥').waitFor()
  assert.equal((await other.call('GET', '/v1/person-keys/mine')).state, 'refused')
})

test('a grant that a resident signed stands in the overview with its bytes; withdrawn, it says so', async () => {
  resident = await residentWithKey(demo.url)
  const grantId = await grantTo(resident, doctor)
  const second = await grantTo(resident, doctor, { purpose: purposes.referral.code })
  await withdraw(resident, second)
  system = await open('sysadmin', '/grants', '授权总览')
  const { page } = system
  await rows(page).filter({ hasText: '已撤回' }).waitFor()
  await system.picture('c1-grants')
  await page.goto(`/admin/grants?state=in-force`)
  await rows(page).filter({ hasText: '在效' }).first().click()
  await page.getByText('怎样自己验证').waitFor()
  await system.picture('c2-grant-drawer')
  assert.match(page.url(), new RegExp(grantId))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出授权的签名原文' }).click()
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  assert.deepEqual([file.format, file.act, file.id, file.verified], ['jhc-signed-act/1', 'grant', grantId, true])
  await page.getByText(/^逐字段/).click()
  await page.getByRole('cell', { name: 'textHash', exact: true }).waitFor()
  await system.picture('c2-grant-fields')
})

test('a link opens for a doctor who signs, a colleague is given the own hospital’s records', async () => {
  const { linkId } = await shareLink(resident)
  assert.equal((await openShared(doctor, linkId)).viewsLeft, 2)
  const passwords = JSON.parse(readFileSync(join(demo.dataDir, 'demo-doctor-accounts.json'), 'utf8'))
  const colleague = await doctorWithKey(demo.url, 'doctor-a1', passwords['doctor-a1'])
  const hospital = await loggedIn(demo.url, 'hospital-a', demo.accounts['hospital-a']!)
  await hospital('POST', `/v1/person-keys/pending/${colleague.id}/countersignature`, { what: 'practitioner' })
  await active(colleague.call)
  const share = await shareWithColleague(doctor, colleague, resident)
  assert.equal(share.state, 'granted')
  const { items } = await resident.call('GET', '/v1/sharing/openings')
  assert.equal(items.length, 1)
})

test('consent texts stand side by side, disputes and deliveries have their lists', async () => {
  const { page } = system
  await page.goto('/admin/consent-texts')
  await page.getByRole('button', { name: '诊疗调阅健康档案知情同意书' }).click()
  await page.getByRole('button', { name: '拟新版本' }).click()
  await page.getByLabel('第 2 段内容').fill('供您就诊的医生为诊断和治疗查阅；仅此用途。')
  await system.picture('c6-text-form')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /发\s?布/ })
    .click()
  await page.getByText('现行第 2 版').waitFor()
  await page.getByText('与旧版不同').waitFor()
  await system.picture('c6-texts')
  await page.goto('/admin/disputes')
  await page.getByText('没有授权争议').waitFor()
  await system.picture('c7-disputes')
  await page.goto('/admin/deliveries')
  await page.getByRole('heading', { name: '微信消息投递' }).waitFor()
  await system.picture('c8-deliveries')
  await page.goto('/admin/')
  await page.getByText('今日授权').waitFor()
  await system.picture('c9-overview')
})

test('emergency grants are switched on by typed words only', async () => {
  const security = await open('security', '/consent-switches', '急救与纸质授权')
  const { page } = security
  await page
    .getByRole('button', { name: /开\s?通/ })
    .first()
    .click()
  const confirm = page.getByRole('dialog').getByRole('button', { name: '开通急救调阅' })
  assert.equal(await confirm.isDisabled(), true)
  await page.getByLabel(/以确认$/).fill('开通急救调阅')
  await security.picture('d0-switch-typed')
  await confirm.click()
  await page.getByText('已开通', { exact: true }).waitFor()
  await security.picture('d0-switches')
})

test('nobody’s browser complained', () => {
  for (const { complaints } of visitors) assert.deepEqual(complaints, [])
})
