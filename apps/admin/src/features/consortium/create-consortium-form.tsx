import { Form, Input, Modal } from 'antd'
import { consortium } from '../../apis.ts'
import { RuleFields, type RuleValues, ruleOf, startingRule } from './rule-fields.tsx'
import { useOwnAct } from './use-own-act.tsx'

interface Values extends RuleValues {
  consortiumId: string
  name: string
  description: string
}

export function CreateConsortiumForm(props: { onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const create = consortium.useMutation('createConsortium')
  const { ownAct, busy, signing } = useOwnAct()

  async function submit({ consortiumId, name, description, ...values }: Values) {
    const founding = { consortiumId, name: name.trim(), rule: ruleOf(values) }
    const done = await ownAct('已创建医联体', { action: 'create', ...founding }, (signed) =>
      create.mutateAsync({ body: { ...founding, description, ...signed } }),
    )
    if (done) props.onClose()
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
        initialValues={{ description: '', ...startingRule }}
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
        <RuleFields />
      </Form>
      {signing}
    </Modal>
  )
}
