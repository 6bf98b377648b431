import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { ChainBlock, ChainDriver } from '@jhc/chain-port/driver.ts'
import type { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import { utf8 } from '@jhc/record/bytes.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { type ChainBed, callMaker, openChainBed, requestOf } from '../chain-network/chain-bed.ts'
import { rpc } from '../chain-network/rpc.ts'
import { killMirror, mirrorFaults } from './killed-mirror.ts'
import type { FaultOptions } from './main.ts'
import { resetGenesis } from './reset-genesis.ts'
import { throughTwoGateways } from './two-gateways.ts'
import { untilFinal } from './until-final.ts'

interface Part {
  bed: ChainBed
  random: () => number
  /** Submits so many calls and returns their keys. */
  submit(engine: SubmitEngine, count: number): Promise<string[]>
}

/** What must be on chain exactly once afterwards. */
type Fault = (part: Part) => Promise<string[]>

const make = callMaker([utf8(randomBytes(256).toString('hex'))], 1)

/**
 * Faults of a chain of several nodes, one after another on one network of four validators: after each, every accepted call is in a final
 * block once, nothing waits, and no final block was ever delivered again.
 */
export async function run({ runs = 1, downSeconds = 600, only, seed, say }: FaultOptions): Promise<object> {
  const bed = await openChainBed(say)
  const random = seededRandom(seed)
  const total = { runs: 0, lost: 0, duplicated: 0, falseReorg: 0, stuck: 0 }
  const watcher = await watchReorganisations(bed)
  const submit = async (engine: SubmitEngine, count: number) => {
    const calls = Array.from({ length: count }, () => make())
    await engine.submit(calls.map((call) => requestOf(call, bed.contract)))
    return calls.map((call) => call.key)
  }
  try {
    for (let round = 0; round < runs; round++) {
      for (const [name, fault] of Object.entries(faults(downSeconds))) {
        if (only && !name.includes(only)) continue
        const keys = await fault({ bed, random, submit })
        const { lost, duplicated, stuck } = await verdict(bed, keys)
        const mirror = await mirrorFaults(bed)
        total.runs += 1
        total.lost += lost + mirror.lost
        total.duplicated += duplicated + mirror.duplicated
        total.stuck += stuck + mirror.stuck
        total.falseReorg = watcher.false
        say(`${name}: ${keys.length} calls, ${JSON.stringify(total)}`)
      }
    }
    return { ...total, reorganisations: watcher.real, downSeconds, seed }
  } finally {
    await watcher.stop()
    await bed.stop()
  }
}

const faults = (downSeconds: number): Record<string, Fault> => ({
  'validators killed and restarted': ({ bed, submit, random }) =>
    withEngine(bed, {}, async (engine) => {
      const keys: string[] = []
      for (const number of [1, 1 + Math.floor(random() * 4)]) {
        keys.push(...(await submit(engine, 40)))
        await bed.network.kill(number)
        keys.push(...(await submit(engine, 40)))
        await bed.network.restart(number)
      }
      return keys
    }),
  'minority cut off': ({ bed, submit }) =>
    withEngine(bed, {}, async (engine) => {
      const keys = await submit(engine, 40)
      await bed.network.partition([1])
      keys.push(...(await submit(engine, 40)))
      await delay(4_000)
      await bed.network.heal()
      return [...keys, ...(await submit(engine, 40))]
    }),
  'lost replies': ({ bed, submit, random }) =>
    withEngine(bed, { driver: losingReplies(bed.driver, random) }, (engine) => submit(engine, 120)),
  'aborts in the middle of a group': ({ bed, submit, random }) =>
    withEngine(bed, { driver: breakingGroups(bed.driver, random) }, async (engine) => {
      const keys = await submit(engine, 60)
      // No block has room for it: it fails, and those behind it must not wait for its number.
      const impossible = { ...requestOf(make(), bed.contract), gas: 200_000_000n }
      await engine.submit([impossible])
      return [...keys, ...(await submit(engine, 60))]
    }),
  'one key a hundred times through two gateway processes': ({ bed }) => throughTwoGateways(bed, make),
  'the mirror killed at each write': async ({ bed, submit, random }) =>
    withEngine(bed, {}, (engine) => killMirror(bed, random, () => submit(engine, 5))),
  'a reset genesis': ({ bed, submit }) => resetGenesis(bed, submit),
  'chain down under load': ({ bed, submit }) =>
    withEngine(bed, { maxWaiting: 100_000 }, async (engine) => {
      const keys = await submit(engine, 40)
      for (const { number } of bed.network.validators) await bed.network.kill(number)
      for (const started = Date.now(); Date.now() - started < downSeconds * 1000; await delay(1_000))
        keys.push(...(await submit(engine, 20)))
      for (const { number } of bed.network.validators) await bed.network.restart(number)
      return keys
    }),
  'three blocks replaced': ({ bed, submit }) =>
    withEngine(bed, {}, async (engine) => {
      const keys = await submit(engine, 40)
      await Promise.all(keys.map((key) => engine.settled(key)))
      const { validators } = bed.network
      await Promise.all(validators.map((validator) => rpc(validator, 'miner_stop')))
      const heads = await Promise.all(validators.map((validator) => rpc(validator, 'eth_blockNumber')))
      const target = `0x${(Math.min(...heads.map(Number)) - 3).toString(16)}`
      await Promise.all(validators.map((validator) => rpc(validator, 'debug_setHead', target)))
      await Promise.all(validators.map((validator) => rpc(validator, 'miner_start')))
      return [...keys, ...(await submit(engine, 40))]
    }),
})

/** Runs it with an engine of its own and waits until nothing waits any more, or too long. */
async function withEngine(
  bed: ChainBed,
  options: Parameters<ChainBed['engine']>[0],
  act: (engine: SubmitEngine) => Promise<string[]>,
): Promise<string[]> {
  const engine = bed.engine({ patience: 5, ...options })
  await engine.start()
  try {
    const keys = await act(engine)
    await untilFinal(engine, keys)
    return keys
  } finally {
    await engine.stop()
  }
}

/** Counted on the chain itself, reverted ones too: a second transaction with the same effect is a duplicate even where the contract stops it. */
async function verdict({ driver, contract, db }: ChainBed, keys: string[]) {
  const included = (await driver.head()).number
  while ((await driver.head()).number < included + driver.capabilities.confirmations) await delay(100)
  const times = new Map<string, number>()
  const last = (await driver.head()).number - driver.capabilities.confirmations
  for (let number = 1; number <= last; number++) {
    for (const { to, input } of (await driver.getBlock(number))!.transactions) {
      if (to !== contract) continue
      const key = input.slice(10, 74)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  const waiting = await db
    .withSchema('chain_gateway')
    .selectFrom('submission')
    .select('idempotency_key')
    .where('state', '=', 'waiting')
    .execute()
  return {
    lost: keys.filter((key) => !times.has(key)).length,
    duplicated: [...times.values()].filter((count) => count > 1).length,
    stuck: waiting.length,
  }
}

/** A subscriber as any other: a final block that comes again, or a fork to the same block, is one that never was. */
async function watchReorganisations(bed: ChainBed) {
  const driver = await openEvmChain({ urls: bed.network.urls })
  const hashes: string[] = []
  const found = { real: 0, false: 0 }
  const subscription = driver.subscribe(0, async (block: ChainBlock) => {
    if (block.number < hashes.length) {
      const depth = hashes.length - 1 - block.number
      if (hashes[block.number] === block.hash || depth > driver.capabilities.confirmations) found.false++
      else found.real++
    }
    hashes.length = block.number
    hashes.push(block.hash)
  })
  return {
    get real() {
      return found.real
    },
    get false() {
      return found.false
    },
    async stop() {
      await subscription.stop()
      await driver.close()
    },
  }
}

/** The node has it, the answer does not arrive. */
function losingReplies(driver: ChainDriver, random: () => number): ChainDriver {
  return {
    ...driver,
    async sendRaw(raws) {
      const results = await driver.sendRaw(raws)
      if (random() < 0.5) throw new Error('the reply was lost')
      return results
    },
  }
}

/** Only the front part of a group reaches the node. */
function breakingGroups(driver: ChainDriver, random: () => number): ChainDriver {
  return {
    ...driver,
    async sendRaw(raws) {
      if (random() < 0.5) return driver.sendRaw(raws)
      await driver.sendRaw(raws.slice(0, Math.floor(random() * raws.length)))
      throw new Error('the connection broke in the middle')
    },
  }
}
