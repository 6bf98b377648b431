import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { ChainBlock } from '@jhc/chain-port/driver.ts'
import { utf8 } from '@jhc/record/bytes.ts'
import { type ChainBed, callMaker, openChainBed, requestOf } from '../chain-network/chain-bed.ts'
import { rpc } from '../chain-network/rpc.ts'
import { engineAloneRate } from './engine-alone.ts'
import type { BenchOptions } from './main.ts'

const recordBytes = 1024
const recordsPerCall = 100
/** A root and 32 bytes a record. */
const hashesPerCall = 2_000
/** Calls that wait for a block at a time: some blocks' worth, so that no block goes short. */
const waitingCalls = 160

/**
 * Four go-ethereum validators under clique on this machine. The same ready-made calls, first straight to a node, then through the submit
 * engine (stored before sent, followed until in a block); records are counted in the blocks, time is the blocks' own.
 */
export async function run({ seconds = 60, say }: BenchOptions) {
  const bed = await openChainBed(say)
  try {
    const words = '{"recordType":"outpatient-visit","grade":"3","model":"JHC-REC-1","kind":"create"}'.repeat(20)
    const entry = () => utf8((randomBytes(recordBytes / 4).toString('hex') + words).slice(0, recordBytes))
    const full = callMaker(Array.from({ length: recordsPerCall }, entry), recordsPerCall)
    const compact = callMaker([randomBytes(32 * hashesPerCall)], hashesPerCall)
    const one = callMaker([entry()], 1)
    const short = Math.max(5, Math.round(seconds / 3))

    const raw = await measure(bed, seconds, recordsPerCall, rawLoad(bed, full))
    say(`raw: ${raw} records a second`)
    const engine = await measure(bed, seconds, recordsPerCall, engineLoad(bed, full, waitingCalls))
    say(`engine: ${engine} records a second`)
    const hashes = await measure(bed, short, hashesPerCall, engineLoad(bed, compact, waitingCalls))
    say(`compact: ${hashes} records a second`)
    const single = await measure(bed, short, 1, engineLoad(bed, one, 4_000))
    say(`one record a transaction: ${single} transactions a second`)
    const alone = await engineAloneRate(bed, one, short)
    return {
      seconds,
      validators: bed.network.validators.length,
      recordBytes,
      recordsPerTransaction: recordsPerCall,
      recordsPerSecond: engine,
      rawRecordsPerSecond: raw,
      ratio: Math.round((engine / raw) * 1000) / 1000,
      compactPerSecond: hashes,
      oneRecordTransactionsPerSecond: single,
      engineAloneTransactionsPerSecond: alone,
    }
  } finally {
    await bed.stop()
  }
}

/** Keeps the chain busy until told to end; resolves when nothing of it waits any more. */
type Load = (ended: () => boolean) => Promise<void>

/** From the first block that holds some of the load on, for at least so many seconds of the chain's time. */
async function measure(bed: ChainBed, seconds: number, perCall: number, load: Load): Promise<number> {
  const driver = await openEvmChain({ urls: bed.network.urls })
  const measured = Promise.withResolvers<number>()
  let first: number | null = null
  let calls = 0
  const onBlock = async ({ transactions, timestamp }: ChainBlock) => {
    const done = transactions.filter((one) => one.to === bed.contract && one.status === 'success').length
    if (first === null) {
      if (done > 0) first = timestamp
      return
    }
    calls += done
    if (timestamp - first >= seconds) measured.resolve((calls * perCall) / (timestamp - first))
  }
  let ended = false
  const subscription = driver.subscribe((await driver.head()).number + 1, onBlock)
  const loading = load(() => ended)
  loading.catch(measured.reject)
  try {
    return Math.round(await measured.promise)
  } finally {
    ended = true
    await subscription.stop()
    await loading.catch(() => {})
    await driver.close()
  }
}

/** Nothing of ours but the signing: one node's JSON-RPC, in batches. */
function rawLoad({ network, signer, contract }: ChainBed, make: ReturnType<typeof callMaker>): Load {
  return async (ended) => {
    const [node] = network.validators
    const count = async (tag: string) => Number(await rpc(node!, 'eth_getTransactionCount', signer.address, tag))
    let nonce = await count('pending')
    const send = async () => {
      const { data, gas } = make()
      const { raw } = await signer.sign({ to: contract, data, gas, nonce: nonce++ })
      await rpc(node!, 'eth_sendRawTransaction', `0x${Buffer.from(raw).toString('hex')}`)
    }
    while (!ended()) {
      if (nonce - (await count('latest')) < waitingCalls) for (let n = 0; n < 10; n++) await send()
      else await delay(20)
    }
    while ((await count('latest')) < nonce) await delay(100)
  }
}

/** The engine first goes through the blocks of the load before: that is not what is measured. */
async function untilFollowed({ db, driver }: ChainBed): Promise<void> {
  const { number } = await driver.head()
  for (;;) {
    const cursor = await db
      .withSchema('chain_gateway')
      .selectFrom('block_cursor')
      .select('block_number')
      .executeTakeFirst()
    if (Number(cursor?.block_number ?? -1) >= number) return
    await delay(50)
  }
}

function engineLoad(bed: ChainBed, make: ReturnType<typeof callMaker>, maxWaiting: number): Load {
  return async (ended) => {
    const engine = bed.engine({ maxWaiting })
    await engine.start()
    await untilFollowed(bed)
    const lane = async () => {
      while (!ended()) {
        const requests = Array.from({ length: 10 }, () => requestOf(make(), bed.contract))
        await engine.submit(requests).catch(async (error) => {
          if (error.code !== 'chain-gateway.busy') throw error
          await delay(20)
        })
      }
    }
    await Promise.all([lane(), lane()])
    while ((await engine.waiting()).count > 0) await delay(100)
    await engine.stop()
  }
}
