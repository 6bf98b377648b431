import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { actionBytes, actionDigest } from '@jhc/chain-contracts/signed-action.ts'
import { wordOf } from '@jhc/chain-platform/consortium/consortium.ts'
import { hashOfAction } from '@jhc/chain-platform/consortium/own-actions.ts'
import { verify } from '@jhc/gm/sm2.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const key = fileURLToPath(new URL('./testing/organisation-key.pem', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'jhc-sign-'))
after(() => rmSync(dir, { recursive: true, force: true }))

const jhc = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: dir, encoding: 'utf8' })
const action = { action: 'vote', proposalId: 7, support: true } as const
const passphrase = ['--passphrase-file', 'passphrase']

function requestOf(publicKey: string) {
  const terms = { domain: `0x${'5a'.repeat(32)}`, actor: wordOf('A00'), nonce: 3n, validUntil: 1_800_000_000n } as const
  const signed = { ...terms, action: hashOfAction(action) }
  return {
    format: 'jhc-consortium-request/1',
    orgId: 'A00',
    orgName: '岚汀医院',
    action,
    domain: terms.domain,
    nonce: 3,
    validUntil: 1_800_000_000,
    bytes: actionBytes(signed),
    digest: actionDigest(signed),
    publicKey,
  }
}
/** As OpenSSL tells it of the key file. */
const publicKey =
  '046596c8ec8a211c00d8a0f63aa00bba4f803f5582a359dbb5f7a1245687c80fbdde1149e4ff4349d3360b069afc9d70ddd2827366f195f528f8c73f72236dd6d7'

before(() => {
  writeFileSync(join(dir, 'passphrase'), 'secret\n')
  writeFileSync(join(dir, 'request.json'), JSON.stringify(requestOf(publicKey)))
})

test('an encrypted key of OpenSSL signs what the request says in words', () => {
  const { status, stdout, stderr } = jhc('sign', 'request.json', '--key', key, ...passphrase)
  assert.equal(status, 0, stderr)
  assert.match(stderr, /岚汀医院（A00）[\s\S]*对提案 #7 投同意票/)
  const { digest, signature } = JSON.parse(stdout)
  const bytes = (hex: string) => Buffer.from(hex.slice(2), 'hex')
  assert.ok(verify(bytes(digest), bytes(signature), Buffer.from(publicKey, 'hex')))
})

test('OpenSSL alone verifies what was signed, by the commands of the guide as they stand; a changed act fails', () => {
  const guide = readFileSync(new URL('../../../docs/guides/离线验签.md', import.meta.url), 'utf8')
  const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)]
    .map((match) => match[1]!)
    .find((one) => one.includes('signature.json'))!
  const follow = () => spawnSync('bash', ['-c', `set -e -o pipefail\n${commands}`], { cwd: dir, encoding: 'utf8' })
  assert.equal(jhc('sign', 'request.json', '--key', key, ...passphrase, '--out', 'signature.json').status, 0)
  const good = follow()
  assert.deepEqual([good.status, good.stdout], [0, 'Verified OK\n'], good.stderr)
  const text = readFileSync(join(dir, 'request.json'), 'utf8')
  const other = requestOf(publicKey).digest.replace(/.$/, (one) => (one === '7' ? '8' : '7'))
  writeFileSync(join(dir, 'request.json'), text.replace(requestOf(publicKey).digest, other))
  assert.notEqual(follow().status, 0)
  writeFileSync(join(dir, 'request.json'), text)
})

test('a request whose digest is another act’s, or another organisation’s key, is not signed', () => {
  writeFileSync(
    join(dir, 'turned.json'),
    JSON.stringify({ ...requestOf(publicKey), action: { ...action, support: false } }),
  )
  const turned = jhc('sign', 'turned.json', '--key', key, ...passphrase)
  assert.deepEqual([turned.status, turned.stdout], [1, ''])
  assert.match(turned.stderr, /摘要与所述操作不符/)
  writeFileSync(join(dir, 'foreign.json'), JSON.stringify(requestOf(`04${'11'.repeat(64)}`)))
  const foreign = jhc('sign', 'foreign.json', '--key', key, ...passphrase)
  assert.deepEqual([foreign.status, foreign.stdout], [1, ''])
})

test('a missing or wrong passphrase, no key, no request: said, not signed', () => {
  writeFileSync(join(dir, 'wrong'), 'guess')
  assert.match(jhc('sign', 'request.json', '--key', key).stderr, /--passphrase-file/)
  for (const args of [
    ['request.json', '--key', key, '--passphrase-file', 'wrong'],
    ['request.json', '--key', 'passphrase'],
    ['passphrase', '--key', key, ...passphrase],
    ['request.json'],
  ]) {
    const { status, stdout } = jhc('sign', ...args)
    assert.deepEqual([status, stdout], [2, ''], args.join(' '))
  }
})

test('a key is made where it stays: readable by its owner only, never overwritten, usable at once', () => {
  const made = jhc('make-key', 'own.pem', ...passphrase)
  assert.match(made.stdout, /^04[0-9a-f]{128}\n$/)
  assert.equal(statSync(join(dir, 'own.pem')).mode & 0o777, 0o600)
  assert.match(readFileSync(join(dir, 'own.pem'), 'utf8'), /ENCRYPTED/)
  assert.equal(jhc('make-key', 'own.pem').status, 2)
  writeFileSync(join(dir, 'own.json'), JSON.stringify(requestOf(made.stdout.trim())))
  assert.equal(jhc('sign', 'own.json', '--key', 'own.pem', ...passphrase, '--out', 'signature.json').status, 0)
  assert.equal(JSON.parse(readFileSync(join(dir, 'signature.json'), 'utf8')).orgId, 'A00')
})
