import { Form, Input, Modal, Select } from 'antd'
import { consortium } from '../../apis.ts'
import { KeyFields, type KeyValues, keyOf, startingKey } from './key-fields.tsx'
import { endpointRule } from './set-endpoint-form.tsx'
import { useAct } from './use-act.ts'

interface Values extends KeyValues {
  id: string
  name: string
  orgId: string
  creditCode: string
  endpoint?: string
}

/** Registers an organisation or a node with its SM2 public key; without one the demo makes and keeps it. */
export function RegisterForm(props: { what: 'organisation' | 'node'; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const organisation = consortium.useMutation('registerOrganisation')
  const node = consortium.useMutation('registerNode')
  const known = consortium.useQuery(
    'organisations',
    { query: { page: 1, pageSize: 200 } },
    { enabled: props.what === 'node' },
  ).data
  const { act, busy } = useAct()
  const word = props.what === 'node' ? '节点' : '机构'

  async function submit({ id, name, orgId, creditCode, endpoint, ...values }: Values) {
    const key = keyOf(values)
    const watched = endpoint?.trim() ? { endpoint: endpoint.trim() } : {}
    const run = () =>
      props.what === 'node'
        ? node.mutateAsync({ body: { nodeId: id, name, orgId, ...watched, ...key } })
        : organisation.mutateAsync({ body: { orgId: id, name, creditCode: creditCode || null, ...key } })
    if (await act(`已登记${word}`, run)) props.onClose()
  }

  return (
    <Modal
      open
      title={`登记${word}`}
      okText="登记"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ creditCode: '', ...startingKey }}
        onFinish={submit}
      >
        <Form.Item
          label={`${word}编号`}
          name="id"
          rules={[
            {
              required: true,
              pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/,
              message: '请填 1–32 位字母、数字、点或横线',
            },
          ]}
        >
          <Input maxLength={32} autoFocus />
        </Form.Item>
        <Form.Item
          label="名称"
          name="name"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写名称' }]}
        >
          <Input maxLength={200} />
        </Form.Item>
        {props.what === 'node' ? (
          <Form.Item label="所属机构" name="orgId" rules={[{ required: true, message: '请选择机构' }]}>
            <Select options={known?.items.map((one) => ({ value: one.orgId, label: `${one.name}（${one.orgId}）` }))} />
          </Form.Item>
        ) : (
          <Form.Item
            label="统一社会信用代码（可空）"
            name="creditCode"
            rules={[{ pattern: /^([0-9A-Z]{18})?$/, message: '请填 18 位大写字母或数字' }]}
          >
            <Input maxLength={18} />
          </Form.Item>
        )}
        {props.what === 'node' && (
          <Form.Item
            label="监看地址（可空）"
            name="endpoint"
            extra="节点的 JSON-RPC 地址；有地址的节点由平台实测在线与链头，不上链。"
            rules={[endpointRule]}
          >
            <Input maxLength={300} />
          </Form.Item>
        )}
        <KeyFields />
      </Form>
    </Modal>
  )
}
