import { randomBytes } from 'node:crypto'
import { empiApi } from '@jhc/data-center/empi/api.ts'
import { indexLibraryApi } from '@jhc/data-center/index-library/api.ts'
import type { Api } from '@jhc/kit/api.ts'
import { CodedError, commonErrors } from '@jhc/kit/errors.ts'
import { createTokenKey } from '@jhc/record/identity-tokens.ts'
import type { Capability, CapabilityContext, Implementation } from '@jhc/server-kit/capability.ts'
import { startTestPlatform } from '@jhc/server-kit/test-platform.ts'
import type { Connector, MappedUnit, Mapper } from '../../sources/connector.ts'
import type { CollectionAgentConfig } from './agent-contract.ts'
import { deriveAgentKeys } from './agent-keys.ts'
import { agentMigrations, createCollectionAgent } from './collection-agent.ts'

/** A source in memory: units with a change mark and a day. */
export interface MemoryUnit {
  content: Record<string, unknown>
  changedAt: string
  day: string
}

export function memoryConnector(units: Map<string, MemoryUnit>, pageSize = 7): Connector {
  const raw = (key: string) => ({ key, origin: `memory:${key}`, payload: JSON.stringify(units.get(key)!.content) })
  return {
    async check() {},
    async read(since, cursor) {
      const keys = [...units.keys()].filter((key) => units.get(key)!.changedAt >= since).sort()
      const page = keys.filter((key) => key > (cursor ?? '')).slice(0, pageSize)
      const watermark =
        page
          .map((key) => units.get(key)!.changedAt)
          .sort()
          .at(-1) ?? ''
      const last = page.at(-1)
      return { units: page.map(raw), unreadable: [], cursor: last && last !== keys.at(-1) ? last : null, watermark }
    },
    readKeys: async (keys) => keys.filter((key) => units.has(key)).map(raw),
    listKeys: async () => ({ days: [...units].map(([key, { day }]) => ({ day, keys: [key] })), cursor: null }),
    async close() {},
  }
}

/** `{ patient, records: { name: { field: text } } }` → one encounter with its records. */
export const memoryMapper: Mapper = ({ key, payload }) => {
  const content = JSON.parse(payload) as {
    patient: string
    name?: string
    bad?: string
    records: Record<string, Record<string, string>>
  }
  if (content.bad)
    return { ok: false, problems: [{ field: content.bad, reasonCode: 'bad-value', detail: '值不符合要求' }] }
  const encounter = key.split('/')[1]!
  const mapped: MappedUnit = {
    patients: [
      {
        localPatientId: content.patient,
        orgId: 'T01',
        name: content.name ?? '测试甲',
        sex: '1',
        birthDate: '1960-01-02',
        identityNumber: '',
        phone: '10912345678',
        address: '',
      },
    ],
    encounters: [
      {
        localEncounterId: encounter,
        localPatientId: content.patient,
        orgId: 'T01',
        kind: 'outpatient',
        start: '2021-01-02T03:04:05+08:00',
        end: '',
        departmentOrCampus: '',
      },
    ],
    records: Object.entries(content.records).map(([name, fields]) => ({
      localId: `${name}/${encounter}`,
      orgId: 'T01',
      recordType: 'outpatient-visit',
      day: '2021-01-02',
      grade: 3,
      localPatientId: content.patient,
      localEncounterId: encounter,
      fields: Object.entries(fields).map(([element, text]) => ({
        element: `JHC.${element}`,
        group: 'visit',
        occurrence: '0',
        text,
      })),
    })),
  }
  return { ok: true, mapped }
}

export function memoryUnits(count: number): Map<string, MemoryUnit> {
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const id = String(i).padStart(5, '0')
      const content = { patient: `P${i % 5}`, records: { visit: { note: `note ${id}` }, lab: { value: `${i}.00` } } }
      return [
        `encounter/${id}`,
        { content, changedAt: `2021-04-01T00:00:00.${String(i % 1000).padStart(3, '0')}Z`, day: '2021-01-02' },
      ]
    }),
  )
}

/** Only the operations that an agent calls; the others are not offered. */
function receiver(api: Api<any>, handlers: Implementation['handlers']): Implementation {
  const operations = Object.fromEntries(Object.keys(handlers).map((name) => [name, api.operations[name]]))
  return { api: { name: api.name, operations }, handlers }
}

/** The centre as the agent sees it: keeps what arrives by the receivers' own rules, and every body as text. */
export function createReceivers() {
  const key = createTokenKey('0123456789abcdef0123456789abcdef')
  const received = {
    bodies: [] as string[],
    /** `recordId/version` → fingerprint and kind. */
    entries: new Map<string, { fingerprint: string; kind: string; previousFingerprint: string }>(),
    encounters: new Map<string, unknown>(),
    registrations: new Map<string, string>(),
    /** Set to push back. */
    busy: false,
  }
  const refuse = () => {
    if (received.busy) throw commonErrors.unavailable()
  }
  const empi = receiver(empiApi, {
    async register({ body }: any) {
      refuse()
      received.bodies.push(JSON.stringify(body))
      const registrations = body.patients.map(({ patientRef }: any) => {
        if (!received.registrations.has(patientRef))
          received.registrations.set(patientRef, `reg-${received.registrations.size}`)
        return { patientRef, registrationId: received.registrations.get(patientRef)!, personId: 'person' }
      })
      return { registrations }
    },
    async evaluateTokens({ body }: any) {
      received.bodies.push(JSON.stringify(body))
      return { keyId: key.keyId, evaluated: body.blinded.map((one: string) => key.evaluate(one)!) }
    },
  })
  const indexLibrary = receiver(indexLibraryApi, {
    async receive({ body }: any) {
      refuse()
      received.bodies.push(JSON.stringify(body))
      let known = 0
      for (const one of body.encounters) received.encounters.set(one.encounterRef, one)
      for (const entry of body.entries) {
        const id = `${entry.recordId}/${entry.version}`
        const before = received.entries.get(id)
        if (before && before.fingerprint !== entry.fingerprint)
          throw new CodedError('test.different', { kind: 'conflict', retryable: false, zh: '' })
        if (before) known += 1
        received.entries.set(id, entry)
      }
      return { added: body.entries.length - known, known }
    },
  })
  const capability: Capability = { name: 'test/receivers', implementations: [empi, indexLibrary] }
  return { received, capability }
}

export const testKeys = deriveAgentKeys('agent-test', randomBytes(32))

export const quietLoops = { send: false, report: false, work: false, schedule: false }

/** A platform of receivers and a database for agents; `agent()` is a new process on that database. */
export async function startAgentTestBed(extra: (context: CapabilityContext) => Capability[] = () => []) {
  const { received, capability } = createReceivers()
  const migrations: Capability = {
    name: 'data-platform/collection-agent',
    migrations: agentMigrations,
    implementations: [],
  }
  const platform = await startTestPlatform({ capabilities: (context) => [capability, migrations, ...extra(context)] })
  const agent = async (config: Partial<CollectionAgentConfig> & { connector: Connector; mapper: Mapper }) => {
    const made = createCollectionAgent(platform.ctx, {
      source: { sourceId: 'memory', name: '测试源', kind: 'memory', orgId: 'T00', runsAt: 'district' },
      mapperVersion: '1',
      keys: testKeys,
      identity: 'clear',
      loops: quietLoops,
      ...config,
    })
    await made.start?.()
    return made
  }
  return { platform, received, agent }
}
