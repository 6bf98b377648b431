import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { ChainDriver } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import type { CollectionAgent } from '@jhc/data-platform/collection/agent/agent-contract.ts'
import { deriveAgentKeys } from '@jhc/data-platform/collection/agent/agent-keys.ts'
import { agentMigrations, createCollectionAgent } from '@jhc/data-platform/collection/agent/collection-agent.ts'
import type { ReleaseConfig } from '@jhc/data-platform/collection/agent/release/releases.ts'
import type { Connector, MappedUnit, Mapper } from '@jhc/data-platform/sources/connector.ts'
import { generateKeyPair, type Sm2KeyPair, sign } from '@jhc/gm/sm2.ts'
import { toHex } from '@jhc/record/bytes.ts'
import type { RecordField } from '@jhc/record/model.ts'
import { elements } from '@jhc/record/standard-elements.ts'
import type { Bus, CapabilityContext } from '@jhc/server-kit/capability.ts'
import { openDatabase } from '@jhc/server-kit/database.ts'
import { startTestDatabase, type TestDatabase } from '@jhc/server-kit/embedded-postgres/start-test-database.ts'
import { migrate } from '@jhc/server-kit/migrate.ts'

/** A visit as a hospital's system has it; `grade` is its records'. */
export interface BedVisit {
  patient: string
  name: string
  identityNumber: string
  birthDate: string
  day: string
  grade?: number
  diagnosis: string
  glucose: string
}

const birthDateOf = (number: string) => [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].join('-')

export const visit = (
  person: { name: string; identityNumber: string },
  day: string,
  more: Partial<BedVisit> = {},
): BedVisit => ({
  patient: `P-${person.identityNumber}`,
  name: person.name,
  identityNumber: person.identityNumber,
  birthDate: birthDateOf(person.identityNumber),
  day,
  diagnosis: '高血压',
  glucose: '5.6',
  ...more,
})

/** One visit is a unit with two records: the visit itself and a laboratory report. */
export function bedMapper(orgId: string): Mapper {
  return ({ key, payload }) => {
    const one = JSON.parse(payload) as BedVisit
    const field = (group: string, name: keyof typeof elements, text: string, occurrence = '0'): RecordField => ({
      element: elements[name].element,
      group,
      occurrence,
      text,
    })
    const start = `${one.day}T08:30:00+08:00`
    const shared = { orgId, localPatientId: one.patient, localEncounterId: key }
    const grade = (one.grade ?? 3) as 3
    const mapped: MappedUnit = {
      patients: [
        {
          localPatientId: one.patient,
          orgId,
          name: one.name,
          sex: '1',
          birthDate: one.birthDate,
          identityNumber: one.identityNumber,
          phone: '',
          address: '',
        },
      ],
      encounters: [{ ...shared, kind: 'outpatient', start, end: '', departmentOrCampus: '' }],
      records: [
        {
          ...shared,
          localId: `visit/${key}`,
          recordType: 'outpatient-visit',
          day: one.day,
          grade,
          fields: [
            field('visit', 'visitStart', start),
            field('visit', 'organisation', orgId),
            field('diagnosis', 'diagnosis', one.diagnosis),
          ],
        },
        {
          ...shared,
          localId: `lab/${key}`,
          recordType: 'lab-report',
          day: one.day,
          grade,
          fields: [
            field('lab', 'item', '葡萄糖'),
            field('lab', 'result', one.glucose),
            field('lab', 'resultTime', start),
          ],
        },
      ],
    }
    return { ok: true, mapped }
  }
}

function connectorOf(visits: Map<string, BedVisit>): Connector {
  const raw = (key: string) => ({ key, origin: `bed:${key}`, payload: JSON.stringify(visits.get(key)) })
  return {
    async check() {},
    async read(_since, cursor) {
      const keys = [...visits.keys()].sort().filter((key) => key > (cursor ?? ''))
      const page = keys.slice(0, 200)
      const more = page.length < keys.length ? page.at(-1)! : null
      return { units: page.map(raw), unreadable: [], cursor: more, watermark: '2026-01-01T00:00:00.000Z' }
    },
    readKeys: async (keys) => keys.filter((key) => visits.has(key)).map(raw),
    listKeys: async () => ({ days: [...visits].map(([key, { day }]) => ({ day, keys: [key] })), cursor: null }),
    async close() {},
  }
}

export interface HospitalOptions {
  sourceId: string
  orgId: string
  visits: readonly BedVisit[]
  rpc: string
  /** Blocks until its own view calls something final; 0 by default. */
  confirmations?: number
  folder: string
  /** What the hospital reaches the platform by; a test puts a lying one here. */
  bus?: (bus: Bus) => Bus
  wrapDriver?: (driver: ChainDriver) => ChainDriver
  release?: Partial<ReleaseConfig>
  /** Of a hospital that goes on where another process left it. */
  kept?: { database: Pick<TestDatabase, 'url' | 'ownerUrl'>; organisation: Sm2KeyPair; keyRoot: Uint8Array }
}

/** A hospital with its own system, database, keys and account, whose agent collects and releases. */
export async function openBedHospital(ctx: CapabilityContext, options: HospitalOptions) {
  const { sourceId, orgId, rpc, confirmations = 0, folder } = options
  const visits = new Map(options.visits.map((one, i) => [`visit/${String(i).padStart(4, '0')}`, one]))
  const own = options.kept ? null : await startTestDatabase()
  const database = options.kept?.database ?? own!
  await migrate(database.ownerUrl, [{ name: 'data-platform/collection-agent', migrations: agentMigrations }])
  const db = openDatabase(database.url, { max: 8 })
  const organisation = options.kept?.organisation ?? generateKeyPair()
  const keyRoot = options.kept?.keyRoot ?? randomBytes(32)
  const keys = deriveAgentKeys(`agent-${sourceId}`, keyRoot)
  const settings = { ...options }

  const make = () =>
    createCollectionAgent(
      { ...ctx, db, bus: settings.bus?.(ctx.bus) ?? ctx.bus },
      {
        source: { sourceId, name: orgId, kind: 'bed', orgId, runsAt: sourceId },
        connector: connectorOf(visits),
        mapper: bedMapper(orgId),
        mapperVersion: '1',
        keys,
        identity: 'clear',
        loops: { send: false, report: false, work: false, schedule: false, anchor: false, waitSeconds: 5 },
        release: {
          async openChain() {
            const driver = await openEvmChain({ urls: [rpc], confirmations, pollMs: 20 })
            const file = join(folder, `${sourceId}-account.key`)
            const signer = await openLocalSigner({ file, chainId: driver.chainId, gasPrice: await driver.gasPrice!() })
            return { driver: settings.wrapDriver?.(driver) ?? driver, signer }
          },
          signer: {
            publicKey: () => toHex(organisation.publicKey),
            sign: async (message) => sign(message, organisation.privateKey, organisation.publicKey),
          },
          maxHeadAgeSeconds: null,
          ...settings.release,
        },
      },
    )
  let agent: CollectionAgent = make()
  return {
    sourceId,
    orgId,
    organisation,
    keyRoot,
    visits,
    db,
    database,
    settings,
    get agent() {
      return agent
    },
    /** Everything that its system has goes to the index. */
    async collect(): Promise<void> {
      await agent.start?.()
      await agent.runNow('incremental')
      await agent.drain()
    },
    async restart(): Promise<void> {
      await agent.stop?.()
      agent = make()
      await agent.start?.()
    },
    stopAgent: async () => agent.stop?.(),
    async stop(): Promise<void> {
      await agent.stop?.()
      await db.destroy()
      await own?.stop()
    },
  }
}
export type BedHospital = Awaited<ReturnType<typeof openBedHospital>>
