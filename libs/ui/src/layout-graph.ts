import dagre from '@dagrejs/dagre'

export const graphNodeSize = { width: 184, height: 88 }

/** Positions (top left corner) of a graph drawn from left to right. */
export function layoutGraph(
  nodeIds: string[],
  edges: Array<{ from: string; to: string }>,
): Map<string, { x: number; y: number }> {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', ranksep: 104, nodesep: 28, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const nodeId of nodeIds) graph.setNode(nodeId, { ...graphNodeSize })
  for (const edge of edges) graph.setEdge(edge.from, edge.to)
  dagre.layout(graph)
  return new Map(
    nodeIds.map((nodeId) => {
      const { x, y } = graph.node(nodeId) as { x: number; y: number }
      return [nodeId, { x: x - graphNodeSize.width / 2, y: y - graphNodeSize.height / 2 }]
    }),
  )
}
