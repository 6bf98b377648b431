import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silentLog } from './log.ts'
import { createShutdown } from './shutdown.ts'

test('steps run in reverse order; one that fails or hangs does not keep the others from running', async () => {
  const order: string[] = []
  const shutdown = createShutdown({ log: silentLog(), limitMs: 50 })
  shutdown.add('database', () => order.push('database'))
  shutdown.add('hangs', () => new Promise(() => undefined))
  shutdown.add('fails', () => {
    throw new Error('no')
  })
  shutdown.add('server', async () => order.push('server'))
  assert.equal(await shutdown.run('test'), 1)
  assert.deepEqual(order, ['server', 'database'])
})

test('asking twice runs the steps once', async () => {
  let count = 0
  const shutdown = createShutdown({ log: silentLog() })
  shutdown.add('only', () => count++)
  assert.deepEqual(await Promise.all([shutdown.run('a'), shutdown.run('b')]), [0, 0])
  assert.equal(count, 1)
})
