import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { openChainView } from '@jhc/data-platform/collection/agent/release/chain-view.ts'
import { generateKeyPair, sign, verify } from '@jhc/gm/sm2.ts'
import { sealPage } from '@jhc/record/consent/released-page.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { createLog } from '@jhc/server-kit/log.ts'
import { visit } from '@jhc/trust-platform/retrieval/testing/bed-hospital.ts'
import {
  type RetrievalBed,
  type RetrievalBedOptions,
  startRetrievalBed,
} from '@jhc/trust-platform/retrieval/testing/retrieval-bed.ts'
import { sql } from 'kysely'
import { pino } from 'pino'
import { ChainNetwork, removeNetwork } from '../chain-network/chain-network.ts'
import { gethCanRun } from '../chain-network/geth-binary.ts'
import type { BenchOptions } from './main.ts'

const sourceIds = ['hospital-a', 'hospital-b', 'hospital-c', 'hospital-d']

/**
 * A retrieval from the doctor's signature to the opened records, over four gateways with the consent in place: platform with the consent
 * service, the four gateways' agents and the embedded chain in this process, the databases beside it. One after another, then 100 and 500
 * at once; what one retrieval costs the processors, by part; how fast a withdrawal counts. Then one after another on four go-ethereum
 * validators of one second a block. Records of grade 5 wait for finality on both.
 */
export async function run({ records = 60, say }: BenchOptions) {
  say('platform, embedded chain, four hospitals …')
  const bed = await openBed()
  try {
    await bed.grant()
    await bed.grant(bed.residents[1], { maxGrade: 5 })
    await ready(bed)
    say(`${records} one after another …`)
    const before = await usage(bed)
    const single: Timing[] = []
    for (let i = 0; i < records; i++) single.push(await retrieve(bed))
    const cost = difference(before, await usage(bed), records)
    const parts = partsOf()
    const special: Timing[] = []
    for (let i = 0; i < Math.ceil(records / 3); i++) special.push(await retrieve(bed, grade5))
    say(JSON.stringify({ ms: figures(single.map(({ ms }) => ms)), grade5: figures(special.map(({ ms }) => ms)), cost }))
    say('consent checks …')
    const checks = await consentChecks(bed, 300)
    const shown = await shownToResident(bed, 50)
    say('withdrawals …')
    const withdrawals = await withdrawalTimes(bed, 100)
    say(JSON.stringify({ checks, shown, withdrawals }))
    const crowds = []
    for (const many of [100, 500]) {
      say(`${many} at once …`)
      crowds.push(await crowd(bed, many))
      say(JSON.stringify(crowds.at(-1)))
    }
    return {
      machine: { cores: cpus().length, model: cpus()[0]?.model, node: process.version },
      gateways: sourceIds.length,
      recordsPerRetrieval: single[0]!.records,
      requestToOpenedMs: figures(single.map(({ ms }) => ms)),
      requestToOnChainMs: figures(single.map(({ onChainMs }) => onChainMs)),
      grade5Ms: figures(special.map(({ ms }) => ms)),
      holdersConsentCheckMs: checks,
      openedToSeenByResidentMs: shown,
      withdrawalToRefusalMs: withdrawals,
      cpuMsPerRetrieval: { ...cost, ...parts },
      crowds,
      fourValidators: gethCanRun() ? await onValidators(Math.ceil(records / 2), say) : null,
    }
  } finally {
    await bed.stop()
  }
}

/** Of the second resident everything is of the highest grade. */
const openBed = (network?: RetrievalBedOptions['network']) =>
  startRetrievalBed({
    ownConsent: true,
    settings: { silentMs: 120_000, takenMs: 300_000 },
    residents: 2,
    hospitals: Object.fromEntries(
      sourceIds.map((sourceId, h) => [
        sourceId,
        ([one, special]) =>
          Array.from({ length: 8 }, (_, i) => `202${h}-0${1 + i}-11`).flatMap((day) => [
            visit(one!.opening, day),
            visit(special!.opening, day, { grade: 5 }),
          ]),
      ]),
    ),
    hospital: () => ({ release: { parallel: 8 } }),
    log: createLog({ service: 'bench', level: 'error', destination: pino.destination(2) }),
    ...(network ? { network } : {}),
  })

async function onValidators(count: number, say: BenchOptions['say']) {
  say('the same on four validators …')
  const dir = await mkdtemp(join(tmpdir(), 'retrieval-validators-'))
  const accounts = await Promise.all(
    sourceIds.map((sourceId) => openLocalSigner({ file: join(dir, `${sourceId}-account.key`), chainId: 1 })),
  )
  const funded = accounts.map(({ address }) => address)
  const network = await ChainNetwork.up(join(dir, 'network'), { owned: true, say, funded })
  const confirmations = 3
  const driver = await openEvmChain({ urls: network.urls, confirmations, pollMs: 50 })
  const file = join(network.dir, 'funded.key')
  const signer = await openLocalSigner({ file, chainId: driver.chainId, gasPrice: 1n })
  const bed = await openBed({
    driver,
    signer,
    rpc: network.urls[0]!,
    confirmations,
    accounts: dir,
    async stop() {
      await driver.close()
      await removeNetwork(network)
      await rm(dir, { recursive: true, force: true })
    },
  })
  try {
    await bed.grant()
    await bed.grant(bed.residents[1], { maxGrade: 5 })
    await ready(bed)
    const usual: Timing[] = []
    for (let i = 0; i < count; i++) usual.push(await retrieve(bed))
    const special: Timing[] = []
    for (let i = 0; i < Math.ceil(count / 2); i++) special.push(await retrieve(bed, grade5))
    return {
      validators: network.validators.length,
      blockSeconds: 1,
      confirmations,
      requestToOpenedMs: figures(usual.map(({ ms }) => ms)),
      requestToOnChainMs: figures(usual.map(({ onChainMs }) => onChainMs)),
      grade5Ms: figures(special.map(({ ms }) => ms)),
    }
  } finally {
    await bed.stop()
  }
}

/** The consents are known to the platform, and everything has been done once. */
async function ready(bed: RetrievalBed): Promise<void> {
  for (const what of [usualGrade, grade5])
    for (let i = 0; i < 5; i++) {
      const asked = await bed.ask(bed.doctor, bed.residents[what.resident], { grade: what.grade })
      await bed.settled(asked.requestId, bed.doctor, 60_000)
    }
}

const usualGrade = { resident: 0, grade: 3, pollMs: 10 }
const grade5 = { resident: 1, grade: 5, pollMs: 10 }

interface Timing {
  ms: number
  onChainMs: number
  records: number
}

/** Until the last page is opened. */
async function retrieve(bed: RetrievalBed, { resident, grade, pollMs } = usualGrade): Promise<Timing> {
  const start = performance.now()
  const asked = await bed.ask(bed.doctor, bed.residents[resident], { grade })
  let onChainMs = 0
  for (;;) {
    const { state } = await bed.asDoctor().get({ params: { requestId: asked.requestId } })
    if (state !== 'submitting' && onChainMs === 0) onChainMs = performance.now() - start
    if (state === 'complete') break
    if (['partial', 'refused', 'failed', 'awaiting-consent'].includes(state))
      throw new Error(`a retrieval came to ${state}`)
    await setTimeout(pollMs)
  }
  const pages = await bed.pages(asked)
  const records = pages.reduce((sum, page) => sum + page.records.length, 0)
  return { ms: performance.now() - start, onChainMs, records }
}

async function crowd(bed: RetrievalBed, many: number) {
  const before = await usage(bed)
  const start = performance.now()
  const results = await Promise.allSettled(
    Array.from({ length: many }, () => retrieve(bed, { ...usualGrade, pollMs: 500 })),
  )
  const seconds = (performance.now() - start) / 1000
  const done = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  return {
    concurrent: many,
    done: done.length,
    lost: many - done.length,
    errors: [...new Set(results.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : [])))].slice(0, 3),
    ms: figures(done.map(({ ms }) => ms)),
    perSecond: round(done.length / seconds),
    cpuMsPerRetrieval: difference(before, await usage(bed), many),
  }
}

/** As a holder asks its own node for every page. */
async function consentChecks(bed: RetrievalBed, count: number) {
  const view = await openChainView(bed.chain.driver, await accessOf(bed))
  const [grantId] = [bed.centre.grants.find(({ withdrawn }) => !withdrawn)!.id]
  const { hospitals, residents, doctor } = bed
  const holder = Object.values(hospitals)[0]!.orgId
  const question = {
    resident: residents[0]!.id,
    asker: doctor.id,
    holder: `0x${Buffer.from(holder).toString('hex').padEnd(64, '0')}` as const,
    fields: `0x${'0'.repeat(64)}` as const,
    fieldsForm: 0,
    grade: 3,
    purpose: 1,
    recordTypes: 1,
    dataFrom: 20210101,
    dataTo: 20261231,
  }
  const times = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    const reason = await view.consent(grantId!, question)
    if (reason !== 0) throw new Error(`the check came to ${reason}`)
    times.push(performance.now() - start)
  }
  return figures(times)
}

/** From a page that the doctor can open until the resident's list has it; the phone asks for the list every 1.5 s besides. */
async function shownToResident(bed: RetrievalBed, count: number) {
  const times = []
  for (let i = 0; i < count; i++) {
    const { requestId } = await bed.ask()
    await bed.until(requestId, ({ holders }) => holders.some(({ pages }: { pages: number }) => pages > 0))
    const start = performance.now()
    for (;;) {
      const { items } = await bed.asResident().myAccesses({ query: { pageSize: 20 } })
      if (items.some((one) => one.requestId === requestId)) break
      await setTimeout(5)
    }
    times.push(performance.now() - start)
    await bed.settled(requestId)
  }
  return figures(times)
}

async function accessOf(bed: RetrievalBed) {
  const { rows } = await sql<any>`select contract from collection.release_contract`.execute(
    Object.values(bed.hospitals)[0]!.db,
  )
  return rows[0].contract
}

/** From handing in the signed withdrawal until the next request of a doctor who could read a moment ago gets nothing any more. */
async function withdrawalTimes(bed: RetrievalBed, count: number) {
  const times = []
  for (let i = 0; i < count; i++) {
    const doctor = await bed.addDoctor(`withdrawn ${i}`)
    const grantId = await bed.grant(bed.residents[0], { grantee: doctor.id })
    const first = await bed.ask(doctor)
    const readable = await bed.settled(first.requestId, doctor)
    if (readable.state !== 'complete') throw new Error(`before a withdrawal: ${readable.state}`)
    const start = performance.now()
    await bed.withdraw(grantId)
    const asked = await bed.ask(doctor)
    const done = await bed.until(asked.requestId, ({ state }) => !['submitting', 'retrieving'].includes(state), doctor)
    if (!['refused', 'awaiting-consent'].includes(done.state)) throw new Error(`after a withdrawal: ${done.state}`)
    times.push(performance.now() - start)
  }
  return figures(times)
}

/** What the gm library costs alone, times how often one retrieval over four gateways calls it. */
function partsOf() {
  const pair = generateKeyPair()
  const message = new Uint8Array(208).fill(7)
  const signature = sign(message, pair.privateKey, pair.publicKey)
  const page = {
    format: 'jhc-page/1' as const,
    requestId: '0x',
    releaseId: '0x',
    orgId: 'A',
    page: 1,
    records: [] as any[],
  }
  page.records = Array.from({ length: 16 }, () => ({ text: 'x'.repeat(1_500) }))
  const each = (times: number, work: () => void) => {
    work()
    const start = process.cpuUsage()
    for (let i = 0; i < times; i++) work()
    const used = process.cpuUsage(start)
    return (used.user + used.system) / 1000 / times
  }
  const signMs = each(100, () => sign(message, pair.privateKey, pair.publicKey))
  const verifyMs = each(100, () => verify(message, signature, pair.publicKey))
  const envelopeMs = each(50, () => sealPage(page, pair.publicKey))
  // Doctor 2; each gateway release and outcome. Platform 2, each gateway the delivery key.
  return { signatures: round(signMs * (2 + 8) + verifyMs * (2 + 4)), envelopes: round(envelopeMs * 4) }
}

interface Usage {
  process: number
  /** By connection. */
  sql: Map<number, number>
}

async function usage(bed: RetrievalBed): Promise<Usage> {
  const { user, system } = process.cpuUsage()
  return { process: (user + system) / 1000, sql: await postgresCpu(bed) }
}
const difference = (from: Usage, to: Usage, count: number) => ({
  services: round((to.process - from.process) / count),
  sql: round([...to.sql].reduce((sum, [pid, ms]) => sum + ms - (from.sql.get(pid) ?? 0), 0) / count),
})

/** Of the connections' own processes to this bed's databases; the cluster is shared with other tests. */
async function postgresCpu(bed: RetrievalBed): Promise<Map<number, number>> {
  const databases = [bed.platform.database, ...Object.values(bed.hospitals).map(({ database }) => database)]
  const names = databases.map(({ url }) => new URL(url).pathname.slice(1))
  const db = openDatabase(bed.platform.database.superUrl, { max: 1 })
  try {
    const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
      where datname = any(${names}::text[])`.execute(db)
    return new Map(rows.map(({ pid }) => [pid, ticksOf(pid) * 10]))
  } finally {
    await db.destroy()
  }
}

function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return 0
  }
}

const round = (value: number) => Math.round(value * 10) / 10
function figures(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
  const average = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return { average: round(average), p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}
