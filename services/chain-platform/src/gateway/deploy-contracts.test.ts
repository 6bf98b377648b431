import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { createMetrics } from '@jhc/server-kit/metrics.ts'
import { startTestPlatform, type TestPlatform } from '@jhc/server-kit/test-platform.ts'
import pg from 'pg'
import { decodeFunctionResult, encodeDeployData, encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { anchorCall, entryText, hashOf } from '../testing/anchor-call.ts'
import { startChain, type TestChain } from '../testing/start-chain.ts'
import { chainGatewayApi } from './api.ts'
import { createChainGateway } from './capability.ts'
import { type KnownContract, knownContracts } from './known-contracts.ts'

let chain: TestChain
let platform: TestPlatform
const client = () => platform.as(['chain.submit', 'chain.read']).client(chainGatewayApi)
const start = async (contracts?: readonly KnownContract[]) => {
  const database = platform?.database
  await platform?.stop({ keepDatabase: true })
  platform = await startTestPlatform({
    capabilities: (ctx) => [createChainGateway(ctx, { driver: chain.chain, signer: chain.signer, contracts })],
    ...(database ? { database } : {}),
  })
}

before(async () => {
  chain = await startChain()
  await start()
})
after(async () => {
  await platform?.stop()
  await chain?.stop()
})

async function anchor(name: string, contract = 'IndexAnchor') {
  const { submissions } = await client().submit({
    body: {
      transactions: [
        { idempotencyKey: name, contract, data: anchorCall({ name, entries: [entryText(name)] }), gas: 300_000 },
      ],
    },
  })
  for (let state = submissions[0]!.state; state !== 'final'; await setTimeout(10)) {
    state = (await client().submissions({ body: { idempotencyKeys: [name] } })).submissions[0]!.state
    assert.notEqual(state, 'failed')
  }
}
async function countOf(name: string, contract: string) {
  const call = encodeFunctionData({ abi: indexAnchorAbi, functionName: 'batches', args: [hashOf(name)] })
  const { data } = await client().call({ body: { contract, data: call } })
  return decodeFunctionResult({ abi: indexAnchorAbi, functionName: 'batches', data: data as Hex })[1]
}

test('deploys every known contract once and registers it; a restart sends nothing', async () => {
  const first = await client().contracts({})
  assert.deepEqual(
    first.contracts.map(({ name, version }) => `${name} ${version}`),
    knownContracts.map(({ name, version }) => `${name} ${version}`).sort(),
  )
  assert.ok(first.contracts.every(({ codeHash, ordinal }) => codeHash?.length === 66 && ordinal === 1))
  const [head, nonce] = [await chain.chain.head(), await chain.chain.nextNonce(chain.signer.address)]
  assert.equal(nonce, 2 * knownContracts.length)
  await start()
  assert.deepEqual(await client().contracts({}), first)
  assert.deepEqual([await chain.chain.head(), await chain.chain.nextNonce(chain.signer.address)], [head, nonce])
})

/** The same code with another pauser: enough to be another contract. */
const second: KnownContract = {
  ...knownContracts[0]!,
  version: '2',
  deployData: ({ account }) =>
    encodeDeployData({ abi: indexAnchorAbi, bytecode: indexAnchorBytecode, args: [account, account, zeroAddress] }),
}

test('a new version stands beside the old one, which stays readable', async () => {
  await anchor('before')
  await start([second, ...knownContracts.slice(1)])
  const { contracts } = await client().contracts({})
  const anchors = contracts.filter(({ name }) => name === 'IndexAnchor')
  assert.deepEqual(
    anchors.map(({ version, ordinal }) => [version, ordinal]),
    [
      ['2', 2],
      ['1', 1],
    ],
  )
  await anchor('after')
  assert.deepEqual(
    [
      await countOf('before', 'IndexAnchor@1'),
      await countOf('before', 'IndexAnchor'),
      await countOf('after', 'IndexAnchor'),
    ],
    [1, 0, 1],
  )
  await assert.rejects(countOf('before', 'IndexAnchor@3'), { code: 'chain-gateway.unknown-contract' })
})

/** Starts a second gateway on the same database and says with which error it stops. */
async function refusal(contracts: readonly KnownContract[]): Promise<string> {
  const context = { ...platform.ctx, metrics: createMetrics('other') }
  const gateway = createChainGateway(context, { driver: chain.chain, signer: chain.signer, contracts })
  try {
    await gateway.start!()
    return 'started'
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await gateway.stop!()
  }
}

test('refuses to start on a contract that changed under its old version', async () => {
  const contracts = [second, ...knownContracts.slice(1)]
  assert.equal(await refusal(contracts), 'started')
  const changed = { ...second, deployData: knownContracts[0]!.deployData }
  assert.equal(await refusal([changed, ...knownContracts.slice(1)]), 'chain-gateway.contract-changed')
})

test('refuses to start where the registry says another address or code than the database', async () => {
  const contracts = [second, ...knownContracts.slice(1)]
  const owner = new pg.Client(platform.database.superUrl)
  await owner.connect()
  const swap = async (column: string, value: string) => {
    const { rows } = await owner.query(
      `select ${column} as old from chain_gateway.contract_version where name = 'ChangeLog'`,
    )
    await owner.query(`update chain_gateway.contract_version set ${column} = $1 where name = 'ChangeLog'`, [value])
    return rows[0].old as string
  }
  try {
    const address = await swap('address', `0x${'22'.repeat(20)}`)
    assert.equal(await refusal(contracts), 'chain-gateway.contract-mismatch')
    await swap('address', address)
    const codeHash = await swap('code_hash', hashOf('other code'))
    assert.equal(await refusal(contracts), 'chain-gateway.contract-mismatch')
    await swap('code_hash', codeHash)
    assert.equal(await refusal(contracts), 'started')
  } finally {
    await owner.end()
  }
})
