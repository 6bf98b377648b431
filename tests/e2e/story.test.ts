import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { formatSourceTime } from '@jhc/record/shown-field.ts'
import type { Browser, Page } from 'playwright-core'
import { askInSql, giveAccount, pauseAndResume, splitAndMergeBack, walkTheChain } from './chain-pages.ts'
import { foundConsortium, signOutside, suspendOrganisation } from './consortium-pages.ts'
import { findCheckups, type Subject } from './find-subject.ts'
import { changeFirstNumber, undoLastChange, visitsOn } from './his-console.ts'
import { launchBrowser } from './launch-browser.ts'
import { type Demo, startDemo } from './start-demo.ts'
import { openVisitor, type Visitor } from './visitor.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const proofSteps = ['original', 'index-row', 'entry', 'batch', 'receipt', 'block', 'mirror']

let demo: Demo
let browser: Browser
let visitor: Visitor
let page: Page
let staff: Page
let staffUrl: string
let subject: Subject
let visitUrl: string

before(async () => {
  demo = await startDemo()
  browser = await launchBrowser()
  visitor = await openVisitor(browser, demo.url)
  page = visitor.page
})

after(async () => {
  await browser?.close()
  await demo?.stop()
})

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true })
const numberIn = (text: string | null) => Number((text ?? '').replaceAll(/\D/g, ''))
const drawer = () => page.getByRole('dialog')
const verdict = (word: string) => drawer().locator(`.jhc-proof-banner[data-verdict="${word}"]`)
const closeDrawer = async () => {
  await page.keyboard.press('Escape')
  await drawer().waitFor({ state: 'hidden' })
}

test('a newcomer is asked to log in; a wrong password is refused with its code', async () => {
  await page.goto('/admin')
  await page.getByRole('button', { name: '登录' }).waitFor()
  await visitor.picture('01-login')
  await page.getByLabel('账号').fill('steward')
  await page.getByLabel('密码', { exact: true }).fill('not the password')
  visitor.expect(/401/)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('accounts.wrong-credentials').waitFor()
  await page.getByLabel('密码', { exact: true }).fill(demo.accounts.steward!)
  await page.getByLabel('密码', { exact: true }).press('Enter')
  await heading('总览').waitFor()
})

test('records arrive per source, go on chain and are confirmed before one’s eyes', async () => {
  const confirmed = page.locator('.states li').last().getByRole('link')
  await page.locator('.states .jhc-rate-moving').first().waitFor()
  const early = numberIn(await confirmed.textContent())
  await visitor.picture('02-overview-live')
  await menu('采集监控').click()
  await page.locator('[data-task]').nth(2).waitFor()
  await visitor.picture('03-collection-live')
  await menu('总览').click()
  staffUrl = (await demo.shows(/采集完成[\s\S]*仿真医院业务系统\S*\s+(http:\S+)\n/, 900_000))[1]!
  await page.locator('.tile', { hasText: '上链率' }).getByText('100%').waitFor()
  assert.ok(numberIn(await confirmed.textContent()) > early)
  assert.equal(await page.locator('[data-source]').count(), 3)
  for (const source of await page.locator('[data-source] .source-states div:last-child a').all()) {
    assert.ok(numberIn(await source.textContent()) > 1000)
  }
  await visitor.picture('04-overview-done')
})

test('each number opens its list; the list keeps its filters in the address', async () => {
  await page.locator('.states li').last().getByRole('link').click()
  await heading('索引库').waitFor()
  await page.waitForURL(/state=final/)
  await page.locator('.ant-table-row').first().waitFor()
  await visitor.picture('05-index')
  const download = page.waitForEvent('download')
  await page.goto('/admin/entries?recordType=imaging')
  await page.getByRole('button', { name: '导出' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  assert.equal(csv.charCodeAt(0), 0xfeff)
  const total = numberIn(await page.locator('.jhc-list-total').textContent())
  assert.equal(csv.trimEnd().split('\r\n').length, total + 1)
})

test('a resident’s visits at several hospitals stand in one view of three levels', async () => {
  staff = await page.context().newPage()
  for await (const one of findCheckups(page, 'hospital-a')) {
    const visits = await visitsOn(staff, staffUrl, 'hospital-a', one.encounter.start.slice(0, 10))
    if (visits.length !== 1) continue
    subject = one
    visitUrl = visits[0]!
    break
  }
  assert.ok(subject, 'no check-up that hospital A’s staff can find by its day alone')
  await menu('居民视图').click()
  await page.getByText('2 家及以上').click()
  const search = page.getByRole('textbox', { name: '主索引号' })
  await search.fill(subject.resident.personId)
  await search.press('Enter')
  const row = page.locator('.ant-table-row')
  await page.waitForFunction(() => document.querySelectorAll('.ant-table-row').length === 1)
  await visitor.picture('06-residents')
  await row.getByRole('link').first().click()
  await page.getByRole('heading', { name: '就诊时间线' }).waitFor()
  const lanes = await page.locator('.timeline-lane .timeline-name').allTextContents()
  assert.ok(lanes.length >= 2, lanes.join())
  for (const lane of lanes) assert.match(lane, /\p{Script=Han}{2,}/u)
  assert.equal(await page.locator('.timeline-track button').count(), subject.resident.encounters.length)
  await visitor.picture('07-resident')
})

test('验证 shows every step of the proof, all of them passed', async () => {
  const { encounter } = subject
  const [record] = encounter.records
  // Years of visits lie close together; one year is wide enough to hit a single one.
  await page.getByLabel('时间线年份').click()
  await page
    .locator('.ant-select-item-option', { hasText: `${formatSourceTime(encounter.start).slice(0, 4)} 年` })
    .click()
  await page.locator(`.timeline-track button[data-encounter="${encounter.encounterId}"]`).click()
  const item = page.locator(`[id="encounter-${encounter.encounterId}"]`)
  await item.getByRole('list', { name: '档案' }).waitFor()
  await visitor.picture('08-resident-records')
  await item.getByRole('button', { name: /^验证/ }).first().click()
  await verdict('passed').waitFor()
  const steps = drawer().locator('[data-step]')
  const shown = await steps.evaluateAll((all) => all.map((one) => [one.dataset.step, one.dataset.verdict]))
  assert.deepEqual(
    shown.slice(0, proofSteps.length),
    proofSteps.map((step) => [step, 'passed']),
  )
  // The hospital's own anchor comes by its side channel and may still be on its way.
  const [own, ...more] = shown.slice(proofSteps.length)
  assert.deepEqual([own?.[0], more], ['holder-anchor', []])
  assert.ok(own?.[1] === 'passed' || own?.[1] === 'waiting', own?.[1])
  await visitor.picture('09-proof-passed')
  const download = page.waitForEvent('download')
  await drawer().getByRole('button', { name: '下载证明' }).click()
  const file = join(demo.dataDir, 'proof.json')
  await (await download).saveAs(file)
  assert.equal(JSON.parse(readFileSync(file, 'utf8')).format, 'jhc-inclusion-proof/1')
  const { hash } = await page.evaluate(
    async (number) => (await fetch(`/v1/mirror/blocks/${number}`)).json(),
    record!.blockNumber,
  )
  const command = [join(root, 'scripts/jhc.mjs'), 'verify', file, '--header', hash as string]
  const offline = spawnSync(process.execPath, command, { encoding: 'utf8' })
  assert.equal(offline.status, 0, offline.stdout + offline.stderr)
  await closeDrawer()
  assert.equal(record!.state, 'final')
})

test('one value changed behind the platform’s back: 验证 names exactly that field', async () => {
  const [record] = subject.encounter.records
  const change = await changeFirstNumber(staff, visitUrl)
  await page.goto(`/admin/records/${record!.recordId}`)
  await page.locator('#provenance .react-flow__node').first().waitFor()
  await page.getByRole('button', { name: /^验证/ }).first().click()
  await verdict('failed').waitFor()
  const differences = drawer().locator('[data-difference]')
  assert.equal(await differences.count(), 1, `changed ${change.label}`)
  assert.match((await differences.first().textContent())!, /(检验结果|体征|评估与其他观察) · \S+：结果值/)
  assert.deepEqual(
    await drawer()
      .locator('[data-verdict="failed"][data-step]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-step'))),
    ['original'],
  )
  await visitor.picture('10-proof-changed')
  await undoLastChange(staff, staffUrl)
  await drawer().getByRole('button', { name: '再验一次' }).click()
  await verdict('passed').waitFor()
  await closeDrawer()
})

test('the record’s page draws where it comes from, step by step', async () => {
  await page.locator('#provenance').scrollIntoViewIfNeeded()
  const nodes = page.locator('#provenance .react-flow__node')
  const opened = await nodes.count()
  await visitor.picture('11-record')
  await page.locator('#provenance').getByRole('button', { name: '全部展开' }).click()
  await page.waitForFunction(
    (before) => document.querySelectorAll('#provenance .react-flow__node').length > before,
    opened,
  )
  await page.locator('#provenance').scrollIntoViewIfNeeded()
  await visitor.picture('12-provenance')
  for (const kind of ['来源系统', '采集', '档案版本', '上链批次', '交易', '区块', '核验']) {
    assert.ok((await page.locator('#provenance .jhc-node-kind', { hasText: kind }).count()) > 0, kind)
  }
  assert.equal(
    await page.locator('#provenance .jhc-edge').count(),
    await page.locator('#provenance .jhc-edge .jhc-chip').count(),
  )
})

test('the reviewer decides a pair with the keyboard; the queue and the history say so', async () => {
  await menu('EMPI 审核').click()
  const pair = page.locator('article.pair')
  await pair.waitFor()
  const open = numberIn(await page.getByText(/^待审核 \d/).textContent())
  const person = await pair.getByRole('link').first().getAttribute('href')
  await visitor.picture('13-reviews')
  await page.keyboard.press('y')
  await page.getByText(/^同一人 1$/).waitFor()
  assert.equal(numberIn(await page.getByText(/^待审核( \d+)?/).textContent()), open - 1)
  await page.goto(person!)
  await page.getByText('归并历史').first().click()
  await page.locator('.events li').nth(1).waitFor()
  // The index follows the master index a moment later: both registrations can then be told apart.
  await page.getByRole('checkbox').nth(1).waitFor()
  await visitor.picture('14-merge-history')
})

test('a merge is undone by hand, and the undoing undone', () => splitAndMergeBack(visitor))

test('a broken document stops in the quarantine with its reason while the rest goes on', async () => {
  const broken =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><ClinicalDocument>&b;</ClinicalDocument>'
  writeFileSync(join(demo.dataDir, 'hospitals/hospital-b-drop/broken-document.xml'), broken)
  await menu('采集监控').click()
  const task = page.locator('[data-task="hospital-b"]')
  await task.getByRole('button', { name: '立即采集' }).click()
  await visitor.picture('15-run-now')
  await page.getByRole('dialog').getByRole('button', { name: '立即采集' }).click()
  await task.getByText('完成，有隔离').waitFor({ timeout: 120_000 })
  await task.getByRole('link', { name: '日志' }).click()
  await drawer().locator('.log li').first().waitFor()
  await visitor.picture('16-run-log')
  await closeDrawer()
  await task.getByRole('link', { name: /未处理隔离 1 条/ }).click()
  await page.getByText('broken-document.xml').first().waitFor()
  await visitor.picture('17-quarantine')
})

test('blocks, batches and anchoring tasks can be walked through', async () => {
  await menu('区块浏览').click()
  await page.locator('.ant-table-row').first().waitFor()
  await visitor.picture('18-blocks')
  // Not every block holds a batch: one is reached by a transaction that anchored.
  await page.goto('/admin/blocks?tab=transactions&pageSize=50')
  const anchored = page.locator('.ant-table-row', { hasText: 'IndexAnchor · anchor' }).first()
  await anchored.locator('a[href*="/blocks/"]').first().click()
  await page.getByRole('heading', { name: /上链批次（[1-9]/ }).waitFor()
  await visitor.picture('19-block')
  await page.getByRole('link', { name: '详情' }).first().click()
  await heading('上链批次').waitFor()
  await visitor.picture('20-batch')
  await menu('上链任务').click()
  await page.locator('[data-lane]').nth(2).waitFor()
  await page.locator('.ant-table-row').first().waitFor()
  await visitor.picture('21-anchoring')
})

test('transactions, contracts and events are found, decoded and shown', () =>
  walkTheChain(visitor, subject.encounter.records[0]!.recordId))

test('the mirror answers SQL and refuses what writes', () => askInSql(visitor))

const logInAs = async (loginName: string) => {
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByText('退出登录').click()
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(demo.accounts[loginName]!)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('button', { name: /^账号/ }).waitFor()
}

test('an administrator pauses and resumes anchoring', async () => {
  await logInAs('sysadmin')
  await pauseAndResume(visitor)
})

test('two organisations found a consortium and vote in it', () =>
  foundConsortium(visitor, { logInAs, folder: demo.dataDir }))

test('a suspended organisation no longer counts, until it is reinstated', () => suspendOrganisation(visitor))

test('an organisation keeps its own key and signs outside', () =>
  signOutside(visitor, { logInAs, folder: demo.dataDir }))

test('an account is given, taken into its owner’s hands, and disabled', () => giveAccount(visitor, logInAs))

test('the menu and the pages keep to what the role may see', async () => {
  await logInAs('auditor')
  await heading('总览').waitFor()
  assert.equal(await menu('EMPI 审核').count(), 0)
  assert.equal(await menu('居民视图').count(), 0)
  await page.goto('/admin/residents')
  await page.getByText('您的账号没有此页的权限').waitFor()
  await visitor.picture('22-no-permission')
})

test('no page complained on the way', () => {
  assert.deepEqual(visitor.complaints, [])
})

test('Ctrl-C stops everything cleanly', async () => {
  await page.close()
  assert.equal(await demo.stop(), 0)
})
