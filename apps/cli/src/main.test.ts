import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Accounts, createAccounts } from '@jhc/applications/accounts/capability.ts'
import { accountsForTests } from '@jhc/applications/accounts/testing/accounts-for-tests.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import { createCollectionMonitor } from '@jhc/data-platform/collection/capability.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { sampleProof } from '@jhc/record/testing/sample-chain.ts'
import {
  type AnchoredPlatform,
  startAnchoredPlatform,
} from '@jhc/trust-platform/provenance/testing/anchored-platform.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'jhc-cli-'))
after(() => rmSync(dir, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

/** The program as a person starts it. */
function jhc(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', JHC_DATA_DIR: dir, ...environment }
  const child = spawn(process.execPath, [main, ...args], { env, cwd: dir })
  const ended: Ended = { code: null, out: '', err: '' }
  child.stdout.on('data', (data) => {
    ended.out += data
  })
  child.stderr.on('data', (data) => {
    ended.err += data
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })))
}

describe('offline', () => {
  test('a proof file is verified against a hash, a hash in a file, a header and a block as JSON', async () => {
    const proof = await sampleProof(seededRandom(9), 5, 4, 2)
    const { blockHash, headerRlp } = proof.chain
    writeFileSync(join(dir, 'p.json'), JSON.stringify(proof))
    writeFileSync(join(dir, 'hash.txt'), `${blockHash}\n`)
    writeFileSync(join(dir, 'header.hex'), headerRlp)
    writeFileSync(join(dir, 'block.json'), JSON.stringify({ result: { hash: blockHash } }))
    for (const header of [blockHash, 'hash.txt', 'header.hex', 'block.json']) {
      const { code, out } = await jhc(['verify', 'p.json', '--header', header])
      assert.equal(code, 0, out)
      assert.match(out, /✓ 与您给出的区块一致[\s\S]*验证通过/)
    }
    assert.match((await jhc(['verify', 'p.json', '--header', blockHash, '--en'])).out, /verified/)
  })

  test('another block, a changed entry, broken JSON: mismatch, with the step that fails', async () => {
    const proof = await sampleProof(seededRandom(9), 5, 4, 2)
    writeFileSync(
      join(dir, 'changed.json'),
      JSON.stringify({ ...proof, entry: proof.entry.replace('"grade":"2"', '"grade":"1"') }),
    )
    writeFileSync(join(dir, 'broken.json'), '{"format":')
    const cases: [string, string, RegExp][] = [
      ['p.json', `0x${'1'.repeat(64)}`, /✗ 与您给出的区块一致/],
      ['changed.json', proof.chain.blockHash, /✗ 批次默克尔路径/],
      ['broken.json', proof.chain.blockHash, /✗ 证明文件格式/],
    ]
    for (const [file, header, wanted] of cases) {
      const { code, out } = await jhc(['verify', file, '--header', header])
      assert.equal(code, 1, out)
      assert.match(out, wanted)
    }
  })

  test('without a block from elsewhere, with a wrong header or a wrong command line nothing is called verified', async () => {
    const alone = await jhc(['verify', 'p.json'])
    assert.equal(alone.code, 2)
    assert.match(alone.out, /--header/)
    for (const args of [
      ['verify', 'p.json', '--header', 'nothing'],
      ['verify', 'missing.json'],
      [],
      ['fly'],
      ['verify'],
      ['proof'],
      ['status', '--nonsense'],
      ['verify', 'x', '--version', '0'],
    ]) {
      const { code, err } = await jhc(args)
      assert.equal(code, 2, args.join(' '))
      assert.ok(err.length > 10)
    }
    assert.equal((await jhc(['--help'])).code, 0)
  })

  test('no account and a silent platform are said', async () => {
    assert.match((await jhc(['status'])).err, /JHC_LOGIN/)
    const silent = await jhc(['status'], { JHC_URL: 'http://127.0.0.1:9', JHC_PASSWORD: 'x' })
    assert.equal(silent.code, 2)
    assert.match(silent.err, /没有应答/)
  })
})

describe('with a platform', () => {
  let bed: AnchoredPlatform
  let recordId: string
  let environment: Record<string, string>

  before(async () => {
    let accounts: Accounts | undefined
    bed = await startAnchoredPlatform({
      extra: (context) => {
        accounts = createAccounts(context, accountsForTests())
        return [accounts, createCollectionMonitor(context)]
      },
      sessions: () => accounts!.sessions,
    })
    await accounts!.createAccount({
      loginName: 'steward',
      displayName: '数据管理员',
      orgId: 'district',
      roles: ['data-steward'],
      password: 'a long enough one',
      demo: true,
    })
    recordId = bed.holder.write()
    await bed.send('district', [recordId, bed.holder.write()])
    await bed.settled()
    // As the platform leaves them in its data directory.
    writeFileSync(join(dir, 'demo-accounts.json'), JSON.stringify({ steward: 'a long enough one' }))
    writeFileSync(join(dir, 'platform.json'), JSON.stringify({ url: bed.platform.url }))
    environment = {}
  })
  after(() => bed?.stop())

  test('proof, then verify offline against the block that the chain names', async () => {
    const { code, err } = await jhc(['proof', recordId, '--out', 'record.json'], environment)
    assert.equal(code, 0, err)
    const { chain } = JSON.parse(readFileSync(join(dir, 'record.json'), 'utf8'))
    const block = await bed.chain.chain.getBlock(chain.blockNumber)
    const offline = await jhc(['verify', 'record.json', '--header', block!.hash], { JHC_URL: 'http://127.0.0.1:9' })
    assert.equal(offline.code, 0, offline.out)
    assert.match(offline.out, new RegExp(recordId))
  })

  test('verify says each step; a change at the source is a mismatch that names the field', async () => {
    const good = await jhc(['verify', recordId], environment)
    assert.equal(good.code, 0, good.out + good.err)
    assert.match(good.out, /✓ 到源核验[\s\S]*✓ 区块[\s\S]*验证通过/)
    const original = bed.holder.originals.get(recordId)!
    bed.holder.write(recordId, '99')
    const bad = await jhc(['verify', recordId], environment)
    assert.equal(bad.code, 1)
    assert.match(bad.out, /✗ 到源核验[\s\S]*DE04\.30\.015\.00[\s\S]*不一致/)
    bed.holder.originals.delete(recordId)
    assert.equal((await jhc(['verify', recordId], environment)).code, 1)
    bed.holder.originals.set(recordId, original)
    bed.holder.silent = true
    assert.equal((await jhc(['verify', recordId], environment)).code, 2)
    bed.holder.silent = false
  })

  test('status, resident and collect speak', async () => {
    const status = await jhc(['status', '--en'], environment)
    assert.equal(status.code, 0, status.err)
    assert.match(status.out, /records 2[\s\S]*final 2[\s\S]*mirror following/)
    const { items } = await bed.platform.as(['resident.read']).client(indexLibraryApi).residents({ query: {} })
    const view = await jhc(['resident', items[0]!.personId], environment)
    assert.equal(view.code, 0, view.err)
    assert.match(view.out, /就诊 1 次[\s\S]*检验报告 {2}已确认/)
    const none = await jhc(['collect', '--source', 'nowhere'], environment)
    assert.equal(none.code, 2)
    assert.match(none.err, /没有这个来源/)
  })

  test('a wrong password and an unknown record are errors of use, with their code', async () => {
    const wrong = await jhc(['status'], { JHC_PASSWORD: 'wrong' })
    assert.equal(wrong.code, 2)
    assert.match(wrong.err, /accounts\./)
    assert.match(
      (await jhc(['proof', '00000000-0000-7000-8000-000000000000'], environment)).err,
      /provenance\.unknown-record/,
    )
  })
})
