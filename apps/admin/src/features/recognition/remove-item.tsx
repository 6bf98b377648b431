import { Form, Input, Modal } from 'antd'
import { recognition } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import type { Item } from './words.ts'

export function RemoveItem(props: { item: Item; version: number; onClose: () => void }) {
  const { system, code, name } = props.item
  const [form] = Form.useForm<{ note: string }>()
  const { change, busy } = useChange([recognition.key('list'), recognition.key('versions')])
  async function remove({ note }: { note: string }) {
    const done = await change('已移除，清单更新为新版本。', () =>
      recognition.client.removeItem({ body: { system, code, note, baseVersion: props.version } }),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      open
      title={`从清单移除：${name}`}
      okText="移除"
      okButtonProps={{ danger: true }}
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <p>移除后，这个项目的结果不再提示互认；以前的版本和记录保留。</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={remove}>
        <Form.Item label="移除原因" name="note" rules={[{ required: true, min: 2, message: '请写明原因' }]}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
