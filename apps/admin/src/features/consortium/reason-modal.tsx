import { Alert, Form, Input, Modal } from 'antd'
import type { ReactNode } from 'react'

/** Asks for the reason of a step that others will see; the words go on chain as their hash, and into the history. */
export function ReasonModal(props: {
  title: string
  effect: ReactNode
  okText: string
  danger?: boolean
  busy: boolean
  onSubmit: (reason: string) => void
  onClose: () => void
}) {
  const [form] = Form.useForm<{ reason: string }>()
  return (
    <Modal
      open
      title={props.title}
      okText={props.okText}
      okButtonProps={{ danger: props.danger }}
      confirmLoading={props.busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Alert type={props.danger ? 'warning' : 'info'} showIcon title={props.effect} className="gap-below" />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ reason }) => props.onSubmit(reason)}>
        <Form.Item
          label="原因（2–500 字）"
          name="reason"
          rules={[{ required: true, min: 2, whitespace: true, message: '请写明原因，至少 2 个字' }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  )
}
