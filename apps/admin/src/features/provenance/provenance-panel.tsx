import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { lazy, Suspense } from 'react'
import { provenance } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'

const ProvenanceGraph = lazy(async () => ({
  default: (await import('@jhc/ui/provenance-graph.tsx')).ProvenanceGraph,
}))

export function ProvenancePanel(props: { recordId: string }) {
  const query = provenance.useQuery('graph', { params: { recordId: props.recordId } })
  return (
    <Panel title="溯源" id="provenance">
      <Loaded query={query} minHeight={440} compact>
        {(graph) =>
          graph.nodes.length === 0 ? (
            <EmptyState title="还没有可画的环节" hint="档案被采集并排队上链后，这里会画出它从来源到区块的每一步。" />
          ) : (
            <Suspense fallback={<div style={{ minHeight: 440 }} />}>
              <ProvenanceGraph graph={graph} renderBlock={(number) => <BlockLink number={number} />} />
            </Suspense>
          )
        }
      </Loaded>
    </Panel>
  )
}
