import { drawGraph } from '../draw-graph.ts'
import { errors } from '../errors.ts'
import type { Provenance } from '../provenance.ts'
import { addGrant, addRequest, addStep, grantNode, releaseNode, requestNode } from './chain-nodes.ts'
import { typeWord } from './chain-words.ts'
import {
  chainEvidence,
  type Evidence,
  firstPage,
  type GraphPart,
  nextOf,
  PartBuilder,
  pageSize,
} from './graph-parts.ts'
import { namesFor } from './names.ts'
import type { Subject } from './subject.ts'

/** One expansion: a node of this subject's graph and one page of what hangs on it. A node of somebody else's is not found. */
export async function expandResident(
  provenance: Provenance,
  subject: Subject,
  node: string | undefined,
  page: number,
): Promise<GraphPart> {
  const [kind = '', id = ''] = node ? split(node) : ['resident', rootId(subject)]
  const { residentId } = subject
  if (kind === 'resident') return drawRoot(provenance, subject)
  if (kind === 'registration') return drawRecords(provenance, subject, id, page)
  if (kind === 'record') return drawRecord(provenance, subject, id)
  if (residentId) {
    if (kind === 'grants') return drawGrants(provenance, residentId, page)
    if (kind === 'grant') return drawGrantUse(provenance, residentId, id, page)
    if (kind === 'requests') return drawRequests(provenance, residentId, page)
    if (kind === 'request') return drawRequestSteps(provenance, residentId, id, page)
    if (kind === 'release') return drawRelease(provenance, residentId, id)
    if (kind === 'links') return drawLinks(provenance, residentId, page)
    if (kind === 'link') return drawOpenings(provenance, residentId, id, page)
  }
  throw errors['unknown-node']()
}

function split(node: string): [string, string] {
  const colon = node.indexOf(':')
  return colon === -1 ? [node, ''] : [node.slice(0, colon), node.slice(colon + 1)]
}
const rootId = ({ residentId, personId }: Subject) => residentId ?? personId ?? ''

async function drawRoot(provenance: Provenance, subject: Subject): Promise<GraphPart> {
  const { mirror, sharing, keys } = provenance
  const { residentId, personId } = subject
  const one = { page: 1, pageSize: 1 }
  const [registered, consents, requests, shares, key] = await Promise.all([
    personId ? registrationsOf(provenance, personId) : [],
    residentId ? mirror.consents({ query: { residentId, ...one } }) : null,
    residentId ? mirror.accesses({ query: { residentId, step: 'requested', ...one } }) : null,
    residentId ? sharing.ofResident({ params: { residentId }, query: one }) : null,
    residentId ? keys.lookup({ body: { ids: [residentId] } }) : null,
  ])
  const part = new PartBuilder()
  const signer = key?.signers[0]
  const root = part.add({
    nodeId: `resident:${rootId(subject)}`,
    kind: 'resident',
    title: subject.title || '居民',
    at: signer?.boundAt ?? null,
    detail: {
      ...(residentId ? { 链上假名标识: residentId } : { 链上: '尚未开通账户' }),
      ...(personId ? { 主索引号: personId } : {}),
      ...(signer ? { 签名密钥: `第 ${signer.version} 个` } : {}),
    },
  })
  for (const { sourceId, orgName, count, records } of registered) {
    const id = part.add({
      nodeId: `registration:${sourceId}`,
      kind: 'registration',
      title: `${orgName}登记`,
      detail: { 来源: sourceId, 登记数: String(count), 档案数: String(records) },
      next: firstPage(records),
    })
    part.edge(root, id, '登记')
  }
  const group = (kind: 'grants' | 'requests' | 'links', title: string, label: string, total: number) => {
    if (total === 0) return
    const nodeId = part.add({ nodeId: kind, kind, title: `${title}（${total}）`, next: firstPage(total) })
    part.edge(root, nodeId, label)
  }
  group('grants', '授权', '授权', consents?.total ?? 0)
  group('requests', '调阅申请', '被申请', requests?.total ?? 0)
  group('links', '分享链接', '分享', shares?.links.total ?? 0)
  return part.part(root)
}

async function registrationsOf({ empi, index }: Provenance, personId: string) {
  const { persons } = await empi.persons({ body: { personIds: [personId] } })
  const ids = persons[0]?.registrationIds ?? []
  if (ids.length === 0) return []
  const [{ registrations }, { sources, organisations }] = await Promise.all([
    empi.registrationSources({ body: { registrationIds: ids } }),
    index.sources({}),
  ])
  const bySource = Map.groupBy(registrations, ({ sourceId }) => sourceId)
  return Promise.all(
    [...bySource].map(async ([sourceId, all]) => {
      const orgId = sources.find((one) => one.sourceId === sourceId)?.orgId ?? sourceId
      const { total } = await index.search({ query: { personId, sourceId, pageSize: 1 } })
      const orgName = organisations.find((one) => one.orgId === orgId)?.name ?? orgId
      return { sourceId, orgName, count: all.length, records: total }
    }),
  )
}

async function drawRecords(provenance: Provenance, { personId }: Subject, sourceId: string, page: number) {
  if (!personId) throw errors['unknown-node']()
  const { index } = provenance
  const { items, total } = await index.search({ query: { personId, sourceId, page, pageSize, sort: 'day' } })
  if (items.length === 0) throw errors['unknown-node']()
  const hashes = await transactionsOf(
    provenance,
    items.map(({ batchId }) => batchId),
  )
  const part = new PartBuilder()
  const root = part.add({
    nodeId: `registration:${sourceId}`,
    kind: 'registration',
    title: `${items[0]!.orgName}登记`,
    detail: { 来源: sourceId, 档案数: String(total) },
    next: nextOf(total, page),
  })
  for (const row of items) {
    const state = row.state === 'collected' ? 'none' : row.state
    const evidence: Evidence = {
      state,
      blockNumber: row.blockNumber,
      transactionHash: row.batchId ? (hashes.get(row.batchId) ?? null) : null,
    }
    const id = part.add({
      nodeId: `record:${row.recordId}`,
      kind: 'record',
      title: `${typeWord(row.recordType)} ${row.day}`,
      at: row.collectedAt,
      evidence,
      next: firstPage(null),
      detail: { 档案号: row.recordId, 版本: String(row.version), 分级: `${row.grade} 级`, 指纹: row.fingerprint },
    })
    part.edge(root, id, '产生档案')
  }
  return part.part(root)
}

async function transactionsOf({ mirror }: Provenance, batchIds: Array<string | null>) {
  const wanted = [...new Set(batchIds.filter((id) => id !== null))]
  const found = await Promise.all(
    wanted.map(async (batchId) => {
      const batch = await mirror.batch({ params: { batchId } }).catch(() => null)
      return [batchId, batch?.transactionHash ?? null] as const
    }),
  )
  return new Map(found)
}

/** The record's own graph hangs on the record; its nodes carry the record's id, so that two records' versions stay apart. */
async function drawRecord(provenance: Provenance, { personId }: Subject, recordId: string): Promise<GraphPart> {
  const { items } = personId
    ? await provenance.index.search({ query: { personId, recordId, pageSize: 1 } })
    : { items: [] }
  const row = items[0]
  if (!row) throw errors['unknown-node']()
  const graph = await drawGraph(provenance, recordId, null)
  const focus = `record:${recordId}`
  const own = (nodeId: string) => (/^(source|block|transaction):/.test(nodeId) ? nodeId : `${recordId}/${nodeId}`)
  const part = new PartBuilder()
  part.add({
    nodeId: focus,
    kind: 'record',
    title: `${typeWord(row.recordType)} ${row.day}`,
    at: row.collectedAt,
    detail: { 档案号: recordId, 版本: String(row.version) },
  })
  for (const node of graph.nodes) part.add({ ...node, nodeId: own(node.nodeId) })
  for (const { from, to, label } of graph.edges) part.edge(own(from), own(to), label)
  for (const node of graph.nodes.filter(({ kind }) => kind === 'version')) part.edge(focus, own(node.nodeId), '版本')
  return part.part(focus)
}

async function drawGrants(provenance: Provenance, residentId: string, page: number): Promise<GraphPart> {
  const { items, total } = await provenance.mirror.consents({ query: { residentId, page, pageSize } })
  const names = await namesFor(
    provenance,
    items.map(({ grantee }) => grantee),
  )
  const part = new PartBuilder()
  const root = part.add({ nodeId: 'grants', kind: 'grants', title: `授权（${total}）`, next: nextOf(total, page) })
  for (const grant of items) part.edge(root, addGrant(part, grant, names), '签署')
  return part.part(root)
}

async function drawGrantUse(provenance: Provenance, residentId: string, grantId: string, page: number) {
  const { mirror } = provenance
  if (!/^0x[0-9a-f]{64}$/.test(grantId)) throw errors['unknown-node']()
  const [grants, uses] = await Promise.all([
    mirror.consents({ query: { grantId, residentId, pageSize: 1 } }),
    mirror.accesses({ query: { grantId, residentId, step: 'released', page, pageSize } }),
  ])
  const grant = grants.items[0]
  if (!grant) throw errors['unknown-node']()
  const names = await namesFor(provenance, [grant.grantee, ...uses.items.map(({ asker }) => asker)])
  const part = new PartBuilder()
  const id = addGrant(part, grant, names)
  for (const step of uses.items) part.edge(id, addStep(part, step, names), '据此放行')
  return withNext(part.part(id), nextOf(uses.total, page))
}

async function drawRequests(provenance: Provenance, residentId: string, page: number): Promise<GraphPart> {
  const { items, total } = await provenance.mirror.accesses({
    query: { residentId, step: 'requested', page, pageSize },
  })
  const names = await namesFor(
    provenance,
    items.map(({ asker }) => asker),
  )
  const part = new PartBuilder()
  const root = part.add({
    nodeId: 'requests',
    kind: 'requests',
    title: `调阅申请（${total}）`,
    next: nextOf(total, page),
  })
  for (const step of items) part.edge(root, addRequest(part, step, names), '申请')
  return part.part(root)
}

async function drawRequestSteps(provenance: Provenance, residentId: string, requestId: string, page: number) {
  if (!/^0x[0-9a-f]{64}$/.test(requestId)) throw errors['unknown-node']()
  const { items, total } = await provenance.mirror.accesses({ query: { requestId, residentId, page, pageSize } })
  const asked = await provenance.mirror.accesses({ query: { requestId, residentId, step: 'requested', pageSize: 1 } })
  const request = asked.items[0]
  if (!request) throw errors['unknown-node']()
  const names = await namesFor(provenance, [request.asker, ...items.map(({ asker }) => asker)])
  const part = new PartBuilder()
  const id = addRequest(part, request, names)
  for (const step of items) {
    if (step.step === 'requested') continue
    const label = step.step === 'released' ? '放行' : step.step === 'refused' ? '拒绝' : '撤回'
    part.edge(id, addStep(part, step, names), label)
  }
  return withNext(part.part(id), nextOf(total, page))
}

async function drawRelease(provenance: Provenance, residentId: string, releaseId: string): Promise<GraphPart> {
  if (!/^0x[0-9a-f]{64}$/.test(releaseId)) throw errors['unknown-node']()
  const { mirror } = provenance
  const { items } = await mirror.accesses({ query: { releaseId, residentId, pageSize: 1 } })
  const release = items[0]
  if (!release) throw errors['unknown-node']()
  const { grantId, requestId } = release
  const [grants, requests] = await Promise.all([
    grantId ? mirror.consents({ query: { grantId, residentId, pageSize: 1 } }) : null,
    mirror.accesses({ query: { requestId, residentId, step: 'requested', pageSize: 1 } }),
  ])
  const grant = grants?.items[0]
  const names = await namesFor(provenance, [release.asker, grant?.grantee ?? null])
  const part = new PartBuilder()
  const id = addStep(part, release, names)
  if (grant) {
    addGrant(part, grant, names)
    part.edge(grantNode(grant.grantId), id, '据此放行')
  }
  for (const request of requests.items) {
    addRequest(part, request, names)
    part.edge(requestNode(requestId), id, '放行')
  }
  return withNext(part.part(releaseNode(releaseId)), null)
}

async function drawLinks(provenance: Provenance, residentId: string, page: number): Promise<GraphPart> {
  const { links } = await provenance.sharing.ofResident({ params: { residentId }, query: { page, pageSize } })
  const grants = await Promise.all(
    links.items.map(({ grantId }) => provenance.mirror.consents({ query: { grantId, residentId, pageSize: 1 } })),
  )
  const part = new PartBuilder()
  const root = part.add({
    nodeId: 'links',
    kind: 'links',
    title: `分享链接（${links.total}）`,
    next: nextOf(links.total, page),
  })
  links.items.forEach((link, i) => {
    const grant = grants[i]!.items[0]
    const id = part.add({
      nodeId: `link:${link.linkId}`,
      kind: 'link',
      title: `分享 ${link.records} 份档案`,
      at: link.createdAt,
      ...(grant ? { evidence: chainEvidence(grant) } : {}),
      next: firstPage(link.views),
      detail: {
        授权编号: link.grantId,
        到期: link.expiresAt,
        已打开: `${link.views} / ${link.maxViews} 次`,
        状态: linkStates[link.state],
      },
    })
    part.edge(root, id, '签署')
  })
  return part.part(root)
}

const linkStates = { open: '可打开', expired: '已过期', 'used-up': '已用完', withdrawn: '已撤回', failed: '未生效' }

async function drawOpenings(provenance: Provenance, residentId: string, linkId: string, page: number) {
  const query = { page, pageSize, linkId }
  const { openings } = await provenance.sharing.ofResident({ params: { residentId }, query })
  if (openings.items.length === 0) throw errors['unknown-node']()
  const part = new PartBuilder()
  const root = part.add({
    nodeId: `link:${linkId}`,
    kind: 'link',
    title: `分享 ${openings.items[0]!.records} 份档案`,
    next: nextOf(openings.total, page),
  })
  for (const one of openings.items) {
    const id = part.add({
      nodeId: `opening:${one.openingId}`,
      kind: 'opening',
      title: `${one.orgName} ${one.name} 打开`,
      at: one.at,
      detail: { 打开人标识: one.openerId, 存证: '打开人本人签名，审计记录按分钟上链' },
    })
    part.edge(root, id, '打开')
  }
  return part.part(root)
}

function withNext(part: GraphPart, next: GraphPart['nodes'][number]['next']): GraphPart {
  const nodes = part.nodes.map((node) =>
    node.nodeId === part.focus ? { ...node, next, expandable: next !== null } : node,
  )
  return { ...part, nodes }
}
