import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Workbook } from '@cj-tech-master/excelts'
import { readPdf } from '@cj-tech-master/excelts/pdf'
import { runOnce } from '@jhc/server-kit/database.ts'
import { type AuditBed, shelfApi, startAuditBed } from './testing/audit-bed.ts'

let bed: AuditBed
before(async () => {
  bed = await startAuditBed({
    operationName: (operation) => ({ 'shelf.take': '借书', 'shelf.put': '还书' })[operation] ?? operation,
  })
  const reader = bed.reader.client(shelfApi)
  await reader.take({ params: { bookId: '=1+1' } })
  await reader.put({ body: { bookId: '@SUM', note: '' } })
  await bed.platform.as(['shelf.read'], { kind: 'user', id: '-cmd', orgId: 'B01' }).fetch('/v1/shelf/b-1')
  await bed.settled()
})
after(() => bed?.stop())

const auditor = (reach?: { organisations: 'all' | string[]; maxGrade: number }) =>
  bed.platform.as(['audit.read'], { kind: 'user', id: 'auditor-1', ...(reach ? { reach } : {}) })
const fetchAs = (who: ReturnType<typeof auditor>, query: string) => who.fetch(`/v1/audit/lines/export?${query}`)

test('CSV: names, words and evidence of each line, nothing that a spreadsheet would run', async () => {
  const response = await fetchAs(auditor(), 'format=csv&operation=shelf')
  assert.equal(response.status, 200)
  assert.match(response.headers.get('content-disposition')!, /^attachment; filename\*=UTF-8''%E4%B8%9A.*\.csv$/)
  const text = Buffer.from(await response.arrayBuffer()).toString()
  const rows = text.slice(1).trimEnd().split('\r\n')
  assert.equal(text[0], '\uFEFF')
  assert.match(rows[0]!, /^时间（北京时间）,类别,何人,机构,何处,操作,操作代码,对象/)
  assert.equal(rows.length, 4)
  assert.match(rows[1]!, /,用户,'-cmd,B01,本机 127\.0\.0\.1,借书,shelf\.take,bookId=b-1,,成功,200,/)
  assert.match(rows[3]!, /,reader-1,A01,.*,bookId==1\+1,.*,platform\/1,已确认,\d+$/)
  assert.ok(!/(^|,)[=+\-@]/m.test(text.slice(1)))
})

test('Excel: the same rows, every cell a text', async () => {
  const response = await fetchAs(auditor(), 'format=xlsx&operation=shelf')
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await response.arrayBuffer()))
  const sheet = book.getWorksheet(1)!
  assert.deepEqual([sheet.rowCount, sheet.getCell('C2').value, sheet.getCell('F2').value], [4, '-cmd', '借书'])
  sheet.eachRow((row) => row.eachCell(({ formula }) => assert.equal(formula, undefined)))
})

test('PDF: Chinese text that can be read back, columns named on its page', async () => {
  const response = await fetchAs(auditor(), 'format=pdf&operation=shelf')
  assert.equal(response.headers.get('content-type'), 'application/pdf')
  const { text } = await readPdf(new Uint8Array(await response.arrayBuffer()))
  for (const word of ['业务审计记录', '共 3 条', '导出人 auditor-1', '何人', '借书', '还书', '已确认'])
    assert.ok(text.includes(word), word)
})

test('only within the caller’s scope, and each export is itself a line that says how much went out', async () => {
  const own = await fetchAs(auditor({ organisations: ['B01'], maxGrade: 5 }), 'format=csv')
  const rows = (await own.text()).trimEnd().split('\r\n')
  assert.equal(rows.length, 2)
  assert.match(rows[1]!, /'-cmd,B01/)
  assert.equal((await fetchAs(bed.platform.as(['shelf.read']), 'format=csv')).status, 403)
  const { items } = await bed.auditor.lines({ query: { operation: 'audit.exportLines' } })
  assert.deepEqual(items.map(({ actorId, object, outcome }) => `${actorId} ${object} ${outcome}`).reverse(), [
    'auditor-1 format=csv rows=3 ok',
    'auditor-1 format=xlsx rows=3 ok',
    'auditor-1 format=pdf rows=3 ok',
    'auditor-1 format=csv rows=1 ok',
    'test  common.no-permission',
  ])
})

test('a long export is read page by page; what a form cannot hold is refused, not cut', async () => {
  await runOnce(bed.platform.database.superUrl, [
    `insert into audit.line select 'other', n, date_trunc('second', now()) - interval '1 day' - n / 7 * interval '1 second', 'user', 'u', 'A01', 'local/x', 'shelf.take', '',
       '', 'ok', 200, '', '', 1, repeat('0', 64) from generate_series(1, 5100) n`,
  ])
  const long = (format: string) => fetchAs(auditor(), `format=${format}&actorId=u`)
  const rows = (await (await long('csv')).text()).trimEnd().split('\r\n').slice(1)
  const numbers = rows.map((row) => Number(/other\/(\d+)/.exec(row)![1]))
  assert.deepEqual(
    [...numbers].sort((a, b) => a - b),
    Array.from({ length: 5100 }, (_, i) => i + 1),
  )
  const refused = await long('pdf')
  assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [400, 'audit.export-too-long'])
})
