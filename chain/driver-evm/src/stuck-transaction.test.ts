import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { ChainNetwork, removeNetwork } from '@jhc/tests/chain-network/chain-network.ts'
import { gethCanRun } from '@jhc/tests/chain-network/geth-binary.ts'
import { rpc } from '@jhc/tests/chain-network/rpc.ts'
import { sql } from 'kysely'
import { encodeDeployData, encodeFunctionData, keccak256, stringToHex } from 'viem'
import { openEvmChain } from './open-evm-chain.ts'

/** What the other validators ask for, wei a gas; the account pays 1. */
const asked = 4
const migrations = new URL('../../../services/chain-platform/src/gateway/migrations/', import.meta.url)

/** The node that is sent to keeps its own client's transactions whatever they pay; while it does not seal, nobody else takes them. */
async function stuck(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'jhc-stuck-'))
  const network = await ChainNetwork.up(join(dir, 'network'), { validators: 3, owned: true })
  const driver = await openEvmChain({ urls: network.urls.slice(0, 1), confirmations: 1 })
  const database = await startTestDatabase()
  await migrate(database.ownerUrl, [{ name: 'chain-platform/gateway', migrations }])
  const db = openDatabase(database.url, { max: 4 })
  const file = join(network.dir, 'funded.key')
  const signer = await openLocalSigner({ file, chainId: driver.chainId, gasPrice: 1n })
  const parts = { db, driver, signer, schema: 'chain_gateway', log: silentLog(), now: Date.now }
  const engine = new SubmitEngine({ ...parts, patience: 2 })
  try {
    await engine.start()
    const roles = [signer.address, signer.address, signer.address] as const
    const deployment = { to: null, data: encodeDeployData({ abi, bytecode, args: roles }), gas: 5_000_000n }
    await engine.submit([{ ...deployment, idempotencyKey: 'deploy', contract: 'IndexAnchor' }])
    const deployed = await engine.settled('deploy')
    const { contractAddress } = (await driver.getTransaction(deployed.transactionHash!))!

    const [own, ...others] = network.validators
    for (const other of others) await rpc(other, 'miner_setGasPrice', `0x${asked.toString(16)}`)
    await rpc(own!, 'miner_stop')
    const anchor = (name: string) => ({
      idempotencyKey: name,
      contract: 'IndexAnchor',
      to: contractAddress,
      gas: 300_000n,
      data: encodeFunctionData({
        abi,
        functionName: 'anchor',
        args: [keccak256(stringToHex(name)), keccak256('0x01'), 1, keccak256('0x02'), 0, keccak256('0x03'), [], '0x61'],
      }),
    })
    const [first] = await engine.submit([anchor('stuck')])
    await engine.submit([anchor('behind it')])
    const settled = await engine.settled('stuck')
    assert.equal((await engine.settled('behind it')).state === 'failed', false)

    assert.notEqual(settled.transactionHash, first!.transactionHash, 'another one than was sent first')
    assert.deepEqual(
      (await engine.submit([anchor('stuck')]))[0]!.transactionHash,
      settled.transactionHash,
      'the same key gives the one receipt',
    )
    const { rows } = await sql<{ hash: `0x${string}` }>`select transaction_hash as hash
      from chain_gateway.replaced_transaction where idempotency_key = 'stuck'`.execute(db)
    assert.ok(rows.some(({ hash }) => hash === first!.transactionHash))
    for (const { hash } of rows)
      if (hash !== settled.transactionHash) assert.equal(await driver.getTransaction(hash), null, 'no second receipt')
    const { gasPrice } = await rpc(own!, 'eth_getTransactionByHash', settled.transactionHash)
    assert.ok(Number(gasPrice) >= asked, `paid ${Number(gasPrice)}`)
    const logs = await driver.getLogs!({
      fromBlock: 0,
      toBlock: (await driver.head()).number,
      address: [contractAddress!],
    })
    const anchored = logs.filter(({ topics }) => topics[1] === keccak256(stringToHex('stuck')))
    assert.equal(anchored.length, 1)
  } finally {
    await engine.stop()
    await db.destroy()
    await driver.close()
    await database.stop()
    await removeNetwork(network)
    await rm(dir, { recursive: true, force: true })
  }
}

if (gethCanRun())
  test(
    'priced too low for those who seal, it stays in its node’s pool until it is replaced: one key, one receipt',
    stuck,
  )
else test('the EVM driver suite is never left out where CI is set', () => assert.notEqual(process.env.CI, 'true'))
