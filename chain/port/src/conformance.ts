import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { DeployVerifier } from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { decodeHeader, decodeReceipt, receiptKey, valueFromTriePath } from '@jhc/record/receipt-path.ts'
import { encodeDeployData, encodeFunctionData, keccak256, stringToHex } from 'viem'
import { contractConformance } from './contract-conformance.ts'
import type { ChainBlock, ChainDriver, ChainSigner, Hex } from './driver.ts'
import { bytesOf } from './legacy-transaction.ts'

export interface ConformanceFixture {
  driver: ChainDriver
  /** An account that may send transactions and has sent none. */
  signer: ChainSigner
  /** A second one, for refusals. */
  otherSigner: ChainSigner
  /** Closes the driver and opens it again on the same chain. */
  reopen(): Promise<ChainDriver>
  stop(): Promise<void>
}

const id = (name: string) => keccak256(stringToHex(name))
const anchorData = (name: string, entryBytes = 9, previous: Hex[] = []): Hex =>
  encodeFunctionData({
    abi,
    functionName: 'anchor',
    args: [
      id(name),
      id(`root ${name}`),
      1,
      stringToHex('hospital-a', { size: 32 }),
      0,
      stringToHex('JHC-REC-1', { size: 32 }),
      previous,
      `0x${'61'.repeat(entryBytes)}`,
    ],
  })

/**
 * What every driver owes the platform. A driver's own test calls this once; nothing here knows which driver it is.
 * `contracts`: all our contracts live a life on the same chain too, with their own SM2 verifier or the one given.
 */
export function driverConformance(
  name: string,
  open: () => Promise<ConformanceFixture>,
  { contracts }: { contracts?: true | DeployVerifier } = {},
): void {
  describe(`driver ${name}`, () => {
    let fixture: ConformanceFixture
    let driver: ChainDriver
    let contract: Hex
    let nonce = 0

    const sign = async (to: Hex | null, data: Hex, at = nonce++) =>
      fixture.signer.sign({ to, data, gas: 5_000_000n, nonce: at })
    /** In a block, and the head has come that far: a call then sees it. */
    async function included(hash: Hex) {
      for (;;) {
        const transaction = await driver.getTransaction(hash)
        if (transaction && (await driver.head()).number >= transaction.blockNumber) return transaction
        await setTimeout(20)
      }
    }
    /** Past every reorganisation: what was read of it stays so. */
    async function final(hash: Hex) {
      for (;;) {
        const transaction = await included(hash)
        if ((await driver.head()).number - driver.capabilities.confirmations >= transaction.blockNumber)
          return included(hash)
        await setTimeout(20)
      }
    }
    async function send(to: Hex | null, data: Hex) {
      const { raw, hash } = await sign(to, data)
      assert.deepEqual(await driver.sendRaw([raw]), [{ hash }])
      return included(hash)
    }

    before(async () => {
      fixture = await open()
      driver = fixture.driver
    })
    after(() => fixture?.stop())

    test('names its genesis and its head', async () => {
      const genesis = await driver.getBlock(0)
      assert.equal(genesis!.hash, await driver.genesisHash())
      const head = await driver.head()
      assert.equal((await driver.getBlock(head.number))!.hash, head.hash)
      assert.equal(await driver.getBlock(head.number + 1_000_000), null)
    })

    test('deploys a contract, calls it, and keeps what is written', async () => {
      const { address } = fixture.signer
      const deployed = await send(null, encodeDeployData({ abi, bytecode, args: [address, address, address] }))
      assert.equal(deployed.status, 'success')
      assert.ok(deployed.contractAddress)
      contract = deployed.contractAddress
      const anchored = await send(contract, anchorData('first'))
      assert.deepEqual(
        [anchored.from, anchored.to, anchored.nonce, anchored.contractAddress],
        [address, contract, nonce - 1, null],
      )
      assert.ok(anchored.gasUsed > 21_000n)
      const stored = await driver.call({
        to: contract,
        data: encodeFunctionData({ abi, functionName: 'batches', args: [id('first')] }),
      })
      assert.equal(stored.slice(0, 66), id('root first'))
    })

    test('takes several in order and answers each', async () => {
      const signed = []
      for (let n = 0; n < 5; n++) signed.push(await sign(contract, anchorData(`many ${n}`)))
      assert.deepEqual(
        await driver.sendRaw(signed.map((one) => one.raw)),
        signed.map((one) => ({ hash: one.hash })),
      )
      const places = []
      for (const { hash } of signed) places.push(await final(hash))
      const order = places.map((place) => place.blockNumber * 1_000_000 + place.index)
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      )
      assert.equal(await driver.nextNonce(fixture.signer.address), nonce)
    })

    test('refuses by kind: known, nonce too low, gap, not a transaction, too large', async () => {
      const repeat = await sign(contract, anchorData('many 4'), nonce - 1)
      const low = await sign(contract, anchorData('other'), nonce - 1)
      const gap = await sign(contract, anchorData('gap'), nonce + 5)
      const large = await sign(contract, anchorData('large', driver.capabilities.maxTransactionBytes), nonce)
      const results = await driver.sendRaw([repeat.raw, low.raw, gap.raw, '0xc0ffee', large.raw])
      assert.deepEqual(
        results.map((result) => 'error' in result && result.error),
        ['known', 'nonce-too-low', 'nonce-gap', 'rejected', 'rejected'],
      )
      assert.equal(await driver.nextNonce(fixture.signer.address), nonce)
    })

    test('keeps large call data byte for byte', async () => {
      const data = anchorData('wide', 96 * 1024)
      const sent = await final((await send(contract, data)).hash)
      assert.equal(sent.input, data)
      const block = (await driver.getBlock(sent.blockNumber))!
      assert.equal(block.transactions[sent.index]!.input, data)
    })

    test('a revert is in a block as reverted; a call that reverts throws with its data', async () => {
      const reverted = await send(contract, anchorData('first'))
      assert.deepEqual([reverted.status, reverted.logs.length], ['reverted', 0])
      await assert.rejects(
        driver.call({ to: contract, data: anchorData('first'), from: fixture.signer.address }),
        (error: any) => {
          assert.equal(error.code, 'chain.call-reverted')
          assert.match(error.details.data, driver.capabilities.revertData === false ? /^0x$/ : /^0x[0-9a-f]{8}/)
          return true
        },
      )
    })

    test('blocks are linked, their logs are numbered through, and a lookup equals the block', async () => {
      const { hash } = await send(contract, anchorData('corrects', 9, [id('old 1'), id('old 2')]))
      const last = (await final(hash)).blockNumber
      let parent: ChainBlock | null = null
      for (let number = Math.max(0, last - 8); number <= last; number++) {
        const block: ChainBlock = (await driver.getBlock(number))!
        if (parent) assert.deepEqual([block.parentHash, block.timestamp >= parent.timestamp], [parent.hash, true])
        assert.deepEqual(
          block.transactions.map((transaction) => transaction.index),
          block.transactions.map((_, index) => index),
        )
        const numbers = block.transactions.flatMap((transaction) => transaction.logs.map((log) => log.logIndex))
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index),
        )
        for (const transaction of block.transactions) {
          assert.deepEqual(await driver.getTransaction(transaction.hash), {
            ...transaction,
            blockNumber: number,
            blockHash: block.hash,
          })
        }
        parent = block
      }
    })

    test('receipt proofs lead from the receipt to the header and its hash', async () => {
      const transaction = await final((await send(contract, anchorData('proved'))).hash)
      if (!driver.capabilities.receiptProofs) return assert.equal(await driver.getReceiptProof(transaction.hash), null)
      const proof = (await driver.getReceiptProof(transaction.hash))!
      assert.deepEqual([proof.blockHash, proof.transactionIndex], [transaction.blockHash, transaction.index])
      assert.equal(keccak256(proof.headerRlp), proof.blockHash)
      const { receiptsRoot } = decodeHeader(bytesOf(proof.headerRlp))
      const root = typeof receiptsRoot === 'string' ? Buffer.from(receiptsRoot, 'hex') : receiptsRoot
      const receipt = decodeReceipt(
        valueFromTriePath(root, receiptKey(proof.transactionIndex), proof.nodes.map(bytesOf)),
      )
      assert.equal(receipt.success, true)
      assert.equal(receipt.logs.length, transaction.logs.length)
      assert.equal(await driver.getReceiptProof(id('unknown')), null)
      assert.equal(await driver.getTransaction(id('unknown')), null)
    })

    test('finds a block by its hash and logs by range, address and topic, where it offers that', async () => {
      const { blockNumber, blockHash, hash, logs } = await final((await send(contract, anchorData('searched'))).hash)
      if (driver.getBlockByHash) {
        assert.deepEqual(await driver.getBlockByHash(blockHash), await driver.getBlock(blockNumber))
        assert.equal(await driver.getBlockByHash(id('unknown')), null)
      }
      if (driver.getLogs) {
        const range = { fromBlock: blockNumber, toBlock: blockNumber }
        const expected = logs.map((log) => ({ ...log, blockNumber, transactionHash: hash }))
        assert.deepEqual(
          await driver.getLogs({ ...range, address: [contract], topics: [null, [id('searched')]] }),
          expected,
        )
        assert.deepEqual(await driver.getLogs({ ...range, topics: [[id('nothing')]] }), [])
      }
      assert.equal(typeof driver.getLogs, typeof driver.getBlockByHash)
    })

    test('several callers at once: each gets its own answer, numbers go up without a hole', async () => {
      const signed = []
      for (let n = 0; n < 6; n++) signed.push(await sign(contract, anchorData(`at once ${n}`)))
      const answers = await Promise.all(
        [signed.slice(0, 2), signed.slice(2, 4), signed.slice(4)].map((some) =>
          driver.sendRaw(some.map((one) => one.raw)),
        ),
      )
      assert.deepEqual(
        answers.flat(),
        signed.map((one) => ({ hash: one.hash })),
      )
      for (const { hash } of signed) assert.equal((await included(hash)).status, 'success')
      assert.equal(await driver.nextNonce(fixture.signer.address), nonce)
    })

    test('subscribes from any block: in order, again after a failure, and not after a stop', async () => {
      const last = (await driver.head()).number + 1
      const seen: number[] = []
      const done = Promise.withResolvers<void>()
      let failures = 2
      const subscription = driver.subscribe(1, async (block) => {
        if (block.number === 2 && failures-- > 0) throw new Error('the receiver is not ready')
        seen.push(block.number)
        if (block.number >= last) done.resolve()
      })
      await send(contract, anchorData('seen'))
      await done.promise
      await subscription.stop()
      const count = seen.length
      const forks = seen.filter((number, index) => index > 0 && number <= seen[index - 1]!)
      if (!driver.capabilities.reorganises) assert.deepEqual(forks, [])
      assert.ok(seen.every((number, index) => number <= (seen[index - 1] ?? 0) + 1))
      assert.deepEqual(
        [...new Set(seen)],
        Array.from({ length: Math.max(...seen) }, (_, index) => index + 1),
      )
      await send(contract, anchorData('unseen'))
      assert.equal(seen.length, count)
    })

    test('another account is refused by the contract, not by the driver', async () => {
      const { raw, hash } = await fixture.otherSigner.sign({
        to: contract,
        data: anchorData('foreign'),
        gas: 1_000_000n,
        nonce: 0,
      })
      assert.deepEqual(await driver.sendRaw([raw]), [{ hash }])
      const transaction = await included(hash)
      assert.deepEqual([transaction.status, transaction.from], ['reverted', fixture.otherSigner.address])
    })

    test('is the same chain after a reopening', async () => {
      const genesis = await driver.genesisHash()
      const { blockNumber } = await final((await send(contract, anchorData('before'))).hash)
      const block = await driver.getBlock(blockNumber)
      driver = await fixture.reopen()
      assert.equal(await driver.genesisHash(), genesis)
      assert.ok((await driver.head()).number >= blockNumber)
      assert.deepEqual(await driver.getBlock(blockNumber), block)
      assert.equal((await send(contract, anchorData('after'))).status, 'success')
    })

    if (contracts) contractConformance(() => ({ ...fixture, driver }), contracts === true ? undefined : contracts)
  })
}
