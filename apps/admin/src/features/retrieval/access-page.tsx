import '../consent/consent.css'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { provenance } from '../../apis.ts'
import { BlockLink, TransactionLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SignedAct } from '../../parts/signed-act.tsx'

const route = getRouteApi('/shell/accesses/$requestId')
const ProvenanceGraph = lazy(async () => ({
  default: (await import('@jhc/ui/provenance-graph.tsx')).ProvenanceGraph,
}))

/** One access from the request to its end: the picture, each step in words, and what was signed. */
export function AccessPage() {
  const { requestId } = route.useParams()
  const query = provenance.useQuery('accessGraph', { params: { requestId } }, { refetchInterval: 5_000 })
  return (
    <>
      <PageHeader
        back={<Link to="/accesses">调阅监控</Link>}
        title="调阅详情"
        hint={<CopyableId value={requestId} label="申请编号" head={14} tail={12} />}
      />
      <Loaded query={query} rows={10} minHeight={480}>
        {(graph) => {
          const releases = graph.nodes.filter(({ kind }) => kind === 'release')
          const outcomeOf = (nodeId: string) => `outcome:${nodeId.slice('release:'.length)}`
          const grants = graph.nodes.filter(({ kind }) => kind === 'grant')
          const resident = graph.nodes.find(({ kind }) => kind === 'resident')
          const steps = graph.nodes
            .filter(({ kind }) => !['asker', 'resident'].includes(kind))
            .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
          return (
            <div className="stack">
              <Panel
                title="溯源"
                extra={
                  resident?.detail.居民假名标识 && (
                    <Link to="/trace/$subject" params={{ subject: resident.detail.居民假名标识 }}>
                      这位居民的全部溯源
                    </Link>
                  )
                }
              >
                <Suspense fallback={<div style={{ minHeight: 440 }} />}>
                  <ProvenanceGraph
                    graph={graph}
                    focusId={graph.focus}
                    renderBlock={(number) => <BlockLink number={number} />}
                  />
                </Suspense>
              </Panel>
              <Panel title={`步骤（${steps.length}）`}>
                <div className="stack">
                  {steps.map((step) => (
                    <section key={step.nodeId}>
                      <h3 className="section-title">{step.title}</h3>
                      <Facts
                        items={[
                          { label: '时间', value: <TimeText at={step.at} /> },
                          { label: '区块', value: <BlockLink number={step.evidence.blockNumber} /> },
                          {
                            label: '交易',
                            value: step.evidence.transactionHash ? (
                              <TransactionLink hash={step.evidence.transactionHash} />
                            ) : (
                              '—'
                            ),
                          },
                          ...Object.entries(step.detail)
                            .filter(([, value]) => value !== '')
                            .map(([label, value]) => ({
                              label,
                              value: /^0x[0-9a-f]{64}$/.test(value) ? (
                                <CopyableId value={value} label={label} />
                              ) : /^\d{4}-\d{2}-\d{2}T/.test(value) ? (
                                <TimeText at={value} />
                              ) : (
                                value
                              ),
                            })),
                        ]}
                      />
                    </section>
                  ))}
                </div>
              </Panel>
              <Panel title="签名">
                <SignedAct
                  acts={[
                    { act: 'request', id: requestId, word: '申请' },
                    ...grants.map(({ nodeId }, i) => ({
                      act: 'grant' as const,
                      id: nodeId.slice('grant:'.length),
                      word: grants.length > 1 ? `授权 ${i + 1}` : '授权',
                    })),
                    ...releases.flatMap(({ nodeId, title }) => {
                      const id = nodeId.slice('release:'.length)
                      const release = { act: 'release' as const, id, word: `「${title}」` }
                      const ended = graph.nodes.some((node) => node.nodeId === outcomeOf(nodeId))
                      return ended ? [release, { act: 'outcome' as const, id, word: `「${title}」结果` }] : [release]
                    }),
                  ]}
                />
              </Panel>
            </div>
          )
        }}
      </Loaded>
    </>
  )
}
