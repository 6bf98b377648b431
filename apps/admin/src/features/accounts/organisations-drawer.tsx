import type { accountsApi } from '@jhc/applications/accounts/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { Button, Drawer, Form, Input, Modal, Table } from 'antd'
import { useState } from 'react'
import { accounts } from '../../apis.ts'
import { usePermission } from './session.ts'
import { useAccountAct } from './use-account-act.ts'

type Organisation = CallResult<(typeof accountsApi)['operations']['organisations']>['items'][number]
type Branch = Organisation & { children?: Branch[] }
/** What the form is for: a new organisation below one, or the name of one. */
type Edited = { below: Organisation } | { renamed: Organisation }

/** The tree of organisations in one's scope, with who keeps it up to date. */
export function OrganisationsDrawer(props: { onClose: () => void }) {
  const query = accounts.useQuery('organisations', {})
  const [edited, setEdited] = useState<Edited | null>(null)
  const edit = accounts.useMutation('editOrganisation')
  const { act } = useAccountAct()
  const mayManage = usePermission('accounts.manage')
  const acts = (one: Organisation) => (
    <span className="account-acts">
      <Button size="small" onClick={() => setEdited({ below: one })}>
        新增下级
      </Button>
      <Button size="small" onClick={() => setEdited({ renamed: one })}>
        改名
      </Button>
      {one.parentId !== null && (
        <Button
          size="small"
          danger={!one.disabled}
          onClick={() =>
            act(one.disabled ? '已启用' : '已停用', () =>
              edit.mutateAsync({ params: { orgId: one.orgId }, body: { disabled: !one.disabled } }),
            )
          }
        >
          {one.disabled ? '启用' : '停用'}
        </Button>
      )}
    </span>
  )
  return (
    <Drawer open title="机构" size={760} onClose={props.onClose}>
      <Loaded query={query} rows={6} minHeight={220}>
        {({ items }) => (
          <Table<Branch>
            size="middle"
            rowKey="orgId"
            pagination={false}
            dataSource={treeOf(items)}
            expandable={{ defaultExpandAllRows: true }}
            scroll={{ x: 640 }}
            columns={[
              {
                title: '名称',
                render: (_, one) => (
                  <>
                    {one.name} <span className="jhc-quiet">{one.orgId}</span>
                    {one.disabled && '（已停用）'}
                  </>
                ),
              },
              { title: '账号', width: 72, align: 'right', dataIndex: 'accounts' },
              ...(mayManage ? [{ title: '操作', width: 232, render: (_: unknown, one: Branch) => acts(one) }] : []),
            ]}
          />
        )}
      </Loaded>
      {edited && <OrganisationForm edited={edited} onClose={() => setEdited(null)} />}
    </Drawer>
  )
}

/** Tops are those whose parent is out of sight. */
function treeOf(items: readonly Organisation[]): Branch[] {
  const below = (parentId: string): Branch[] => items.filter((one) => one.parentId === parentId).map(branch)
  const branch = (one: Organisation): Branch => {
    const children = below(one.orgId)
    return children.length > 0 ? { ...one, children } : one
  }
  return items.filter((one) => !items.some((other) => other.orgId === one.parentId)).map(branch)
}

function OrganisationForm(props: { edited: Edited; onClose: () => void }) {
  const { edited } = props
  const [form] = Form.useForm<{ orgId: string; name: string }>()
  const create = accounts.useMutation('createOrganisation')
  const edit = accounts.useMutation('editOrganisation')
  const { act, busy } = useAccountAct()
  const renamed = 'renamed' in edited ? edited.renamed : null

  async function submit({ orgId, name }: { orgId: string; name: string }) {
    const done = await act('已保存', () =>
      'below' in edited
        ? create.mutateAsync({ body: { orgId, name, parentId: edited.below.orgId } })
        : edit.mutateAsync({ params: { orgId: edited.renamed.orgId }, body: { name } }),
    )
    if (done) props.onClose()
  }

  return (
    <Modal
      open
      title={'below' in edited ? `在「${edited.below.name}」下新增机构` : `「${edited.renamed.name}」改名`}
      okText="保存"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={renamed ?? {}} onFinish={submit}>
        {!renamed && (
          <Form.Item
            label="机构编号"
            name="orgId"
            rules={[{ required: true, pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, message: '请填字母、数字或横线' }]}
          >
            <Input maxLength={40} autoFocus />
          </Form.Item>
        )}
        <Form.Item
          label="机构名称"
          name="name"
          rules={[{ required: true, whitespace: true, message: '请填写机构名称' }]}
        >
          <Input maxLength={80} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
