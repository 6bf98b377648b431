import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { openChainView } from '@jhc/data-platform/collection/agent/release/chain-view.ts'
import { generateKeyPair } from '@jhc/gm/sm2.ts'
import { httpClient } from '@jhc/kit/http-client.ts'
import { openPage } from '@jhc/record/consent/released-page.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { databaseUser } from '@jhc/server-kit/embedded-postgres/database-user.ts'
import { clusterPlace } from '@jhc/server-kit/embedded-postgres/places.ts'
import { freePort, runningServer } from '@jhc/server-kit/embedded-postgres/server-process.ts'
import {
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '@jhc/server-kit/embedded-postgres/start-embedded-postgres.ts'
import { retrievalApi } from '@jhc/trust-platform/retrieval/api.ts'
import { visit } from '@jhc/trust-platform/retrieval/testing/bed-hospital.ts'
import { startRetrievalBed } from '@jhc/trust-platform/retrieval/testing/retrieval-bed.ts'
import { sql } from 'kysely'
import type { FaultOptions } from './main.ts'
import { type FaultState, readPlace, stateFile, writeWhole } from './retrieval-state.ts'

const entry = fileURLToPath(new URL('./retrieval-process.ts', import.meta.url))
const sourceIds = ['hospital-a', 'hospital-b']
const atOnce = 3
type Role = 'chain' | 'platform' | 'database' | (typeof sourceIds)[number]

/**
 * Hospital gateways, platform, chain node and database killed (SIGKILL) at random while doctors retrieve records under a consent, and started
 * again at once. In the end: each page that a doctor has was recorded by its hospital and on the chain before it came; each record has an outcome
 * there; no retrieval is lost.
 */
export async function run({ runs = 200, seed, say }: FaultOptions): Promise<object> {
  const random = seededRandom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'jhc-retrieval-faults-'))
  say(`seed ${seed}`)
  const databaseDir = join(folder, 'database')
  const postgres = await startEmbeddedPostgres({ dataDir: databaseDir })
  const { bed, state } = await prepare(folder, postgres)
  const children = new Map<Role, ChildProcess>()
  let ending = false
  const launch = async (role: Role): Promise<void> => {
    const child = spawn(process.execPath, [entry, role, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    children.set(role, child)
    child.on('exit', () => {
      // What cannot start, because what it needs is down as well, is started again as an operator's supervisor would.
      if (!ending && children.get(role) === child) void setTimeout(300).then(() => launch(role))
    })
    await new Promise<void>((resolve) => {
      child.once('message', () => resolve())
      child.once('exit', () => resolve())
    })
  }
  await launch('chain')
  await launch('platform')
  await Promise.all(sourceIds.map(launch))

  const kills: Record<string, number> = {}
  const kill = async (): Promise<void> => {
    const role = (['chain', 'platform', 'database', ...sourceIds] as Role[])[Math.floor(random() * 5)]!
    kills[role] = (kills[role] ?? 0) + 1
    if (role !== 'database') {
      children.get(role)?.kill('SIGKILL')
      return
    }
    // The whole server at once: its children end with it.
    const server = runningServer(clusterPlace(databaseDir, databaseUser()))
    if (server) process.kill(server.pid, 'SIGKILL')
    for (;;) {
      try {
        await startEmbeddedPostgres({ dataDir: databaseDir })
        return
      } catch {
        await setTimeout(300)
      }
    }
  }
  let done = 0
  const killing = (async () => {
    while (done < runs) {
      // Something has come to its end since the last kill: on a slow machine everything would only ever be starting.
      const [before, patience] = [done, performance.now() + 90_000]
      while (done === before && performance.now() < patience) await setTimeout(100)
      await setTimeout(random() * 3_000)
      if (done < runs) await kill()
    }
  })()
  const results: Retrieved[] = []
  await Promise.all(
    Array.from({ length: atOnce }, async (_, worker) => {
      for (let n = worker; n < runs; n += atOnce) {
        results.push(await retrieve(bed, state))
        done += 1
        if (done % 5 === 0) say(`${done}/${runs} retrievals, kills ${JSON.stringify(kills)}`)
      }
    }),
  )
  await killing
  const verdict = await judge(state, results, say)
  ending = true
  for (const child of children.values()) child.kill('SIGKILL')
  await setTimeout(500)
  await (await startEmbeddedPostgres({ dataDir: databaseDir })).stop()
  await removeEmbeddedPostgres(databaseDir)
  rmSync(folder, { recursive: true, force: true })
  return { retrievals: results.length, kills, ...verdict, seed }
}

type Bed = Awaited<ReturnType<typeof startRetrievalBed>>
interface Retrieved {
  requestId: string
  state: string
  releaseIds: string[]
  records: number
}

/** Everything is set up in this process; from then on it is the others' that go on with it. */
async function prepare(folder: string, postgres: Awaited<ReturnType<typeof startEmbeddedPostgres>>) {
  const chainPort = await freePort()
  const chain = await openEmbeddedChain({ dir: join(folder, 'chain'), jsonRpcPort: chainPort })
  const signer = await openLocalSigner({ file: join(folder, 'account.key'), chainId: chain.chainId })
  const urls: Record<string, string> = {}
  for (const sourceId of sourceIds) urls[sourceId] = await postgres.addDatabase(sourceId.replace('-', '_'))
  const kept = Object.fromEntries(
    sourceIds.map((sourceId) => [
      sourceId,
      {
        database: { url: urls[sourceId]!, ownerUrl: urls[sourceId]! },
        organisation: generateKeyPair(),
        keyRoot: generateKeyPair().privateKey,
      },
    ]),
  )
  const { appUrl, ownerUrl, auditUrl, readUrl } = postgres.urls
  const database = { url: appUrl, ownerUrl, auditUrl, readUrl, superUrl: '', stop: async () => undefined }
  const consentHead = join(folder, 'consent-head.json')
  const bed = await startRetrievalBed({
    ownConsent: true,
    residents: 1,
    hospitals: Object.fromEntries(
      sourceIds.map((sourceId, h) => [
        sourceId,
        ([one]) => [1, 2, 3].map((month) => visit(one!.opening, `202${h + 1}-0${month}-05`)),
      ]),
    ),
    place: {
      database,
      chain: { chain, signer, stop: () => chain.close() },
      hospital: (sourceId) => kept[sourceId]!,
    },
  })
  await bed.grant()
  const state: FaultState = {
    folder,
    chainPort,
    databaseUrls: { url: appUrl, ownerUrl },
    secrets: bed.secrets,
    people: bed.centre.people,
    residents: bed.residents,
    grants: bed.centre.grants,
    consentHead,
    hospitals: Object.fromEntries(
      Object.values(bed.hospitals).map(({ sourceId, orgId, visits }) => [
        sourceId,
        { orgId, url: urls[sourceId]!, ...kept[sourceId]!, visits: [...visits.values()] },
      ]),
    ),
  }
  if (existsSync(bed.consentHead!)) copyFileSync(bed.consentHead!, consentHead)
  await bed.stop()
  writeWhole(stateFile(folder), state)
  return { bed, state }
}

/** As a doctor's page would: what fails is tried again, with the very same bytes. */
async function retrieve(bed: Bed, { folder }: FaultState): Promise<Retrieved> {
  const { requestId, delivery, body } = bed.signedRequest(bed.doctor, bed.residents[0]!)
  const persist = async <T>(work: (client: ReturnType<typeof clientNow>) => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work(clientNow())
      } catch {
        await setTimeout(200)
      }
    }
  }
  const clientNow = () => {
    const { url, tokens } = readPlace(folder)
    return httpClient(retrievalApi, { baseUrl: url, token: tokens[bed.doctor.accountId]! })
  }
  const params = { requestId }
  await persist((client) => client.request({ body }))
  for (;;) {
    const request = await persist((client) => client.get({ params }))
    const failed = request.holders.find(({ state, more }) => state === 'failed' && more)
    if (failed)
      await persist((client) =>
        client.nextPage({ params: { ...params, sourceId: failed.sourceId } }).catch((error) => {
          if (error.code !== 'retrieval.no-next-page') throw error
        }),
      )
    if (request.state === 'complete' || request.state === 'failed' || request.state === 'refused') {
      const { pages } = await persist((client) => client.pages({ params, query: {} }))
      const opened = pages.map(({ envelope, releaseId }) => openPage(delivery, envelope, { requestId, releaseId }))
      const records = opened.reduce((sum, page) => sum + page.records.length, 0)
      return { requestId, state: request.state, releaseIds: pages.map(({ releaseId }) => releaseId), records }
    }
    await setTimeout(150)
  }
}

async function judge(state: FaultState, results: Retrieved[], say: FaultOptions['say']) {
  const driver = await openEvmChain({ urls: [`http://127.0.0.1:${state.chainPort}`], confirmations: 0, pollMs: 100 })
  const dbs = Object.values(state.hospitals).map(({ url }) => openDatabase(url, { max: 2 }))
  const rowsOf = async () =>
    (
      await Promise.all(
        dbs.map(
          async (db) =>
            (
              await sql<any>`select release_id, state, outcome, chain_failure from collection.release`.execute(db)
            ).rows,
        ),
      )
    ).flat()
  say('waiting for the last outcomes …')
  const until = performance.now() + 120_000
  let rows = await rowsOf()
  while (rows.some((row) => row.state !== 'ended') && performance.now() < until) {
    await setTimeout(500)
    rows = await rowsOf()
  }
  const { rows: contracts } = await sql<any>`select contract from collection.release_contract`.execute(dbs[0]!)
  const view = await openChainView(driver, contracts[0].contract)
  const outcomeOf = async (id: string) => {
    const end = performance.now() + 60_000
    for (;;) {
      const outcome = await view.outcome(id as `0x${string}`)
      if (outcome > 1 || performance.now() > end) return outcome
      await setTimeout(200)
    }
  }
  const known = new Map(rows.map((row) => [row.release_id, row]))
  const delivered = results.flatMap(({ releaseIds }) => releaseIds)
  let pagesWithoutRecord = 0
  let wrongOutcome = 0
  for (const id of delivered) {
    const outcome = await outcomeOf(id)
    if (!known.has(id) || outcome === 0) pagesWithoutRecord += 1
    else if (outcome !== 2) wrongOutcome += 1
  }
  let recordsWithoutOutcome = 0
  for (const { release_id: id, state: at, chain_failure: failure } of rows)
    if (at !== 'ended' || (failure === null && (await outcomeOf(id)) < 2)) recordsWithoutOutcome += 1
  const lost = results.filter((one) => one.state !== 'complete' || one.records !== 12).length
  for (const db of dbs) await db.destroy()
  await driver.close()
  return {
    pages: delivered.length,
    accessRecords: rows.length,
    undelivered: rows.filter(({ outcome }) => outcome !== 2).length,
    pagesWithoutRecord,
    recordsWithoutOutcome,
    wrongOutcome,
    lost,
  }
}
