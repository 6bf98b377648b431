import type { keyCertificate } from '@jhc/chain-platform/consortium/keys-api.ts'
import { textColumn } from '@jhc/ui/columns.tsx'
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
import { KeyDrawer } from './key-drawer.tsx'
import type { RangeProps } from './proposal-list.tsx'
import { ReasonModal } from './reason-modal.tsx'
import { ReplaceKeyForm } from './replace-key-form.tsx'
import { useAct } from './use-act.ts'
import { StateTag, stateLook } from './words.tsx'

export type Key = z.output<typeof keyCertificate>

const columnsOf = (open: (keyId: string) => void): ListColumn<Key>[] => [
  {
    key: 'holder',
    title: '持有者',
    width: 240,
    locked: true,
    card: 'title',
    render: (row) => (
      <>
        <Button type="link" size="small" onClick={() => open(row.keyId)}>
          {row.holderName}
        </Button>
        <span className="jhc-quiet">{row.holderKind === 'node' ? '节点' : '机构'}</span>
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
  textColumn('current', '在用', 72, (row) => (row.current ? '是' : '否')),
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
    key: 'certificate',
    title: '证书签发者',
    width: 200,
    optional: true,
    render: (row) => row.certificate?.issuer ?? <span className="jhc-quiet">未上传</span>,
    text: (row) => row.certificate?.issuer ?? '',
  },
  textColumn('from', '生效', 168, (row) => formatTime(row.validFrom)),
  textColumn('until', '到期', 168, (row) => formatTime(row.validUntil)),
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
  const [opened, setOpened] = useState<string | null>(null)
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
  const columns = columnsOf(setOpened)
  return (
    <>
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
      <KeyDrawer keyId={opened} keys={query.data?.items ?? []} onClose={() => setOpened(null)} />
    </>
  )
}

function KeyActs(props: { certificate: Key }) {
  const { certificate } = props
  const revoke = consortium.useMutation('revokeKey')
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
      {open === 'replace' && (
        <ReplaceKeyForm
          holder={{ id: certificate.holderId, name: certificate.holderName }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'revoke' && (
        <ReasonModal
          title={`吊销「${certificate.holderName}」的密钥`}
          effect="吊销立即生效且不能撤销：此后这把密钥的签名不被接受，持有者须更换密钥才能再操作。"
          okText="吊销"
          danger
          busy={busy}
          onClose={() => setOpen(null)}
          onSubmit={async (reason) => {
            const run = () => revoke.mutateAsync({ params: { keyId: certificate.keyId }, body: { reason } })
            if (await act('已吊销', run)) setOpen(null)
          }}
        />
      )}
    </span>
  )
}
