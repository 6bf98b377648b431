import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { openEmbeddedChain } from '../open-embedded-chain.ts'
import type { StorageWrite } from '../storage.ts'
import { account, anchorData, contract, workload } from '../testing/workload.ts'
import { restoreSnapshot } from './restore-snapshot.ts'
import { saveSnapshot } from './save-snapshot.ts'
import { encodeEntry, firstLine, readSnapshot } from './snapshot-format.ts'

const chainId = 9
const raws = workload(chainId, 12, `0x00000fa0${'5a'.repeat(4000)}`).map(hexOf)
let dir: string

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'snapshot-'))
})
after(() => rm(dir, { recursive: true, force: true }))

test('a chain that runs is saved, and restored elsewhere as it was', async () => {
  const [live, copy, file] = [join(dir, 'live'), join(dir, 'copy'), join(dir, 'one.snapshot')]
  const chain = await openEmbeddedChain({ dir: live, chainId })
  await chain.sendRaw(raws.slice(0, 6))
  const before = await chain.head()
  // Blocks go on being made while it is taken.
  const [, results] = await Promise.all([saveSnapshot(live, file), chain.sendRaw(raws.slice(6))])
  assert.ok(results.every((one) => 'hash' in one))
  const [genesis, head] = [await chain.genesisHash(), await chain.head()]
  assert.ok(head.number > before.number)

  const restored = await restoreSnapshot(file, copy)
  assert.equal(restored.genesisHash, genesis)
  assert.ok(restored.head.number >= before.number && restored.head.number <= head.number)
  const again = await openEmbeddedChain({ dir: copy })
  for (let number = 0; number <= restored.head.number; number++)
    assert.deepEqual(await again.getBlock(number), await chain.getBlock(number))
  // The state answers, and what the snapshot came too early for can be sent again.
  await assert.rejects(again.call({ to: contract, data: anchorData('batch 3'), from: account }), {
    code: 'chain.call-reverted',
  })
  await again.sendRaw(raws)
  assert.equal(await again.nextNonce(account), raws.length)
  await again.close()
  await chain.close()

  // At rest it is read from its directory; the same content, bit for bit but for the time of taking.
  await saveSnapshot(live, join(dir, 'two.snapshot'))
  const second = await restoreSnapshot(join(dir, 'two.snapshot'), join(dir, 'copy 2'))
  assert.deepEqual([second.head.hash, second.genesisHash], [head.hash, genesis])
})

test('the command saves beside the process that runs the chain, restores, and says what is wrong', async () => {
  const [data, other, file] = [join(dir, 'data'), join(dir, 'other'), join(dir, 'command.snapshot')]
  const chain = await openEmbeddedChain({ dir: join(data, 'chain'), chainId })
  await chain.sendRaw(raws.slice(0, 2))
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url)), ...args], { encoding: 'utf8' })
  assert.equal(run('save', file, '--data-dir', data).status, 0)
  const restored = run('restore', file, '--data-dir', other)
  assert.equal(restored.status, 0, restored.stderr)
  assert.ok(restored.stdout.includes((await chain.head()).hash))
  const again = run('restore', file, '--data-dir', other)
  assert.deepEqual([again.status, /chain\.not-empty/.test(again.stderr)], [1, true])
  assert.equal(run('restore').status, 2)
  await chain.close()
})

test('only into an empty directory, and only from a directory that has a chain', async () => {
  const file = join(dir, 'two.snapshot')
  await mkdir(join(dir, 'full'), { recursive: true })
  await writeFile(join(dir, 'full', 'something'), '')
  await assert.rejects(restoreSnapshot(file, join(dir, 'full')), { code: 'chain.not-empty' })
  await mkdir(join(dir, 'empty'))
  await assert.rejects(saveSnapshot(join(dir, 'empty'), join(dir, 'none')), { code: 'chain.no-chain' })
  assert.deepEqual(await readdir(join(dir, 'empty')), [])
  await restoreSnapshot(file, join(dir, 'empty'))
})

test('a snapshot that was cut or changed anywhere is refused and leaves nothing behind', async () => {
  const whole = await readFile(join(dir, 'two.snapshot'))
  const [file, target] = [join(dir, 'bad.snapshot'), join(dir, 'never')]
  const refused = async (bytes: Uint8Array) => {
    await writeFile(file, bytes)
    await assert.rejects(restoreSnapshot(file, target), { code: 'chain.snapshot-broken' })
    assert.ok(!(await readdir(dir)).some((name) => name.startsWith('never')))
  }
  for (const at of [0, 30, 400, Math.floor(whole.length / 2), whole.length - 40, whole.length - 1]) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 1
    await refused(changed)
    await refused(whole.subarray(0, at))
  }
  await refused(Buffer.concat([whole, Buffer.alloc(1)]))
})

test('one that was changed together with its digest is refused by the chain’s own hashes', async () => {
  const original = join(dir, 'two.snapshot')
  const { facts, entries } = await readSnapshot(original)
  const all: StorageWrite[] = []
  for await (const entry of entries) all.push(entry)
  const { stateRoot } = await restoreSnapshot(original, join(dir, 'reference'))
  const [file, target] = [join(dir, 'forged.snapshot'), join(dir, 'forged')]
  const kinds = ['h', 'b', 'r', 'n', 't', 'x']
  for (const kind of [...kinds, 'genesis', 'missing']) {
    const forged = all.map(({ key, value }) => ({ key, value: Buffer.from(value) }))
    if (kind === 'missing')
      forged.splice(
        forged.findIndex(({ key }) => hexOf(key.subarray(1)) === stateRoot),
        1,
      )
    else if (kind !== 'genesis') {
      const of = forged.findLast(({ key, value }) => key[0] === kind.charCodeAt(0) && value.length >= 8)!
      of.value[of.value.length - 3]! ^= 1
    }
    const said = kind === 'genesis' ? { ...facts, genesisHash: facts.genesisHash.replace(/.$/, 'x') } : facts
    const body = [Buffer.from(`${firstLine}${JSON.stringify(said)}\n`), ...forged.map(encodeEntry), Buffer.alloc(8)]
    const bytes = Buffer.concat(body)
    await writeFile(file, Buffer.concat([bytes, createHash('sm3').update(bytes).digest()]))
    await assert.rejects(restoreSnapshot(file, target), { code: /chain\.(snapshot-broken|not-whole)/ }, kind)
    assert.ok(!(await readdir(dir)).some((name) => name.startsWith('forged.') && name !== 'forged.snapshot'))
  }
})
