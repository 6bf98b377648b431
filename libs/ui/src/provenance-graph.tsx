import '@xyflow/react/dist/style.css'
import './graph.css'
import {
  ApartmentOutlined,
  AuditOutlined,
  BlockOutlined,
  CheckCircleOutlined,
  CloudDownloadOutlined,
  ContainerOutlined,
  DatabaseOutlined,
  ExportOutlined,
  EyeOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  IdcardOutlined,
  LinkOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
  StopOutlined,
  SwapOutlined,
  UserOutlined,
} from '@ant-design/icons'
import {
  Background,
  BaseEdge,
  Controls,
  type Edge,
  EdgeLabelRenderer,
  type EdgeProps,
  getBezierPath,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
} from '@xyflow/react'
import { Button } from 'antd'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { CopyableId } from './copyable-id.tsx'
import { EvidenceChip } from './evidence-chip.tsx'
import { Facts } from './facts.tsx'
import { formatTime } from './format.ts'
import { focusOf, type GraphEdgeView, type GraphNodeView, type GraphView, visibleGraph } from './graph-view.ts'
import { graphNodeSize, layoutGraph } from './layout-graph.ts'
import { TimeText } from './time-text.tsx'

const kinds: Record<string, { word: string; icon: ReactNode }> = {
  source: { word: '来源系统', icon: <DatabaseOutlined /> },
  collection: { word: '采集', icon: <CloudDownloadOutlined /> },
  version: { word: '档案版本', icon: <FileDoneOutlined /> },
  batch: { word: '上链批次', icon: <ContainerOutlined /> },
  transaction: { word: '交易', icon: <SwapOutlined /> },
  block: { word: '区块', icon: <BlockOutlined /> },
  verification: { word: '核验', icon: <SafetyCertificateOutlined /> },
  resident: { word: '居民', icon: <UserOutlined /> },
  registration: { word: '登记', icon: <IdcardOutlined /> },
  record: { word: '档案', icon: <FileTextOutlined /> },
  grants: { word: '授权', icon: <FolderOpenOutlined /> },
  grant: { word: '授权', icon: <AuditOutlined /> },
  'grant-end': { word: '授权终止', icon: <StopOutlined /> },
  requests: { word: '申请', icon: <FolderOpenOutlined /> },
  request: { word: '调阅申请', icon: <SolutionOutlined /> },
  'request-end': { word: '申请撤回', icon: <StopOutlined /> },
  refusal: { word: '拒绝', icon: <StopOutlined /> },
  release: { word: '放行', icon: <ExportOutlined /> },
  outcome: { word: '结果', icon: <CheckCircleOutlined /> },
  links: { word: '分享', icon: <FolderOpenOutlined /> },
  link: { word: '分享链接', icon: <LinkOutlined /> },
  opening: { word: '打开', icon: <EyeOutlined /> },
  asker: { word: '申请人', icon: <UserOutlined /> },
}

/** What only groups others, or stands outside of the chain by its nature: no evidence is told of it, neither there nor missing. */
const withoutEvidence = new Set(['resident', 'registration', 'grants', 'requests', 'links', 'opening', 'asker'])

type FlowNode = Node<{
  node: GraphNodeView
  /** Null: some, nobody counted them. */
  hidden: number | null
  busy: boolean
  focus: boolean
  selected: boolean
  onSelect: () => void
  onExpand: () => void
}>
type FlowEdge = Edge<{ edge: GraphEdgeView; evidence: GraphNodeView['evidence'] | null }>

function RecordNode(props: NodeProps<FlowNode>) {
  const { node, hidden, busy, focus, selected, onSelect, onExpand } = props.data
  const kind = kinds[node.kind] ?? { word: node.kind, icon: <ApartmentOutlined /> }
  return (
    <div
      className={`jhc-node${focus ? ' jhc-node-focus' : ''}${selected ? ' jhc-node-selected' : ''}`}
      style={graphNodeSize}
    >
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className="jhc-node-main nodrag"
        onClick={onSelect}
        aria-label={`${kind.word} ${node.title}，查看详情`}
      >
        <span className="jhc-node-kind">
          <span aria-hidden="true">{kind.icon}</span> {kind.word}
        </span>
        <span className="jhc-node-title" title={node.title}>
          {node.title}
        </span>
        <span className="jhc-node-at">{node.at ? formatTime(node.at) : ' '}</span>
      </button>
      {hidden !== 0 && (
        <button
          type="button"
          className="jhc-node-more nodrag"
          onClick={onExpand}
          disabled={busy}
          aria-label={`展开${hidden === null ? '' : ` ${hidden} 个`}相邻环节：${node.title}`}
        >
          {busy ? '读取中…' : hidden === null ? '展开' : `展开 +${hidden}`}
        </button>
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  )
}

function EvidenceEdge(props: EdgeProps<FlowEdge>) {
  const [path, x, y] = getBezierPath(props)
  const evidence = props.data?.evidence
  return (
    <>
      <BaseEdge path={path} markerEnd={props.markerEnd} />
      <EdgeLabelRenderer>
        <div className="jhc-edge" style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}>
          <span>{props.data?.edge.label}</span>
          {evidence && <EvidenceChip state={evidence.state === 'none' ? 'collected' : evidence.state} />}
        </div>
      </EdgeLabelRenderer>
    </>
  )
}

/** Words stay readable on a narrow screen: the picture is then wider than its window and can be dragged. */
const fit = { padding: 0.08, minZoom: 0.6, maxZoom: 1 }

const nodeTypes = { record: RecordNode }
const edgeTypes = { evidence: EvidenceEdge }

export interface GraphProps {
  graph: GraphView
  focusId?: string
  renderBlock?: (blockNumber: number) => ReactNode
  /** Fetches what the server has behind a node; without it the graph is whole. */
  onLoad?: (nodeId: string, page: number) => Promise<unknown>
}

/** From birth to each use, left to right: opens around one node at depth one, grows on demand, every edge carries its evidence. */
export function ProvenanceGraph(props: GraphProps) {
  return (
    <ReactFlowProvider>
      <Picture {...props} />
    </ReactFlowProvider>
  )
}

function Picture(props: GraphProps) {
  const focusId = focusOf(props.graph, props.focusId)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())
  const [selectedId, setSelectedId] = useState<string | null>(focusId)
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const { onLoad } = props
  const flow = useReactFlow()
  const width = useStore((store) => store.width)
  const view = useMemo(
    () => (focusId ? visibleGraph(props.graph, focusId, expanded) : null),
    [props.graph, focusId, expanded],
  )

  const { nodes, edges } = useMemo(() => {
    if (!view) return { nodes: [] as FlowNode[], edges: [] as FlowEdge[] }
    const positions = layoutGraph(
      view.nodes.map((node) => node.nodeId),
      view.edges,
    )
    const byId = new Map(view.nodes.map((node) => [node.nodeId, node]))
    const expand = async (nodeId: string) => {
      const next = byId.get(nodeId)?.next
      if (next && onLoad) {
        setBusy((before) => new Set([...before, nodeId]))
        await onLoad(nodeId, next.page).finally(() =>
          setBusy((before) => new Set([...before].filter((one) => one !== nodeId))),
        )
      }
      setExpanded((before) => new Set([...before, nodeId]))
    }
    const hiddenOf = (node: GraphNodeView) => {
      const here = view.hidden.get(node.nodeId) ?? 0
      if (!node.next || !onLoad) return here
      return node.next.hidden === null ? null : here + node.next.hidden
    }
    return {
      nodes: view.nodes.map(
        (node): FlowNode => ({
          id: node.nodeId,
          type: 'record',
          position: positions.get(node.nodeId)!,
          data: {
            node,
            hidden: hiddenOf(node),
            busy: busy.has(node.nodeId),
            focus: node.nodeId === focusId,
            selected: node.nodeId === selectedId,
            onSelect: () => setSelectedId(node.nodeId),
            onExpand: () => void expand(node.nodeId),
          },
        }),
      ),
      edges: view.edges.map(
        (edge): FlowEdge => ({
          id: `${edge.from}→${edge.to}`,
          source: edge.from,
          target: edge.to,
          type: 'evidence',
          data: { edge, evidence: evidenceOf(byId.get(edge.to)!) },
        }),
      ),
    }
  }, [view, focusId, selectedId, busy, onLoad])

  const shownCount = view?.nodes.length ?? 0
  useEffect(() => {
    if (shownCount === 0 || width === 0) return
    const frame = requestAnimationFrame(() => flow.fitView(fit))
    return () => cancelAnimationFrame(frame)
  }, [shownCount, width, flow])

  const selected = props.graph.nodes.find((node) => node.nodeId === selectedId)
  const allShown = shownCount === props.graph.nodes.length
  return (
    <div className="jhc-graph">
      <div className="jhc-graph-bar">
        <span className="jhc-quiet">
          已显示 {shownCount} {onLoad ? '个环节，点「展开」继续' : `/ ${props.graph.nodes.length} 个环节`}
        </span>
        <Button
          size="small"
          onClick={() => setExpanded(allShown ? new Set() : new Set(breadthFirst(props.graph, focusId)))}
          disabled={props.graph.nodes.length <= 1}
        >
          {allShown ? '收起' : '全部展开'}
        </Button>
      </div>
      <div className="jhc-graph-canvas">
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={fit}
          minZoom={0.2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          zoomOnScroll={false}
          preventScrolling={false}
        >
          <Background gap={16} />
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
      {selected && <NodeFacts node={selected} renderBlock={props.renderBlock} />}
    </div>
  )
}

const evidenceOf = ({ kind, evidence }: GraphNodeView) =>
  evidence.state === 'none' && withoutEvidence.has(kind) ? null : evidence

function NodeFacts(props: { node: GraphNodeView; renderBlock?: (blockNumber: number) => ReactNode }) {
  const { node } = props
  return (
    <div className="jhc-graph-facts" aria-live="polite">
      <h3>
        {kinds[node.kind]?.word ?? node.kind} · {node.title}
      </h3>
      <Facts
        items={[
          { label: '时间', value: <TimeText at={node.at} /> },
          evidenceOf(node) !== null && {
            label: '存证',
            value: <EvidenceChip state={node.evidence.state === 'none' ? 'collected' : node.evidence.state} />,
          },
          node.evidence.blockNumber !== null && {
            label: '所在区块',
            value: props.renderBlock ? props.renderBlock(node.evidence.blockNumber) : node.evidence.blockNumber,
          },
          node.evidence.transactionHash !== null && {
            label: '交易',
            value: <CopyableId value={node.evidence.transactionHash} label="交易哈希" />,
          },
          ...Object.entries(node.detail).map(([label, value]) => ({
            label,
            value: <DetailValue label={label} value={value} />,
          })),
        ]}
      />
    </div>
  )
}

/** A member of `detail` is text; times and hashes are shown like everywhere else. */
function DetailValue(props: { label: string; value: string }) {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(props.value)) return <TimeText at={props.value} />
  if (props.value.length > 28 && !/\s|\p{Script=Han}/u.test(props.value)) {
    return <CopyableId value={props.value} label={props.label} />
  }
  return props.value
}

/** All node ids in the order in which they can be expanded from the focus. */
function breadthFirst(graph: GraphView, focusId: string | null): string[] {
  if (!focusId) return []
  const order = [focusId]
  for (const nodeId of order) {
    for (const edge of graph.edges) {
      const next = edge.from === nodeId ? edge.to : edge.to === nodeId ? edge.from : null
      if (next && !order.includes(next)) order.push(next)
    }
  }
  return order
}
