import { Alert, Form, Input, Modal } from 'antd'
import { consortium } from '../../apis.ts'
import { KeyFields, type KeyValues, keyOf, startingKey } from './key-fields.tsx'
import { useAct } from './use-act.ts'

interface Values extends KeyValues {
  reason: string
}

/** The old key ends as the new one begins; both stay listed with their times. */
export function ReplaceKeyForm(props: { holder: { id: string; name: string }; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const replace = consortium.useMutation('replaceKey')
  const { act, busy } = useAct()

  async function submit({ reason, ...key }: Values) {
    const body = { holderId: props.holder.id, reason, ...keyOf(key) }
    if (await act('已更换', () => replace.mutateAsync({ body }))) props.onClose()
  }

  return (
    <Modal
      open
      title={`更换「${props.holder.name}」的密钥`}
      okText="更换"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Alert
        className="gap-below"
        type="info"
        showIcon
        title="更换立即生效：旧密钥随即吊销，此前的签名仍可核验；新密钥登记后才能签名。"
      />
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...startingKey, reason: '' }}
        onFinish={submit}
      >
        <KeyFields />
        <Form.Item
          label="原因（2–500 字）"
          name="reason"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明原因，至少 2 个字' }]}
        >
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
