import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { launchApi } from '@jhc/applications/launch/api.ts'
import { recognitionApi } from '@jhc/applications/recognition/api.ts'
import { callersApi } from '@jhc/chain-platform/callers/api.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { catalogueFields } from '@jhc/record/consent/field-catalogue.ts'
import { personKeysApi } from '@jhc/trust-platform/person-keys/api.ts'
import type { Browser } from 'playwright-core'
import { demoPeople } from '../fakes/wechat/demo-people.ts'
import { launchBrowser } from './launch-browser.ts'
import { demoDoctors, type Person, residentByApi } from './resident-by-api.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const pin = 'Lotus-4817'
let demo: Demo
let browser: Browser
let doctor: Visitor
let person: Person
let resident: Awaited<ReturnType<typeof residentByApi>>

before(async () => {
  demo = await startDemo()
  browser = await launchBrowser()
  await demo.shows(/采集完成/, 900_000)
  const chosen = demoPeople().phones.find(({ guardianOf, note }) => !guardianOf && !note?.includes('未满'))!
  person = { name: chosen.name, identityNumber: chosen.identityNumber, phone: chosen.phone }
  resident = await residentByApi(demo.url, person)
  doctor = await openVisitor(browser, demo.url)
})
after(async () => {
  await browser?.close()
  await demo?.stop()
})

async function logInAs(loginName: string, password: string) {
  const response = await fetch(`${demo.url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginName, password }),
  })
  assert.equal(response.status, 200, loginName)
  return { cookie: response.headers.get('set-cookie')!.split(';')[0]! }
}
const dialog = () => doctor.page.getByRole('dialog').last()
const heading = (name: string | RegExp) => doctor.page.getByRole('heading', { level: 1, name })
const menu = (name: string) => doctor.page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name })

async function enterPin() {
  await dialog().getByLabel('签名密码', { exact: true }).fill(pin)
  await dialog().getByRole('button', { name: '签名' }).click()
}

test('the doctor logs in, makes a key, and the hospital signs it', async () => {
  const { page } = doctor
  await page.goto('/doctor')
  await page.getByRole('button', { name: '登录' }).waitFor()
  await doctor.picture('d01-login')
  await page.getByLabel('账号').fill('doctor-b1')
  await page.getByLabel('密码', { exact: true }).fill(demoDoctors(demo.dataDir)['doctor-b1']!)
  await page.getByRole('button', { name: '登录' }).click()
  await heading('找患者').waitFor()
  await doctor.picture('d02-find-without-key')
  await menu('签名密钥').click()
  await page.getByRole('button', { name: '创建并绑定密钥' }).click()
  await dialog().getByLabel('签名密码', { exact: true }).fill(pin)
  await dialog().getByLabel('再输一次').fill(pin)
  await dialog()
    .getByRole('button', { name: /确\s?定/ })
    .click()
  await enterPin()
  await page.getByText('等待本机构签署').first().waitFor()
  await doctor.picture('d03-key-proposed')
  const hospital = httpClient(personKeysApi, {
    baseUrl: demo.url,
    headers: await logInAs('hospital-b', demo.accounts['hospital-b']!),
  })
  const { items } = await hospital.pending({})
  assert.equal(items[0]?.loginName, 'doctor-b1')
  await hospital.countersign({ params: { id: items[0]!.id }, body: { what: 'practitioner' } })
  await page.getByText('已生效').waitFor()
  await doctor.picture('d04-key-active')
})

test('the patient is found, asked on site, and what was agreed to is shown with its proof', async () => {
  const { page } = doctor
  await menu('找患者').click()
  await page.getByLabel('身份证号').last().fill(person.identityNumber)
  await page
    .getByRole('button', { name: /查\s?找/ })
    .first()
    .click()
  await page.getByText('申请调阅', { exact: false }).first().waitFor()
  await doctor.picture('d05-request-form')
  await page.getByText('全部', { exact: true }).click()
  await page.getByRole('button', { name: '签名并提交申请' }).click()
  await enterPin()
  await page.locator('[data-waiting="on-site"]').waitFor()
  await doctor.picture('d06-waiting')
  const request = await resident.waiting()
  const withoutDiagnosis = catalogueFields.filter(({ group }) => group !== 'diagnosis').map(({ bit }) => bit)
  await resident.agree(request, withoutDiagnosis)
  await page.locator('.record-entry').first().waitFor()
  await page.locator('[data-proof="验证通过"]').first().waitFor()
  assert.equal(await page.locator('[data-proof="不一致"]').count(), 0)
  assert.equal(await page.getByRole('heading', { level: 3, name: '诊断', exact: true }).count(), 0, 'not granted')
  assert.match((await page.locator('.watermark').getAttribute('data-watermark'))!, /doctor-b1/)
  await doctor.picture('d07-records')
  await page.locator('.record-document [data-proof]').click()
  await dialog().getByText('由本浏览器逐步验算').waitFor()
  await doctor.picture('d08-proof')
  await page.keyboard.press('Escape')
})

test('what may be recognised is marked, a repeat is warned of, accepted, and counted', async () => {
  const { page } = doctor
  const steward = httpClient(recognitionApi, {
    baseUrl: demo.url,
    headers: await logInAs('steward', demo.accounts.steward!),
  })
  const { items, version } = await steward.list({})
  const item = items.find(({ code }) => code === '4548-4')!
  // The demo's results are years old: the list says for how long they hold.
  await steward.putItem({ body: { item: { ...item, validityDays: 3660 }, baseVersion: version, note: '演示用长时限' } })
  await page.reload()
  await page.getByText('档案的接收密钥只在提交申请的页面内存中').waitFor()
  await doctor.picture('d09-after-reload')
  await page.getByRole('button', { name: '再次申请' }).click()
  await enterPin()
  await page.locator('.record-entry').first().waitFor()
  await page.getByLabel('拟开检验检查项目').fill('糖化')
  await page.locator('.ant-select-item-option', { hasText: '糖化血红蛋白' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '检查重复' }).click()
  const warning = page.locator('[data-order="4548-4"]')
  await warning.waitFor()
  await doctor.picture('d10-order')
  if (await warning.getByText('可能重复').count()) {
    await warning.getByRole('button', { name: '认可，不再检查' }).click()
    await dialog()
      .getByRole('button', { name: /认\s?可/ })
      .click()
    await warning.getByText('已记录：认可').waitFor()
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
    const { rows } = await steward.report({ query: { month } })
    assert.deepEqual(
      rows.map(({ orgId, accepted, avoided }) => [orgId, accepted, avoided]),
      [['B00', 1, 1]],
    )
  }
})

test('the patient is followed, and other pages say what is there', async () => {
  const { page } = doctor
  await menu('找患者').click()
  await page.getByRole('tab', { name: '就诊码' }).click()
  await page
    .getByLabel('就诊码')
    .last()
    .fill(await resident.code())
  await page
    .getByRole('button', { name: /查\s?找/ })
    .last()
    .click()
  await page.getByRole('button', { name: /关\s?注/ }).click()
  await menu('关注').click()
  await page.getByText('授权有效').waitFor()
  await doctor.picture('d11-follows')
  for (const [name, title, picture] of [
    ['我的申请', '我的申请', 'd12-requests'],
    ['分享', '分享', 'd13-shares'],
    ['消息', '消息', 'd14-messages'],
  ] as const) {
    await menu(name).click()
    await heading(title).waitFor()
    await doctor.picture(picture)
  }
})

test('the hospital’s client opens the page with a ticket, the patient preselected, once', async () => {
  const administrator = httpClient(callersApi, {
    baseUrl: demo.url,
    headers: await logInAs('sysadmin', demo.accounts.sysadmin!),
  })
  const { token } = await administrator.create({ body: { orgId: 'B00', name: 'HIS', scopes: ['launch'] } })
  const his = httpClient(launchApi, { baseUrl: demo.url, token })
  const { url } = await his.issue({
    body: { practitioner: { loginName: 'doctor-b2' }, patient: { identityNumber: person.identityNumber } },
  })
  const address = url.slice(url.indexOf('/doctor'))
  const window = await openVisitor(browser, demo.url)
  await window.page.goto(address)
  await window.page.getByRole('heading', { level: 1, name: '找患者' }).waitFor()
  await window.page.locator('[data-patient]').waitFor()
  assert.ok(!window.page.url().includes('jhlt'))
  await window.picture('d16-launched')
  const again = await openVisitor(browser, demo.url)
  again.expect(/403/)
  await again.page.goto(address)
  await again.page.getByText('launch.ticket-used').waitFor()
  await again.picture('d17-ticket-used')
  assert.deepEqual(window.complaints, [])
  assert.deepEqual(again.complaints, [])
})

test('an organisation’s administrator sees how to integrate', async () => {
  const visitor = await openVisitor(browser, demo.url)
  await visitor.page.goto('/doctor/integration')
  await visitor.page.getByLabel('账号').fill('hospital-b')
  await visitor.page.getByLabel('密码', { exact: true }).fill(demo.accounts['hospital-b']!)
  await visitor.page.getByRole('button', { name: '登录' }).click()
  await visitor.page.getByLabel('新来源').fill('https://his.hospital-b.example')
  await visitor.page.getByRole('button', { name: '登记来源' }).click()
  await visitor.page.getByText('https://his.hospital-b.example').waitFor()
  await visitor.picture('d18-integration')
  const framed = await fetch(`${demo.url}/doctor/at/B00/launch`)
  assert.match(framed.headers.get('content-security-policy')!, /frame-ancestors https:\/\/his\.hospital-b\.example$/)
  const other = await fetch(`${demo.url}/doctor/at/A00/launch`)
  assert.match(other.headers.get('content-security-policy')!, /frame-ancestors 'none'$/)
  await visitor.page.getByRole('tab', { name: '示例代码' }).click()
  await visitor.picture('d19-samples')
  assert.deepEqual(visitor.complaints, [])
})
