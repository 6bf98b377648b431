import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keccak256 } from '@jhc/chain-port/keccak.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { orderedTrie } from '@jhc/chain-port/ordered-trie.ts'
import { ChainEngine } from './chain-engine.ts'
import { openStorage } from './classic-level-storage.ts'
import { faultyStorage } from './faulty-storage.ts'
import { memoryStorage } from './memory-storage.ts'
import { openEmbeddedChain } from './open-embedded-chain.ts'
import { consensusReceipt } from './receipts.ts'
import { runCall } from './run-call.ts'
import type { StorageWrite } from './storage.ts'
import { account, anchorData, contract, workload } from './testing/workload.ts'

const chainId = 7
const raws = workload(chainId, 3)
/** Single transactions, and several that share a block. */
const calls = [raws.slice(0, 1), raws.slice(1, 3), raws.slice(3)]
const hashes = raws.map((raw) => hexOf(keccak256(raw)))

/** Sends the calls until the power fails; what was answered with a hash is acknowledged. */
async function sendAll(engine: ChainEngine): Promise<string[]> {
  const acknowledged: string[] = []
  for (const call of calls) {
    const results = await engine.send(call).catch(() => [])
    for (const result of results) if ('hash' in result) acknowledged.push(hexOf(result.hash))
  }
  return acknowledged
}

/** Every block up to the head is there with all its parts, roots recomputed, and the state answers. */
async function assertWhole(engine: ChainEngine): Promise<Set<string>> {
  const inBlocks = new Set<string>()
  let parent = new Uint8Array(32)
  for (let number = 0; number <= engine.head.number; number++) {
    const block = (await engine.store.block(number))!
    assert.deepEqual(Buffer.from(block.header.parentHash), Buffer.from(parent))
    assert.deepEqual(Buffer.from(orderedTrie(block.transactions).root), Buffer.from(block.header.transactionsRoot))
    assert.deepEqual(
      Buffer.from(orderedTrie(block.receipts.map(consensusReceipt)).root),
      Buffer.from(block.header.receiptsRoot),
    )
    for (const raw of block.transactions) {
      inBlocks.add(hexOf(keccak256(raw)))
      assert.equal((await engine.store.placeOf(keccak256(raw)))!.number, number)
    }
    parent = new Uint8Array(block.hash)
  }
  for (const hash of hashes.filter((one) => !inBlocks.has(one))) {
    assert.equal(await engine.store.placeOf(Buffer.from(hash.slice(2), 'hex')), null)
  }
  // Reads contract code and storage through the whole state trie.
  for (const [n, hash] of hashes.slice(1).entries()) {
    if (!inBlocks.has(hash)) continue
    await assert.rejects(
      runCall(engine, { to: contract, data: anchorData(`batch ${n}`), from: account }, engine.head.number),
      { code: 'chain.call-reverted' },
    )
  }
  return inBlocks
}
const engineAccount = Buffer.from(account.slice(2), 'hex')

async function countWrites(): Promise<number> {
  let writes = 0
  const disk = memoryStorage()
  const counting = {
    ...disk,
    async commit(batch: StorageWrite[]) {
      writes += batch.length
      await disk.commit(batch)
    },
  }
  await sendAll(await ChainEngine.open({ storage: counting, chainId }))
  return writes
}

test('the power fails between any two writes: the chain reopens at a whole block and has lost nothing acknowledged', async () => {
  const writes = await countWrites()
  assert.ok(writes > 40, `${writes} write points`)
  for (let cut = 0; cut < writes; cut++) {
    const cells = new Map<string, Uint8Array>()
    const storage = faultyStorage(memoryStorage(cells), { writesLeft: cut })
    const opened = await ChainEngine.open({ storage, chainId }).catch(() => null)
    const acknowledged = opened ? await sendAll(opened) : []
    assert.notEqual(acknowledged.length, hashes.length)

    const again = await ChainEngine.open({ storage: memoryStorage(cells), chainId })
    const inBlocks = await assertWhole(again)
    for (const hash of acknowledged) assert.ok(inBlocks.has(hash), `cut at ${cut} lost ${hash}`)
    // What was cut off can be sent again and ends up in the same place, once.
    await again.send(raws)
    assert.deepEqual(await assertWhole(again), new Set(hashes))
    assert.equal(await again.nextNonce(engineAccount), BigInt(raws.length))
  }
})

test('a write that succeeds without an answer is not acknowledged, and not done twice', async () => {
  const writes = await countWrites()
  const cells = new Map<string, Uint8Array>()
  const engine = await ChainEngine.open({
    storage: faultyStorage(memoryStorage(cells), { writesLeft: writes, loseReply: true }),
    chainId,
  })
  assert.deepEqual(await sendAll(engine), hashes.slice(0, 3))
  await assert.rejects(engine.send(raws.slice(3)), { code: 'chain.storage-failed' })
  const again = await ChainEngine.open({ storage: memoryStorage(cells), chainId })
  assert.deepEqual(await assertWhole(again), new Set(hashes))
  assert.deepEqual(
    (await again.send(raws)).map((one) => 'error' in one && one.error),
    raws.map(() => 'known'),
  )
})

test('LevelDB: its log torn at any byte of the last batches leaves a whole block', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'torn-'))
  try {
    const engine = await ChainEngine.open({ storage: await openStorage(join(dir, 'live')), chainId })
    const log = (await readdir(join(dir, 'live'))).find((name) => name.endsWith('.log'))!
    const sizes = [(await stat(join(dir, 'live', log))).size]
    for (const call of calls) {
      await engine.send(call)
      sizes.push((await stat(join(dir, 'live', log))).size)
    }
    // Every batch is on the disk by now, for each was acknowledged: a copy of the open directory is what a crash leaves.
    await cp(join(dir, 'live'), join(dir, 'crashed'), { recursive: true, filter: (path) => !path.endsWith('LOCK') })
    await engine.close()
    for (let block = 1; block < sizes.length; block++) {
      const [from, to] = [sizes[block - 1]!, sizes[block]!]
      for (const at of [from, from + 1, from + 7, Math.floor((from + to) / 2), to - 1, to]) {
        await rm(join(dir, 'torn'), { recursive: true, force: true })
        await cp(join(dir, 'crashed'), join(dir, 'torn'), { recursive: true })
        await truncate(join(dir, 'torn', log), at)
        const torn = await ChainEngine.open({ storage: await openStorage(join(dir, 'torn')), chainId })
        assert.equal(torn.head.number, at === to ? block : block - 1)
        await assertWhole(torn)
        await torn.send(raws)
        assert.deepEqual(await assertWhole(torn), new Set(hashes))
        await torn.close()
      }
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})

test('a disk that refuses writes: pushed back while it does, going on by itself afterwards', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'refusing-'))
  const whileFile = join(dir, 'broken')
  const storage = { module: new URL('./testing/failing-disk.ts', import.meta.url).href, options: { whileFile } }
  const chain = await openEmbeddedChain({ dir: join(dir, 'chain'), chainId, storage })
  try {
    const hex = raws.map(hexOf)
    assert.ok('hash' in (await chain.sendRaw(hex.slice(0, 1)))[0]!)
    await writeFile(whileFile, 'EIO')
    const refused = await chain.sendRaw(hex.slice(1, 3))
    assert.deepEqual(
      refused.map((one) => 'error' in one && one.error),
      ['full', 'full'],
    )
    assert.equal((await chain.head()).number, 1)
    await rm(whileFile)
    const results = await chain.sendRaw(hex.slice(1))
    assert.ok(
      results.every((one) => 'hash' in one),
      JSON.stringify(results),
    )
    assert.equal(await chain.nextNonce(account), raws.length)
  } finally {
    await chain.close()
    await rm(dir, { recursive: true, force: true })
  }
})

test('a full disk: a coded error, no half block, and the chain goes on once there is space', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'full-'))
  const whileFile = join(dir, 'full')
  const storage = { module: new URL('./testing/failing-disk.ts', import.meta.url).href, options: { whileFile } }
  const chain = await openEmbeddedChain({ dir: join(dir, 'chain'), chainId, storage })
  try {
    const hex = raws.map(hexOf)
    await chain.sendRaw(hex.slice(0, 1))
    await writeFile(whileFile, 'ENOSPC')
    const [refused] = await chain.sendRaw(hex.slice(1, 2))
    assert.deepEqual(
      [refused && 'error' in refused && [refused.error, /ENOSPC/.test(refused.message)]],
      [['full', true]],
    )
    // Neither writing nor reading goes on from what may be half there.
    await assert.rejects(chain.sendRaw(hex.slice(1, 2)), { code: 'chain.storage-failed', retryable: true })
    await assert.rejects(chain.getTransaction(hashes[0] as any), { code: 'chain.storage-failed' })
    const asked = await fetch(chain.jsonRpcUrl, {
      method: 'POST',
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'eth_blockNumber' }),
    })
    assert.deepEqual((await asked.json()).error, {
      code: -32000,
      message: 'the chain is stopped: its storage failed',
    })
    assert.equal((await chain.head()).number, 1)

    await rm(whileFile)
    assert.equal(await chain.getTransaction(hashes[1] as any), null)
    const results = await chain.sendRaw(hex.slice(1))
    assert.deepEqual(
      results.map((one) => 'hash' in one && one.hash),
      hashes.slice(1),
    )
    await chain.close()
    const engine = await ChainEngine.open({ storage: await openStorage(join(dir, 'chain')) })
    assert.deepEqual(await assertWhole(engine), new Set(hashes))
    await engine.close()
  } finally {
    await chain.close()
    await rm(dir, { recursive: true, force: true })
  }
})

test('a second process is refused with a clear message, and the first one is not disturbed', async () => {
  const place = await mkdtemp(join(tmpdir(), 'locked-'))
  const [dir, script] = [join(place, 'chain'), join(place, 'second.mjs')]
  const chain = await openEmbeddedChain({ dir, chainId })
  try {
    const opener = new URL('./open-embedded-chain.ts', import.meta.url).href
    await writeFile(
      script,
      `import { openEmbeddedChain } from '${opener}'
      const failed = await openEmbeddedChain({ dir: process.argv[2] }).catch((error) => error)
      console.log(JSON.stringify([failed.code, failed.zh]))`,
    )
    const second = spawnSync(process.execPath, [script, dir], { encoding: 'utf8' })
    assert.equal(second.status, 0, second.stderr)
    const [code, zh] = JSON.parse(second.stdout)
    assert.equal(code, 'chain.in-use')
    assert.match(zh, /另一个进程/)
    await assert.rejects(openEmbeddedChain({ dir }), { code: 'chain.in-use' })
    const results = await chain.sendRaw(raws.map(hexOf))
    assert.ok(results.every((one) => 'hash' in one))
  } finally {
    await chain.close()
    await rm(place, { recursive: true, force: true })
  }
})

test('calls and traces that write leave nothing for the next block to store', async () => {
  const engine = await ChainEngine.open({ storage: memoryStorage(), chainId })
  await engine.send(raws)
  const call = { to: contract, data: anchorData('never'), from: account }
  // Several at once, each as if it were the only one: none sees what another wrote.
  const gas = await Promise.all(
    Array.from({ length: 5 }, async () => (await runCall(engine, call, engine.head.number)).gasUsed),
  )
  assert.ok(gas[0]! > 40_000n)
  assert.deepEqual(new Set(gas).size, 1)
  assert.deepEqual(engine.nodes.pendingWrites(), [])
})
