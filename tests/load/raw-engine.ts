import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import type { SubmissionRequest } from '@jhc/chain-port/submission.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import { anchorCallGas, encodeAnchorCall } from '@jhc/trust-platform/anchoring/anchor-call.ts'
import { type CostPerRecord, costWatch } from './cost-watch.ts'
import type { RawChainOptions } from './raw-chain.ts'

const perCall = 20
const callsUnderWay = 2

/**
 * The engine that carries every transaction of the platform (stored before it is sent, signed, numbered, sent, followed until it is
 * in a block) with ready-made calls in front of it and nothing behind it: no index, no sealing, no mirror. Making the calls is not counted.
 */
export async function rawEngineRate({
  records,
  entryBytes,
  perTransaction,
}: RawChainOptions): Promise<{ recordsPerSecond: number; costPerRecord: CostPerRecord }> {
  const dir = await mkdtemp(join(tmpdir(), 'raw-engine-'))
  const postgres = await startEmbeddedPostgres({ dataDir: dir })
  const chain = await openEmbeddedChain({ dir: join(dir, 'chain') })
  const signer = await openLocalSigner({ file: join(dir, 'account.key'), chainId: chain.chainId })
  const platform = await startTestPlatform({
    database: { ...postgres.urls, url: postgres.urls.appUrl, superUrl: '', stop: postgres.stop },
    capabilities: (context) => [createChainGateway(context, { driver: chain, signer })],
  })
  try {
    const { contracts } = await platform.bus.client(chainGatewayApi, 'bench').contracts({})
    const to = contracts.find((contract) => contract.name === 'IndexAnchor')!.address as Hex
    // One writer per account: the gateway's own engine ends before this one begins.
    for (const capability of platform.capabilities) await capability.stop?.()
    const engine = new SubmitEngine({ ...platform.ctx, driver: chain, signer, schema: 'chain_gateway' })
    await engine.start()
    const total = Math.ceil(records / perTransaction)
    const cost = await costWatch(platform.db)
    let milliseconds = 0
    for (let done = 0; done < total; ) {
      const round = Math.min(total - done, 200)
      const requests = Array.from({ length: round }, () => anchorRequest(to, entryBytes, perTransaction))
      const started = performance.now()
      await cost.during(async () => {
        await submitAll(engine, requests)
        while ((await engine.waiting()).count > 0) await setTimeout(5)
      })
      milliseconds += performance.now() - started
      done += round
    }
    await engine.stop()
    const all = total * perTransaction
    return { recordsPerSecond: Math.round((all * 1000) / milliseconds), costPerRecord: cost.perRecord(all) }
  } finally {
    await platform.stop()
    await chain.close()
    await removeEmbeddedPostgres(dir)
    await rm(dir, { recursive: true, force: true })
  }
}

async function submitAll(engine: SubmitEngine, requests: SubmissionRequest[]): Promise<void> {
  let at = 0
  const lane = async () => {
    while (at < requests.length) {
      const some = requests.slice(at, at + perCall)
      at += perCall
      await engine.submit(some)
    }
  }
  await Promise.all(Array.from({ length: callsUnderWay }, lane))
}

/** Half of an entry is hashes and ids, half is names that repeat, as in real ones. */
function anchorRequest(to: Hex, entryBytes: number, count: number): SubmissionRequest {
  const names = '{"recordType":"outpatient-visit","grade":"3","model":"JHC-REC-1","kind":"create"}'.repeat(20)
  const entries = Array.from({ length: count }, () =>
    (randomBytes(Math.ceil(entryBytes / 4)).toString('hex') + names).slice(0, entryBytes),
  )
  const batchId = randomBytes(32).toString('hex')
  const root = randomBytes(32).toString('hex')
  const call = {
    batchId,
    root,
    count,
    source: 'raw',
    mode: 'plain' as const,
    model: 'JHC-REC-1',
    previousFingerprints: [],
    entries: entries.map((entry) => Buffer.from(entry)),
  }
  const data = encodeAnchorCall(call)
  return {
    idempotencyKey: batchId,
    contract: 'IndexAnchor',
    to,
    data,
    gas: BigInt(anchorCallGas(data.length, 0)),
  }
}
