import { empiApi } from '@jhc/data-center/empi/api.ts'
import { seededRandom } from '@jhc/record/testing/random-record.ts'
import { provenanceApi } from '@jhc/trust-platform/provenance/api.ts'
import { startAnchoredPlatform } from '@jhc/trust-platform/provenance/testing/anchored-platform.ts'
import { type AttackOptions, type AttackResult, Tally } from './attack-suite.ts'
import { type Attack, makeAttack } from './make-attack.ts'
import { indexTables, rollBack } from './roll-back.ts'
import { type Row, type Table, tables, Victim } from './victim.ts'

/** How an audit names a row of each table. */
function namesOf(table: Table, row: Row, lanes: Map<string, string>): string[] {
  const lane = lanes.get(String(row.lane_no)) ?? ''
  switch (table) {
    case 'index_library.entry':
      return [`${row.record_id}/${row.version}`, `${lane}/${row.seq}`]
    case 'index_library.entry_bytes':
      return [`${lane}/${row.seq}`]
    case 'index_library.superseded':
      return [`${row.record_id}/${row.version}`]
    case 'index_library.lane':
    case 'index_library.lane_mark':
      return [lane]
    case 'index_library.lane_batch':
    case 'anchoring.batch':
    case 'change_log.batch':
      return [String(row.batch_id)]
    case 'index_library.encounter':
      return [`${row.source_id}/${row.no}`]
    case 'index_library.registration':
    case 'index_library.assignment':
      return [String(row.registration_id)]
    case 'empi.registration':
    case 'empi.clear_identity':
      return [String(row.registration_no)]
    case 'empi.person':
      return [String(row.person_id)]
    case 'empi.assignment_change':
    case 'empi.outbox':
      return [String(row.seq)]
    case 'empi.event':
      return [String(row.no)]
    case 'empi.writer':
      return ['1']
    case 'mirror.block':
      return [String(row.number)]
    case 'mirror.transaction':
      return [`${row.block_number}/${row.tx_index}`]
    case 'mirror.log':
    case 'mirror.batch':
      return [`${row.block_number}/${row.log_index}`]
    case 'mirror.entry':
      return [`${row.block_number}/${row.log_index}/${row.position}`]
    case 'mirror.cursor':
      return ['1']
  }
}

const records = 300
const pending = 20

async function prepare() {
  let daysBehind = 3
  const bed = await startAnchoredPlatform({ now: () => Date.now() - daysBehind * 86_400_000 })
  const { holder } = bed
  const ids = Array.from({ length: records }, () => holder.write())
  await bed.send('district', ids.slice(0, 180))
  await bed.send('hospital-a', ids.slice(180))
  const corrected = [...ids.slice(0, 25), ...ids.slice(180, 195)]
  for (const id of corrected) holder.write(id, '7.01')
  await bed.send('district', corrected.slice(0, 25))
  await bed.send('hospital-a', corrected.slice(25))
  await bed.settled()
  const victim = new Victim(bed.platform.database.superUrl)
  await victim.connect()
  await victim.keepOlder(indexTables)
  const later = ids.slice(25, 40)
  for (const id of later) holder.write(id, '7.02')
  await bed.send('district', later)
  await bed.settled()
  // A merge and its undoing, so that history and change records hold more than first registrations.
  const empi = bed.client(empiApi)
  const { changes } = await empi.assignmentChanges({ query: { afterSeq: 0, limit: 3 } })
  const [first, second, third] = changes.map((change) => change.personId) as [string, string, string]
  const reason = '同一居民'
  await empi.merge({ params: { personId: first }, body: { otherPersonId: second, reason } })
  const registrationIds = [changes[1]!.registrationId]
  await empi.split({ params: { personId: first }, body: { registrationIds, reason } })
  await empi.merge({ params: { personId: first }, body: { otherPersonId: third, reason } })
  // Their day passes and they are anchored; changes of the next day wait for its end.
  daysBehind--
  await bed.changesFinal(3)
  await empi.split({ params: { personId: first }, body: { registrationIds: [changes[2]!.registrationId], reason } })
  // Entries that stay in the queue: there must be something to claim more of than happened.
  await bed.pause()
  await bed.send(
    'district',
    Array.from({ length: pending }, () => holder.write()),
  )
  return { bed, victim }
}

export async function run({ attacks, seed, say }: AttackOptions): Promise<AttackResult> {
  say(`seed ${seed}`)
  const random = seededRandom(seed)
  const { bed, victim } = await prepare()
  const provenance = bed.client(provenanceApi)
  const audit = async () => (await provenance.audit({ body: {} })).findings
  const clean = await provenance.audit({ body: {} })
  say(`anchored: ${JSON.stringify(clean.checked)}`)
  if (clean.findingsTotal > 0)
    throw new Error(
      `the audit finds ${clean.findingsTotal} before any attack: ${JSON.stringify(clean.findings.slice(0, 3))}`,
    )
  await victim.open()
  const lanes = new Map(
    (await victim.query('select lane_no::text, lane_id from index_library.lane')).map((row) => [
      String(row.lane_no),
      String(row.lane_id),
    ]),
  )

  const named = (attack: Attack, findings: Awaited<ReturnType<typeof audit>>) =>
    attack.rows.every((row) => {
      const names = namesOf(attack.table, row, lanes)
      return findings.some(
        ({ table, key, problem }) =>
          table === attack.table &&
          names.some((name) => key === name || key.startsWith(`${name} `) || problem.includes(name)),
      )
    })
  const tally = new Tally('index')
  let done = 0
  while (done < attacks - 1) {
    const attack = await makeAttack(victim, random, tables[done % tables.length]!)
    if (!attack) continue
    done++
    const findings = await audit().catch((error: Error) => {
      say(`the audit itself failed: ${error.message}`)
      return []
    })
    const found = named(attack, findings)
    tally.add(attack.id, found)
    if (!found) {
      const names = attack.rows.flatMap((row) => namesOf(attack.table, row, lanes))
      say(`UNDETECTED ${attack.table} ${attack.what} ${names.join(' ')}; found ${JSON.stringify(findings.slice(0, 4))}`)
    } else if (done % 20 === 0) say(`${done} attacks, ${tally.result().undetected} undetected`)
    for (const table of [attack.table, ...(attack.also ?? [])]) await victim.restore(table)
  }
  const { missed } = await rollBack(victim, audit)
  tally.add('index.roll-back', missed.length === 0)
  if (missed.length > 0)
    say(`UNDETECTED roll-back of the whole index: ${missed.length} entries not named, ${missed.slice(0, 3).join(' ')}`)
  const after = await audit()
  if (after.length > 0) throw new Error(`the rows were not put back: ${JSON.stringify(after.slice(0, 3))}`)
  await victim.close()
  await bed.stop()
  return tally.result()
}
