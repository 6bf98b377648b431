import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { demoPeople } from '../fakes/wechat/demo-people.ts'
import { openAdmin } from './open-admin.ts'
import { choosePin, enrol, openPhone, type Phone, throughWeChat } from './phone.ts'
import type { Demo } from './start-demo.ts'

/** A guardian brings a child in and signs for it with a key that is the child's alone. */
export async function bringChild(browser: Browser, demo: Demo): Promise<void> {
  const parent = demoPeople().phones.find(({ guardianOf }) => guardianOf)!
  const child = demoPeople().phones.find(({ identityNumber }) => parent.guardianOf!.includes(identityNumber))!
  const guardian = await openPhone(browser, demo.url)
  await enrol(guardian, parent.name)
  const { page } = guardian
  await page.goto('/h5/me/family')
  await page.getByLabel('孩子姓名').fill(child.name)
  await page.getByLabel('孩子身份证号').fill(child.identityNumber)
  await page.getByRole('button', { name: '核验并添加' }).click()
  await page.getByRole('button', { name: '切换' }).click()
  await page.getByRole('button', { name: '创建密钥' }).click()
  await choosePin(guardian)
  await guardian.signUntil(page.getByRole('heading', { level: 1, name: `${child.name}的健康账户` }))
  await page.getByText(/家医院，共/).waitFor()
  await guardian.picture('s40-guardian')
  assert.deepEqual(guardian.complaints, [])
}

/** Another phone: the code from the paper brings the same key back. */
export async function restoreKey(browser: Browser, demo: Demo, name: string, recoveryCode: string): Promise<void> {
  const other = await openPhone(browser, demo.url)
  const { page } = other
  await throughWeChat(other, name)
  await page.getByRole('heading', { name: '本机没有您的密钥' }).waitFor()
  await other.picture('s50-lost-key')
  await page.getByLabel(/^恢复码/).fill(recoveryCode.toLowerCase())
  await page.getByRole('button', { name: '用恢复码找回' }).click()
  await choosePin(other)
  const signIn = page.getByRole('button', { name: '用密钥登录' })
  await other.signUntil(signIn)
  await signIn.click()
  await other.signUntil(page.getByRole('heading', { name: /您好/ }))
  assert.deepEqual(other.complaints, [])
}

/** Without the code: a hospital vouches for somebody, a wait begins, and the old key on `phone` objects. */
export async function objectToNewKey(browser: Browser, demo: Demo, name: string, phone: Phone): Promise<void> {
  const stranger = await openPhone(browser, demo.url)
  const { page } = stranger
  await throughWeChat(stranger, name)
  await page.getByLabel('由哪家医院核实').selectOption({ label: '岚汀医院' })
  await page.getByRole('button', { name: '申请重新绑定' }).click()
  await choosePin(stranger)
  await stranger.signUntil(page.getByText('请带身份证到', { exact: false }))
  await stranger.picture('s51-to-the-hospital')
  const clerk = await openAdmin(browser, demo, {
    loginName: 'hospital-a',
    path: '/key-approvals',
    heading: '待签密钥',
  })
  await clerk.page
    .getByRole('button', { name: /签\s?名/ })
    .first()
    .click()
  await clerk.page
    .getByRole('dialog')
    .getByRole('button', { name: /签\s?名/ })
    .click()
  await clerk.page.getByText('没有等待签名的密钥').waitFor()
  await page.getByRole('button', { name: '刷新状态' }).click()
  await page.getByText('医院已核实', { exact: false }).waitFor()
  await stranger.picture('s52-wait')
  await phone.page.goto('/h5/me/key')
  await phone.page.getByRole('alert').getByText('有人申请用新密钥替换您的密钥', { exact: false }).waitFor()
  await phone.picture('s53-objection')
  await phone.page.getByRole('button', { name: '不是我，反对' }).click()
  await phone.enterPin()
  await phone.page.getByRole('alert').waitFor({ state: 'hidden' })
  await page.reload()
  await page.getByLabel('由哪家医院核实').waitFor()
}
