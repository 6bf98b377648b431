import type { Browser, Locator } from 'playwright-core'
import { loggedIn } from './consent-people.ts'
import { demoDoctors } from './resident-by-api.ts'
import type { Demo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

export const doctorPin = 'Lotus-4817'

/** A doctor at a browser. */
export interface DoctorWindow extends Visitor {
  menu(name: string): Promise<void>
  /** Answers the signer's question. */
  enterPin(): Promise<void>
  /** Answers each question until `shown` shows: a signature of little weight is asked for once in five minutes. */
  signUntil(shown: Locator): Promise<void>
  /** To the form of a request to the patient with this number. */
  findPatient(identityNumber: string): Promise<void>
}

export async function openDoctor(browser: Browser, demo: Demo): Promise<DoctorWindow> {
  const visitor = await openVisitor(browser, demo.url)
  const { page } = visitor
  const menu = (name: string) => page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name }).click()
  const question = page.getByRole('dialog', { name: '输入签名密码' })
  async function enterPin() {
    const field = await question.getByLabel('签名密码', { exact: true }).elementHandle()
    await field!.fill(doctorPin)
    await question.getByRole('button', { name: '签名' }).click()
    // The next question may follow at once.
    await field!.waitForElementState('hidden')
  }
  return {
    ...visitor,
    menu,
    enterPin,
    async signUntil(shown) {
      for (;;) {
        await shown.or(question).first().waitFor()
        if (await shown.isVisible()) return
        await enterPin()
      }
    },
    async findPatient(identityNumber) {
      await menu('找患者')
      await page.getByLabel('身份证号').last().fill(identityNumber)
      await page
        .getByRole('button', { name: /查\s?找/ })
        .first()
        .click()
      await page.locator('.request-form').waitFor()
    },
  }
}

export async function logInDoctor({ page }: Visitor, demo: Demo, loginName: string): Promise<void> {
  await page.goto('/doctor')
  await page.getByLabel('账号').fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(demoDoctors(demo.dataDir)[loginName]!)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { level: 1, name: '找患者' }).waitFor()
}

/** Makes the key in the doctor's browser and has the hospital sign it. */
export async function makeDoctorKey(doctor: DoctorWindow, demo: Demo, hospital: string): Promise<void> {
  const { page } = doctor
  await doctor.menu('签名密钥')
  await page.getByRole('button', { name: '创建并绑定密钥' }).click()
  const dialog = page.getByRole('dialog').last()
  await dialog.getByLabel('签名密码', { exact: true }).fill(doctorPin)
  await dialog.getByLabel('再输一次').fill(doctorPin)
  await dialog.getByRole('button', { name: /确\s?定/ }).click()
  await doctor.enterPin()
  await page.getByText('等待本机构签署').first().waitFor()
  await doctor.picture('d03-key-proposed')
  const call = await loggedIn(demo.url, hospital, demo.accounts[hospital]!)
  const { items } = await call('GET', '/v1/person-keys/pending')
  for (const { id } of items)
    await call('POST', `/v1/person-keys/pending/${id}/countersignature`, { what: 'practitioner' })
  await page.getByText('已生效').waitFor()
}
