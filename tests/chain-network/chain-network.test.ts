import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { ensureGeth, gethCanRun } from './geth-binary.ts'

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const run = (name: string, args: string[], env: NodeJS.ProcessEnv = process.env) =>
  spawn(process.execPath, [script(name), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })

/** Every process that names a validator's folder under `dir` on its command line. */
function validatorsOf(dir: string): string[] {
  return readdirSync('/proc').filter((entry) => {
    try {
      return /^\d+$/.test(entry) && readFileSync(`/proc/${entry}/cmdline`, 'latin1').includes(`\0${join(dir, 'node-')}`)
    } catch {
      return false
    }
  })
}
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 120_000
  while (!holds()) {
    assert.ok(performance.now() < end, 'not within two minutes')
    await setTimeout(20)
  }
}

test('without Go and without a built geth it says what is missing, and so it does for a JHC_GETH that leads nowhere', async () => {
  const nowhere = { built: '/nowhere/geth', given: undefined, folders: ['/nowhere'] }
  assert.throws(() => ensureGeth(undefined, nowhere), { code: 'chain-network.go-missing' })
  assert.throws(() => ensureGeth(undefined, { ...nowhere, given: '/nowhere/geth' }), {
    code: 'chain-network.geth-missing',
  })
  const dir = join(mkdtempSync(join(tmpdir(), 'jhc-no-geth-')), 'network')
  const child = run('main.ts', ['up', '--dir', dir], { ...process.env, JHC_GETH: '/nowhere/geth' })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  assert.equal(code, 3)
  assert.match(Buffer.concat(said).toString(), /JHC_GETH 指向的 geth 不存在.*\nThere is no geth/)
})

if (gethCanRun()) {
  test('validators of a process that is killed end with it, and their directory goes', async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'jhc-owned-')), 'network')
    const parent = run('owned-network.ts', [dir])
    await new Promise((resolve) => parent.stdout.once('data', resolve))
    assert.equal(validatorsOf(dir).length, 1)
    parent.kill('SIGKILL')
    await until(() => validatorsOf(dir).length === 0 && !existsSync(dir))
    assert.equal(existsSync(dir), false)
  })

  test('`up` that is killed while it starts leaves nothing that `down` does not end', async () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'jhc-killed-up-')), 'network')
    const up = run('main.ts', ['up', '--dir', dir, '--validators', '2'])
    await until(() => existsSync(join(dir, 'node-1', 'geth.pid')))
    up.kill('SIGKILL')
    await new Promise((resolve) => up.once('close', resolve))
    const down = run('main.ts', ['down', '--dir', dir])
    assert.equal(await new Promise((resolve) => down.once('close', resolve)), 0)
    await until(() => validatorsOf(dir).length === 0)
    assert.deepEqual(validatorsOf(dir), [])
    rmSync(dir, { recursive: true, force: true })
  })
} else test('the validators are never left out where CI is set', () => assert.notEqual(process.env.CI, 'true'))
