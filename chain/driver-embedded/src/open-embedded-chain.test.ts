import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { hexOf, signLegacyTransaction } from '@jhc/chain-port/legacy-transaction.ts'
import { addressOfPrivateKey } from '@jhc/chain-port/secp256k1.ts'
import { JsonRpcProvider, Wallet } from 'ethers'
import {
  createPublicClient,
  encodeDeployData,
  encodeFunctionData,
  http,
  keccak256,
  stringToHex,
  toHex,
  toRlp,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { type EmbeddedChain, openEmbeddedChain } from './open-embedded-chain.ts'

const key = Buffer.from('5b'.repeat(32), 'hex')
const account = hexOf(addressOfPrivateKey(key))
let dir: string
let chain: EmbeddedChain
let contract: Hex

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'embedded-chain-'))
  chain = await openEmbeddedChain({ dir })
})
after(async () => {
  await chain.close()
  await rm(dir, { recursive: true, force: true })
})

async function send(to: Hex | null, data: Hex): Promise<Hex> {
  const nonce = await chain.nextNonce(account)
  const { raw } = signLegacyTransaction({ to, data, gas: 5_000_000n, nonce }, chain.chainId, key)
  const [result] = await chain.sendRaw([hexOf(raw)])
  assert.ok(result && 'hash' in result, JSON.stringify(result))
  return result.hash
}
const batch = (name: string) => keccak256(stringToHex(name))
const anchorData = (name: string, previous: Hex[] = []) =>
  encodeFunctionData({
    abi: indexAnchorAbi,
    functionName: 'anchor',
    args: [
      batch(name),
      batch('root'),
      1,
      stringToHex('hospital-a', { size: 32 }),
      0,
      stringToHex('JHC-REC-1', { size: 32 }),
      previous,
      '0x00000002aabb',
    ],
  })

test('a contract is deployed, called and read back after a reopening', async () => {
  const hash = await send(
    null,
    encodeDeployData({ abi: indexAnchorAbi, bytecode: indexAnchorBytecode, args: [account, account, account] }),
  )
  contract = (await chain.getTransaction(hash))!.contractAddress!
  await send(contract, anchorData('one'))
  const [head, genesis] = [await chain.head(), await chain.genesisHash()]
  await chain.close()
  chain = await openEmbeddedChain({ dir })
  assert.deepEqual(await chain.head(), head)
  assert.equal(await chain.genesisHash(), genesis)
  const viem = createPublicClient({ transport: http(chain.jsonRpcUrl) })
  const [root, count] = await viem.readContract({
    address: contract,
    abi: indexAnchorAbi,
    functionName: 'batches',
    args: [batch('one')],
  })
  assert.deepEqual([root, count], [batch('root'), 1])
})

test('viem recomputes block hash and receipts root', async () => {
  await send(contract, anchorData('two', [batch('old')]))
  const viem = createPublicClient({ transport: http(chain.jsonRpcUrl) })
  const block = await viem.getBlock({ includeTransactions: true })
  const number = (value: bigint | number) => (value ? toHex(value) : '0x')
  const header = toRlp([
    block.parentHash,
    block.sha3Uncles,
    block.miner,
    block.stateRoot,
    block.transactionsRoot,
    block.receiptsRoot,
    block.logsBloom!,
    number(block.difficulty),
    number(block.number),
    number(block.gasLimit),
    number(block.gasUsed),
    number(block.timestamp),
    block.extraData,
    block.mixHash,
    block.nonce!,
  ])
  assert.equal(keccak256(header), block.hash)
  assert.equal((await chain.getBlock(Number(block.number)))!.headerRlp, header)

  const receipt = await viem.getTransactionReceipt({ hash: block.transactions[0]!.hash })
  assert.equal(receipt.logs.length, 2)
  const encoded = toRlp([
    '0x01',
    number(receipt.cumulativeGasUsed),
    receipt.logsBloom,
    receipt.logs.map((log) => [log.address, log.topics, log.data]),
  ])
  // A list of one: the trie is a single leaf with the path of RLP(0) = 0x80.
  assert.equal(keccak256(toRlp(['0x2080', encoded])), block.receiptsRoot)
  const logs = await viem.getContractEvents({
    address: contract,
    abi: indexAnchorAbi,
    eventName: 'BatchAnchored',
    args: { batchId: batch('one') },
    fromBlock: 0n,
  })
  assert.equal(logs.length, 1)
  assert.equal(logs[0]!.args.count, 1)
})

test('ethers reads blocks and logs, sends type 0 and type 1, and is refused type 2', async () => {
  const provider = new JsonRpcProvider(chain.jsonRpcUrl, undefined, {
    cacheTimeout: -1,
    polling: true,
    pollingInterval: 50,
  })
  try {
    const wallet = new Wallet(`0x${'77'.repeat(32)}`, provider)
    const to = `0x${'42'.repeat(20)}`
    for (const type of [0, 1]) {
      const sent = await wallet.sendTransaction({ type, to, data: '0x0102', gasPrice: 0, gasLimit: 60_000, value: 0 })
      const receipt = await sent.wait()
      assert.equal(receipt!.status, 1)
      assert.equal(receipt!.type, type)
      const seen = await provider.getTransaction(sent.hash)
      assert.equal(seen!.from, wallet.address)
      assert.equal(seen!.data, '0x0102')
    }
    await assert.rejects(
      wallet.sendTransaction({ type: 2, to, maxFeePerGas: 0, maxPriorityFeePerGas: 0, gasLimit: 60_000, nonce: 2 }),
      /rejected/,
    )
    const logs = await provider.getLogs({ address: contract, fromBlock: 0, toBlock: 'latest' })
    assert.ok(logs.length >= 5)
    assert.equal(await provider.getBalance(to), 0n)
    assert.equal(await provider.getTransactionCount(wallet.address), 2)
  } finally {
    provider.destroy()
  }
})

test('nonces: too low, gap, known, duplicates in one call, and order', async () => {
  const other = Buffer.from('11'.repeat(32), 'hex')
  const make = (nonce: number, data: Hex = '0x') =>
    hexOf(signLegacyTransaction({ to: account, data, gas: 50_000n, nonce }, chain.chainId, other).raw)
  const first = await chain.sendRaw([make(0), make(1), make(1), make(3), make(2)])
  assert.deepEqual(
    first.map((one) => ('hash' in one ? 'ok' : one.error)),
    ['ok', 'ok', 'known', 'nonce-gap', 'ok'],
  )
  const again = await chain.sendRaw([make(0), make(0, '0x01'), '0x00'])
  assert.deepEqual(
    again.map((one) => ('hash' in one ? 'ok' : one.error)),
    ['known', 'nonce-too-low', 'rejected'],
  )
  assert.equal(await chain.nextNonce(hexOf(addressOfPrivateKey(other))), 3)
})

test('a transaction that costs what the account lacks is refused and takes nothing with it', async () => {
  const poor = privateKeyToAccount(`0x${'21'.repeat(32)}`)
  const expensive = await poor.signTransaction({
    type: 'legacy',
    chainId: chain.chainId,
    nonce: 0,
    to: account,
    gas: 21_000n,
    gasPrice: 1n,
    value: 0n,
  })
  const after = await poor.signTransaction({
    type: 'legacy',
    chainId: chain.chainId,
    nonce: 1,
    to: account,
    gas: 21_000n,
    gasPrice: 0n,
    value: 0n,
  })
  const before = await chain.head()
  const results = await chain.sendRaw([expensive, after])
  assert.deepEqual(
    results.map((one) => ('hash' in one ? 'ok' : one.error)),
    ['rejected', 'rejected'],
  )
  assert.deepEqual(await chain.head(), before)
  assert.equal(await chain.nextNonce(poor.address.toLowerCase() as Hex), 0)
})

test('a reverted call throws its data; a reverted transaction is in a block as reverted', async () => {
  await assert.rejects(chain.call({ to: contract, data: anchorData('one'), from: account }), {
    code: 'chain.call-reverted',
  })
  const hash = await send(contract, anchorData('one'))
  assert.equal((await chain.getTransaction(hash))!.status, 'reverted')
})

test('subscribe delivers every block in order and the same one again after a failure', async () => {
  const seen: number[] = []
  let failed = false
  const done = Promise.withResolvers<void>()
  const target = (await chain.head()).number + 1
  const subscription = chain.subscribe(0, async (block) => {
    if (block.number === 1 && !failed) {
      failed = true
      throw new Error('once')
    }
    seen.push(block.number)
    if (block.number === target) done.resolve()
  })
  await send(contract, anchorData('three'))
  await done.promise
  await subscription.stop()
  assert.deepEqual(
    seen,
    Array.from({ length: target + 1 }, (_, number) => number),
  )
})
