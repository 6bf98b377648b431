import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jhc-main-'))
chmodSync(folder, 0o755)
after(() => rmSync(folder, { recursive: true, force: true }))

function run(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stderr: string; stdout: string }> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, ...env }, timeout: 60_000 }
    execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

test('a wrong setting names the key and the allowed range, and ends with 78', async () => {
  const result = await run(['--port', '99999'], { JHC_LOG_LEVEL: 'loud' })
  assert.equal(result.code, 78)
  assert.match(result.stderr, /JHC_PORT="99999" 不合要求；允许：0 到 65535 的整数/)
  assert.match(result.stderr, /JHC_LOG_LEVEL="loud" 不合要求；允许：debug、info、warn 或 error/)
})

test('an unknown option and a mistyped key are refused, not ignored', async () => {
  const option = await run(['--prot', '1'])
  assert.equal(option.code, 78)
  assert.match(option.stderr, /--prot/)
  const key = await run([], { JHC_PROT: '1' })
  assert.equal(key.code, 78)
  assert.match(key.stderr, /JHC_PROT 不是可用的配置项/)
})

test('a network address without TLS is refused with the reason', async () => {
  const result = await run(['--host', '0.0.0.0'])
  assert.equal(result.code, 78)
  assert.match(result.stderr, /须加 --tls/)
})

test('production refuses the embedded database, the embedded chain, fakes and --fresh in one answer', async () => {
  const result = await run(['--profile', 'production', '--fresh'])
  assert.equal(result.code, 78)
  for (const word of ['内置数据库', '内置链', '仿真医院系统', '--fresh']) assert.match(result.stderr, new RegExp(word))
})

test('with a release key set, an unsigned program directory does not start', async () => {
  const key = join(folder, 'release.pub')
  writeFileSync(key, '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n')
  const result = await run([], { JHC_RELEASE_KEY: key })
  rmSync(key)
  assert.equal(result.code, 1)
  assert.match(result.stderr, /release\.no-manifest/)
})

test('a directory with foreign files is neither used nor emptied', async () => {
  const precious = join(folder, 'precious.txt')
  writeFileSync(precious, 'x')
  const result = await run(['--data-dir', folder, '--fresh'])
  assert.equal(result.code, 1)
  assert.match(result.stderr, /不属于本系统的文件/)
  rmSync(precious)
})

test('a taken port is named, and what had been started is stopped again', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const dataDir = join(folder, 'taken')
  const result = await run(['--port', String(port), '--data-dir', dataDir], { JHC_DEMO_SOURCES: 'off' })
  assert.equal(result.code, 78)
  assert.match(result.stderr, new RegExp(`端口 ${port} 已被占用`))
  await new Promise((resolve) => server.close(resolve))
  const again = await run(['--port', '70000', '--data-dir', dataDir])
  assert.equal(again.code, 78)
})

test('--help tells the options', async () => {
  const { stdout, code } = await run(['--help'])
  assert.equal(code, 0)
  assert.match(stdout, /--data-dir/)
})
