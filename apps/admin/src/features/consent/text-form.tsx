import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Form, Input, Modal, Select } from 'antd'
import { consent } from '../../apis.ts'
import { useChange } from '../../parts/use-change.ts'
import type { ConsentText } from './consent-text.ts'
import { kindWords, optionsOf, purposeWords } from './words.tsx'

interface Values {
  templateId: string
  kind: ConsentText['kind']
  purpose: string
  title: string
  sections: Array<{ heading: string; text: string }>
}

/** What PIPL Art. 17 and 30 ask to be told; a new text begins with these headings. */
const headings = ['谁来使用', '用于什么', '使用哪些数据', '保存多久', '不同意或撤回有什么影响', '如何撤回与投诉']

export function TextForm(props: { of: ConsentText | null; onClose: () => void }) {
  const { of } = props
  const [form] = Form.useForm<Values>()
  const { change, busy } = useChange([[consent.api.name]])
  const publish = async ({ templateId, ...body }: Values) => {
    const done = await change('已发布，新的授权按此版本签署', () =>
      consent.client.putTemplate({ params: { templateId: of?.templateId ?? templateId }, body }),
    )
    if (done) props.onClose()
  }
  return (
    <Modal
      open
      width={760}
      title={of ? `「${of.title}」新版本（现为第 ${of.version} 版）` : '新建同意书'}
      okText="发布"
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      <Alert
        type="info"
        showIcon
        className="gap-below"
        title="发布后居民签署新授权时看到这一版；以前签的授权仍以其所见版本为准。每个用途一份，不合并用途。"
      />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={publish}
        initialValues={
          of ?? { kind: 'data-use', purpose: 'treatment', sections: headings.map((heading) => ({ heading, text: '' })) }
        }
      >
        {!of && (
          <Form.Item
            label="编号（小写字母、数字、连字符）"
            name="templateId"
            rules={[{ required: true, pattern: /^[a-z0-9-]{2,64}$/, message: '2–64 个小写字母、数字或连字符' }]}
          >
            <Input maxLength={64} />
          </Form.Item>
        )}
        <Form.Item
          label="名称"
          name="title"
          rules={[{ required: true, min: 2, whitespace: true, message: '请填写名称' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item label="授权类别" name="kind" hidden={of !== null}>
          <Select options={optionsOf(kindWords)} />
        </Form.Item>
        <Form.Item label="用途" name="purpose" hidden={of !== null}>
          <Select options={optionsOf(purposeWords)} />
        </Form.Item>
        {of && (
          <p>
            授权类别与用途不变：{kindWords[of.kind]} · {purposeWords[of.purpose] ?? of.purpose}。
          </p>
        )}
        <Form.List name="sections">
          {(fields, { add, remove }) => (
            <div className="text-sections">
              {fields.map((field, i) => (
                <div key={field.key} className="text-section">
                  <Form.Item
                    label={`第 ${i + 1} 段标题`}
                    name={[field.name, 'heading']}
                    rules={[{ required: true, whitespace: true, message: '请填写标题' }]}
                  >
                    <Input maxLength={50} />
                  </Form.Item>
                  <Form.Item
                    label={`第 ${i + 1} 段内容`}
                    name={[field.name, 'text']}
                    rules={[{ required: true, whitespace: true, message: '请填写内容' }]}
                  >
                    <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Button size="small" icon={<DeleteOutlined />} onClick={() => remove(field.name)}>
                      删除这一段
                    </Button>
                  )}
                </div>
              ))}
              {fields.length < 30 && (
                <Button icon={<PlusOutlined />} onClick={() => add({ heading: '', text: '' })}>
                  增加一段
                </Button>
              )}
            </div>
          )}
        </Form.List>
      </Form>
    </Modal>
  )
}
