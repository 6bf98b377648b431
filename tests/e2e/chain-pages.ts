import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Visitor } from './visitor.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Block → transaction with its decoded call → contract with its events → the queue before the chain. */
export async function walkTheChain({ page, picture }: Visitor, recordId: string): Promise<void> {
  const search = page.getByLabel('链上搜索')
  await page.goto('/admin/blocks?tab=transactions')
  const hash = await page.locator('.ant-table-row', { hasText: '· anchor' }).first().getAttribute('data-row-key')
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

/** One organisation proposes to suspend a member; the proposal and every vote are on chain and in the history. */
export async function voteInConsortium({ page, picture }: Visitor): Promise<void> {
  await page.goto('/admin/consortium')
  await page.locator('[data-consortium]').nth(1).waitFor()
  await picture('40-consortia')
  await page.getByRole('link', { name: '慢病管理专科联盟' }).click()
  const member = page.locator('[data-member="B00"]')
  await member.getByRole('button', { name: '提议停用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发起提案' }).click()
  const proposal = page.locator('[data-proposal]').first()
  await proposal.waitFor()
  await proposal.getByRole('button', { name: '反对' }).click()
  await page.getByText(/^已投反对票/).waitFor()
  // Half of two votes against leaves no majority possible, so that the contract closes the vote at once.
  await page.goto('/admin/consortium?tab=proposals')
  const row = page.locator('.ant-table-row', { hasText: '停用成员' })
  await row.getByText('未通过').waitFor()
  await row.getByRole('button', { name: /停用成员/ }).click()
  await page.getByRole('dialog').getByText('区全民健康信息平台：反对').waitFor()
  await picture('41-vote')
  await page.goto('/admin/consortium?tab=history')
  await page.getByText('投票').first().waitFor()
  await picture('42-consortium-history')
  await page.goto('/admin/consortium?tab=keys')
  await page.locator('.ant-table-row').first().waitFor()
  await picture('43-keys')
}
