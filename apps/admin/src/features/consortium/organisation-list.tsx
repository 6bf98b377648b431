import type { organisation } from '@jhc/chain-platform/consortium/organisations-api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { usePermission } from '../accounts/session.ts'
import type { RangeProps } from './proposal-list.tsx'
import { RegisterForm } from './register-form.tsx'
import { SuspendAct } from './suspend-act.tsx'
import { StateTag, stateLook } from './words.tsx'

type Organisation = z.output<typeof organisation>

const columns: ListColumn<Organisation>[] = [
  {
    key: 'name',
    title: '机构',
    width: 216,
    locked: true,
    card: 'title',
    render: (row) => (
      <>
        {row.name} <span className="jhc-quiet">{row.orgId}</span>
      </>
    ),
    text: (row) => `${row.name} ${row.orgId}`,
  },
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: (row) => <StateTag of="registry" state={row.state} />,
    text: (row) => stateLook('registry', row.state).word,
  },
  {
    key: 'credit',
    title: '统一社会信用代码',
    width: 176,
    render: (row) => row.creditCode ?? <span className="jhc-quiet">未登记</span>,
    text: (row) => row.creditCode ?? '',
  },
  {
    key: 'nodes',
    title: '节点',
    width: 72,
    align: 'right',
    render: (row) => row.nodes,
    text: (row) => String(row.nodes),
  },
  {
    key: 'key',
    title: '密钥',
    width: 112,
    render: (row) => <StateTag of="keyStates" state={row.key.state} />,
    text: (row) => stateLook('keyStates', row.key.state).word,
  },
  textColumn('held', '密钥保管', 136, (row) => (row.keyHeldHere ? '平台代管（演示）' : '机构自管')),
  {
    key: 'matches',
    title: '与链上核对',
    width: 112,
    render: (row) => (row.profileMatches ? '一致' : <ToneTag tone="mismatch">不一致</ToneTag>),
    text: (row) => (row.profileMatches ? '一致' : '不一致'),
  },
  blockColumn((row) => row.changedInBlock, { title: '最近变更' }),
]

export function OrganisationList(props: RangeProps) {
  const mayManage = usePermission('consortium.manage')
  const [registering, setRegistering] = useState(false)
  const query = consortium.useQuery(
    'organisations',
    { query: { page: props.page, pageSize: props.pageSize } },
    { keepPrevious: true },
  )
  const acts: ListColumn<Organisation> = {
    key: 'acts',
    title: '操作',
    width: 120,
    render: (row) => <StateActs organisation={row} />,
    text: () => '',
  }
  return (
    <>
      {mayManage && (
        <div className="gap-below">
          <Button type="primary" onClick={() => setRegistering(true)}>
            登记机构
          </Button>
        </div>
      )}
      <ListPage
        listId="organisations"
        columns={mayManage ? [...columns, acts] : columns}
        rowKey={(row) => row.orgId}
        query={query}
        {...props}
        empty={<EmptyState title="还没有机构" hint="登记后，机构凭自己的密钥加入医联体、参加表决。" />}
      />
      {registering && <RegisterForm what="organisation" onClose={() => setRegistering(false)} />}
    </>
  )
}

const effects = {
  suspended: '停用后该机构及其节点不再计入任何医联体的表决，其签名不被接受；可随时恢复。',
  active: '恢复后该机构可继续参加其医联体的表决。',
}

function StateActs({ organisation: one }: { organisation: Organisation }) {
  const setState = consortium.useMutation('setOrganisationState')
  return (
    <SuspendAct
      subject={one}
      effects={effects}
      setState={(body) => setState.mutateAsync({ params: { orgId: one.orgId }, body })}
    />
  )
}
