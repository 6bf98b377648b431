import { type GraphPartView, type GraphView, mergePart } from '@jhc/ui/graph-view.ts'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { App } from 'antd'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { provenance } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'

const ProvenanceGraph = lazy(async () => ({
  default: (await import('@jhc/ui/provenance-graph.tsx')).ProvenanceGraph,
}))
const empty: GraphView = { nodes: [], edges: [] }

/** Opens at depth one; each node fetches what is behind it, a page at a time. */
export function ResidentTrace({ subject }: { subject: string }) {
  const { message } = App.useApp()
  const query = provenance.useQuery('residentGraph', { params: { subject }, query: {} }, { staleTime: 60_000 })
  const [parts, setParts] = useState<GraphPartView[]>([])
  const root = query.data
  const graph = useMemo(
    () => (root ? [root, ...parts].reduce<GraphView>((all, part) => mergePart(all, part), empty) : empty),
    [root, parts],
  )
  const load = useCallback(
    async (node: string, page: number) => {
      try {
        const part = await provenance.client.residentGraph({ params: { subject }, query: { node, page } })
        setParts((before) => [...before, part])
      } catch (error) {
        if (!(error instanceof RequestFailure)) throw error
        message.error(`${error.zh}（${error.code}）`, 8)
      }
    },
    [subject, message],
  )
  return (
    <Panel title="溯源">
      <Loaded query={query} minHeight={480} compact>
        {(first) => (
          <Suspense fallback={<div style={{ minHeight: 480 }} />}>
            <ProvenanceGraph
              graph={graph}
              focusId={first.focus}
              onLoad={load}
              renderBlock={(number) => <BlockLink number={number} />}
            />
          </Suspense>
        )}
      </Loaded>
    </Panel>
  )
}
