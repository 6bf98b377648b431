import type { node } from '@jhc/chain-platform/consortium/nodes-api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import type { RangeProps } from './proposal-list.tsx'
import { RegisterForm } from './register-form.tsx'
import { SetEndpointForm } from './set-endpoint-form.tsx'
import { SuspendAct } from './suspend-act.tsx'
import { StateTag, stateLook } from './words.tsx'

export type Node = z.output<typeof node>

const columns: ListColumn<Node>[] = [
  {
    key: 'name',
    title: '节点',
    width: 232,
    locked: true,
    card: 'title',
    render: (row) => (
      <>
        {row.name} <span className="jhc-quiet">{row.nodeId}</span>
      </>
    ),
    text: (row) => `${row.name} ${row.nodeId}`,
  },
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: (row) => <StateTag of="registry" state={row.state} />,
    text: (row) => stateLook('registry', row.state).word,
  },
  textColumn('org', '所属机构', 200, (row) => row.orgName, { optional: true }),
  textColumn('counts', '可用', 72, (row) => (row.counts ? '是' : '否')),
  {
    key: 'key',
    title: '密钥',
    width: 104,
    render: (row) => <StateTag of="keyStates" state={row.key.state} />,
    text: (row) => stateLook('keyStates', row.key.state).word,
  },
  {
    key: 'watch',
    title: '实测',
    width: 128,
    render: (row) =>
      row.watch ? <StateTag of="watch" state={row.watch.state} /> : <span className="jhc-quiet">未监看</span>,
    text: (row) => (row.watch ? stateLook('watch', row.watch.state).word : '未监看'),
  },
  {
    key: 'head',
    title: '链头',
    width: 152,
    render: (row) =>
      row.watch?.head ? (
        <>
          #{formatNumber(row.watch.head.number)}
          {row.watch.lag ? <span className="jhc-quiet">（落后 {formatNumber(row.watch.lag)} 块）</span> : null}
        </>
      ) : (
        <span className="jhc-quiet">—</span>
      ),
    text: (row) => String(row.watch?.head?.number ?? ''),
  },
  {
    key: 'seen',
    title: '最近应答',
    width: 168,
    render: (row) => <TimeText at={row.watch?.seenAt} stacked />,
    text: (row) => (row.watch?.seenAt ? formatTime(row.watch.seenAt) : ''),
  },
  {
    key: 'version',
    title: '软件版本',
    width: 200,
    optional: true,
    render: (row) => row.watch?.version ?? <span className="jhc-quiet">—</span>,
    text: (row) => row.watch?.version ?? '',
  },
]

export function NodeList(props: RangeProps) {
  const mayManage = usePermission('consortium.manage')
  const [registering, setRegistering] = useState(false)
  const query = consortium.useQuery(
    'nodes',
    { query: { page: props.page, pageSize: props.pageSize } },
    { keepPrevious: true, refetchInterval: 5_000 },
  )
  const acts: ListColumn<Node> = {
    key: 'acts',
    title: '操作',
    width: 152,
    render: (row) => <NodeActs node={row} />,
    text: () => '',
  }
  return (
    <>
      <Alert
        className="gap-below"
        type="info"
        showIcon
        title="登记只记下节点归谁、用哪把密钥、是否可用，不会让节点加入或退出共识：共识节点由各节点运营方在链上另行增减（以太坊系链由现有验证节点投票，长安链由链配置多签）。「实测」由平台询问填了监看地址的节点得出。"
      />
      {mayManage && (
        <div className="gap-below">
          <Button type="primary" onClick={() => setRegistering(true)}>
            登记节点
          </Button>
        </div>
      )}
      <ListPage
        listId="nodes"
        columns={mayManage ? [...columns, acts] : columns}
        rowKey={(row) => row.nodeId}
        query={query}
        {...props}
        empty={<EmptyState title="还没有节点" hint="机构登记后，可为其登记共识节点与密钥。" />}
      />
      {registering && <RegisterForm what="node" onClose={() => setRegistering(false)} />}
    </>
  )
}

const effects = {
  suspended: '停用后该节点不再计为可用，可随时恢复。',
  active: '恢复后该节点重新计为可用。',
}

function NodeActs({ node: one }: { node: Node }) {
  const setState = consortium.useMutation('setNodeState')
  const [setting, setSetting] = useState(false)
  return (
    <span className="consortium-acts">
      <SuspendAct
        subject={one}
        effects={effects}
        setState={(body) => setState.mutateAsync({ params: { nodeId: one.nodeId }, body })}
      />
      <Button size="small" onClick={() => setSetting(true)}>
        监看
      </Button>
      {setting && <SetEndpointForm node={one} onClose={() => setSetting(false)} />}
    </span>
  )
}
