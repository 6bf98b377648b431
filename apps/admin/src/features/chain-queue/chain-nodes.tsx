import { CheckCircleFilled, CloseCircleFilled, WarningFilled } from '@ant-design/icons'
import type { chainNode } from '@jhc/chain-platform/gateway/api.ts'
import { formatNumber } from '@jhc/ui/format.ts'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { Panel } from '../../parts/panel.tsx'

type Node = z.output<typeof chainNode>

const looks: Record<Node['state'], { word: string; tone: Tone; icon: ReactNode }> = {
  well: { word: '正常', tone: 'verified', icon: <CheckCircleFilled /> },
  lagging: { word: '落后', tone: 'waiting', icon: <WarningFilled /> },
  unreachable: { word: '连接不上', tone: 'mismatch', icon: <CloseCircleFilled /> },
  doubted: { word: '链头未获证实', tone: 'mismatch', icon: <CloseCircleFilled /> },
  foreign: { word: '不是同一条链', tone: 'mismatch', icon: <CloseCircleFilled /> },
}

/** 链节点: which one takes the transactions, how far each is behind. Only who is well is read from. */
export function ChainNodes({ nodes }: { nodes: Node[] }) {
  return (
    <Panel title={`链节点（${nodes.length}）`}>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">节点</th>
              <th scope="col">状态</th>
              <th scope="col" className="right">
                高度
              </th>
              <th scope="col" className="right">
                落后
              </th>
              <th scope="col" className="right">
                应答
              </th>
              <th scope="col">用途</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((node) => (
              <tr key={node.name}>
                <td>{node.name}</td>
                <td>
                  <ToneTag tone={looks[node.state].tone} icon={looks[node.state].icon}>
                    {looks[node.state].word}
                  </ToneTag>
                </td>
                <td className="right">{node.head === null ? '—' : formatNumber(node.head)}</td>
                <td className="right">{node.lag === null ? '—' : `${formatNumber(node.lag)} 块`}</td>
                <td className="right">{node.head === null ? '—' : `${node.latencyMs} ms`}</td>
                <td>{node.sendsHere ? '发送交易' : node.state === 'well' ? '查询' : '不使用'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
