import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'

/** Every other test of this library once more, with the engine that a browser's bundle gets. */
test('the browser’s engine passes the same tests', () => {
  const here = import.meta.dirname
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.test.ts') && name !== 'portable.test.ts',
  )
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const run = spawnSync(process.execPath, ['--conditions=browser', '--test', '--test-reporter=tap', ...files], {
    cwd: here,
    env,
    encoding: 'utf8',
  })
  assert.equal(
    run.status,
    0,
    run.stdout
      .split('\n')
      .filter((line) => line.includes('not ok'))
      .join('\n'),
  )
  assert.ok(Number(/^# pass (\d+)$/m.exec(run.stdout)?.[1]) > 1000)
})
