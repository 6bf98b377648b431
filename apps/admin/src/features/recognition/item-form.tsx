import { Form, Input, InputNumber, Modal, Select } from 'antd'
import { recognition } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import { categoryWords, type Item, markWords } from './words.ts'

type Values = Item & { note: string }
const options = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }))

/** Each change makes the list's next version. */
export function ItemForm(props: { item: Item | null; version: number; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const { change, busy } = useChange([recognition.key('list'), recognition.key('versions')])
  async function save({ note, ...item }: Values) {
    const done = await change('清单已更新为新版本。', () =>
      recognition.client.putItem({ body: { item, note, baseVersion: props.version } }),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      open
      title={props.item ? `修改：${props.item.name}` : '新增互认项目'}
      okText="保存为新版本"
      cancelText="取消"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={props.item ?? { system: 'LOINC', category: 'lab', validityDays: 30, mark: 'shanghai' }}
        onFinish={save}
      >
        <Form.Item label="项目名称" name="name" rules={[{ required: true, whitespace: true, message: '请输入名称' }]}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item label="编码体系" name="system">
          <Select
            disabled={props.item !== null}
            options={[
              { value: 'LOINC', label: 'LOINC（检验）' },
              { value: 'DICOM', label: 'DICOM 检查方式' },
              { value: 'LOCAL', label: '本地编码' },
            ]}
          />
        </Form.Item>
        <Form.Item label="编码" name="code" rules={[{ required: true, whitespace: true, message: '请输入编码' }]}>
          <Input maxLength={40} disabled={props.item !== null} />
        </Form.Item>
        <Form.Item label="类别" name="category">
          <Select options={options(categoryWords)} />
        </Form.Item>
        <Form.Item label="互认时限（天）" name="validityDays" rules={[{ required: true, message: '请输入天数' }]}>
          <InputNumber min={1} max={3660} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item label="所需质量标识" name="mark">
          <Select options={options(markWords)} />
        </Form.Item>
        <Form.Item label="依据" name="source" rules={[{ required: true, min: 2, message: '请写明依据' }]}>
          <Input maxLength={200} placeholder="如：市卫生健康委互认目录 2026 版第 12 项" />
        </Form.Item>
        <Form.Item label="修改说明" name="note" rules={[{ required: true, min: 2, message: '请写明为什么修改' }]}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
