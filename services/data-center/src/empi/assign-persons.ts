import { uuidv7 } from '@jhc/kit/ids.ts'
import { sql } from 'kysely'
import type { EmpiColumns } from './empi-columns.ts'
import { type Db, registrationsByNo, registrationsOfPersons, type Writer } from './empi-store.ts'
import { type Author, type HistoryEvent, recordAssignments, recordHistory } from './history-store.ts'
import { identityConfig } from './identity-config.ts'
import type { IdentityRecord } from './identity-record.ts'
import { cluster } from './matching/cluster.ts'
import { pairsTouching, type ScoredPair, type StoredPair } from './pair-store.ts'
import { rowCodes } from './row-codes.ts'

/** A registration while persons are being worked out; `personId` null: it is new. */
export interface Node extends IdentityRecord {
  no: number
  registrationId: string
  orgId: string
  personId: string | null
}

export interface Plan {
  personOf: Map<number, string>
  moved: Node[]
  created: { personId: string; orgId: string }[]
  retired: { personId: string; into: string }[]
  events: HistoryEvent[]
}

type Link = Pick<StoredPair, 'left' | 'right' | 'bits' | 'automatic'> & { state: StoredPair['state'] }
const pairKey = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`)

/** Everything that could end up in a person with one of the seeds: over persons as they are and over links. */
async function gather(
  trx: Db,
  columns: EmpiColumns,
  inHand: Map<number, Node>,
  freshPairs: ScoredPair[],
  seeds: number[],
) {
  const nodes = new Map<number, Node>()
  const links = new Map<string, Link>()
  const freshOf = new Map<number, Link[]>()
  for (const pair of freshPairs) {
    const link: Link = { ...pair, state: 'open' }
    for (const end of [pair.left, pair.right]) freshOf.set(end, [...(freshOf.get(end) ?? []), link])
  }
  let frontier = [...new Set(seeds)]
  while (frontier.length > 0) {
    const stored = await registrationsByNo(
      trx,
      columns,
      frontier.filter((no) => !inHand.has(no)),
    )
    const step: Node[] = frontier.flatMap((no) => inHand.get(no) ?? stored.get(no) ?? [])
    const persons = [...new Set(step.flatMap((node) => node.personId ?? []))]
    step.push(...(await registrationsOfPersons(trx, columns, persons)))
    const added = step.filter((node) => !nodes.has(node.no))
    for (const node of added) nodes.set(node.no, node)
    const nos = [...new Set(added.map((node) => node.no))]
    const touching: Link[] = [...(await pairsTouching(trx, nos)), ...nos.flatMap((no) => freshOf.get(no) ?? [])]
    const next = new Set<number>()
    for (const link of touching) {
      const key = pairKey(link.left, link.right)
      if (!links.has(key)) links.set(key, link)
      if (link.state === 'different' || (link.state !== 'same' && !link.automatic)) continue
      for (const end of [link.left, link.right]) if (!nodes.has(end)) next.add(end)
    }
    frontier = [...next]
  }
  return { nodes: [...nodes.values()].sort((a, b) => a.no - b.no), links }
}

/**
 * Clusters all that hangs together with the seeds and gives each cluster the person it already was, the oldest where several meet.
 * `inHand`: new registrations, and stored ones that were read already. `keep` says where a person that is split lives on.
 */
export async function planPersons(
  trx: Db,
  columns: EmpiColumns,
  inHand: Map<number, Node>,
  freshPairs: ScoredPair[],
  seeds: number[],
  keep?: { personId: string; no: number },
): Promise<Plan> {
  const { nodes, links } = await gather(trx, columns, inHand, freshPairs, seeds)
  const position = new Map(nodes.map((node, i) => [node.no, i]))
  const inside = [...links.values()]
    .filter((l) => position.has(l.left) && position.has(l.right))
    .sort((x, y) => x.left - y.left || x.right - y.right)
  const ends = (l: Link) => [position.get(l.left)!, position.get(l.right)!] as const
  const { of } = cluster(
    nodes.length,
    inside
      .filter((l) => l.automatic && (l.state === 'open' || l.state === 'linked'))
      .map((l) => ({ a: ends(l)[0], b: ends(l)[1], bits: l.bits })),
    {
      same: inside.filter((l) => l.state === 'same').map(ends),
      contradict(a, b) {
        const state = links.get(pairKey(nodes[a]!.no, nodes[b]!.no))?.state
        if (state === 'different') return true
        return state !== 'same' && identityConfig.contradict!(nodes[a]!, nodes[b]!)
      },
    },
  )
  const members = Map.groupBy(nodes.keys(), (i) => of[i]!)
  const { personOfCluster, created, homeOf } = namePersons(nodes, of, members, keep)
  const personOf = new Map(nodes.map((node, i) => [node.no, personOfCluster.get(of[i]!)!]))
  const kept = new Set(personOf.values())
  const retired = [...homeOf]
    .filter(([id]) => !kept.has(id))
    .map(([personId, c]) => ({ personId, into: personOfCluster.get(c)! }))
  const moved = nodes.filter((node) => node.personId !== null && node.personId !== personOf.get(node.no))
  return { personOf, moved, created, retired, events: describe(nodes, inside, personOf, kept) }
}

/** A person lives on where its oldest registration is; where several persons meet, the one with the oldest registration gives the id. */
function namePersons(
  nodes: Node[],
  of: number[],
  members: Map<number, number[]>,
  keep?: { personId: string; no: number },
) {
  const homeOf = new Map<string, number>()
  const personOfCluster = new Map<number, string>()
  if (keep) {
    const home = of[nodes.findIndex((node) => node.no === keep.no)]!
    homeOf.set(keep.personId, home)
    personOfCluster.set(home, keep.personId)
  }
  nodes.forEach((node, i) => {
    if (node.personId === null || homeOf.has(node.personId)) return
    homeOf.set(node.personId, of[i]!)
    if (!personOfCluster.has(of[i]!)) personOfCluster.set(of[i]!, node.personId)
  })
  const created: Plan['created'] = []
  for (const [c, inCluster] of members) {
    if (personOfCluster.has(c)) continue
    const personId = uuidv7()
    personOfCluster.set(c, personId)
    created.push({ personId, orgId: nodes[inCluster[0]!]!.orgId })
  }
  return { personOfCluster, created, homeOf }
}

function describe(nodes: Node[], links: Link[], personOf: Map<number, string>, kept: Set<string>): HistoryEvent[] {
  const best = new Map<number, number>()
  for (const link of links) {
    if (personOf.get(link.left) !== personOf.get(link.right)) continue
    for (const end of [link.left, link.right])
      best.set(end, Math.max(best.get(end) ?? Number.NEGATIVE_INFINITY, link.bits))
  }
  const started = new Set(nodes.flatMap((node) => node.personId ?? []))
  const events = new Map<string, HistoryEvent>()
  for (const node of nodes) {
    const to = personOf.get(node.no)!
    if (node.personId === to) continue
    const kind =
      node.personId === null ? (started.has(to) ? 'link' : 'register') : kept.has(node.personId) ? 'split' : 'merge'
    started.add(to)
    const key = node.personId === null ? `${node.no}` : `${kind} ${node.personId} ${to}`
    const known = events.get(key)
    if (known) known.registrationIds.push(node.registrationId)
    else {
      const score = kind === 'link' || kind === 'merge' ? (best.get(node.no) ?? null) : null
      events.set(key, {
        kind,
        registrationIds: [node.registrationId],
        from: node.personId,
        to,
        score,
        orgId: node.orgId,
      })
    }
  }
  return [...events.values()]
}

/** Writes what a plan changes for registrations that exist; new ones are inserted with their person by the caller. */
export async function applyPlan(
  trx: Db,
  writer: Writer,
  plan: Plan,
  author: Author,
  fresh: Node[] = [],
): Promise<void> {
  const { created, retired, moved, personOf } = plan
  if (created.length > 0) {
    await sql`insert into empi.person (person_id, org_id, created_at, mac)
      select t.id, t.org, ${author.at}, t.mac from unnest(${created.map((c) => c.personId)}::text[], ${created.map((c) => c.orgId)}::text[],
        ${created.map((c) => writer.mac.seal('empi.person', rowCodes.person(c)))}::text[]) as t (id, org, mac)`.execute(
      trx,
    )
  }
  if (moved.length > 0) {
    await sql`update empi.registration r set person_id = t.person
      from unnest(${moved.map((m) => m.no)}::bigint[], ${moved.map((m) => personOf.get(m.no)!)}::text[]) as t (no, person)
      where r.registration_no = t.no`.execute(trx)
  }
  const targets = [...new Set(moved.map((m) => personOf.get(m.no)!))]
  if (targets.length > 0) {
    // A person that was merged away and gets registrations again, after a split, lives again.
    await sql`update empi.person set merged_into = null where person_id = any(${targets}::text[]) and merged_into is not null`.execute(
      trx,
    )
  }
  if (retired.length > 0) {
    await sql`update empi.person p set merged_into = t.into_id
      from unnest(${retired.map((r) => r.personId)}::text[], ${retired.map((r) => r.into)}::text[]) as t (id, into_id)
      where p.person_id = t.id`.execute(trx)
  }
  const assignments = [...fresh, ...moved].map((node) => ({
    registrationId: node.registrationId,
    personId: personOf.get(node.no)!,
    orgId: node.orgId,
  }))
  await recordAssignments(trx, writer, assignments, author.at)
  await recordHistory(trx, writer, plan.events, author)
}
