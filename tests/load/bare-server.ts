import fastify from 'fastify'
import pg from 'pg'

const record = `
  select e.*, t.entry, m.sequenced_seq, m.included_seq, m.final_seq, b.batch_id, b.block_number
  from index_library.entry e
  join index_library.entry_bytes t on t.lane_no = e.lane_no and t.seq = e.seq
  join index_library.lane_mark m on m.lane_no = e.lane_no
  left join lateral (select batch_id, block_number from index_library.lane_batch b
    where b.lane_no = e.lane_no and b.to_seq >= e.seq order by b.to_seq limit 1) b on true
  where e.record_id = $1 order by e.version`
const resident = `
  select e.*, c.kind as encounter_kind, c.start_text, c.end_text, c.campus, m.sequenced_seq, m.included_seq, m.final_seq, b.batch_id, b.block_number
  from index_library.assignment a
  join index_library.entry e on e.registration_id = a.registration_id
  join index_library.lane l on l.lane_no = e.lane_no
  join index_library.encounter c on c.source_id = l.source_id and c.encounter_ref = e.encounter_ref
  join index_library.lane_mark m on m.lane_no = e.lane_no
  left join lateral (select batch_id, block_number from index_library.lane_batch b
    where b.lane_no = e.lane_no and b.to_seq >= e.seq order by b.to_seq limit 1) b on true
  where a.person_id = $1`

/** The least that can answer the two look-ups: no session, no schema, one prepared query, the rows as they come. */
export async function startBareServer(url: string): Promise<{ url: string; stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  pool.on('error', () => {})
  const app = fastify()
  app.get<{ Params: { id: string } }>('/record/:id', async (request) => {
    return (await pool.query({ name: 'record', text: record, values: [request.params.id] })).rows
  })
  app.get<{ Params: { id: string } }>('/resident/:id', async (request) => {
    return (await pool.query({ name: 'resident', text: resident, values: [request.params.id] })).rows
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    url: address,
    async stop() {
      await app.close()
      await pool.end()
    },
  }
}
