import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Visitor } from './visitor.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Block → transaction with its decoded call → contract with its events → the queue before the chain. */
export async function walkTheChain({ page, picture }: Visitor, recordId: string): Promise<void> {
  const search = page.getByLabel('链上搜索')
  await page.goto('/admin/blocks?tab=transactions&pageSize=50')
  const hash = await page
    .locator('.ant-table-row', { hasText: 'IndexAnchor · anchor' })
    .first()
    .getAttribute('data-row-key')
  await picture('30-transactions')
  await search.fill(hash!)
  await search.press('Enter')
  await heading(page, '交易').waitFor()
  await page.getByRole('table', { name: /^anchor\(/ }).waitFor()
  await picture('31-transaction')
  await page.getByRole('link', { name: 'IndexAnchor' }).first().click()
  await heading(page, '合约 IndexAnchor').waitFor()
  await page.locator('.ant-table-row').first().waitFor()
  await picture('32-contract')
  await page.goto('/admin/blocks?tab=events')
  await page.locator('.ant-table-row').first().waitFor()
  await picture('33-events')
  await search.fill('no such thing')
  await search.press('Enter')
  await page.getByText('链上没有找到').waitFor()
  await search.fill(recordId)
  await search.press('Enter')
  await page.waitForURL(new RegExp(`/records/${recordId}`))
  await page.goto('/admin/queue?state=included')
  await page.locator('.ant-table-row').first().waitFor()
  await picture('34-queue')
}

/** A query by the keyboard, its plan, its export, one kept for later, one refused; each is in the record. */
export async function askInSql({ page, picture, expect }: Visitor): Promise<void> {
  await page.goto('/admin/sql')
  const editor = page.getByLabel('SQL 语句')
  await editor.fill('select source, count(*) as n, sum(entry_count) as entries from batch group by source order by 1')
  await editor.press('Control+Enter')
  await page.locator('[data-rows="3"]').waitFor()
  await picture('35-sql')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出结果' }).hover()
  await page.getByRole('menuitem', { name: 'CSV 文件' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  assert.match(csv, /^\uFEFFsource,n,entries\r\n(\S+,\d+,\d+\r\n){3}$/)
  await page.getByRole('button', { name: '执行计划' }).click()
  await page.locator('.sql-plan').waitFor()
  await page.getByRole('button', { name: /^(save )?保存$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称').fill('各来源批次')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page
    .getByRole('list', { name: '保存的查询' })
    .getByRole('button', { name: '各来源批次', exact: true })
    .waitFor()
  expect(/403/)
  await editor.fill('with gone as (delete from mirror.block returning *) select * from gone')
  await editor.press('Control+Enter')
  await page.getByText('mirror-query.writes').waitFor()
  await picture('36-sql-refused')
  await page.getByRole('tab', { name: '我的记录' }).click()
  await page.getByText('被拒').first().waitFor()
  await picture('37-sql-history')
}

/** Pausing holds new batches back and says so; resuming goes on. */
export async function pauseAndResume({ page, picture }: Visitor): Promise<void> {
  await page.goto('/admin/anchoring')
  const lane = page.locator('[data-lane]').first()
  await lane.getByRole('button', { name: '暂停' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '暂停' }).click()
  await lane.getByText('已暂停').waitFor()
  await picture('38-lane-paused')
  await lane.getByRole('button', { name: '恢复' }).click()
  await lane.getByText('运行中').waitFor()
}

/** On a merged resident's history: takes one registration out, then brings it back; both are written down with their reasons. */
export async function splitAndMergeBack({ page, picture }: Visitor): Promise<void> {
  const kept = page.url().match(/residents\/([^?]+)/)![1]!
  const split = page.locator('.panel', { has: page.getByRole('heading', { name: '拆分' }) })
  const registrations = await split.getByRole('checkbox').count()
  await split.getByRole('checkbox').last().check()
  await split.getByLabel('理由').fill('电话核实，不是同一人')
  await split.getByRole('button', { name: '拆分' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '拆分' }).click()
  await page.getByText('电话核实，不是同一人').waitFor()
  const event = page.locator('.events li', { hasText: '电话核实，不是同一人' })
  const other = event.getByRole('link', { name: '另一位居民' })
  const otherId = (await other.getAttribute('href'))!.match(/residents\/([^?]+)/)![1]!
  assert.notEqual(otherId, kept)
  await page.waitForFunction(
    (before) => document.querySelectorAll('.check-column input').length < before,
    registrations,
  )
  await picture('39-split')
  const merge = page.locator('.panel', { has: page.getByRole('heading', { name: '合并' }) })
  await merge.getByLabel('另一位居民的主索引号').fill(otherId)
  await merge.getByLabel('理由').fill('核对证件后确认为同一人')
  await merge.getByRole('button', { name: '合并' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '合并' }).click()
  await page.getByText('核对证件后确认为同一人').first().waitFor()
  await page.waitForFunction(
    (before) => document.querySelectorAll('.check-column input').length === before,
    registrations,
  )
}

/** An administrator gives somebody an account; the newcomer has to take a password of his own, and is thrown out again. */
export async function giveAccount({ page, picture }: Visitor, logInAs: (name: string) => Promise<void>) {
  await page.goto('/admin/accounts')
  await page.getByRole('button', { name: '新增账号' }).click()
  const dialog = page.getByRole('dialog').last()
  await dialog.getByLabel('登录名').fill('registrar')
  await dialog.getByLabel('姓名或岗位').fill('信息科值班员')
  await dialog.getByRole('button', { name: /^新\s?增$/ }).click()
  const given = (await page.locator('[data-secret]').getAttribute('data-secret'))!
  await page.getByRole('button', { name: '已保存，关闭' }).click()
  const row = page.locator('.ant-table-row', { hasText: 'registrar' })
  await row.getByText('待改密码').waitFor()
  await picture('60-accounts')

  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByText('退出登录').click()
  const enter = async (password: string) => {
    await page.getByLabel('账号', { exact: true }).fill('registrar')
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录' }).click()
  }
  await enter(given)
  await page.getByLabel('现用密码').fill(given)
  await page.getByLabel('新密码', { exact: true }).fill('Chenguang-Morning-2026')
  await page.getByLabel('再输一次新密码').fill('Chenguang-Morning-2026')
  await picture('61-first-password')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^修\s?改$/ })
    .click()
  await page.getByText('密码已修改').waitFor()

  await logInAs('sysadmin')
  await page.goto('/admin/accounts')
  await row.getByRole('button', { name: /^停\s?用$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^停\s?用$/ })
    .click()
  await row.getByText('已停用').waitFor()
  await row.getByRole('button', { name: /^会\s?话$/ }).click()
  await page.getByText('现在没有登录').waitFor()
  await page.keyboard.press('Escape')
}
