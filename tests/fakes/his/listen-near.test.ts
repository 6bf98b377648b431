import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fastify } from 'fastify'
import { listenNear } from './listen-near.ts'

test('the wanted port is used while it is free, another one where it is taken', async () => {
  const [first, second] = [fastify(), fastify()]
  second.get('/', () => 'answered')
  try {
    const port = await listenNear(first)
    const other = await listenNear(second, port)
    assert.notEqual(other, port)
    assert.equal(await (await fetch(`http://127.0.0.1:${other}/`)).text(), 'answered')
    await second.close()
    await first.close()
    const again = fastify()
    assert.equal(await listenNear(again, port), port)
    await again.close()
  } finally {
    await Promise.all([first.close(), second.close()])
  }
})
