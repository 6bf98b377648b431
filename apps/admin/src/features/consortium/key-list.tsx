import type { keyCertificate } from '@jhc/chain-platform/consortium/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { consortium } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'
import type { RangeProps } from './proposal-list.tsx'
import { ReasonModal } from './reason-modal.tsx'
import { useAct } from './use-act.ts'
import { StateTag, stateLook } from './words.tsx'

type Key = z.output<typeof keyCertificate>

const columns: ListColumn<Key>[] = [
  {
    key: 'holder',
    title: '持有者',
    width: 240,
    locked: true,
    card: 'title',
    render: (row) => (
      <>
        {row.holderName} <span className="jhc-quiet">{row.holderKind === 'node' ? '节点' : '机构'}</span>
      </>
    ),
    text: (row) => `${row.holderName} ${row.holderKind === 'node' ? '节点' : '机构'}`,
  },
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: (row) => <StateTag of="keyStates" state={row.state} />,
    text: (row) => stateLook('keyStates', row.state).word,
  },
  {
    key: 'current',
    title: '在用',
    width: 72,
    render: (row) => (row.current ? '是' : '否'),
    text: (row) => (row.current ? '是' : '否'),
  },
  {
    key: 'keyId',
    title: '密钥编号',
    width: 176,
    render: (row) => <CopyableId value={row.keyId} label="密钥编号" />,
    text: (row) => row.keyId,
  },
  {
    key: 'publicKey',
    title: 'SM2 公钥',
    width: 176,
    optional: true,
    render: (row) => <CopyableId value={row.publicKey} label="公钥" />,
    text: (row) => row.publicKey,
  },
  {
    key: 'from',
    title: '生效',
    width: 168,
    render: (row) => formatTime(row.validFrom),
    text: (row) => formatTime(row.validFrom),
  },
  {
    key: 'until',
    title: '到期',
    width: 168,
    render: (row) => formatTime(row.validUntil),
    text: (row) => formatTime(row.validUntil),
  },
  {
    key: 'revoked',
    title: '吊销',
    width: 168,
    optional: true,
    render: (row) => (row.revokedAt ? formatTime(row.revokedAt) : <span className="jhc-quiet">—</span>),
    text: (row) => (row.revokedAt ? formatTime(row.revokedAt) : ''),
  },
]

export function KeyList(props: RangeProps) {
  const mayManage = usePermission('consortium.manage')
  const query = consortium.useQuery(
    'keys',
    { query: { page: props.page, pageSize: props.pageSize } },
    { keepPrevious: true },
  )
  const acts: ListColumn<Key> = {
    key: 'acts',
    title: '操作',
    width: 152,
    render: (row) => <KeyActs certificate={row} />,
    text: () => '',
  }
  return (
    <ListPage
      listId="keys"
      columns={mayManage ? [...columns, acts] : columns}
      rowKey={(row) => row.keyId}
      query={query}
      {...props}
      exporting={{
        name: '密钥证书',
        fetchPage: (page, pageSize) => consortium.client.keys({ query: { page, pageSize } }),
      }}
      empty={<EmptyState title="还没有密钥" hint="登记机构或节点时一并登记其 SM2 公钥。" />}
    />
  )
}

const keyYears = 3

function KeyActs(props: { certificate: Key }) {
  const { certificate } = props
  const revoke = consortium.useMutation('revokeKey')
  const replace = consortium.useMutation('replaceKey')
  const { act, busy } = useAct()
  const [open, setOpen] = useState<'revoke' | 'replace' | null>(null)
  if (!certificate.current) return <span className="jhc-quiet">—</span>
  return (
    <span className="consortium-acts">
      <Button size="small" onClick={() => setOpen('replace')}>
        更换
      </Button>
      {certificate.state === 'valid' && (
        <Button size="small" danger onClick={() => setOpen('revoke')}>
          吊销
        </Button>
      )}
      {open && (
        <ReasonModal
          title={`${open === 'revoke' ? '吊销' : '更换'}「${certificate.holderName}」的密钥`}
          effect={
            open === 'revoke'
              ? '吊销立即生效且不能撤销：此后这把密钥的签名不被接受，持有者须更换密钥才能再操作。'
              : `由平台生成并代管新密钥（演示环境），有效期 ${keyYears} 年；旧密钥随即停用。`
          }
          okText={open === 'revoke' ? '吊销' : '更换'}
          danger={open === 'revoke'}
          busy={busy}
          onClose={() => setOpen(null)}
          onSubmit={async (reason) => {
            const keyValidUntil = new Date(Date.now() + keyYears * 365 * 86_400_000).toISOString()
            const run = () =>
              open === 'revoke'
                ? revoke.mutateAsync({ params: { keyId: certificate.keyId }, body: { reason } })
                : replace.mutateAsync({ body: { holderId: certificate.holderId, keyValidUntil, reason } })
            if (await act(open === 'revoke' ? '已吊销' : '已更换', run)) setOpen(null)
          }}
        />
      )}
    </span>
  )
}
