import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import type { ChainSigner } from '@jhc/chain-port/driver.ts'
import { encodeDeployData } from 'viem'
import { type FakeChain, type FakeChainOptions, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { startNode } from '../../../tests/fakes/chainmaker-node/start-node.ts'
import { type ChainmakerChain, type ChainmakerOptions, openChainmakerChain } from './open-chainmaker-chain.ts'

interface Bed {
  chain: FakeChain
  driver: ChainmakerChain
  signer: ChainSigner
  /** Sends one more transaction of the first administrator; its block's height. */
  send(): Promise<number>
}

async function withChain(
  options: FakeChainOptions,
  work: (bed: Bed) => Promise<void>,
  change: (options: ChainmakerOptions) => ChainmakerOptions = (same) => same,
): Promise<void> {
  const chain = await startChain(options)
  try {
    const driver = await openChainmakerChain(change({ ...chain.options(chain.admins[0]!), patience: 60_000 }))
    const signer = driver.signerOf(chain.admins[0]!)
    let nonce = 0
    async function send() {
      const { raw, hash } = await signer.sign({ to: null, data: deployment(signer), gas: 10_000_000n, nonce: nonce++ })
      assert.deepEqual(await driver.sendRaw([raw]), [{ hash }])
      return (await driver.getTransaction(hash))!.blockNumber
    }
    try {
      await work({ chain, driver, signer, send })
    } finally {
      await driver.close()
    }
  } finally {
    await chain.stop()
  }
}
const deployment = ({ address }: ChainSigner) => encodeDeployData({ abi, bytecode, args: [address, address, address] })
/** A connection that was lost is tried again after a while. */
async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error: any) {
      assert.equal(error.code, 'chain.nodes-unreachable')
      await setTimeout(20)
    }
  }
}
const restart = async ({ ledger, nodes }: FakeChain, n: number) => {
  nodes[n] = await startNode({ ledger, port: nodes[n]!.port })
}

test('goes on at another node when one fails, also in the middle of a subscription, without a gap', () =>
  withChain({ nodes: 3 }, async ({ chain, driver, send }) => {
    const seen: number[] = []
    let heard = () => {}
    const subscription = driver.subscribe(1, async (block) => {
      seen.push(block.number)
      heard()
    })
    const until = async (height: number) => {
      while (seen.at(-1) !== height) await new Promise<void>((resolve) => (heard = resolve))
    }
    await until(await send())
    const inUse = () => driver.nodes!().find((node) => node.sendsHere)!
    const first = inUse()
    assert.deepEqual([first.name, first.state], [chain.nodes[0]!.address, 'well'])
    await chain.nodes[0]!.stop()
    await until(await send())
    assert.notEqual(inUse().name, first.name)
    assert.equal(driver.nodes!().find(({ name }) => name === first.name)!.state, 'unreachable')
    await chain.nodes[1]!.stop()
    await until(await send())
    await restart(chain, 0)
    await chain.nodes[2]!.stop()
    await until(await send())
    await subscription.stop()
    assert.deepEqual(seen, [1, 2, 3, 4])
  }))

test('with no node left it says so, as something that passes', () =>
  withChain({ nodes: 2 }, async ({ chain, send, signer }) => {
    await send()
    const driver = await openChainmakerChain({ ...chain.options(chain.admins[0]!), patience: 10 })
    for (const node of chain.nodes) await node.stop()
    const { raw } = await signer.sign({ to: null, data: deployment(signer), gas: 10_000_000n, nonce: 1 })
    for (const ask of [() => driver.head(), () => driver.sendRaw([raw]), () => driver.nextNonce(signer.address)]) {
      await assert.rejects(ask, (error: any) => {
        assert.deepEqual([error.code, error.retryable], ['chain.nodes-unreachable', true])
        return true
      })
    }
    await restart(chain, 1)
    assert.equal((await eventually(() => driver.head())).number, 1)
    assert.equal(await driver.nextNonce(signer.address), 1)
    await driver.close()
  }))

test('passes over a node that lags, follows another one, and never shows a lower head than before', () =>
  withChain(
    { nodes: 2 },
    async ({ chain, driver, send }) => {
      await send()
      for (const node of chain.nodes) node.holdAt(1)
      chain.nodes[1]!.holdAt(null)
      const seen = Promise.withResolvers<number>()
      const subscription = driver.subscribe(2, async ({ number }) => seen.resolve(number))
      const height = await send()
      assert.equal(await seen.promise, height)
      await subscription.stop()
      assert.equal((await driver.head()).number, height)
      assert.equal((await driver.getBlock(height))!.number, height)
      // Only the lagging one is left: what was seen stays seen, but cannot be read.
      await chain.nodes[1]!.stop()
      await assert.rejects(driver.head(), /nodes-unreachable/)
      await restart(chain, 1)
      assert.equal((await eventually(() => driver.head())).number, height)
    },
    (options) => ({ ...options, checkLagEvery: 50 }),
  ))

for (const tls of ['one-way', 'mutual'] as const) {
  test(`TLS, ${tls}`, async () => {
    await withChain({ tls, nodes: 2 }, async ({ driver, send }) => {
      assert.equal(await send(), 1)
      assert.equal((await driver.head()).number, 1)
    })
    const other = await startChain({ tls })
    const refuse = (change: (options: ChainmakerOptions) => ChainmakerOptions) =>
      assert.rejects(
        withChain(
          { tls },
          async () => {},
          (options) => change({ ...options, patience: 10 }),
        ),
        (error: any) => error.code === 'chain.nodes-unreachable',
      )
    const withTls = (options: ChainmakerOptions, part: object) => ({
      ...options,
      nodes: options.nodes.map((node) => ({ ...node, tls: { ...node.tls!, ...part } })),
    })
    try {
      await refuse((options) => withTls(options, { rootsPem: other.tls!.rootsPem }))
      await refuse((options) => withTls(options, { hostName: 'another.name' }))
      await refuse((options) => ({ ...options, nodes: options.nodes.map(({ address }) => ({ address })) }))
      if (tls === 'mutual') {
        await refuse((options) => withTls(options, { certificatePem: undefined }))
        const { certificatePem, privateKeyPem } = other.tls!
        await refuse((options) => withTls(options, { certificatePem, privateKeyPem }))
      }
    } finally {
      await other.stop()
    }
  })
}

test('refuses a chain that is not the one configured, and a member that the chain does not know', async () => {
  const chain = await startChain()
  const stranger = await startChain()
  const open = (change: Partial<ChainmakerOptions>) =>
    openChainmakerChain({ ...chain.options(chain.admins[0]!), ...change })
  try {
    await assert.rejects(open({ chainId: 'chain9' }), /not-authorised/)
    await assert.rejects(open({ authType: 'public' }), /other-chain/)
    await assert.rejects(open({ identities: [stranger.admins[0]!] }), /not-authorised/)
  } finally {
    await chain.stop()
    await stranger.stop()
  }
})
