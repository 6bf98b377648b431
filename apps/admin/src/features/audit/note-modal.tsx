import { Alert, Form, Input, Modal } from 'antd'

/** What was found out, in words that stay. */
export function NoteModal(props: {
  title: string
  effect: string
  busy: boolean
  onSubmit: (note: string) => void
  onClose: () => void
}) {
  const [form] = Form.useForm<{ note: string }>()
  return (
    <Modal
      open
      title={props.title}
      okText="保存"
      confirmLoading={props.busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Alert type="info" showIcon title={props.effect} className="gap-below" />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ note }) => props.onSubmit(note)}>
        <Form.Item
          label="说明（2–500 字）"
          name="note"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明情况，至少 2 个字' }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  )
}
