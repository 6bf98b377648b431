import { Form, Input, InputNumber, Modal, Select } from 'antd'
import { consortium } from '../../apis.ts'
import { useAct } from './use-act.ts'

interface Values {
  id: string
  name: string
  orgId: string
  creditCode: string
  publicKey: string
  years: number
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

  async function submit({ id, name, orgId, creditCode, publicKey, years }: Values) {
    const keyValidUntil = new Date(Date.now() + years * 365 * 86_400_000).toISOString()
    const key = publicKey ? { publicKey } : {}
    const run = () =>
      props.what === 'node'
        ? node.mutateAsync({ body: { nodeId: id, name, orgId, keyValidUntil, ...key } })
        : organisation.mutateAsync({ body: { orgId: id, name, creditCode: creditCode || null, keyValidUntil, ...key } })
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
        initialValues={{ creditCode: '', publicKey: '', years: 3 }}
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
        <Form.Item
          label="SM2 公钥（可空）"
          name="publicKey"
          extra="04 开头的 130 位十六进制。演示环境留空则由平台生成并代管。"
          rules={[{ pattern: /^(04[0-9a-f]{128})?$/, message: '请填 04 开头的 130 位小写十六进制' }]}
        >
          <Input maxLength={130} />
        </Form.Item>
        <Form.Item label="密钥有效期（年）" name="years" rules={[{ required: true, message: '请填 1 到 5' }]}>
          <InputNumber min={1} max={5} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
