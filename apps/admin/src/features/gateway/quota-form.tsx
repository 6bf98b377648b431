import { Form, Modal } from 'antd'
import { callers } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { QuotaFields } from './caller-form.tsx'
import { type Caller, type Quota, quotaNames } from './words.ts'

export function QuotaForm(props: { caller: Caller; onClose: () => void }) {
  const { caller } = props
  const { change, busy } = useChange([callers.key('list')])
  const [form] = Form.useForm<Record<Quota, number>>()
  const now = Object.fromEntries(quotaNames.map((name) => [name, caller[name]]))

  async function save(body: Record<Quota, number>) {
    const done = await change('配额已修改，立即生效。', () =>
      callers.client.update({ params: { keyId: caller.keyId }, body }),
    )
    if (done) props.onClose()
  }

  return (
    <Modal
      open
      title={`配额 · ${caller.name}`}
      okText="保存"
      onOk={() => form.submit()}
      confirmLoading={busy}
      onCancel={props.onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} initialValues={now} onFinish={save}>
        <QuotaFields />
      </Form>
    </Modal>
  )
}
