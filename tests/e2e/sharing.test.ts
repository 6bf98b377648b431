import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { demoPeople } from '../fakes/wechat/demo-people.ts'
import { loggedIn } from './consent-people.ts'
import { type DoctorWindow, logInDoctor, makeDoctorKey, openDoctor } from './doctor-window.ts'
import { bringChild, objectToNewKey, restoreKey } from './key-walks.ts'
import { launchBrowser } from './launch-browser.ts'
import { openAdmin } from './open-admin.ts'
import { enrol, openPhone, type Phone, pin, type Resident } from './phone.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

/**
 * Four people at four browsers: a doctor of hospital B, a resident's phone, hospital A's IT at its gateway's own page, and the auditor.
 * What one of them does shows at the others.
 */
let demo: Demo
let browser: Browser
let doctor: DoctorWindow
let phone: Phone
let resident: Resident
let recoveryCode: string
let hospital: Visitor
let auditor: Visitor

const adults = demoPeople().phones.filter(({ guardianOf, note }) => !guardianOf && !note?.includes('未满'))

before(async () => {
  demo = await startDemo()
  browser = await launchBrowser()
  await demo.shows(/采集完成/, 900_000)
})
after(async () => {
  await browser?.close()
  await demo?.stop()
})

const admin = (loginName: string, path: string, heading: string) =>
  openAdmin(browser, demo, { loginName, path, heading })
const rowsOf = ({ page }: Visitor, text: string | RegExp) => page.locator('.ant-table-row', { hasText: text })
const tab = (one: Phone, name: string) =>
  one.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()
const heading = (one: { page: Phone['page'] }, name: string | RegExp) =>
  one.page.getByRole('heading', { level: 1, name }).waitFor()

test('a resident comes by WeChat, proves who it is, and makes a key on the phone', async () => {
  phone = await openPhone(browser, demo.url)
  resident = await enrol(phone, adults[0]!.name)
  await phone.page.getByText(/家医院，共/).waitFor()
  await phone.picture('s01-home')
})

test('the recovery code is shown once asked for, and the reminder goes', async () => {
  const { page } = phone
  await page.getByText('还没有保存恢复码', { exact: false }).waitFor()
  await page.getByRole('button', { name: '现在保存' }).click()
  await page.getByRole('button', { name: '显示恢复码' }).click()
  const groups = page.getByRole('list', { name: '恢复码，共 14 组' }).getByRole('listitem')
  await phone.signUntil(groups.first())
  recoveryCode = (await groups.allTextContents()).join('-')
  assert.match(recoveryCode, /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/)
  await phone.picture('s02-recovery-code')
  await page.getByRole('button', { name: '我已抄好' }).click()
  await tab(phone, '首页')
  await page.getByText(/家医院，共/).waitFor()
  await page.getByText('还没有保存恢复码', { exact: false }).waitFor({ state: 'hidden' })
})

test('own records open with their evidence; a value has its trend', async () => {
  const { page } = phone
  await tab(phone, '档案')
  await page.locator('.rows .row').first().waitFor()
  await phone.picture('s03-records')
  await page.locator('.rows .row').first().click()
  await page
    .getByText('一键存证', { exact: false })
    .or(page.getByText('存证', { exact: false }))
    .first()
    .waitFor()
  await phone.picture('s04-record')
})

test('the doctor asks from afar, and the phone has a message', async () => {
  doctor = await openDoctor(browser, demo)
  await logInDoctor(doctor, demo, 'doctor-b1')
  await makeDoctorKey(doctor, demo, 'hospital-b')
  hospital = await openVisitor(browser, demo.url)
  const [, address] = await demo.shows(/岚汀医院\S*前置机（本院信息科的页面） +(\S+)/, 300_000)
  await hospital.page.goto(address!)
  await hospital.page.getByText('✓ 按居民授权提供').waitFor()
  auditor = await admin('auditor', '/accesses', '调阅监控')
  const { page } = doctor
  await doctor.findPatient(resident.identityNumber)
  await page.getByText('远程：发微信消息').click()
  await page.getByText('全部', { exact: true }).click()
  await page.getByLabel('申请理由（患者可见）').fill('糖尿病复诊，想看以往化验')
  await page.getByRole('button', { name: '签名并提交申请' }).click()
  await doctor.signUntil(page.locator('[data-waiting="remote"]'))
  await doctor.picture('s05-doctor-waits')
  await phone.page.goto('/h5/messages')
  await phone.page.locator('.row', { hasText: '申请' }).first().waitFor()
  await phone.picture('s06-message')
  await phone.page.locator('.row', { hasText: '申请' }).first().click()
  await heading(phone, '查阅申请')
})

test('the resident takes the diagnoses out and signs; the doctor sees the rest', async () => {
  const { page } = phone
  await page.getByText('糖尿病复诊，想看以往化验').waitFor()
  await page.getByText(/^细到字段/).click()
  await page.locator('legend').getByText('诊断', { exact: true }).click()
  await phone.picture('s07-consent')
  const sign = page.getByRole('button', { name: '同意并签名' })
  assert.equal(await sign.isDisabled(), true, 'nothing is ticked beforehand')
  await page.getByText(/我已阅读，单独同意用于/).click()
  await sign.click()
  await phone.signUntil(page.getByText('已签名提交', { exact: false }))
  await phone.picture('s08-granted')
  await doctor.page.locator('.record-entry').first().waitFor()
  await doctor.page.locator('[data-proof="验证通过"]').first().waitFor()
  assert.equal(await doctor.page.locator('[data-proof="不一致"]').count(), 0)
  assert.equal(await doctor.page.getByRole('heading', { level: 3, name: '诊断', exact: true }).count(), 0)
  await doctor.picture('s09-records')
})

test('the resident, hospital A and the auditor see who looked, each on their own page', async () => {
  await tab(phone, '足迹')
  await phone.page.locator('.row', { hasText: '陈医生' }).first().waitFor()
  await phone.picture('s10-trail')
  await phone.page.getByRole('button', { name: '去了哪里' }).click()
  await phone.page.getByRole('img', { name: /档案流向图/ }).waitFor()
  await phone.picture('s11-flow')
  await hospital.page.reload()
  // Nobody's name stands on the hospital's page.
  await hospital.page
    .getByRole('row', { name: /诊断治疗.*已送达/ })
    .first()
    .waitFor()
  assert.equal((await hospital.page.content()).includes(resident.name), false)
  await hospital.picture('s12-hospital-a')
  await rowsOf(auditor, '陈医生').filter({ hasText: '已送达' }).first().waitFor()
  await auditor.page.goto('/admin/audit?operation=retrieval.request')
  await rowsOf(auditor, '成功').first().waitFor()
  await auditor.picture('s13-audit')
})

test('the picture of the access leads from the request to its outcome', async () => {
  const { page } = auditor
  await page.goto('/admin/accesses')
  await rowsOf(auditor, '陈医生').first().click()
  await page
    .getByRole('heading', { name: /^步骤/ })
    .or(page.getByText(/^步骤（/))
    .first()
    .waitFor()
  await auditor.picture('s14-access-picture')
})

test('withdrawn, the records go from the doctor’s screen, and asking again waits for a new word', async () => {
  const { page } = phone
  await tab(phone, '授权')
  await page.locator('.row', { hasText: '陈医生' }).first().click()
  await page.getByRole('button', { name: '撤回授权' }).click()
  await page.getByRole('button', { name: '用密钥签名撤回' }).click()
  await phone.signUntil(page.getByText('已撤回').first())
  await phone.picture('s15-withdrawn')
  await doctor.page.getByText('没有可看的档案').waitFor()
  assert.equal(await doctor.page.locator('.record-entry').count(), 0)
  await doctor.picture('s16-gone')
  await doctor.findPatient(resident.identityNumber)
  await doctor.page.getByText('远程：发微信消息').click()
  await doctor.page.getByRole('button', { name: '签名并提交申请' }).click()
  await doctor.signUntil(doctor.page.locator('[data-waiting="remote"]'))
})

test('what the resident declines is refused', async () => {
  const { page } = phone
  await page.goto('/h5/grants')
  await page.locator('.row', { hasText: '去处理' }).first().click()
  await page.getByRole('button', { name: '不同意', exact: true }).click()
  await page.getByText('没有等您决定的申请').waitFor()
  await doctor.page.getByText('患者没有同意这项申请', { exact: false }).waitFor()
  await doctor.picture('s17-declined')
})

test('a link opens for who signs, counts its views, and closes when it is withdrawn', async () => {
  const { page } = phone
  await page.goto('/h5/trail/share')
  const first = page.locator('.pick .adm-checkbox').first()
  await phone.signUntil(first)
  await first.click()
  await page.getByText(/我已阅读，单独同意用链接分享/).click()
  await page.getByRole('button', { name: '签名并生成链接' }).click()
  await phone.signUntil(page.locator('.link-text'))
  const url = (await page.locator('.link-text').textContent())!
  await phone.picture('s20-link')
  const friend = await openPhone(browser, demo.url)
  await enrol(friend, adults[1]!.name)
  await friend.page.goto(url)
  await friend.page.getByRole('button', { name: '签名并打开' }).click()
  await friend.signUntil(friend.page.getByText(/前还可打开 2 次/))
  await friend.picture('s21-opened')
  await page.goto('/h5/trail?view=links')
  await page.getByText('已打开 1 / 3 次', { exact: false }).waitFor()
  await phone.picture('s22-links')
  await page.getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByRole('button', { name: /^确认撤回/ }).click()
  await phone.signUntil(page.getByText('已撤回'))
  friend.expect(/40[349]|410/)
  await friend.page.goto('about:blank')
  await friend.page.goto(url)
  await friend.page.getByRole('button', { name: '签名并打开' }).click()
  await friend.signUntil(friend.page.getByRole('alert').first())
  await friend.picture('s23-link-withdrawn')
  assert.deepEqual(friend.complaints, [])
})

test('emergency access: off unless the district switched it on; then told to the resident at once', async () => {
  const { page } = doctor
  await doctor.findPatient(resident.identityNumber)
  await page.getByText('区里未开通', { exact: false }).waitFor()
  assert.equal(await page.getByRole('switch', { name: '急救调阅' }).isDisabled(), true)
  const security = await loggedIn(demo.url, 'security', demo.accounts.security!)
  await security('PUT', '/v1/consent/switches', { emergency: true, paper: false })
  await page.reload()
  await doctor.findPatient(resident.identityNumber)
  await page.getByRole('switch', { name: '急救调阅' }).click()
  await page.getByText('全部', { exact: true }).click()
  await page.getByLabel(/^急救情形/).fill('昏迷送入，无法表示同意')
  await doctor.picture('s30-emergency-form')
  await page.getByRole('button', { name: '签名并急救调阅' }).click()
  await doctor.signUntil(page.locator('.record-entry').first())
  await doctor.picture('s31-emergency-records')
  await phone.page.goto('/h5/messages')
  await phone.page.locator('.row', { hasText: '急救' }).first().waitFor()
  await phone.picture('s32-emergency-message')
  await tab(phone, '足迹')
  await phone.page.locator('.row', { hasText: '急救' }).first().waitFor()
})

test('the resident contests the emergency grant, and the district sees the dispute', async () => {
  const { page } = phone
  await page.goto('/h5/grants')
  await page.locator('.row', { hasText: '急救' }).first().click()
  await page.getByLabel('请说明情况').fill('当时我清醒，可以自己同意')
  await page.getByRole('button', { name: '提出异议' }).click()
  await page.getByText('您已提出异议', { exact: false }).waitFor()
  await phone.picture('s33-dispute')
  const district = await admin('sysadmin', '/disputes', '授权争议')
  await rowsOf(district, '当时我清醒').first().waitFor()
  await district.picture('s34-dispute')
})

test('a paper form is registered where the district allows it, for the own hospital’s records, and told to the resident', async () => {
  const security = await loggedIn(demo.url, 'security', demo.accounts.security!)
  await security('PUT', '/v1/consent/switches', { emergency: false, paper: true })
  const { page } = doctor
  await page.reload()
  await doctor.findPatient(resident.identityNumber)
  await page.getByText('纸质：本院已收同意书').click()
  await page.getByText('全部', { exact: true }).click()
  await page.getByLabel(/^同意书编号/).fill('B2026-0117，2026-12-01 签署，患者没有手机')
  await doctor.picture('s35-paper-form')
  await page.getByRole('button', { name: '签名登记并调阅' }).click()
  await doctor.signUntil(page.locator('.record-entry').first())
  assert.deepEqual(
    await page.locator('[data-holder]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.holder)),
    ['B00'],
  )
  await phone.page.goto('/h5/messages')
  await phone.page.locator('.row', { hasText: '纸质授权' }).first().waitFor()
  await phone.picture('s36-paper-message')
})

test('a doctor shares the own hospital’s records with a colleague once the resident agrees', async () => {
  const colleague = await openDoctor(browser, demo)
  await logInDoctor(colleague, demo, 'doctor-a1')
  await makeDoctorKey(colleague, demo, 'hospital-a')
  const { page } = doctor
  await doctor.findPatient(resident.identityNumber)
  await page.getByRole('button', { name: /关\s?注/ }).click()
  await page.getByText('已关注。').waitFor()
  await doctor.menu('分享')
  await page.getByRole('button', { name: '分享给同行' }).click()
  const form = page.getByRole('dialog', { name: '分享给同行' })
  await form.getByLabel('患者', { exact: true }).click()
  await page.locator('.ant-select-item-option', { hasText: /年生/ }).first().click()
  await form.getByLabel('同行', { exact: true }).fill('王医生')
  await page.locator('.ant-select-item-option', { hasText: '岚汀医院' }).click()
  await form.getByLabel('档案时间').click()
  await page.locator('.ant-select-item-option', { hasText: '全部' }).last().click()
  await doctor.picture('s37-share-form')
  await form.getByRole('button', { name: '请患者同意' }).click()
  await form.waitFor({ state: 'hidden' })
  await phone.page.goto('/h5/grants')
  await phone.page.locator('.row', { hasText: '分享给 王医生' }).first().click()
  await phone.page.getByText(/我已阅读，单独同意用于/).click()
  await phone.page.getByRole('button', { name: '同意并签名' }).click()
  await phone.signUntil(phone.page.getByRole('heading', { level: 1, name: '授权', exact: true }))
  await colleague.menu('分享')
  await colleague.page.getByRole('button', { name: '签名并查看' }).first().click()
  await colleague.signUntil(colleague.page.locator('.record-entry').first())
  await colleague.picture('s38-shared')
  assert.deepEqual(colleague.complaints, [])
})

test('a third-party query is granted with the keyboard alone, to an organisation and for one purpose', async () => {
  const { page } = phone
  const { keyboard } = page
  await page.goto('/h5/grants/new?kind=third-party-query')
  await page.getByRole('button', { name: '槐屿医院' }).focus()
  await keyboard.press('Enter')
  await page.getByRole('button', { name: '体检报告' }).focus()
  await keyboard.press('Enter')
  assert.equal(await page.getByRole('checkbox', { name: /^体检报告/ }).isChecked(), true)
  assert.equal(await page.getByRole('checkbox', { name: /^门急诊记录/ }).isChecked(), false)
  const agree = page.getByRole('checkbox', { name: /我已阅读，单独同意用于/ })
  assert.equal(await agree.isChecked(), false)
  await agree.focus()
  await keyboard.press('Space')
  await phone.picture('s39-third-party')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  const question = page.getByRole('dialog', { name: '请输入签名密码' })
  await question.waitFor()
  await keyboard.type(pin)
  await keyboard.press('Enter')
  await page.getByText('已签名提交', { exact: false }).waitFor()
  await page.getByText('第三方查询', { exact: false }).first().waitFor()
  await page.goto('/h5/grants/why')
  await page.locator('.row', { hasText: '槐屿医院' }).first().waitFor()
  await phone.picture('s39-who-could-see')
})

test('a guardian adds a child, signs for it with the own key, and sees its records', () => bringChild(browser, demo))

test('another phone: the recovery code brings the same key back', () =>
  restoreKey(browser, demo, resident.name, recoveryCode))

test('without the code a hospital vouches, and the old key may object while the wait runs', () =>
  objectToNewKey(browser, demo, resident.name, phone))

test('nobody’s browser complained', () => {
  for (const { complaints } of [doctor, phone, hospital, auditor]) assert.deepEqual(complaints, [])
})
