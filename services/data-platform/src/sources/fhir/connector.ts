import { z } from 'zod'
import type { Connector, RawUnit, ReadPage, UnreadableUnit } from '../connector.ts'
import { sourceErrors } from '../source-errors.ts'
import { createFhirClient } from './fhir-client.ts'
import {
  type BundlePage,
  childTypes,
  encounterIdOf,
  type FhirUnit,
  object,
  patientIdOf,
  type Resource,
  textOf,
} from './fhir-types.ts'

export const fhirSettings = z.object({
  /** `https://his.example/fhir` */
  baseUrl: z.url({ protocol: /^https?$/ }),
  token: z.string().optional(),
  user: z.string().optional(),
  password: z.string().optional(),
  pageSize: z.number().int().min(1).max(500).default(100),
  timeoutSeconds: z.number().int().min(1).max(600).default(60),
  maxPageMegabytes: z.number().int().min(1).max(512).default(64),
})
export type FhirSettings = z.output<typeof fhirSettings>

/** Where a read stands: which search of the list, and its next link. */
interface Position {
  step: number
  next: string | null
}

const whole = ['_include=Encounter:subject', ...childTypes.map((type) => `_revinclude=${type}:encounter`)].join('&')

/** FHIR R4 over REST. Units: `Encounter/<id>` with everything that refers to it, and `Patient/<id>` for a changed registration. */
export function createFhirConnector(settings: FhirSettings): Connector {
  const client = createFhirClient({
    ...settings,
    timeoutMs: settings.timeoutSeconds * 1000,
    maxBytes: settings.maxPageMegabytes * 1024 * 1024,
  })
  const { pageSize } = settings
  /** Units of this read that were handed out already: a child's own stamp leads to the same encounter again. */
  let handedOut = new Set<string>()

  /** The searches of one read, in order. A child can change without its encounter being touched, so each type is asked for itself. */
  function searches(since: string): { type: string; query: string }[] {
    const moved = since === '' ? '' : `&_lastUpdated=ge${encodeURIComponent(since)}`
    const encounters = { type: 'Encounter', query: `Encounter?_sort=_lastUpdated&_count=${pageSize}${moved}&${whole}` }
    // A first collection takes every encounter with its children: there is nothing left for the others to find.
    if (since === '') return [encounters]
    const children = childTypes.map((type) => ({
      type,
      query: `${type}?_sort=_lastUpdated&_count=500${moved}&_elements=encounter,subject,patient`,
    }))
    return [encounters, ...children, { type: 'Patient', query: `Patient?_sort=_lastUpdated&_count=200${moved}` }]
  }

  async function readEncounters(ids: string[]): Promise<RawUnit[]> {
    const units: RawUnit[] = []
    for (let from = 0; from < ids.length; from += 50) {
      let next: string | null = `Encounter?_id=${ids
        .slice(from, from + 50)
        .map(encodeURIComponent)
        .join(',')}&_count=50&${whole}`
      while (next) {
        const page: BundlePage = await client.getBundle(next)
        units.push(...encounterUnits(page))
        next = page.next
      }
    }
    return units
  }

  return {
    async check() {
      const statement = object(await client.getResource('metadata'))
      if (statement.resourceType !== 'CapabilityStatement' || !textOf(statement.fhirVersion).startsWith('4.')) {
        throw sourceErrors['wrong-shape']({ expected: 'FHIR R4', fhirVersion: textOf(statement.fhirVersion) })
      }
      await client.getBundle('Encounter?_summary=count')
    },

    async read(since, cursor): Promise<ReadPage> {
      if (cursor === null) handedOut = new Set()
      const all = searches(since)
      const at: Position = cursor === null ? { step: 0, next: null } : JSON.parse(cursor)
      const search = all[at.step]!
      const page = await client.getBundle(at.next ?? search.query)
      let units: RawUnit[]
      const unreadable = page.broken.map((one) =>
        unreadableOf(one.fullUrl || `${search.type}?`, 'resource', 'broken-resource', one.detail),
      )
      if (search.type === 'Encounter') units = encounterUnits(page)
      else if (search.type === 'Patient') units = page.resources.map(({ resource }) => patientUnit(resource))
      else units = await unitsOfChildren(page, unreadable)
      const fresh = units.filter((unit) => !handedOut.has(unit.key))
      for (const unit of fresh) handedOut.add(unit.key)
      const following: Position = page.next ? { step: at.step, next: page.next } : { step: at.step + 1, next: null }
      return {
        units: fresh,
        unreadable,
        cursor: following.step < all.length ? JSON.stringify(following) : null,
        watermark: highestStamp(page.resources.map(({ resource }) => resource)),
      }
    },

    async readKeys(keys) {
      const idsOf = (type: string) =>
        keys.filter((key) => key.startsWith(`${type}/`)).map((key) => key.slice(type.length + 1))
      const units = await readEncounters(idsOf('Encounter'))
      const patients = idsOf('Patient')
      for (let from = 0; from < patients.length; from += 50) {
        const page = await client.getBundle(
          `Patient?_id=${patients
            .slice(from, from + 50)
            .map(encodeURIComponent)
            .join(',')}&_count=50`,
        )
        units.push(...page.resources.map(({ resource }) => patientUnit(resource)))
      }
      return units
    },

    async listKeys(cursor) {
      const queries = [
        'Encounter?_sort=_lastUpdated&_count=1000&_elements=period',
        'Patient?_sort=_lastUpdated&_count=1000&_elements=id',
      ]
      const at: Position = cursor === null ? { step: 0, next: null } : JSON.parse(cursor)
      const page = await client.getBundle(at.next ?? queries[at.step]!)
      const dayOf = (resource: Resource) => textOf(object(resource.period).start).slice(0, 10)
      const byDay = Map.groupBy(page.resources, ({ resource }) => dayOf(resource))
      const days = [...byDay].map(([day, found]) => ({
        day,
        keys: found.map(({ resource }) => `${resource.resourceType}/${resource.id}`),
      }))
      const following: Position = page.next ? { step: at.step, next: page.next } : { step: at.step + 1, next: null }
      return { days, cursor: following.step < queries.length ? JSON.stringify(following) : null }
    },

    async expected(since) {
      const moved = since === '' ? '' : `&_lastUpdated=ge${encodeURIComponent(since)}`
      return (await client.getBundle(`Encounter?_summary=count${moved}`)).total
    },

    async close() {},
  }

  async function unitsOfChildren(page: BundlePage, unreadable: UnreadableUnit[]): Promise<RawUnit[]> {
    const wanted = new Map<string, string[]>()
    for (const { resource } of page.resources) {
      const name = `${resource.resourceType}/${resource.id}`
      const id = encounterIdOf(resource)
      if (id === '')
        unreadable.push(unreadableOf(name, 'encounter', 'no-encounter', '资源没有指明就诊，不能归入任何档案'))
      else wanted.set(id, [...(wanted.get(id) ?? []), name])
    }
    const ids = [...wanted.keys()].filter((id) => !handedOut.has(`Encounter/${id}`))
    const units = await readEncounters(ids)
    const found = new Set(units.map((unit) => unit.key))
    for (const id of ids) {
      if (found.has(`Encounter/${id}`)) continue
      for (const name of wanted.get(id)!)
        unreadable.push(unreadableOf(name, 'encounter', 'orphan-resource', '资源所指的就诊不存在'))
    }
    return units
  }

  function unreadableOf(key: string, field: string, reasonCode: string, detail: string): UnreadableUnit {
    return { key, origin: `${settings.baseUrl} ${key}`, field, reasonCode, detail }
  }

  function encounterUnits(page: BundlePage): RawUnit[] {
    return groupByEncounter(page.resources.map(({ resource }) => resource)).map((unit) =>
      rawUnit(settings.baseUrl, unit),
    )
  }

  function patientUnit(patient: Resource): RawUnit {
    return rawUnit(settings.baseUrl, { encounter: null, patient, resources: [] })
  }
}

/** One unit per encounter; what refers to none of them is left out. Children are ordered, so that equal content is equal text. */
export function groupByEncounter(resources: readonly Resource[]): FhirUnit[] {
  const patients = new Map(resources.filter((one) => one.resourceType === 'Patient').map((one) => [one.id, one]))
  const units = new Map<string, FhirUnit>()
  for (const one of resources) {
    if (one.resourceType === 'Encounter')
      units.set(one.id, { encounter: one, patient: patients.get(patientIdOf(one)) ?? null, resources: [] })
  }
  for (const one of resources)
    if (one.resourceType !== 'Encounter' && one.resourceType !== 'Patient')
      units.get(encounterIdOf(one))?.resources.push(one)
  const order = (one: Resource) => `${one.resourceType}/${one.id}`
  for (const unit of units.values()) unit.resources.sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return [...units.values()]
}

export function rawUnit(origin: string, unit: FhirUnit): RawUnit {
  const key = unit.encounter ? `Encounter/${unit.encounter.id}` : `Patient/${unit.patient!.id}`
  return { key, origin: `${origin} ${key}`, payload: JSON.stringify(unit) }
}

/** All stamps in one form (UTC, milliseconds): texts then compare as times. */
function highestStamp(resources: readonly Resource[]): string {
  let highest = Number.NEGATIVE_INFINITY
  for (const { meta } of resources)
    highest = Math.max(highest, Date.parse(textOf(object(meta).lastUpdated)) || Number.NEGATIVE_INFINITY)
  return highest === Number.NEGATIVE_INFINITY ? '' : new Date(highest).toISOString()
}
