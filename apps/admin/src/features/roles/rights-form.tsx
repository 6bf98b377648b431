import { Alert, Form, Input, Modal, Select } from 'antd'
import { accounts, roles } from '../../apis.ts'
import type { ManagedAccount } from '../accounts/accounts-page.tsx'
import { useRolesChange } from './use-roles-change.ts'
import { gradeOptions, scopeOptions, useRoleNames } from './words.ts'

interface Values {
  orgId: string
  roles: string[]
  dataScope: 'own' | 'tree' | 'all' | 'patients'
  maxGrade: number
  reason: string
}

/** Proposes an account's rights; they hold when another person has approved them. */
export function RightsForm(props: { account: ManagedAccount; onClose: () => void }) {
  const { account } = props
  const [form] = Form.useForm<Values>()
  const names = useRoleNames()
  const organisations = accounts.useQuery('organisations', {}).data?.items ?? []
  const propose = roles.useMutation('proposeForAccount')
  const { change, busy } = useRolesChange()

  async function submit(body: Values) {
    const params = { accountId: account.accountId }
    if (await change('已提出，待另一位管理员批准。', () => propose.mutateAsync({ params, body }))) props.onClose()
  }

  const initial = {
    orgId: account.orgId,
    roles: account.roles,
    dataScope: account.dataScope,
    maxGrade: account.maxGrade,
    reason: '',
  }
  return (
    <Modal
      open
      title={`「${account.displayName}」的权限`}
      okText="提出变更"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Alert className="gap-below" type="info" showIcon title="须由安全管理员批准后生效；提出人与本人都不能批准。" />
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}>
        <Form.Item label="角色" name="roles" extra="系统、安全、审计管理不能由同一人兼有。">
          <Select
            mode="multiple"
            placeholder="不授予任何角色"
            options={names.all
              .filter((role) => !role.disabled)
              .map((role) => ({ value: role.roleId, label: role.name }))}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        <Form.Item label="机构" name="orgId">
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={organisations.map((one) => ({ value: one.orgId, label: `${one.name}（${one.orgId}）` }))}
          />
        </Form.Item>
        <Form.Item label="数据范围" name="dataScope">
          <Select options={scopeOptions} />
        </Form.Item>
        <Form.Item label="数据分级" name="maxGrade">
          <Select options={gradeOptions} />
        </Form.Item>
        <Form.Item
          label="原因"
          name="reason"
          rules={[{ required: true, min: 2, whitespace: true, message: '请说明原因，至少 2 个字' }]}
        >
          <Input.TextArea maxLength={200} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
