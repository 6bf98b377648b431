import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { writePem } from '@jhc/gm/x509/pem.ts'
import type { Browser, Page } from 'playwright-core'
import { startAuthority } from '../fakes/certificate-authority/start-authority.ts'
import { launchBrowser } from './launch-browser.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

let demo: Demo
let browser: Browser
let security: Visitor
let system: Visitor
const visitors: Visitor[] = []
const root = startAuthority({ country: 'CN', commonName: '演示根机构' })
const issuer = root.issueAuthority({ country: 'CN', commonName: '演示签发机构' })
const pem = ({ der }: { der: Uint8Array }) => writePem(der, 'CERTIFICATE')
const certificate = issuer.issue({ commonName: '数据管理员 0001' }, generateKeyPair().publicKey, {
  usages: ['digitalSignature'],
})

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
  await page.getByRole('heading', { name: '身份与证书' }).waitFor()
  return visitor
}
const confirm = (page: Page, words: RegExp) => page.getByRole('dialog').getByRole('button', { name: words }).click()

test('an empty page tells what comes first; the authority’s chain and list are imported', async () => {
  security = await open('security', '/identities')
  const { page } = security
  await page.getByText('还没有登记的身份').waitFor()
  await security.picture('95-identities-empty')
  await page.getByRole('tab', { name: '签发机构' }).click()
  await page.getByText('还没有信任的签发机构').waitFor()
  await page.getByRole('button', { name: '导入签发机构' }).click()
  await page.getByLabel(/^证书链/).fill(pem(issuer.certificate))
  await page.getByLabel(/^原因/).fill('区平台启用')
  security.expect(/400 \(Bad Request\)/)
  await confirm(page, /导\s?入$/)
  await page.getByText(/identity\.bad-authority/).waitFor()
  await page.getByLabel(/^证书链/).fill(pem(root.certificate) + pem(issuer.certificate))
  await confirm(page, /导\s?入$/)
  await page.locator('[data-authority="演示签发机构"]').waitFor()
  await page.locator('[data-authority="演示签发机构"]').getByRole('button', { name: '吊销列表' }).click()
  await page.getByLabel('吊销列表（CRL）').fill(writePem(issuer.issueList([]).der, 'X509 CRL'))
  await security.picture('95-revocation-form')
  await page.getByRole('button', { name: '导入列表' }).click()
  await page.locator('[data-authority="演示签发机构"]').getByText('有效', { exact: true }).waitFor()
  await security.picture('95-authorities')
})

test('a certificate is registered by one and approved by another', async () => {
  system = await open('sysadmin', '/identities')
  const { page } = system
  await page.getByRole('button', { name: '登记身份' }).click()
  const choose = async (label: string, option: RegExp) => {
    await page.getByRole('dialog').getByLabel(label, { exact: true }).click()
    await page.locator('.ant-select-item-option').filter({ hasText: option }).first().click()
  }
  await choose('所属机构', /^区全民健康信息平台/)
  await choose('账号', /（steward）/)
  await page.getByLabel('名称', { exact: true }).last().fill('数据管理员')
  await page.getByLabel('SM2 签名证书').fill(pem(certificate))
  await page.getByLabel(/^原因/).fill('岗位配发')
  await system.picture('96-identity-form')
  await confirm(page, /提交登记/)
  await page.getByText('待批准', { exact: true }).first().waitFor()

  const { page: other } = security
  await other.goto('/admin/identities')
  await other.getByText('数据管理员', { exact: true }).first().click()
  await other.getByRole('button', { name: /批\s?准/ }).click()
  await other.getByText('批准证书').waitFor()
  await other.locator('[data-certificate]').getByText('有效', { exact: true }).waitFor()
  await security.picture('96-identity-drawer')
})

test('a revoked certificate is shown as over, and the auditor may only look', async () => {
  const { page } = security
  await page.getByRole('button', { name: '注销证书' }).click()
  await page.getByLabel(/^原因/).fill('人员离职')
  await confirm(page, /注\s?销$/)
  await page.locator('[data-certificate]').getByText('已注销', { exact: true }).waitFor()
  await security.picture('97-identity-revoked')
  const auditor = await open('auditor', '/identities')
  await auditor.page.getByText('数据管理员', { exact: true }).first().waitFor()
  assert.equal(await auditor.page.getByRole('button', { name: '登记身份' }).count(), 0)
  for (const visitor of visitors) assert.deepEqual(visitor.complaints, [])
})
