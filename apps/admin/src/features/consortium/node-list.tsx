import type { node } from '@jhc/chain-platform/consortium/api.ts'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import type { RangeProps } from './proposal-list.tsx'
import { RegisterForm } from './register-form.tsx'
import { SuspendAct } from './suspend-act.tsx'
import { StateTag, stateLook } from './words.tsx'

type Node = z.output<typeof node>

const columns: ListColumn<Node>[] = [
  {
    key: 'name',
    title: '节点',
    width: 264,
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
  { key: 'org', title: '所属机构', width: 200, render: (row) => row.orgName, text: (row) => row.orgName },
  {
    key: 'counts',
    title: '可用',
    width: 88,
    render: (row) => (row.counts ? '是' : '否'),
    text: (row) => (row.counts ? '是' : '否'),
  },
  {
    key: 'key',
    title: '密钥',
    width: 112,
    render: (row) => <StateTag of="keyStates" state={row.key.state} />,
    text: (row) => stateLook('keyStates', row.key.state).word,
  },
  {
    key: 'head',
    title: '链头（节点自报）',
    width: 224,
    render: (row) =>
      row.head ? (
        <>
          #{formatNumber(row.head.number)} <TimeText at={row.head.at} stacked />
        </>
      ) : (
        <span className="jhc-quiet">由所属机构监看</span>
      ),
    text: (row) => String(row.head?.number ?? ''),
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
    width: 96,
    render: (row) => <StateActs node={row} />,
    text: () => '',
  }
  return (
    <>
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

function StateActs({ node: one }: { node: Node }) {
  const setState = consortium.useMutation('setNodeState')
  return (
    <SuspendAct
      subject={one}
      effects={effects}
      setState={(body) => setState.mutateAsync({ params: { nodeId: one.nodeId }, body })}
    />
  )
}
