import { Checkbox, Form, Input, Modal } from 'antd'
import { roles } from '../../apis.ts'
import type { RoleItem } from './roles-page.tsx'
import { useRolesChange } from './use-roles-change.ts'

interface Values {
  name: string
  permissions: string[]
  disabled: boolean
  reason: string
}

/** Proposes a role of the district's own: a new one, a change of one, or the copy of a built-in one. */
export function RoleForm(props: { role: RoleItem | null; onClose: () => void }) {
  const { role } = props
  const [form] = Form.useForm<Values>()
  const menus = roles.useQuery('list', {}).data?.menus ?? []
  const propose = roles.useMutation('proposeForRole')
  const { change, busy } = useRolesChange()
  const own = role !== null && !role.builtIn

  async function submit(values: Values) {
    const body = { ...values, disabled: values.disabled ?? false, ...(own ? { roleId: role.roleId } : {}) }
    if (await change('已提出，待另一位管理员批准。', () => propose.mutateAsync({ body }))) props.onClose()
  }

  const initial = {
    name: role ? (own ? role.name : `${role.name}（副本）`) : '',
    permissions: role?.permissions ?? [],
    disabled: role?.disabled ?? false,
    reason: '',
  }
  return (
    <Modal
      open
      width={640}
      title={own ? `修改角色「${role.name}」` : '新增角色'}
      okText="提出变更"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={submit}>
        <Form.Item label="名称" name="name" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
          <Input maxLength={40} autoFocus />
        </Form.Item>
        <Form.Item
          label="菜单与操作"
          name="permissions"
          rules={[{ required: true, type: 'array', min: 1, message: '至少选一项' }]}
        >
          <Checkbox.Group className="role-menus">
            {menus.map(({ menu, operations }) => (
              <fieldset key={menu}>
                <legend>{menu}</legend>
                {operations.map((one) => (
                  <Checkbox key={one.permission} value={one.permission}>
                    {one.words}
                  </Checkbox>
                ))}
              </fieldset>
            ))}
          </Checkbox.Group>
        </Form.Item>
        {own && (
          <Form.Item name="disabled" valuePropName="checked">
            <Checkbox>停用：持有者立即失去这些权限</Checkbox>
          </Form.Item>
        )}
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
