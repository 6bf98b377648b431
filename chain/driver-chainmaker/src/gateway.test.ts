import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { organisationsAbi } from '@jhc/chain-contracts/generated/organisations.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import { decodeFunctionResult, encodeFunctionData, type Hex } from 'viem'
import { chainGatewayApi } from '../../../services/chain-platform/src/gateway/api.ts'
import { createChainGateway } from '../../../services/chain-platform/src/gateway/capability.ts'
import { anchorCall, entryText } from '../../../services/chain-platform/src/testing/anchor-call.ts'
import { type FakeChain, startChain } from '../../../tests/fakes/chainmaker-node/start-chain.ts'
import { startNode } from '../../../tests/fakes/chainmaker-node/start-node.ts'
import { type ChainmakerChain, openChainmakerChain } from './open-chainmaker-chain.ts'
import { transactionHash } from './transaction-hash.ts'

let chain: FakeChain
let driver: ChainmakerChain
let platform: TestPlatform
const client = () => platform.as(['chain.submit', 'chain.read']).client(chainGatewayApi)
const transaction = (name: string) => ({
  idempotencyKey: name,
  contract: 'IndexAnchor',
  data: anchorCall({ name, entries: [entryText(name)] }),
  gas: 300_000,
})

before(async () => {
  chain = await startChain({ curve: 'sm2', nodes: 2 })
  driver = await openChainmakerChain({ ...chain.options(chain.admins[0]!), sm2Precompile: true })
  const signer = driver.signerOf(chain.admins[0]!)
  platform = await startTestPlatform({ capabilities: (ctx) => [createChainGateway(ctx, { driver, signer })] })
})
after(async () => {
  await platform?.stop()
  await driver?.close()
  await chain?.stop()
})

async function untilFinal(keys: string[]) {
  for (;;) {
    const { submissions } = await client().submissions({ body: { idempotencyKeys: keys } })
    if (submissions.every((one) => one.state === 'final' || one.state === 'failed')) return submissions
    await setTimeout(20)
  }
}
const submit = (names: string[]) => client().submit({ body: { transactions: names.map(transaction) } })

test('the gateway deploys its contracts, and a key sent many times is on the chain once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => submit(['same'])))
  const [submission] = await untilFinal(['same'])
  assert.equal(submission!.state, 'final')
  assert.equal((await submit(['same'])).submissions[0]!.transactionHash, submission!.transactionHash)
})

test('where the chain has SM2 itself, the contracts are created with the verifier that asks it', async () => {
  const { contracts } = await client().contracts({})
  const verifier = contracts.find(({ name }) => name === 'Sm2Verifier')!
  assert.equal(verifier.version, '1-precompile')
  const organisations = contracts.find(({ name }) => name === 'Organisations')!
  const asked = { abi: organisationsAbi, functionName: 'verifier' } as const
  const data = await driver.call({ to: organisations.address as Hex, data: encodeFunctionData(asked) })
  assert.equal(decodeFunctionResult({ ...asked, data }).toLowerCase(), verifier.address)
})

test('what was taken while nodes fail and come back is all on the chain, each once', async () => {
  const names = Array.from({ length: 60 }, (_, n) => `stormy ${n}`)
  const waiting = Promise.all(names.map((name) => submit([name])))
  await chain.nodes[0]!.stop()
  chain.nodes[0] = await startNode({ ledger: chain.ledger, port: chain.nodes[0]!.port })
  await chain.nodes[1]!.stop()
  await waiting
  const submissions = await untilFinal(names)
  assert.ok(submissions.every((one) => one.state === 'final'))
  const onChain = chain.ledger.blocks.flatMap((block) => block.txs.map(({ payload }) => transactionHash(payload!)))
  const hashes = submissions.map((one) => one.transactionHash!)
  assert.equal(new Set(hashes).size, names.length)
  for (const hash of hashes) assert.equal(onChain.filter((one) => one === hash).length, 1)
})

test('a nonce that another process used is given up, and the transaction goes under the next one', async () => {
  chain.ledger.pause(true)
  const signer = driver.signerOf(chain.admins[0]!)
  const other = await openChainmakerChain(chain.options(chain.admins[0]!))
  const nonce = await other.nextNonce(signer.address)
  const { raw } = await signer.sign({ to: `0x${'99'.repeat(20)}`, data: '0x12345678', gas: 100_000n, nonce })
  const theirs = other.sendRaw([raw])
  chain.ledger.pause(false)
  await theirs
  await other.close()
  await submit(['after another'])
  const [submission] = await untilFinal(['after another'])
  assert.equal(submission!.state, 'final')
  assert.equal((await driver.getTransaction(submission!.transactionHash! as `0x${string}`))!.nonce, nonce + 1)
})
