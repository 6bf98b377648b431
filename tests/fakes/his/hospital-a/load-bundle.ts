import pg from 'pg'
import { type Json, parseLossless } from './lossless-json.ts'
import { createResourceStore } from './resource-store.ts'

/** References inside a transaction bundle (`urn:uuid:…`) become `Type/id`, as any FHIR server does; nothing else is touched. */
function resolveReferences(node: Json, targets: Map<string, string>): void {
  if (Array.isArray(node)) {
    for (const item of node) resolveReferences(item, targets)
  } else if (node && typeof node === 'object') {
    if (typeof node.reference === 'string') node.reference = targets.get(node.reference) ?? node.reference
    for (const value of Object.values(node)) resolveReferences(value, targets)
  }
}

function idIn(value: Json, type: string): string | null {
  const text = Array.isArray(value) ? value[0]?.reference : value?.reference
  return typeof text === 'string' && text.startsWith(`${type}/`) ? text.slice(type.length + 1) : null
}

/** A transaction whose entries all carry a resource with an id is unpacked; anything else is kept as the resource that it is. */
function resourcesOf(document: Json): Json[] {
  const entries: Json[] =
    document.resourceType === 'Bundle' && document.type === 'transaction' ? (document.entry ?? []) : []
  if (entries.length === 0 || !entries.every((e) => e.resource?.id)) return [document]
  const targets = new Map(
    entries.filter((e) => e.fullUrl).map((e) => [e.fullUrl as string, `${e.resource.resourceType}/${e.resource.id}`]),
  )
  for (const entry of entries) resolveReferences(entry.resource, targets)
  return entries.map((e) => e.resource)
}

/**
 * Loads unchanged FHIR JSON (a transaction bundle's resources, else the resource itself) into the server of `url`;
 * the same (type, id) again replaces. Returns how many resources of each type the texts held, repeats counted once.
 */
export async function loadBundles(
  url: string,
  texts: Iterable<string>,
  lastUpdated = new Date().toISOString(),
): Promise<Map<string, number>> {
  await createResourceStore(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const seen = new Set<string>()
  try {
    for (const text of texts) {
      const rows = new Map<string, string[]>()
      for (const resource of resourcesOf(parseLossless(text))) {
        const { resourceType: type, id, meta, ...rest } = resource
        const body = { resourceType: type, id, meta: { ...meta, versionId: '1', lastUpdated }, ...rest }
        const patient = type === 'Patient' ? id : (idIn(rest.subject, 'Patient') ?? idIn(rest.patient, 'Patient'))
        const encounter =
          type === 'Encounter' ? id : (idIn(rest.encounter, 'Encounter') ?? idIn(rest.context, 'Encounter'))
        rows.set(`${type}/${id}`, [type, id, lastUpdated, patient, encounter, JSON.stringify(body)])
      }
      for (const key of rows.keys()) seen.add(key)
      const chunk = [...rows.values()]
      await client.query(
        `insert into resource (type, id, version_id, last_updated, patient_id, encounter_id, deleted, body)
         select t, i, 1, u, p, e, false, b from unnest($1::text[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[]) as x(t, i, u, p, e, b)
         on conflict (type, id) do update set last_updated = excluded.last_updated, deleted = false,
           patient_id = excluded.patient_id, encounter_id = excluded.encounter_id, body = excluded.body`,
        [0, 1, 2, 3, 4, 5].map((column) => chunk.map((row) => row[column])),
      )
    }
  } finally {
    await client.end()
  }
  const counts = new Map<string, number>()
  for (const key of seen) {
    const type = key.slice(0, key.indexOf('/'))
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return counts
}

export function loadBundle(url: string, text: string, lastUpdated?: string): Promise<Map<string, number>> {
  return loadBundles(url, [text], lastUpdated)
}
