import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Checkbox, Form, Input, Modal } from 'antd'
import { mirrorQuery } from '../../apis.ts'

interface Values {
  name: string
  shared: boolean
}

export function SaveQueryForm(props: { sql: string; onClose: () => void }) {
  const { message } = App.useApp()
  const queries = useQueryClient()
  const save = mirrorQuery.useMutation('save')
  const [form] = Form.useForm<Values>()

  async function submit(values: Values) {
    try {
      await save.mutateAsync({ body: { ...values, sql: props.sql } })
    } catch {
      return
    }
    message.success('已保存。')
    await queries.invalidateQueries({ queryKey: mirrorQuery.key('saved') })
    props.onClose()
  }

  return (
    <Modal
      open
      title="保存查询"
      okText="保存"
      onOk={() => form.submit()}
      confirmLoading={save.isPending}
      onCancel={props.onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: '', shared: false }}
        onFinish={submit}
      >
        <Form.Item label="名称" name="name" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
          <Input maxLength={80} autoFocus />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>与本机构同事共享（他们可以使用，不能修改）</Checkbox>
        </Form.Item>
      </Form>
      {save.error && <Alert type="error" showIcon title={save.error.zh} description={`错误码 ${save.error.code}`} />}
    </Modal>
  )
}
