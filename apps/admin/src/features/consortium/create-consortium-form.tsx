import { Form, Input, InputNumber, Modal, Select } from 'antd'
import { consortium } from '../../apis.ts'
import { useAct } from './use-act.ts'
import { wayWords } from './words.tsx'

interface Values {
  consortiumId: string
  name: string
  description: string
  joining: 'administrator' | 'vote'
  leaving: 'administrator' | 'vote'
  quorum: number
  threshold: number
  days: number
}

const ways = Object.entries(wayWords).map(([value, label]) => ({ value, label }))

export function CreateConsortiumForm(props: { onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const create = consortium.useMutation('createConsortium')
  const { act, busy } = useAct()

  async function submit({ consortiumId, name, description, days, ...rule }: Values) {
    const body = { consortiumId, name, description, rule: { ...rule, votePeriodSeconds: days * 86_400 } }
    if (await act('已创建医联体', () => create.mutateAsync({ body }))) props.onClose()
  }

  return (
    <Modal
      open
      title="创建医联体"
      okText="创建"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ description: '', joining: 'vote', leaving: 'vote', quorum: 60, threshold: 60, days: 7 }}
        onFinish={submit}
      >
        <Form.Item
          label="编号"
          name="consortiumId"
          extra="字母、数字、点、横线，创建后不能改。"
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
        <Form.Item label="说明" name="description">
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <Form.Item label="加入由谁决定" name="joining">
          <Select options={ways} />
        </Form.Item>
        <Form.Item label="移出由谁决定" name="leaving">
          <Select options={ways} />
        </Form.Item>
        <Form.Item
          label="至少多少成员参加表决（%）"
          name="quorum"
          rules={[{ required: true, message: '请填 1 到 100' }]}
        >
          <InputNumber min={1} max={100} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          label="至少多少票同意（%，须过半）"
          name="threshold"
          rules={[{ required: true, message: '请填 51 到 100' }]}
        >
          <InputNumber min={51} max={100} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item label="表决期（天）" name="days" rules={[{ required: true, message: '请填 1 到 90' }]}>
          <InputNumber min={1} max={90} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
