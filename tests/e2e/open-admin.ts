import type { Browser } from 'playwright-core'
import type { Demo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

/** Logged in to the centre's application, at a page of it. */
export async function openAdmin(
  browser: Browser,
  demo: Demo,
  { loginName, path, heading }: { loginName: string; path: string; heading: string },
): Promise<Visitor> {
  const visitor = await openVisitor(browser, demo.url)
  const { page } = visitor
  await page.goto(`/admin${path}`)
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(demo.accounts[loginName]!)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  return visitor
}
