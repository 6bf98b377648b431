import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import type { Visitor } from './visitor.ts'

export interface Members {
  /** Ends the session and begins another one. */
  logInAs(loginName: string): Promise<void>
  /** Where files may be kept. */
  folder: string
}

const cli = fileURLToPath(new URL('../../scripts/jhc.mjs', import.meta.url))
const dialog = (page: Page) => page.getByRole('dialog').last()
const memberRow = (page: Page, orgId: string) => page.locator(`[data-member="${orgId}"]`)
const openUnion = async (page: Page) => {
  await page.goto('/admin/consortium/imaging-union')
  await page.getByRole('heading', { level: 1, name: '影像互认联盟' }).waitFor()
}
const vote = async (page: Page, word: '同意' | '反对') => {
  await page.locator('[data-proposal]').first().getByRole('button', { name: word }).click()
  await page.getByText(new RegExp(`^已投${word}票`)).waitFor()
}
/** The proposal that was just made is voted on by whoever may; a sole vote decides it. */
const proposeByMember = async (page: Page, orgId: string, button: string) => {
  await memberRow(page, orgId).getByRole('button', { name: button, exact: true }).click()
  await dialog(page).getByRole('button', { name: '发起提案' }).click()
  await page.locator('[data-proposal]').first().waitFor()
}
const changeQuorum = async (page: Page, quorum: string) => {
  await page.getByRole('button', { name: '提议修改规则' }).click()
  await dialog(page).getByLabel('至少多少成员参加表决（%）').fill(quorum)
  await dialog(page).getByRole('button', { name: '发起提案' }).click()
}

/** Two organisations found a consortium and live in it: invite, vote, accept, another rule, suspend, reinstate. */
export async function foundConsortium({ page, picture }: Visitor, { logInAs }: Members): Promise<void> {
  await page.goto('/admin/consortium')
  await page.locator('[data-consortium]').nth(1).waitFor()
  await picture('40-consortia')
  await page.getByRole('button', { name: '创建医联体' }).click()
  await dialog(page).getByLabel('编号').fill('imaging-union')
  await dialog(page).getByLabel('名称').fill('影像互认联盟')
  await dialog(page).getByLabel('说明').fill('检查检验结果互认的试点，成员共同表决。')
  await picture('44-create-consortium')
  await dialog(page)
    .getByRole('button', { name: /^创\s?建$/ })
    .click()
  await page.getByRole('link', { name: '影像互认联盟' }).waitFor()

  await openUnion(page)
  await page.getByRole('button', { name: '提议接纳机构' }).click()
  await dialog(page).getByLabel('机构').fill('A00')
  await page.locator('.ant-select-item-option', { hasText: 'A00' }).click()
  await dialog(page).getByRole('button', { name: '发起提案' }).click()
  await vote(page, '同意')
  await memberRow(page, 'A00').getByText('已邀请').waitFor()

  await logInAs('hospital-a')
  await openUnion(page)
  await page.getByRole('button', { name: '接受邀请' }).click()
  await memberRow(page, 'A00').getByText('成员', { exact: true }).waitFor()
  await changeQuorum(page, '80')
  await page.locator('[data-proposal]').first().waitFor()
  await picture('45-rule-proposal')
  await vote(page, '同意')

  await logInAs('sysadmin')
  await openUnion(page)
  await vote(page, '同意')
  await page.locator('dd', { hasText: '表决须 80% 成员参加' }).waitFor()
  await proposeByMember(page, 'A00', '提议停用')
  await vote(page, '同意')
  await memberRow(page, 'A00').getByText('已停用').waitFor()
  assert.match((await memberRow(page, 'A00').textContent())!, /否/)
  await picture('46-member-suspended')
  await proposeByMember(page, 'A00', '提议恢复')
  await vote(page, '同意')
  await memberRow(page, 'A00').getByText('成员', { exact: true }).waitFor()
}

/** The operator suspends an organisation: everywhere its vote no longer counts, until it is reinstated. */
export async function suspendOrganisation({ page, picture }: Visitor): Promise<void> {
  const press = async (word: '停用' | '恢复', reason: string, after: string) => {
    await page.goto('/admin/consortium?tab=organisations')
    const row = page.locator('.ant-table-row[data-row-key="B00"]')
    await row.getByRole('button', { name: new RegExp(`^${word[0]}\\s?${word[1]}$`) }).click()
    await dialog(page).getByLabel('原因').fill(reason)
    await dialog(page)
      .getByRole('button', { name: new RegExp(`^${word[0]}\\s?${word[1]}$`) })
      .click()
    await row.getByText(after).first().waitFor()
    await page.goto('/admin/consortium/chronic-disease')
    await memberRow(page, 'B00').waitFor()
    return (await memberRow(page, 'B00').textContent())!
  }
  assert.match(await press('停用', '安全检查未通过', '已停用'), /否/)
  await page.goto('/admin/consortium?tab=organisations')
  await page.locator('.ant-table-row').first().waitFor()
  await picture('47-organisation-suspended')
  assert.match(await press('恢复', '复查通过', '有效'), /是/)
}

/** An organisation takes its key into its own hands, then acts by a signature made outside; the change is proven. */
export async function signOutside({ page, picture }: Visitor, { logInAs, folder }: Members): Promise<void> {
  const key = join(folder, 'hospital-a.pem')
  const made = spawnSync(process.execPath, [cli, 'make-key', key], { encoding: 'utf8' })
  assert.equal(made.status, 0, made.stderr)
  await page.goto('/admin/consortium?tab=keys')
  const keys = page.locator('.ant-table-row', { hasText: '岚汀医院' }).filter({ hasText: '机构' })
  await keys.first().waitFor()
  await picture('43-keys')
  await keys.getByRole('button', { name: /^更\s?换$/ }).click()
  await dialog(page).getByLabel('SM2 公钥（可空）').fill(made.stdout.trim())
  await dialog(page).getByLabel('原因').fill('改由本院自行保管')
  await dialog(page)
    .getByRole('button', { name: /^更\s?换$/ })
    .click()
  await keys.nth(1).waitFor()
  await keys.getByText('已吊销').waitFor()
  await keys.last().getByRole('button').first().click()
  await page.getByText('没有上传证书。').waitFor()
  await picture('48-key')
  await page.keyboard.press('Escape')

  await logInAs('hospital-a')
  await openUnion(page)
  await changeQuorum(page, '70')
  const asked = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载待签名文件' }).click()
  const request = join(folder, 'request.json')
  await (await asked).saveAs(request)
  await picture('49-sign-outside')
  const answer = join(folder, 'signature.json')
  const signed = spawnSync(process.execPath, [cli, 'sign', request, '--key', key, '--out', answer], {
    encoding: 'utf8',
  })
  assert.equal(signed.status, 0, signed.stderr)
  assert.match(signed.stderr, /提议修改规则[\s\S]*70% 参加/)
  await page.locator('input[type="file"]').setInputFiles(answer)
  await page.getByRole('button', { name: '提交签名' }).click()
  await page.locator('[data-proposal]').first().getByText('70%').waitFor()

  await logInAs('sysadmin')
  await page.goto('/admin/consortium?tab=proposals')
  await page.locator('.ant-table-row').first().getByRole('button').first().click()
  await dialog(page).getByText('有表决权').waitFor()
  await picture('41-vote')
  await page.goto('/admin/consortium?tab=nodes')
  await page.getByText('在线').first().waitFor()
  await picture('50-nodes')
  await page.goto('/admin/consortium?tab=history')
  await page.getByText('发起提案').first().waitFor()
  await picture('42-consortium-history')
  await page
    .getByRole('button', { name: /^核\s?验$/ })
    .first()
    .click()
  await page.getByText('核验通过').waitFor()
  await picture('51-change-proof')
  await page.keyboard.press('Escape')
  await page.getByText('核验通过').waitFor({ state: 'hidden' })
}
