import type { z } from 'zod'
import type { graphPart, provenanceNode } from '../graphs-api.ts'

export type GraphPart = z.output<typeof graphPart>
export type GraphNode = z.output<typeof provenanceNode>
export type Evidence = GraphNode['evidence']

export const noEvidence: Evidence = { state: 'none', blockNumber: null, transactionHash: null }
export const pageSize = 20

export function chainEvidence(step: { final: boolean; blockNumber: number; transactionHash: string }): Evidence {
  const { final, blockNumber, transactionHash } = step
  return { state: final ? 'final' : 'included', blockNumber, transactionHash }
}

/** Nodes once each, edges once each; the focus stands first. */
export class PartBuilder {
  readonly #nodes = new Map<string, GraphNode>()
  readonly #edges = new Map<string, GraphPart['edges'][number]>()

  add(node: Pick<GraphNode, 'nodeId' | 'kind' | 'title'> & Partial<GraphNode>): string {
    const whole = { at: null, detail: {}, evidence: noEvidence, next: null, expandable: false, ...node }
    if (!this.#nodes.has(node.nodeId)) this.#nodes.set(node.nodeId, { ...whole, expandable: whole.next !== null })
    return node.nodeId
  }

  edge(from: string, to: string, label: string): void {
    this.#edges.set(`${from} ${to}`, { from, to, label })
  }

  part(focus: string): GraphPart {
    return { focus, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] }
  }
}

/** What is behind page `page` of a list. */
export function nextOf(total: number, page: number): GraphNode['next'] {
  const shown = page * pageSize
  return total > shown ? { page: page + 1, hidden: total - shown } : null
}
export const firstPage = (hidden: number | null): GraphNode['next'] => (hidden === 0 ? null : { page: 1, hidden })
