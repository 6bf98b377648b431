import { Form, Input, Modal, Select } from 'antd'
import { accounts } from '../../apis.ts'
import { useAccountAct } from './use-account-act.ts'

interface Values {
  loginName: string
  displayName: string
  orgId: string
}

/** The password is made by the platform; `onMade` shows it once. */
export function NewAccountForm(props: { onMade: (loginName: string, password: string) => void; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const create = accounts.useMutation('create')
  const organisations = accounts.useQuery('organisations', {}).data?.items ?? []
  const { act, busy } = useAccountAct()

  async function submit(values: Values) {
    const made = await act('已新增账号', () => create.mutateAsync({ body: values }))
    if (made) props.onMade(values.loginName, made.password)
  }

  return (
    <Modal
      open
      title="新增账号"
      okText="新增"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ orgId: 'district' }}
        onFinish={submit}
      >
        <Form.Item
          label="登录名"
          name="loginName"
          rules={[
            {
              required: true,
              pattern: /^[A-Za-z][A-Za-z0-9._-]{2,31}$/,
              message: '请填 3–32 位，以字母开头，可含数字、点、横线',
            },
          ]}
        >
          <Input maxLength={32} autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item
          label="姓名或岗位"
          name="displayName"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写，至少 2 个字' }]}
        >
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item
          label="机构"
          name="orgId"
          extra="角色与数据范围另行提出，由另一位管理员批准。"
          rules={[{ required: true, message: '请选择机构' }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={organisations.map((one) => ({ value: one.orgId, label: `${one.name}（${one.orgId}）` }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
