import { type Consortium, noWord } from './consortium.ts'
import { nameOf, profileOf, readProfiles, readReasons } from './profile-store.ts'

/** Governance is small: what lies further back than this is read in the block browser. */
const furthest = 10_000
const quiet = new Set(['Acted', 'RoleGranted', 'RoleRevoked', 'DefaultAdminTransferScheduled'])
/** Arguments that name an organisation, node or consortium; all others are details. */
const subjectNames = new Set(['id', 'organisation', 'holder', 'administrator', 'proposer', 'subject'])

/** Events of both contracts, latest first, from the mirror. */
export async function readHistory(consortium: Consortium, subjectId?: string) {
  const { contracts } = await consortium.gateway.contracts({})
  const own = contracts.filter(({ name }) => name === 'Organisations' || name === 'Consortium')
  const [lists, profiles] = await Promise.all([
    Promise.all(own.map(({ address }) => eventsOf(consortium, address))),
    readProfiles(consortium.db),
  ])
  const events = lists
    .flat()
    .filter(({ decoded }) => decoded && !quiet.has(decoded.name))
    .sort((a, b) => b.blockNumber - a.blockNumber || b.logIndex - a.logIndex)
  const named = events.map((event) => {
    const subjects: Array<{ id: string; name: string | null }> = []
    const details: Record<string, string> = {}
    for (const { name, value, text } of event.decoded!.arguments) {
      if (value === noWord) continue
      if (!subjectNames.has(name)) details[name] = text ?? value
      else if (text !== null && !subjects.some(({ id }) => id === text))
        subjects.push({ id: text, name: anyName(profiles, text) })
    }
    return {
      blockNumber: event.blockNumber,
      logIndex: event.logIndex,
      at: new Date(event.at * 1000).toISOString(),
      transactionHash: event.transactionHash,
      contract: event.contractName as 'Organisations' | 'Consortium',
      event: event.decoded!.name,
      subjects,
      details,
    }
  })
  const fitting = subjectId ? named.filter(({ subjects }) => subjects.some(({ id }) => id === subjectId)) : named
  const reasons = await readReasons(
    consortium.db,
    fitting.flatMap(({ details }) => details.reason ?? []),
  )
  return fitting.map((event) => {
    const reason = reasons.get(event.details.reason ?? '')
    return reason ? { ...event, details: { ...event.details, reason } } : event
  })
}

function anyName(profiles: Awaited<ReturnType<typeof readProfiles>>, id: string): string | null {
  const kind = (['organisation', 'node', 'consortium'] as const).find((one) => profileOf(profiles, one, id))
  return kind ? nameOf(profiles, kind, id) : null
}

async function eventsOf(consortium: Consortium, address: string) {
  const events = []
  for (let page = 1; events.length < furthest; page++) {
    const { items } = await consortium.explorer.events({ query: { address, page, pageSize: 200 } })
    events.push(...items)
    if (items.length < 200) break
  }
  return events
}
