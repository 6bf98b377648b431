import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, InputNumber, Modal } from 'antd'
import { anchoring } from '../../apis.ts'
import type { Lane } from './lane-card.tsx'

interface Values {
  kibibytes: number
  maxAgeSeconds: number
}

export function LaneForm(props: { task: Lane; onClose: () => void }) {
  const { task } = props
  const { message } = App.useApp()
  const queries = useQueryClient()
  const update = anchoring.useMutation('updateTask')
  const [form] = Form.useForm<Values>()

  async function save(values: Values) {
    try {
      await update.mutateAsync({
        params: { laneId: task.laneId },
        body: { maxBatchBytes: Math.round(values.kibibytes * 1024), maxAgeSeconds: values.maxAgeSeconds },
      })
    } catch {
      return
    }
    message.success('已保存，从下一批起生效。')
    await queries.invalidateQueries({ queryKey: anchoring.key('tasks') })
    props.onClose()
  }

  return (
    <Modal
      open
      title={`封批条件 · ${task.sourceName}`}
      okText="保存"
      onOk={() => form.submit()}
      confirmLoading={update.isPending}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kibibytes: Math.round(task.maxBatchBytes / 102.4) / 10, maxAgeSeconds: task.maxAgeSeconds }}
        onFinish={save}
      >
        <Form.Item
          label="一批最多（KiB，1–96）"
          name="kibibytes"
          rules={[{ required: true, type: 'number', min: 1, max: 96, message: '请填 1 到 96' }]}
        >
          <InputNumber min={1} max={96} step={1} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          label="最久等待（秒，1–86400）"
          name="maxAgeSeconds"
          extra="先到哪个条件就封批：批越大越省，等待越短越快确认。"
          rules={[{ required: true, type: 'integer', min: 1, max: 86_400, message: '请填 1 到 86400 的整数' }]}
        >
          <InputNumber min={1} max={86_400} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
      {update.error && (
        <Alert type="error" showIcon title={update.error.zh} description={`错误码 ${update.error.code}`} />
      )}
    </Modal>
  )
}
