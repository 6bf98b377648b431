import pg from 'pg'
import { BulkInsert } from '../bulk-insert.ts'
import { demoVisits } from '../localiser/visits.ts'
import { type BuiltResource, masterResources, visitResources } from './resources.ts'

/** The body is text so that numbers stay as written; deleted resources stay as a mark, so that a read can answer 410. */
const schema = [
  `create table resource (
     type text not null, id text not null, version_id integer not null, last_updated timestamptz not null,
     patient_id text, encounter_id text, deleted boolean not null, body text not null, primary key (type, id))`,
  'create index resource_updated on resource (type, last_updated, id)',
  'create index resource_encounter on resource (encounter_id)',
  'create index resource_patient on resource (patient_id)',
]

const columns = [
  { name: 'type', type: 'text' },
  { name: 'id', type: 'text' },
  { name: 'version_id', type: 'integer' },
  { name: 'last_updated', type: 'timestamptz' },
  { name: 'patient_id', type: 'text' },
  { name: 'encounter_id', type: 'text' },
  { name: 'deleted', type: 'boolean' },
  { name: 'body', type: 'text' },
]

export function insertResources(client: pg.ClientBase): { bulk: BulkInsert; add: (r: BuiltResource) => void } {
  const bulk = new BulkInsert(client, () => columns)
  const add = (r: BuiltResource) =>
    bulk.add('resource', [
      r.type,
      r.id,
      '1',
      r.lastUpdated,
      r.patientId,
      r.encounterId,
      'false',
      JSON.stringify(r.body),
    ])
  return { bulk, add }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates the server's table; true when it was not there. */
export function createResourceStore(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const there = await client.query(`select to_regclass('public.resource') is not null as there`)
    if (there.rows[0].there) return false
    await client.query('begin')
    for (const statement of schema) await client.query(statement)
    await client.query('commit')
    return true
  })
}

/** Fills an empty store with hospital A's part of the demo; returns the number of resources written (0 when it holds some). */
export async function seedHospitalA(url: string): Promise<number> {
  await createResourceStore(url)
  return withClient(url, async (client) => {
    const any = await client.query('select 1 from resource limit 1')
    if (any.rowCount) return 0
    await client.query('begin')
    const { bulk, add } = insertResources(client)
    for (const resource of masterResources()) add(resource)
    let i = 0
    for (const visit of demoVisits('hospital-a')) {
      for (const resource of visitResources(visit)) add(resource)
      if (++i % 300 === 0) await bulk.flush(false)
    }
    await bulk.flush(true)
    await client.query('commit')
    await client.query('analyze resource')
    return bulk.rows
  })
}
