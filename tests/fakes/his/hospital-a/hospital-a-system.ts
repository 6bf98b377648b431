import pg from 'pg'
import { type HisSystem, type StampChange, stampOf, type VisitHit } from '../his-system.ts'
import { cloneVisit } from '../localiser/clone-visit.ts'
import { demoVisits } from '../localiser/visits.ts'
import { editableValues, putValue } from './editable-values.ts'
import { type Json, parseLossless } from './lossless-json.ts'
import { insertResources } from './resource-store.ts'
import { visitResources } from './resources.ts'

function hits(encounters: Json[]): VisitHit[] {
  const found = encounters.map((e) => ({
    encounterId: e.id,
    start: e.period.start,
    typeName: e.type[1].coding[0].display,
    category: e.type[0].text,
    organisation: e.serviceProvider.display,
  }))
  return found.sort((a, b) => (a.start < b.start ? 1 : -1))
}

export function openHospitalASystem(url: string): HisSystem {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  const resources = async (where: string, values: unknown[]): Promise<Json[]> =>
    (await pool.query(`select body from resource where ${where} and not deleted order by type, id`, values)).rows.map(
      (r) => parseLossless(r.body),
    )
  const organisationNames = async () =>
    new Map((await resources(`type = 'Organization'`, [])).map((o) => [`Organization/${o.id}`, o.name as string]))
  const valuesOf = async (encounterId: string) =>
    (await resources('encounter_id = $1', [encounterId])).flatMap(editableValues)

  return {
    source: 'hospital-a',
    name: '岚汀医院（FHIR）',
    valuesOf,
    findPatients: async (text) => {
      const names = await organisationNames()
      const found = await resources(`type = 'Patient' and (id = $1 or body like $2 or body like $3)`, [
        text,
        `%"text":"${text}"%`,
        `%"value":"${text}"%`,
      ])
      return found.slice(0, 50).map((p) => ({
        localPatientId: p.id,
        organisation: names.get(p.managingOrganization.reference) ?? '',
        name: p.name[0].text,
        sex: p.gender === 'male' ? '1' : '2',
        birthDate: p.birthDate,
      }))
    },
    findVisits: async (text) =>
      hits(
        await resources(`type = 'Encounter' and ($1 = '' or id = $1 or body like $2)`, [
          text,
          `%"period":{"start":"${text}%`,
        ]),
      ).slice(0, 100),
    visitsOf: async (localPatientId) =>
      hits(await resources(`type = 'Encounter' and patient_id = $1`, [localPatientId])),
    setValue: async (encounterId, valueId, value, stamp) => {
      const [type, id, path] = valueId.split('|') as [string, string, string]
      const [resource] = await resources('type = $1 and id = $2 and encounter_id = $3', [type, id, encounterId])
      const before = resource && editableValues(resource).find((v) => v.valueId === valueId)
      if (!before) throw new Error(`no such value: ${valueId}`)
      putValue(resource, path, value)
      const updated = stampOf(stamp)
      if (updated)
        resource.meta = {
          ...resource.meta,
          versionId: String(Number(resource.meta.versionId) + 1),
          lastUpdated: updated,
        }
      await pool.query(
        `update resource set body = $3${updated ? ', last_updated = $4, version_id = version_id + 1' : ''} where type = $1 and id = $2`,
        [type, id, JSON.stringify(resource), ...(updated ? [updated] : [])],
      )
      return {
        source: 'hospital-a',
        encounterId,
        valueId,
        label: `${before.group} ${before.label}`,
        before: before.value,
        after: value,
        at: new Date().toISOString(),
      }
    },
    insertEncounter: async (like: string, stamp: StampChange) => {
      const visit = cloneVisit(
        demoVisits('hospital-a').find((v) => v.encounterId === like)!,
        stampOf(stamp) ?? '2021-04-01T00:00:00Z',
      )
      const client = await pool.connect()
      try {
        const { bulk, add } = insertResources(client)
        for (const resource of visitResources(visit)) add(resource)
        await bulk.flush(true)
      } finally {
        client.release()
      }
      return visit.encounterId
    },
    deleteEncounter: async (encounterId) => {
      await pool.query('update resource set deleted = true where encounter_id = $1', [encounterId])
    },
    close: () => pool.end(),
  }
}
