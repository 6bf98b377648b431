import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { shelfApi, startAuditBed } from '@jhc/chain-platform/audit/testing/audit-bed.ts'
import { generateKeyPair, sign } from '@jhc/gm/sm2.ts'
import { signatureToDer } from '@jhc/gm/sm2-der.ts'
import { writePublicKey } from '@jhc/gm/x509/private-key.ts'
import { signedFiles, sm3List, verifyAuditPackage } from '@jhc/record/audit-package.ts'
import { fromHex, utf8 } from '@jhc/record/bytes.ts'
import { readTar, writeTar } from '@jhc/record/tar.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const guide = readFileSync(new URL('../../../docs/guides/离线验签.md', import.meta.url), 'utf8')
const dir = mkdtempSync(join(tmpdir(), 'jhc-package-'))
after(() => rmSync(dir, { recursive: true, force: true }))

/** A package as the page downloads it, beside the platform's key from elsewhere; then no platform any more. */
before(async () => {
  const bed = await startAuditBed()
  for (let i = 1; i <= 12; i++) await bed.reader.client(shelfApi).take({ params: { bookId: `b-${i}` } })
  await bed.settled()
  const auditor = bed.platform.as(['audit.read'], {
    kind: 'user',
    id: 'auditor-1',
    reach: { organisations: 'all', maxGrade: 5 },
  })
  const to = encodeURIComponent(new Date(Date.now() + 60_000).toISOString())
  const response = await auditor.fetch(`/v1/audit/package?from=2020-01-01T00:00:00Z&to=${to}`)
  assert.deepEqual([response.status, response.headers.get('content-type')], [200, 'application/x-tar'])
  writeFileSync(join(dir, 'audit.tar'), Buffer.from(await response.arrayBuffer()))
  const { head } = await bed.auditor.head({})
  writeFileSync(join(dir, 'platform-trusted.pem'), writePublicKey(fromHex(head!.publicKey)))
  await bed.stop()
})

/** The commands of the guide as they stand, one after the other, by somebody who has nothing else. */
function followGuide(cwd: string) {
  const [commands = ''] = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!)
  rmSync(join(cwd, 'audit'), { recursive: true, force: true })
  return spawnSync('bash', ['-c', `set -e -o pipefail\n${commands}`], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd },
  })
}

const jhc = (...args: string[]) =>
  spawnSync(process.execPath, [main, 'audit', 'verify', ...args], { cwd: dir, encoding: 'utf8' })

test('a new user follows the guide with OpenSSL alone', () => {
  const { status, stdout, stderr } = followGuide(dir)
  assert.equal(status, 0, stdout + stderr)
  assert.deepEqual(stdout.match(/Verified OK/g)?.length, 2)
  const [, commands = ''] = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map((match) => match[1]!)
  const leaf = spawnSync('bash', ['-c', commands], { cwd: join(dir, 'audit'), encoding: 'utf8' })
  assert.match(leaf.stdout, /[0-9a-f]{64}\n$/)
})

test('one changed byte anywhere in any file fails, whoever checks', () => {
  const files = readTar(readFileSync(join(dir, 'audit.tar')))!
  const changed = mkdtempSync(join(dir, 'changed-'))
  cpSync(join(dir, 'platform-trusted.pem'), join(changed, 'platform-trusted.pem'))
  for (const name of files.keys()) {
    const all = [...files].map(([one, bytes]) => ({ name: one, bytes: Uint8Array.from(bytes) }))
    const bytes = all.find((one) => one.name === name)!.bytes
    const at = Math.floor(bytes.length / 2)
    bytes[at] = bytes[at]! ^ 1
    writeFileSync(join(changed, 'audit.tar'), writeTar(all, 0))
    assert.notEqual(followGuide(changed).status, 0, `openssl: ${name}`)
    assert.equal(jhc(join(changed, 'audit.tar'), '--key', 'platform-trusted.pem').status, 1, `jhc: ${name}`)
  }
})

test('the command line goes from each line to its block, and says which key it was', () => {
  const good = jhc('audit.tar', '--key', 'platform-trusted.pem')
  assert.equal(good.status, 0, good.stdout + good.stderr)
  assert.match(good.stdout, /✓ 存证事件在区块的回执中[\s\S]*一致：12 条审计记录，\d 个批次/)
  assert.ok(!/[✗?]/.test(good.stdout))
  writeFileSync(join(dir, 'other.pem'), writePublicKey(generateKeyPair().publicKey))
  assert.match(jhc('audit.tar', '--key', 'other.pem').stdout, /✗ 公钥与您给出的一致/)
  const listed = /区块 \d+ (0x[0-9a-f]{64})/.exec(good.stdout)![1]!
  assert.equal(jhc('audit.tar', '--header', listed).status, 0)
  assert.equal(jhc('audit.tar', '--header', `0x${'1'.repeat(64)}`).status, 1)
})

test('what the platform itself signs wrongly is found as well: a line left out, a batch of others', () => {
  const files = readTar(readFileSync(join(dir, 'audit.tar')))!
  const pair = generateKeyPair()
  const resigned = (change: Record<string, string>) => {
    const next = new Map(files)
    for (const [name, text] of Object.entries(change)) next.set(name, utf8(text))
    next.set('platform.pem', utf8(writePublicKey(pair.publicKey)))
    next.set('head.sig', signatureToDer(sign(next.get('head.json')!, pair.privateKey)))
    const list = sm3List(signedFiles.map((name) => ({ name, bytes: next.get(name)! })))
    next.set('files.sm3', list)
    next.set('files.sig', signatureToDer(sign(list, pair.privateKey)))
    return verifyAuditPackage(next)
      .steps.filter(({ verdict }) => verdict === 'failed')
      .map(({ step, problem }) => `${step} ${problem}`)
  }
  const text = (name: string) => Buffer.from(files.get(name)!).toString()
  assert.deepEqual(resigned({}), [])
  assert.deepEqual(resigned({ 'lines.jsonl': text('lines.jsonl').split('\n').slice(1).join('\n') }), [
    'roots 缺少第 platform/1 号',
  ])
  assert.match(
    resigned({ 'lines.jsonl': text('lines.jsonl').replace('b-3', 'b-4') }).join(),
    /roots 第 \d+–\d+ 号与批次根不符/,
  )
  const told = JSON.parse(text('batches.json'))
  told.contract = `0x${'1'.repeat(40)}`
  assert.match(resigned({ 'batches.json': JSON.stringify(told) }).join(), /chain .*存证事件不在区块/)
})
