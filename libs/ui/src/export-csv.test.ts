import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectPages, toCsv } from './export-csv.ts'

const columns = [
  { title: '名称', text: (row: string[]) => row[0]! },
  { title: '值', text: (row: string[]) => row[1]! },
]

test('CSV starts with a byte order mark and quotes what needs quoting', () => {
  assert.equal(toCsv([['甲,乙', '说"好"']], columns), '\uFEFF名称,值\r\n"甲,乙","说""好"""\r\n')
})

test('cells that a spreadsheet would run as a formula are made text', () => {
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1']) {
    const line = toCsv([[evil, 'x']], columns).split('\r\n')[1]!
    assert.ok(line.startsWith("'"), JSON.stringify(line))
  }
})

test('export reads all pages and says when it stopped at the limit', async () => {
  const data = Array.from({ length: 450 }, (_, index) => index)
  const fetchPage = async (page: number, size: number) => ({
    items: data.slice((page - 1) * size, page * size),
    total: 450,
  })
  const options = { signal: new AbortController().signal, onProgress: () => {} }
  assert.deepEqual(await collectPages(fetchPage, { ...options, limit: 1000 }), { rows: data, truncated: false })
  const cut = await collectPages(fetchPage, { ...options, limit: 300 })
  assert.equal(cut.rows.length, 300)
  assert.equal(cut.truncated, true)
})
