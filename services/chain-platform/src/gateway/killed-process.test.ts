import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { startTestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { mirrorApi } from '../mirror/api.ts'
import { createMirror } from '../mirror/capability.ts'
import { hashOf } from '../testing/anchor-call.ts'
import { chainGatewayApi } from './api.ts'
import { createChainGateway } from './capability.ts'

const script = fileURLToPath(new URL('../testing/submitting-process.ts', import.meta.url))

/** Kills it with SIGKILL when it has printed so many lines after its first; what it printed until then was acknowledged. */
async function runAndKill(
  databaseUrl: string,
  dir: string,
  afterLines: number,
  acknowledged: Set<string>,
): Promise<void> {
  const child = spawn(process.execPath, [script, databaseUrl, dir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  let seen = 0
  for await (const line of lines) {
    if (line !== 'started') acknowledged.add(line)
    if (seen++ === afterLines) child.kill('SIGKILL')
  }
  await gone
}

test('kill -9 at five moments: every acknowledged submission is on chain and in the mirror exactly once', async () => {
  const database = await startTestDatabase()
  const dir = await mkdtemp(join(tmpdir(), 'killed-'))
  const acknowledged = new Set<string>()
  try {
    await migrate(database.ownerUrl, [
      { name: 'chain-platform/gateway', migrations: new URL('./migrations/', import.meta.url) },
      { name: 'chain-platform/mirror', migrations: new URL('../mirror/migrations/', import.meta.url) },
    ])
    for (const afterLines of [0, 1, 7, 31, 62]) await runAndKill(database.url, dir, afterLines, acknowledged)
    assert.ok(acknowledged.size > 10, `${acknowledged.size} acknowledged`)

    const chain = await openEmbeddedChain({ dir: join(dir, 'chain') })
    const signer = await openLocalSigner({ file: join(dir, 'account.key'), chainId: chain.chainId })
    const platform = await startTestPlatform({
      database,
      capabilities: (ctx) => [createChainGateway(ctx, { driver: chain, signer }), createMirror(ctx, { driver: chain })],
    })
    try {
      const client = platform.as(['chain.read', 'mirror.read'])
      const keys = [...acknowledged]
      for (let settled = false; !settled; await setTimeout(20)) {
        const { waiting } = await client.client(chainGatewayApi).status({})
        const { lag } = await client.client(mirrorApi).status({})
        settled = waiting === 0 && lag === 0
      }
      const { submissions } = await client
        .client(chainGatewayApi)
        .submissions({ body: { idempotencyKeys: keys.slice(0, 1000) } })
      assert.deepEqual(
        submissions.filter((one) => one.state !== 'final'),
        [],
      )
      assert.equal(submissions.length, Math.min(1000, keys.length))

      // On the chain itself: nothing reverted (a double would), each batch once, nonces without a hole.
      const onChain = []
      const head = await chain.head()
      for (let number = 0; number <= head.number; number++)
        onChain.push(...(await chain.getBlock(number))!.transactions)
      assert.deepEqual(
        onChain.filter((one) => one.status !== 'success'),
        [],
      )
      assert.deepEqual(
        onChain.map((one) => one.nonce),
        onChain.map((_, nonce) => nonce),
      )
      const { contracts } = await client.client(chainGatewayApi).contracts({})
      const { address } = contracts.find(({ name }) => name === 'IndexAnchor')!
      const anchoring = onChain.filter(({ to }) => to === address)
      const batches = new Set(anchoring.map((one) => one.logs.at(-1)!.topics[1]))
      assert.equal(batches.size, anchoring.length)
      // Each contract was deployed and registered once; the anchor itself is registered too.
      assert.equal(onChain.length - anchoring.length, 2 * contracts.length)
      for (const key of keys) assert.ok(batches.has(hashOf(key)), `${key} was acknowledged and is lost`)
      const { anchoredEntries, transactions } = await client.client(mirrorApi).status({})
      assert.deepEqual([anchoredEntries, transactions], [batches.size, onChain.length])
    } finally {
      await platform.stop({ keepDatabase: true })
      await chain.close()
    }
  } finally {
    await database.stop()
    await rm(dir, { recursive: true, force: true })
  }
})
