import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { patience, sizes } from './visitor.ts'
import { weakContrast } from './weak-contrast.ts'

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url))
export const pin = 'Jing-an 2026'

/** A resident's phone with the app in it. */
export interface Phone {
  page: Page
  complaints: string[]
  expect(pattern: RegExp): void
  /** A picture at phone size; words of weak contrast and a page wider than the phone are complaints. */
  picture(name: string): Promise<void>
  /** Answers the signer's question. */
  enterPin(text?: string): Promise<void>
  /** Answers each question until `shown` shows: a signature of little weight is asked for once in five minutes. */
  signUntil(shown: Locator): Promise<void>
}

export async function openPhone(browser: Browser, baseUrl: string): Promise<Phone> {
  const context = await browser.newContext({
    viewport: sizes.narrow,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    baseURL: baseUrl,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const complaints: string[] = []
  // Before log-in the app asks who is there, and nobody is.
  const expected = [/401 \(Unauthorized\)/]
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`${message.text()} ${message.location().url} on ${page.url()}`)
  })
  page.on('pageerror', (error) => complain(error.stack ?? error.message))
  mkdirSync(folder, { recursive: true })
  const question = page.getByRole('dialog', { name: '请输入签名密码' })
  async function enterPin(text = pin) {
    const field = await question.getByLabel('签名密码').elementHandle()
    await field!.fill(text)
    await question.getByRole('button', { name: '确认签名' }).click()
    // The next question may follow at once.
    await field!.waitForElementState('hidden')
  }
  return {
    page,
    complaints,
    expect: (pattern) => void expected.push(pattern),
    async picture(name) {
      await page.evaluate(() => document.fonts.ready)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wider > 0) complaints.push(`${name} is ${wider} px wider than the phone`)
      for (const words of await weakContrast(page)) complaints.push(`${name}: weak contrast of ${words}`)
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage: true })
    },
    enterPin,
    async signUntil(shown) {
      for (;;) {
        await shown.or(question).first().waitFor()
        if (await shown.isVisible()) return
        await enterPin()
      }
    },
  }
}

export interface Resident {
  name: string
  identityNumber: string
  phone: string
}

/** By WeChat, as `who`; answers what the fake's page says of them. */
export async function throughWeChat({ page }: Phone, who: string): Promise<Resident> {
  await page.goto('/h5/')
  await page.getByRole('button', { name: /微信账户登录/ }).click()
  const card = page.getByRole('link').filter({ hasText: who }).first()
  await page.waitForURL((url) => !url.pathname.startsWith('/h5'))
  await card.waitFor()
  const [identityNumber, telephone] = await card.locator('dd').allTextContents()
  const name = (await card.locator('.name').textContent()) ?? ''
  await card.click()
  return { name, identityNumber: identityNumber!, phone: telephone! }
}

/** WeChat, real name, key: as a newcomer does it. Ends on the first tab. */
export async function enrol(phone: Phone, who: string): Promise<Resident> {
  const { page } = phone
  const resident = await throughWeChat(phone, who)
  await page.getByRole('heading', { name: '实名核验' }).waitFor()
  await page.getByLabel('姓名').fill(resident.name)
  await page.getByLabel('身份证号').fill(resident.identityNumber)
  await page.getByRole('button', { name: '核验' }).click()
  await page.getByRole('button', { name: '创建密钥' }).click()
  await choosePin(phone)
  const signIn = page.getByRole('button', { name: '用密钥登录' })
  await phone.signUntil(signIn)
  await signIn.click()
  await phone.signUntil(page.getByRole('heading', { name: /您好/ }))
  return resident
}

export async function choosePin({ page }: Phone): Promise<void> {
  const dialog = page.getByRole('dialog', { name: '设置签名密码' })
  await dialog.getByLabel('新密码').fill(pin)
  await dialog.getByLabel('再输入一次').fill(pin)
  await dialog.getByRole('button', { name: '确定' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
