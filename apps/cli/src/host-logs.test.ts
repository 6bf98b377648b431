import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { hostLogsApi } from '@jhc/chain-platform/audit/host-logs/api.ts'
import { createHostLogs } from '@jhc/chain-platform/audit/host-logs/capability.ts'
import { type AuditBed, startAuditBed } from '@jhc/chain-platform/audit/testing/audit-bed.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'jhc-follow-'))
let bed: AuditBed
before(async () => {
  bed = await startAuditBed({}, undefined, (context, config) => [createHostLogs(context, config)])
})
after(async () => {
  await bed?.stop()
  rmSync(dir, { recursive: true, force: true })
})

function jhc(...args: string[]): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [main, 'host-logs', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stderr })))
}

test('a host sends its log and its configuration with a key that may do nothing else', async () => {
  const key = bed.platform.as(['host-logs.submit'], { kind: 'caller', id: 'key-1' })
  await key.fetch('/v1/host-logs/state').then((response) => assert.equal(response.status, 403))
  writeFileSync(join(dir, 'key'), `${key.token}\n`)
  writeFileSync(join(dir, 'auth.log'), 'Accepted publickey for root\n')
  writeFileSync(join(dir, 'sshd_config'), 'PermitRootLogin no\n')
  const settings = {
    url: bed.platform.url,
    keyFile: 'key',
    host: 'web-1',
    logs: ['auth.log'],
    configurations: ['sshd_config'],
  }
  writeFileSync(join(dir, 'follow.json'), JSON.stringify({ ...settings, stateFile: 'state.json' }))
  const follow = () => jhc('follow', join(dir, 'follow.json'), '--once')
  assert.deepEqual(await follow(), { status: 0, stderr: '' })
  appendFileSync(join(dir, 'auth.log'), 'session opened\n')
  assert.deepEqual(await follow(), { status: 0, stderr: '' })
  const { items } = await bed.platform.bus.client(hostLogsApi, 'reader').entries({ query: {} })
  assert.deepEqual(
    items.map(({ host, kind, text }) => `${host} ${kind} ${kind === 'config' ? '' : text}`),
    ['web-1 line session opened', 'web-1 line Accepted publickey for root', 'web-1 config '],
  )
})

test('settings that do not fit, and a platform that refuses the key, are said', async () => {
  writeFileSync(join(dir, 'wrong.json'), '{"url":"x"}')
  const wrong = await jhc('follow', join(dir, 'wrong.json'))
  assert.equal(wrong.status, 2)
  assert.match(wrong.stderr, /stateFile/)
  writeFileSync(join(dir, 'key'), 'nonsense')
  writeFileSync(join(dir, 'auth.log'), 'more\n')
  const refused = await jhc('follow', join(dir, 'follow.json'), '--once')
  assert.equal(refused.status, 2)
  assert.match(refused.stderr, /common\.not-logged-in/)
})
