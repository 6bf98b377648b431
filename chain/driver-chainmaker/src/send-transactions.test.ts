import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { ChainSigner, Hex } from '@jhc/chain-port/driver.ts'
import { encodeDeployData, encodeFunctionData, keccak256, stringToHex } from 'viem'
import { type FakeChain, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { readRequest } from './account-transactions.ts'
import { firstFreeNonce } from './free-nonce.ts'
import { type ChainmakerChain, openChainmakerChain } from './open-chainmaker-chain.ts'
import { transactionHash } from './transaction-hash.ts'

const anchor = (name: string) =>
  encodeFunctionData({
    abi,
    functionName: 'anchor',
    args: [
      keccak256(stringToHex(name)),
      keccak256(stringToHex(`root ${name}`)),
      1,
      stringToHex('hospital-a', { size: 32 }),
      0,
      stringToHex('JHC-REC-1', { size: 32 }),
      [],
      '0x6161',
    ],
  })
const outcome = (result: object) => ('error' in result ? result.error : 'taken')

describe('one account on ChainMaker', () => {
  let clock = Date.now()
  let chain: FakeChain
  let driver: ChainmakerChain
  let other: ChainmakerChain
  let signer: ChainSigner
  let contract: Hex
  let nonce = 0

  const open = (more = {}) => openChainmakerChain({ ...chain.options(chain.admins[0]!), ...more })
  const sign = (name: string, at = nonce++) =>
    signer.sign({ to: contract, data: anchor(name), gas: 1_000_000n, nonce: at })
  const blocksWith = (hash: Hex) =>
    chain.ledger.blocks.filter((block) => block.txs.some(({ payload }) => transactionHash(payload!) === hash)).length

  before(async () => {
    chain = await startChain({ now: () => clock, withoutSync: true })
    driver = await open()
    signer = driver.signerOf(chain.admins[0]!)
    const { address } = signer
    const data = encodeDeployData({ abi, bytecode, args: [address, address, address] })
    const { raw, hash } = await signer.sign({ to: null, data, gas: 10_000_000n, nonce: nonce++ })
    await driver.sendRaw([raw])
    contract = (await driver.getTransaction(hash))!.contractAddress!
  })
  beforeEach(async () => {
    other = await open()
  })
  afterEach(() => other.close())
  after(async () => {
    await driver.close()
    await chain.stop()
  })

  test('the same transaction sent by two processes is on the chain once, and both learn it', async () => {
    const { raw, hash } = await sign('twice')
    const results = await Promise.all([driver.sendRaw([raw]), other.sendRaw([raw]), driver.sendRaw([raw])])
    assert.equal(results.flat().filter((result) => outcome(result) === 'taken').length, 1)
    assert.equal(results.flat().filter((result) => outcome(result) === 'known').length, 2)
    assert.equal(blocksWith(hash), 1)
  })

  test('of two different transactions with one nonce one is taken', async () => {
    const at = nonce++
    const [mine, theirs] = [await sign('mine', at), await sign('theirs', at)]
    assert.notEqual(mine.hash, theirs.hash)
    const results = await Promise.all([driver.sendRaw([mine.raw]), other.sendRaw([theirs.raw])])
    assert.deepEqual(results.flat().map(outcome).sort(), ['nonce-too-low', 'taken'])
    assert.equal(blocksWith(mine.hash) + blocksWith(theirs.hash), 1)
    const found = await Promise.all([mine, theirs].map(({ hash }) => driver.getTransaction(hash)))
    assert.equal(found.filter((one) => one !== null).length, 1)
    assert.equal(await driver.nextNonce(signer.address), nonce)
  })

  test('one that waited longer than the node accepts is signed again under its id', async () => {
    const { raw, hash } = await sign('late')
    clock += 3_600_000
    assert.deepEqual(await driver.sendRaw([raw]), [{ hash }])
    const kept = chain.ledger.place(readRequest(raw).payload!.txId)!
    assert.equal((await driver.getTransaction(hash))!.status, 'success')
    const { timestamp } = kept.block.txs[kept.index]!.payload!
    assert.equal(timestamp, BigInt(Math.floor(clock / 1000)))
    assert.ok(timestamp - readRequest(raw).payload!.timestamp >= 3_600n)
    // After a lost reply the old bytes come again: the chain has that effect already.
    assert.deepEqual((await other.sendRaw([raw])).map(outcome), ['known'])
  })

  test('an answer means that it is in a block; without one it says so, and what was sent stays known', async () => {
    const impatient = await open({ inclusionTimeout: 30 })
    chain.ledger.pause(true)
    const { raw, hash } = await sign('paused')
    await assert.rejects(impatient.sendRaw([raw]), (error: any) => {
      assert.deepEqual([error.code, error.retryable], ['chain.not-included', true])
      return true
    })
    const waiting = driver.sendRaw([raw])
    chain.ledger.pause(false)
    assert.deepEqual((await waiting).map(outcome), ['known'])
    assert.equal(blocksWith(hash), 1)
    await impatient.close()
  })

  test('signs what it reads of its own transaction anew for another nonce', async () => {
    const { raw } = await sign('moved', nonce + 7)
    assert.deepEqual((await driver.sendRaw([raw])).map(outcome), ['nonce-gap'])
    const moved = await signer.signAgain!(raw, nonce)
    assert.deepEqual(await driver.sendRaw([moved.raw]), [{ hash: moved.hash }])
    nonce++
    assert.equal((await driver.getTransaction(moved.hash))!.input, anchor('moved'))
  })

  test('refuses what is signed by nobody, for another chain, or under a foreign id', async () => {
    const { raw } = await sign('forged', nonce)
    const { raw: foreign } = await sign('foreign', nonce)
    const forged = readRequest(raw)
    forged.sender!.signature[10]! ^= 1
    const borrowed = readRequest(foreign)
    borrowed.payload!.txId = 'ab'.repeat(32)
    const { toBinary } = await import('@bufbuild/protobuf')
    const { TxRequestSchema } = await import('./generated/common_pb.ts')
    const results = await driver.sendRaw([
      toBinary(TxRequestSchema, forged),
      toBinary(TxRequestSchema, borrowed),
      '0x00',
    ])
    assert.deepEqual(results.map(outcome), ['rejected', 'rejected', 'rejected'])
    assert.equal(await driver.nextNonce(signer.address), nonce)
  })

  test('a process that knows nothing finds the next nonce on the chain', async () => {
    assert.equal(await other.nextNonce(signer.address), nonce)
    assert.equal(await other.nextNonce(`0x${'77'.repeat(20)}`), 0)
  })
})

test('the next nonce is found in few steps, whatever was known before', async () => {
  for (const used of [0, 1, 2, 3, 7, 8, 9, 1_000, 123_456]) {
    for (const from of [0, Math.floor(used / 2), used]) {
      let asked = 0
      const found = await firstFreeNonce(from, async (nonce) => {
        asked++
        return nonce < used
      })
      assert.equal(found, used)
      assert.ok(asked <= 40, `${asked} questions`)
    }
  }
})
