// Runs on Node 24 (from test.mjs). Two files at a time, each in a process of its own; the browser's story comes last, alone.
import { globSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { fail, root } from './bootstrap.mjs'

const paths = process.argv.slice(2).filter((argument) => argument !== '--')
const files = findTests(paths)
if (files.length === 0) fail(`没有找到测试：${paths.join(' ') || '**/*.test.ts'}\n0 passed, 1 failed`)

const isBrowser = (file) => file.startsWith(`tests${sep}e2e${sep}`)
const slowest = []
const counts = { passed: 0, failed: 0, skipped: 0 }
await runAll(
  files.filter((file) => !isBrowser(file)),
  2,
)
await runAll(files.filter(isBrowser), 1)
for (const { file, seconds } of slowest.sort((a, b) => b.seconds - a.seconds).slice(0, 15))
  process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${file}\n`)
if (counts.skipped > 0) process.stdout.write(`${counts.skipped} skipped\n`)
await new Promise((resolve) => process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`, resolve))
process.exit(counts.failed > 0 ? 1 : 0)

function findTests(wanted) {
  const all = globSync('{apps,services,chain,libs,tests,scripts}/**/*.test.{ts,tsx,mjs}', {
    cwd: root,
    exclude: (path) => /(^|[/\\])(node_modules|dist|\.data)$/.test(String(path)),
  }).sort()
  if (wanted.length === 0) return all
  const prefixes = wanted.map((path) => relative(root, resolve(root, path)))
  for (const prefix of prefixes)
    if (!statSync(resolve(root, prefix), { throwIfNoEntry: false })) fail(`没有这个路径：${prefix}\n0 passed, 1 failed`)
  return all.filter((file) =>
    prefixes.some((prefix) => prefix === '' || file === prefix || file.startsWith(prefix + sep)),
  )
}

function runAll(list, concurrency) {
  if (list.length === 0) return
  return new Promise((done, broken) => {
    const stream = run({ files: list.map((file) => resolve(root, file)), concurrency, cwd: root, timeout: 15 * 60_000 })
    // The summary without a file is that of the whole run.
    stream.on('test:summary', (summary) => {
      if (summary.file !== undefined) {
        slowest.push({ file: relative(root, summary.file), seconds: summary.duration_ms / 1000 })
        return
      }
      counts.passed += summary.counts.passed
      counts.failed += summary.counts.failed + summary.counts.cancelled
      counts.skipped += summary.counts.skipped + summary.counts.todo
      if (!summary.success && summary.counts.failed + summary.counts.cancelled === 0) counts.failed++
    })
    stream.on('error', broken)
    const printed = stream.compose(new spec())
    printed.on('end', done)
    printed.pipe(process.stdout, { end: false })
  })
}
