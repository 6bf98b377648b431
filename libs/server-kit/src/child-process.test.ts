import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { superviseChild } from './child-process.ts'
import { silentLog } from './log.ts'

const folder = mkdtempSync(join(tmpdir(), 'jhc-child-'))
after(() => rmSync(folder, { recursive: true }))

function program(name: string, code: string) {
  const entry = join(folder, `${name}.mjs`)
  writeFileSync(entry, code)
  return { name, entry, env: {}, logFile: join(folder, `${name}.log`), log: silentLog() }
}

test('a child tells that it is ready on either channel; what it tells is in no log; it stops when asked', async () => {
  const byLine = superviseChild(
    program(
      'line',
      `console.log('{"ready":true,"secret":"s3cret"}'); console.error('hello'); setInterval(() => {}, 1e6)`,
    ),
  )
  assert.deepEqual(await byLine.ready, { ready: true, secret: 's3cret' })
  const byMessage = superviseChild(
    program('message', `process.send({ ready: true, port: 1 }); setInterval(() => {}, 1e6)`),
  )
  assert.deepEqual(await byMessage.ready, { ready: true, port: 1 })
  await Promise.all([byLine.stop(), byMessage.stop()])
  assert.doesNotMatch(readFileSync(join(folder, 'line.log'), 'utf8'), /s3cret/)
})

test('a child that ends by itself is started again; one that never gets ready says where to look', async () => {
  const counter = join(folder, 'starts')
  writeFileSync(counter, '')
  const again = Promise.withResolvers<void>()
  const code = `import { appendFileSync, readFileSync } from 'node:fs'
    appendFileSync(${JSON.stringify(counter)}, 'x'); process.send({ ready: true })
    if (readFileSync(${JSON.stringify(counter)}, 'utf8').length === 1) process.exit(3)
    setInterval(() => {}, 1e6)`
  const child = superviseChild(program('restarts', code))
  await child.ready
  const watch = setInterval(() => {
    if (readFileSync(counter, 'utf8') === 'xx') again.resolve()
  }, 20)
  await again.promise
  clearInterval(watch)
  await child.stop()
  const broken = superviseChild(program('broken', `throw new Error('no')`))
  await assert.rejects(broken.ready, /broken: ended with 1 before it was ready, see .*broken\.log/)
  await broken.stop()
  assert.equal(readFileSync(counter, 'utf8'), 'xx')
})
