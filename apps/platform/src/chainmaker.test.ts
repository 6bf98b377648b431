import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { type FakeChain, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { readChainmakerConfig } from './chainmaker-config.ts'
import { checkChain } from './check-chain.ts'

const folder = mkdtempSync(join(tmpdir(), 'jhc-chainmaker-'))
chmodSync(folder, 0o755)
let chain: FakeChain
before(async () => {
  chain = await startChain({ curve: 'sm2', nodes: 2 })
  const admin = chain.adminKeys[0] as { certificatePem: string; privateKeyPem: string }
  const client = chain.organisations[0]!.issue('client', 'client1')
  for (const [name, one] of [['admin', admin] as const, ['client', client] as const]) {
    writeFileSync(join(folder, `${name}.crt`), one.certificatePem)
    writeFileSync(join(folder, `${name}.key`), one.privateKeyPem, { mode: 0o600 })
  }
})
after(async () => {
  await chain?.stop()
  rmSync(folder, { recursive: true, force: true })
})

function configFile(change: object = {}): string {
  const path = join(folder, 'chain.json')
  const nodes = chain.nodes.map(({ address }) => ({ address }))
  const config = {
    chainId: 'chain1',
    authType: 'permissionedWithCert',
    keyFile: 'admin.key',
    certificateFile: 'admin.crt',
  }
  writeFileSync(path, JSON.stringify({ ...config, nodes, ...change }))
  return path
}
const check = (change: object = {}, now?: number) => checkChain(readChainmakerConfig(configFile(change)), now)
const wrong = async (change: object, now?: number) =>
  (await check(change, now)).flatMap((line) => (line.wrong ? [`${line.what}：${line.wrong}`] : [])).join('\n')

test('mistakes in the file are told with their places', () => {
  const refused = (change: object, words: RegExp) =>
    assert.throws(
      () => readChainmakerConfig(configFile(change)),
      (error) => error instanceof ConfigError && words.test(error.message),
    )
  refused({ nodes: [{ address: 'nowhere' }], chainID: 'x' }, /nodes\.0\.address 应为 主机:端口/)
  refused({ certificateFile: undefined }, /certificateFile 证书模式必填/)
  refused({ keyFile: 'client.key' }, /keyFile 与证书不匹配/)
  refused({ organisation: 'another' }, /organisation another 与证书中的组织/)
  refused({ keyFile: 'none.key' }, /keyFile 读不到文件 none\.key（ENOENT）/)
})

test('the check says what is wrong: chain id, node, expired certificate, no right to install', async () => {
  assert.ok((await check()).every((line) => line.wrong === null))
  assert.match(await wrong({ chainId: 'chain9' }), /节点/)
  assert.match(await wrong({ nodes: [{ address: '127.0.0.1:1' }] }), /节点 127\.0\.0\.1:1：链上各节点均无法连接/)
  assert.match(await wrong({}, Date.parse('2200-01-01')), /证书 certificateFile：已于 .* 过期/)
  assert.match(await wrong({ keyFile: 'client.key', certificateFile: 'client.crt' }), /安装合约的权限：证书的角色/)
})

test('the platform starts on it and installs its contracts', { timeout: 120_000 }, async () => {
  const before = Number(chain.ledger.height)
  const main = fileURLToPath(new URL('./main.ts', import.meta.url))
  const args = [
    '--port',
    '0',
    '--chain',
    'chainmaker',
    '--chainmaker-config',
    configFile(),
    '--data-dir',
    join(folder, 'data'),
  ]
  const child = fork(main, args, {
    env: { PATH: process.env.PATH, JHC_DEMO_SOURCES: 'off' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.on('message', (message) => resolve((message as { url: string }).url))
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
    })
    for (let installed = 0; installed < 1; installed = Number(chain.ledger.height) - before)
      await new Promise((resolve) => setTimeout(resolve, 50))
    assert.equal((await fetch(`${url}/health/live`)).status, 200)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
})
