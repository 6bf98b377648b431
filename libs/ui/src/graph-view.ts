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
  /** What the server still has behind it; `hidden` is null where nobody counted. */
  next?: { page: number; hidden: number | null } | null
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

/** One answer of a server that hands a graph out bit by bit. */
export interface GraphPartView extends GraphView {
  focus: string
}

/** Adds what came: the expanded node says anew what is still behind it, others stay as they are known. */
export function mergePart(graph: GraphView, part: GraphPartView): GraphView {
  const nodes = new Map(graph.nodes.map((node) => [node.nodeId, node]))
  for (const node of part.nodes) {
    const known = nodes.get(node.nodeId)
    if (!known) nodes.set(node.nodeId, node)
    else if (node.nodeId === part.focus) nodes.set(node.nodeId, { ...known, next: node.next ?? null })
  }
  const edges = new Map(graph.edges.map((edge) => [`${edge.from} ${edge.to}`, edge]))
  for (const edge of part.edges) edges.set(`${edge.from} ${edge.to}`, edge)
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
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
