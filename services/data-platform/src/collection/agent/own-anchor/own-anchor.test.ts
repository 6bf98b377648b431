import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { auditAnchorAbi } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { chainGatewayApi } from '@jhc/chain-platform/gateway/api.ts'
import { createChainGateway } from '@jhc/chain-platform/gateway/capability.ts'
import { holdersApi } from '@jhc/chain-platform/holders/api.ts'
import { createHolders } from '@jhc/chain-platform/holders/capability.ts'
import { startChain, type TestChain } from '@jhc/chain-platform/testing/start-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { batchRootFromPath } from '@jhc/record/batch.ts'
import { holderLeaf } from '@jhc/record/holder-line.ts'
import { sql } from 'kysely'
import { decodeFunctionResult, encodeFunctionData, type Hex, stringToHex } from 'viem'
import type { CollectionAgent } from '../agent-contract.ts'
import { deriveAgentKeys } from '../agent-keys.ts'
import type { AgentStore } from '../agent-store.ts'
import { memoryConnector, memoryMapper, memoryUnits, startAgentTestBed } from '../agent-test-bed.ts'
import { createCollectionAgent } from '../collection-agent.ts'
import type { OwnAnchorConfig } from './own-anchor.ts'

const keys = deriveAgentKeys('own-anchor-test', Buffer.alloc(32, 7))
const quiet = { send: false, report: false, work: false, schedule: false, anchor: false }
const minute = 60_000
let chain: TestChain
let bed: Awaited<ReturnType<typeof startAgentTestBed>>
let at = Date.now()
/** Each story has a source, and so a stream on the chain, of its own. */
let sourceId = ''
let count = 0
const agents: CollectionAgent[] = []

before(async () => {
  chain = await startChain()
  bed = await startAgentTestBed((context) => [
    createChainGateway(context, { driver: chain.chain, signer: chain.signer }),
    createHolders(context),
  ])
})
beforeEach(() => {
  sourceId = `holder-${++count}`
})
after(async () => {
  for (const agent of agents) await agent.stop!()
  await bed?.platform.stop()
  await chain?.stop()
})

/** As a gateway does: its own account, the chain by JSON-RPC. */
const reached: OwnAnchorConfig['openChain'] = async () => {
  const driver = await openEvmChain({ urls: [chain.chain.jsonRpcUrl!], confirmations: 0, pollMs: 20 })
  const file = join(chain.dir, `${sourceId}.key`)
  return { driver, signer: await openLocalSigner({ file, chainId: driver.chainId }) }
}

interface Options {
  openChain?: OwnAnchorConfig['openChain']
  wrapStore?: (store: AgentStore) => AgentStore
}
async function openAgent(units: ReturnType<typeof memoryUnits>, options: Options = {}): Promise<CollectionAgent> {
  const agent = createCollectionAgent(
    { ...bed.platform.ctx, now: () => at },
    {
      source: { sourceId, name: '测试源', kind: 'memory', orgId: 'T00', runsAt: sourceId },
      connector: memoryConnector(units, 5),
      mapper: memoryMapper,
      mapperVersion: '1',
      keys,
      identity: 'clear',
      loops: quiet,
      ownAnchor: { openChain: options.openChain ?? reached, maxLines: 8, maxAgeMs: 5 * minute },
      ...(options.wrapStore ? { wrapStore: options.wrapStore } : {}),
    },
  )
  agents.push(agent)
  await agent.start!()
  return agent
}

const holders = () => bed.platform.as(['chain.read', 'consortium.manage']).client(holdersApi)
const announced = async () => (await holders().list({})).accounts.find((one) => one.sourceId === sourceId)!
async function admit(): Promise<void> {
  const { account } = await announced()
  await holders().admit({ params: { sourceId }, body: { account } })
  while (!(await announced()).admitted) await setTimeout(20)
}

const waiting = async (agent: CollectionAgent) => {
  const { ownAnchor } = await agent.status()
  return ownAnchor!.unsealed + ownAnchor!.open
}
/** Steps until every version is in a block. */
async function anchorAll(agent: CollectionAgent): Promise<void> {
  while ((await waiting(agent)) > 0) if ((await agent.anchorStep()) !== true) await setTimeout(20)
}

async function read(functionName: 'batchCount' | 'batchAt', args: readonly unknown[]) {
  const data = encodeFunctionData({ abi: auditAnchorAbi, functionName, args } as never)
  const gateway = bed.platform.as(['chain.read']).client(chainGatewayApi)
  const answer = await gateway.call({ body: { contract: 'HolderAnchor', data } })
  return decodeFunctionResult({ abi: auditAnchorAbi, functionName, data: answer.data as Hex } as never) as any
}

/** Every version that the holder has stands under exactly one root of its stream, by the path that it hands out. */
async function checkAll(agent: CollectionAgent): Promise<number> {
  const { rows } = await sql<{ recordId: string; version: number; fingerprint: string; unit: string }>`
    select v.record_id as "recordId", v.version, v.fingerprint from collection.record_versions v
    where v.source_id = ${sourceId}`.execute(bed.platform.db)
  const stream = stringToHex(sourceId, { size: 32 })
  const batches = []
  for (let i = 0; i < Number(await read('batchCount', [stream])); i++) batches.push(await read('batchAt', [stream, i]))
  const seen = new Set<number>()
  for (const row of rows) {
    const { ownAnchor: own } = await agent.checkOriginal(row.recordId, row.version)
    assert.ok(own)
    const batch: any = batches.find((one) => Number(one.fromSeq) === own.fromSeq && Number(one.toSeq) === own.toSeq)
    const root = batchRootFromPath(holderLeaf({ sourceId, ...row }), own.index, own.toSeq - own.fromSeq + 1, own.path)
    assert.equal(`0x${root}`, batch?.root)
    seen.add(own.fromSeq + own.index)
  }
  assert.equal(seen.size, rows.length)
  assert.equal(Number(batches.at(-1)?.toSeq ?? 0), rows.length)
  return rows.length
}

test('nothing is sent before an administrator admits the account; then every version stands under the holder’s own roots', async () => {
  const units = memoryUnits(10)
  const agent = await openAgent(units)
  await agent.runNow('incremental')
  assert.equal(await agent.anchorStep(), true, 'seals what is a batch already')
  await assert.rejects(async () => agent.anchorStep(), { code: 'own-anchor.not-admitted', retryable: true })
  await admit()
  at += 6 * minute
  await anchorAll(agent)
  assert.equal(await checkAll(agent), 20)
  const { accounts } = await holders().list({})
  const { ownAnchor } = await agent.status()
  const mine = accounts.find((one) => one.sourceId === sourceId)!
  assert.deepEqual(
    [mine.account, mine.admitted, mine.writes, mine.anchored],
    [ownAnchor!.account, true, true, ownAnchor!.anchored],
  )
  assert.notEqual(mine.account, chain.signer.address)
  await agent.stop!()
})

test('dies between any two steps, again and again: each version is anchored once, in one order', async () => {
  const units = memoryUnits(6)
  const first = await openAgent(units)
  await first.runNow('incremental')
  await first.anchorStep()
  await assert.rejects(async () => first.anchorStep(), { code: 'own-anchor.not-admitted' })
  await first.stop!()
  await admit()
  at += 6 * minute
  for (let step = 1, died = true; died; step++) {
    died = false
    let calls = 0
    const wrapStore = (store: AgentStore) =>
      new Proxy(store, {
        get: (target, name) => {
          const method = target[name as keyof AgentStore] as (...args: unknown[]) => Promise<unknown>
          return async (...args: unknown[]) => {
            if (++calls >= step) {
              died = true
              throw new Error('killed')
            }
            return method(...args)
          }
        },
      })
    const agent = await openAgent(units, { wrapStore })
    try {
      // Enough for what is left at this point, or it dies before.
      await anchorAll(agent)
    } catch (error) {
      assert.match((error as Error).message, /killed/)
    } finally {
      await agent.stop!()
    }
  }
  const last = await openAgent(units)
  assert.equal(await waiting(last), 0)
  assert.equal(await checkAll(last), 12)
  await last.stop!()
})

test('a week in which the chain cannot be reached: versions go on, restarts lose nothing, afterwards all of it is anchored', async () => {
  const cut: OwnAnchorConfig['openChain'] = () => Promise.reject(new Error('no way to the chain'))
  const units = memoryUnits(0)
  let agent = await openAgent(units, { openChain: cut })
  for (let day = 0; day < 7; day++) {
    for (const [key, unit] of memoryUnits(5)) {
      const changedAt = new Date(at).toISOString()
      units.set(key.replace('/', `/${day}-`), { ...unit, changedAt })
    }
    await agent.runNow('incremental')
    at += 24 * 60 * minute
    if (day === 0) assert.equal(await agent.anchorStep(), true, 'the first is sealed; the others wait for it')
    await assert.rejects(async () => agent.anchorStep(), /no way to the chain/)
    await agent.stop!()
    agent = await openAgent(units, { openChain: cut })
    assert.equal(await waiting(agent), (day + 1) * 10)
  }
  const { ownAnchor } = await agent.status()
  assert.ok(at - ownAnchor!.oldestAt!.getTime() > 6 * 24 * 60 * minute, 'the age of the oldest is shown')
  await agent.stop!()
  agent = await openAgent(units)
  await assert.rejects(async () => agent.anchorStep(), { code: 'own-anchor.not-admitted' })
  await admit()
  await anchorAll(agent)
  assert.equal(await checkAll(agent), 70)
  await agent.stop!()
})
