import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { organisationsAbi, organisationsBytecode } from '@jhc/chain-contracts/generated/organisations.ts'
import { sm2VerifierAbi, sm2VerifierBytecode } from '@jhc/chain-contracts/generated/sm2-verifier.ts'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { publicKeyOf } from '@jhc/gm/sm2.ts'
import {
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  http,
  toHex,
} from 'viem'
import { ChainNetwork, removeNetwork } from '../chain-network/chain-network.ts'
import { gethCanRun } from '../chain-network/geth-binary.ts'
import { account, hash, text32 } from './client-bed.ts'

/** Two contracts and a registration that asks one from the other; once well, once refused. The same bytes on both chains. */
async function traces(url: string, gasPrice: bigint) {
  const reader = createPublicClient({ transport: http(url), pollingInterval: 50 })
  const writer = createWalletClient({ account, transport: http(url) })
  let nonce = 0
  const send = async (to: Hex | undefined, data: Hex) => {
    const request = { chain: null, to, data, gas: 6_000_000n, gasPrice, nonce: nonce++, type: 'legacy' } as const
    return reader.waitForTransactionReceipt({ hash: await writer.sendTransaction(request) })
  }
  const { address } = account
  const verifier = (await send(undefined, encodeDeployData({ abi: sm2VerifierAbi, bytecode: sm2VerifierBytecode })))
    .contractAddress!
  const governance = { admin: address, operator: address, submitter: address, pauser: address, adminDelay: 86_400 }
  const deployment = encodeDeployData({
    abi: organisationsAbi,
    bytecode: organisationsBytecode,
    args: [governance, verifier],
  })
  const organisations = (await send(undefined, deployment)).contractAddress!
  const point = publicKeyOf(Buffer.from('07'.repeat(32), 'hex'))
  const [x, y] = [BigInt(toHex(point.subarray(1, 33))), BigInt(toHex(point.subarray(33)))]
  const zero: Hex = `0x${'0'.repeat(40)}`
  const register = encodeFunctionData({
    abi: organisationsAbi,
    functionName: 'registerOrganisation',
    args: [text32('hospital-a'), hash('profile'), zero, { x, y, validUntil: 4_000_000_000n }],
  })
  const role = encodeFunctionData({ abi: organisationsAbi, functionName: 'grantRole', args: [hash('role'), address] })
  const key = encodeFunctionData({ abi: sm2VerifierAbi, functionName: 'userHash', args: [x, y] })
  const registered = await send(organisations, register)
  const refused = await send(organisations, register)
  const granted = await send(organisations, role)
  const computed = await send(verifier, key)
  const trace = ({ transactionHash }: { transactionHash: Hex }, settings: object) =>
    reader.request({ method: 'debug_traceTransaction' as any, params: [transactionHash, settings] as any }) as any
  return {
    calls: await trace(registered, { tracer: 'callTracer', tracerConfig: { withLog: true } }),
    topCall: await trace(registered, { tracer: 'callTracer', tracerConfig: { onlyTopCall: true } }),
    refused: await trace(refused, { tracer: 'callTracer' }),
    costs: await trace(registered, { disableStack: true, disableStorage: true }),
    // Neither reads the time or the block's number, which differ between the two chains.
    stacksAndStorage: await trace(granted, {}),
    memory: await trace(computed, { enableMemory: true, limit: 2_000 }),
  }
}

if (gethCanRun()) {
  test('our traces of the same transactions are go-ethereum’s, call by call and step by step', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'trace-'))
    const chain = await openEmbeddedChain({ dir: join(dir, 'chain') })
    const funded = [account.address.toLowerCase() as Hex]
    const network = await ChainNetwork.up(join(dir, 'network'), { owned: true, validators: 1, funded })
    try {
      const [ours, geths] = [await traces(chain.jsonRpcUrl, 0n), await traces(network.urls[0]!, 1n)]
      for (const key of Object.keys(ours) as Array<keyof typeof ours>) assert.deepEqual(ours[key], geths[key], key)
      assert.ok(ours.costs.structLogs.length > 10_000)
    } finally {
      await chain.close()
      await removeNetwork(network)
      await rm(dir, { recursive: true, force: true })
    }
  })
} else {
  process.stdout.write(
    '没有 Go，与 go-ethereum 的追踪对照未运行。 No Go here: traces were not held against go-ethereum.\n',
  )
  test('the comparison with go-ethereum is never left out where CI is set', () =>
    assert.notEqual(process.env.CI, 'true'))
}
