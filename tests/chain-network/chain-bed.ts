import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { type EvmChain, openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { ChainDriver, ChainSigner, Hex } from '@jhc/chain-port/driver.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import type { SubmissionRequest } from '@jhc/chain-port/submission.ts'
import { SubmitEngine } from '@jhc/chain-port/submit-engine.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { silentLog } from '@jhc/server-kit/log.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'
import { anchorCallGas, encodeAnchorCall } from '@jhc/trust-platform/anchoring/anchor-call.ts'
import type { Kysely } from 'kysely'
import { encodeDeployData } from 'viem'
import { ChainNetwork, removeNetwork } from './chain-network.ts'

export interface ChainBed {
  dir: string
  network: ChainNetwork
  driver: EvmChain
  signer: ChainSigner
  contract: Hex
  db: Kysely<any>
  databaseUrl: string
  openDb(): Kysely<any>
  engine(options?: { driver?: ChainDriver; db?: Kysely<any>; maxWaiting?: number; patience?: number }): SubmitEngine
  stop(): Promise<void>
}

const gatewayMigrations = new URL('../../services/chain-platform/src/gateway/migrations/', import.meta.url)

/** Four validators, the anchor contract, a PostgreSQL server of its own: what the bench and the fault proof of the chain stand on. */
export async function openChainBed(say: (text: string) => void): Promise<ChainBed> {
  const dir = await mkdtemp(join(tmpdir(), 'jhc-chain-'))
  const postgres = await startEmbeddedPostgres({ dataDir: dir })
  await migrate(postgres.urls.ownerUrl, [
    { name: 'chain-platform/gateway', migrations: gatewayMigrations },
    { name: 'chain-platform/mirror', migrations: new URL('../../mirror/migrations/', gatewayMigrations) },
  ])
  const network = await ChainNetwork.up(join(dir, 'network'), { owned: true, say })
  const driver = await openEvmChain({ urls: network.urls })
  const file = join(network.dir, 'funded.key')
  const signer = await openLocalSigner({ file, chainId: driver.chainId, gasPrice: 1n })
  const opened: Array<Kysely<any>> = []
  const openDb = () => {
    const db = openDatabase(postgres.urls.appUrl, { max: 8, applicationName: 'chain-bed' })
    opened.push(db)
    return db
  }
  const db = openDb()
  const contract = await deploy(driver, signer)
  return {
    dir,
    network,
    driver,
    signer,
    contract,
    db,
    databaseUrl: postgres.urls.appUrl,
    openDb,
    engine: (options = {}) =>
      new SubmitEngine({ db, driver, signer, schema: 'chain_gateway', log: silentLog(), now: Date.now, ...options }),
    async stop() {
      await Promise.all(opened.map((one) => one.destroy()))
      await driver.close()
      await removeNetwork(network)
      await removeEmbeddedPostgres(dir)
      await rm(dir, { recursive: true, force: true })
    },
  }
}

async function deploy(driver: EvmChain, signer: ChainSigner): Promise<Hex> {
  const roles = [signer.address, signer.address, signer.address] as const
  const data = encodeDeployData({ abi: indexAnchorAbi, bytecode: indexAnchorBytecode, args: roles })
  const { raw, hash } = await signer.sign({ to: null, data, gas: 5_000_000n, nonce: 0 })
  await driver.sendRaw([raw])
  for (;;) {
    const transaction = await driver.getTransaction(hash)
    const head = await driver.head()
    if (transaction && head.number >= transaction.blockNumber + driver.capabilities.confirmations)
      return transaction.contractAddress!
    await delay(100)
  }
}

/** Makes anchoring calls whose bytes are alike but for the batch's id: making one costs next to nothing. */
export function callMaker(
  entries: readonly Uint8Array[],
  count: number,
): (key?: string) => { key: string; data: Hex; gas: bigint } {
  const call = encodeAnchorCall({
    batchId: '00'.repeat(32),
    root: randomBytes(32).toString('hex'),
    count,
    source: 'raw',
    mode: 'plain',
    model: 'JHC-REC-1',
    previousFingerprints: [],
    entries,
  })
  const gas = BigInt(anchorCallGas(call.length, 0))
  return (key = randomBytes(32).toString('hex')) => {
    call.set(Buffer.from(key, 'hex'), 4)
    return { key, data: hexOf(call), gas }
  }
}

export function requestOf(call: { key: string; data: Hex; gas: bigint }, to: Hex): SubmissionRequest {
  return { idempotencyKey: call.key, contract: 'IndexAnchor', to, data: call.data, gas: call.gas }
}
