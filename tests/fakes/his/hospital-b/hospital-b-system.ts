import { readdirSync, readFileSync, statSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type HisSystem, type StampChange, stampOf, type VisitHit } from '../his-system.ts'
import { cloneVisit } from '../localiser/clone-visit.ts'
import { demoOrganisations } from '../localiser/organisations.ts'
import { demoRegistrations } from '../localiser/registrations.ts'
import { type DemoVisit, demoVisits, visitTypeNames } from '../localiser/visits.ts'
import { documentValues, withNextVersion, withValue } from './document-values.ts'
import { writeDocument, writeVisitDocuments } from './drop-directory.ts'

/** Names of the documents of a visit: by the ids of its rows, so that no file need be opened to find them. */
function belongsTo(visit: DemoVisit): (fileName: string) => boolean {
  const ids = new Set([
    visit.encounterId,
    ...[...visit.vaccinations, ...visit.imaging, ...visit.allergies].map((row) => row.id),
  ])
  return (fileName) => ids.has(fileName.slice(fileName.indexOf('.') + 1, -'.xml'.length))
}

export function openHospitalBSystem(directory: string): HisSystem {
  const inserted = new Map<string, DemoVisit>()
  const deleted = new Set<string>()
  const visitOf = (encounterId: string) => {
    const visit = inserted.get(encounterId) ?? demoVisits('hospital-b').find((v) => v.encounterId === encounterId)
    if (!visit) throw new Error(`no such visit: ${encounterId}`)
    return visit
  }
  const filesOf = (encounterId: string) =>
    readdirSync(directory)
      .filter((n) => n.endsWith('.xml'))
      .filter(belongsTo(visitOf(encounterId)))
      .sort()
  const read = (fileName: string) => readFileSync(join(directory, fileName), 'utf8')
  const valuesOf = async (encounterId: string) =>
    filesOf(encounterId).flatMap((name) => documentValues(name, read(name)))
  const organisationName = (orgId: string) => demoOrganisations().find((o) => o.orgId === orgId)?.name ?? ''

  const hits = (wanted: (visit: DemoVisit) => boolean): VisitHit[] =>
    [...demoVisits('hospital-b'), ...inserted.values()]
      .filter((v) => !deleted.has(v.encounterId) && wanted(v))
      .map((v) => ({
        encounterId: v.encounterId,
        start: v.start,
        typeName: visitTypeNames[v.type],
        category: v.category.name,
        organisation: v.organisation.name,
      }))
      .sort((a, b) => (a.start < b.start ? 1 : -1))

  return {
    source: 'hospital-b',
    name: '槐屿医院（CDA 文档）',
    valuesOf,
    findPatients: async (text) =>
      demoRegistrations()
        .filter((r) => r.source === 'hospital-b' && [r.name, r.identityNumber, r.localPatientId].includes(text))
        .map((r) => ({
          localPatientId: r.localPatientId,
          organisation: organisationName(r.orgId),
          name: r.name,
          sex: r.sex,
          birthDate: r.birthDate,
        })),
    findVisits: async (text) =>
      hits((v) => text === '' || v.encounterId === text || (text.length >= 4 && v.start.startsWith(text))).slice(
        0,
        100,
      ),
    visitsOf: async (localPatientId) => hits((v) => v.registration.localPatientId === localPatientId),
    setValue: async (encounterId, valueId, value, stamp) => {
      const before = (await valuesOf(encounterId)).find((v) => v.valueId === valueId)
      if (!before) throw new Error(`no such value: ${valueId}`)
      const [fileName, rowId] = valueId.split('|') as [string, string]
      const changed = withValue(read(fileName), rowId, value)
      const updated = stampOf(stamp)
      const written = updated ? new Date(updated) : statSync(join(directory, fileName)).mtime
      writeDocument(directory, fileName, updated ? withNextVersion(changed, updated) : changed, written)
      return {
        source: 'hospital-b',
        encounterId,
        valueId,
        label: `${before.group} ${before.label}`,
        before: before.value,
        after: value,
        at: new Date().toISOString(),
      }
    },
    insertEncounter: async (like: string, stamp: StampChange) => {
      const visit = cloneVisit(visitOf(like), stampOf(stamp) ?? '2021-04-01T00:00:00Z')
      inserted.set(visit.encounterId, visit)
      writeVisitDocuments(directory, visit)
      return visit.encounterId
    },
    deleteEncounter: async (encounterId) => {
      for (const fileName of filesOf(encounterId)) unlinkSync(join(directory, fileName))
      deleted.add(encounterId)
    },
    close: async () => {},
  }
}
