import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { emptyDataDir, openDataDir } from './data-dir.ts'

const folder = mkdtempSync(join(tmpdir(), 'jhc-data-dir-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('one process at a time; a lock whose holder is gone is taken over', async () => {
  const path = join(folder, 'a')
  const first = await openDataDir(path)
  assert.equal(first.isNew, true)
  await assert.rejects(openDataDir(path), { code: 'data-dir.in-use' })
  first.release()
  const second = await openDataDir(path)
  assert.equal(second.isNew, false)
  // A dead process of another start time under our pid, and one whose pid is free again.
  for (const holder of [`${process.pid} 1`, '4194303 77']) {
    writeFileSync(join(path, 'process.lock'), holder)
    await openDataDir(path)
  }
})

test('a folder with foreign files is refused; emptying removes ours', async () => {
  const path = join(folder, 'b')
  const ours = await openDataDir(path)
  writeFileSync(join(path, 'something.json'), '{}')
  emptyDataDir(ours)
  assert.deepEqual(readdirSync(path).sort(), ['.jhc-data-dir', 'process.lock'])
  writeFileSync(join(folder, 'letter.txt'), 'dear')
  await assert.rejects(openDataDir(folder), { code: 'data-dir.not-ours' })
})

test('built tools may be there before the first start, and stay when the rest is emptied', async () => {
  const path = join(folder, 'c')
  mkdirSync(join(path, 'tools'), { recursive: true })
  const ours = await openDataDir(path)
  assert.equal(ours.isNew, true)
  emptyDataDir(ours)
  assert.deepEqual(readdirSync(path).sort(), ['.jhc-data-dir', 'process.lock', 'tools'])
})
