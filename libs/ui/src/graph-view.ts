export interface GraphNodeView {
  nodeId: string
  kind: string
  title: string
  at: string | null
  detail: Record<string, string>
  evidence: {
    state: 'none' | 'sequenced' | 'included' | 'final'
    blockNumber: number | null
    transactionHash: string | null
  }
  expandable: boolean
}

export interface GraphEdgeView {
  from: string
  to: string
  label: string
}

export interface GraphView {
  nodes: GraphNodeView[]
  edges: GraphEdgeView[]
}

/** What is on screen: the focus, its neighbours, and the neighbours of every expanded node. */
export function visibleGraph(graph: GraphView, focusId: string, expanded: ReadonlySet<string>) {
  const shown = new Set<string>([focusId])
  for (const nodeId of [focusId, ...expanded]) {
    if (!shown.has(nodeId)) continue
    for (const neighbour of neighboursOf(graph, nodeId)) shown.add(neighbour)
  }
  const nodes = graph.nodes.filter((node) => shown.has(node.nodeId))
  const edges = graph.edges.filter((edge) => shown.has(edge.from) && shown.has(edge.to))
  const hidden = new Map(
    nodes.map((node) => [node.nodeId, neighboursOf(graph, node.nodeId).filter((id) => !shown.has(id)).length]),
  )
  return { nodes, edges, hidden }
}

/** Where the picture opens: the given node, else the newest version, else whatever comes first. */
export function focusOf(graph: GraphView, preferred?: string): string | null {
  if (preferred && graph.nodes.some((node) => node.nodeId === preferred)) return preferred
  const versions = graph.nodes.filter((node) => node.kind === 'version')
  return (versions.at(-1) ?? graph.nodes[0])?.nodeId ?? null
}

function neighboursOf(graph: GraphView, nodeId: string): string[] {
  return graph.edges.flatMap((edge) => (edge.from === nodeId ? [edge.to] : edge.to === nodeId ? [edge.from] : []))
}
