import { Form, Input } from 'antd'

export function ReasonField() {
  return (
    <Form.Item
      label="原因（2–200 字，记入历史）"
      name="reason"
      rules={[{ required: true, min: 2, whitespace: true, message: '请写明原因，至少 2 个字' }]}
    >
      <Input maxLength={200} />
    </Form.Item>
  )
}
