import assert from 'node:assert/strict'
import { test } from 'node:test'
import { focusOf, type GraphView, mergePart, visibleGraph } from './graph-view.ts'

const node = (nodeId: string, kind: string) => ({
  nodeId,
  kind,
  title: nodeId,
  at: null,
  detail: {},
  evidence: { state: 'none' as const, blockNumber: null, transactionHash: null },
  expandable: true,
})
const graph: GraphView = {
  nodes: [
    node('s', 'source'),
    node('c', 'collection'),
    node('v1', 'version'),
    node('v2', 'version'),
    node('b', 'batch'),
    node('t', 'transaction'),
  ],
  edges: [
    { from: 's', to: 'c', label: '' },
    { from: 'c', to: 'v1', label: '' },
    { from: 'v1', to: 'v2', label: '' },
    { from: 'v2', to: 'b', label: '' },
    { from: 'b', to: 't', label: '' },
  ],
}

test('opens at depth one around the newest version', () => {
  assert.equal(focusOf(graph), 'v2')
  const view = visibleGraph(graph, 'v2', new Set())
  assert.deepEqual(
    view.nodes.map((one) => one.nodeId),
    ['v1', 'v2', 'b'],
  )
  assert.equal(view.edges.length, 2)
  assert.equal(view.hidden.get('b'), 1)
  assert.equal(view.hidden.get('v2'), 0)
})

test('expanding shows the neighbours of that node, step by step', () => {
  const view = visibleGraph(graph, 'v2', new Set(['v1', 'c']))
  assert.deepEqual(
    view.nodes.map((one) => one.nodeId),
    ['s', 'c', 'v1', 'v2', 'b'],
  )
  assert.equal(visibleGraph(graph, 'v2', new Set(['s'])).nodes.length, 3)
})

test('a graph that comes bit by bit grows without losing what is known', () => {
  const behind = (page: number) => ({ page, hidden: 20 })
  const root = {
    focus: 'r',
    nodes: [
      { ...node('r', 'resident'), next: null },
      { ...node('g', 'grants'), next: behind(1) },
    ],
    edges: [{ from: 'r', to: 'g', label: '授权' }],
  }
  const page = {
    focus: 'g',
    nodes: [
      { ...node('g', 'grants'), next: behind(2) },
      { ...node('a', 'grant'), next: behind(1) },
    ],
    edges: [{ from: 'g', to: 'a', label: '' }],
  }
  const use = {
    focus: 'a',
    nodes: [
      { ...node('a', 'grant'), next: null },
      { ...node('g', 'grants'), next: behind(1) },
    ],
    edges: [{ from: 'g', to: 'a', label: '' }],
  }
  const grown = [root, page, use].reduce<GraphView>((graph, part) => mergePart(graph, part), { nodes: [], edges: [] })
  assert.deepEqual(
    grown.nodes.map(({ nodeId, next }) => [nodeId, next]),
    [
      ['r', null],
      ['g', behind(2)],
      ['a', null],
    ],
  )
  assert.equal(grown.edges.length, 2)
})
