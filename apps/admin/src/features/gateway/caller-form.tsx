import { useQueryClient } from '@tanstack/react-query'
import { Alert, Checkbox, Form, Input, InputNumber, Modal } from 'antd'
import { callers } from '../../apis.ts'
import { largestQuotas, type Quota, quotaNames, quotaWords, type Scopes } from './words.ts'

type Values = { orgId: string; name: string; scopes: string[]; days: number } & Record<Quota, number>

const usual: Values = {
  orgId: '',
  name: '',
  scopes: ['anchor', 'events'],
  days: 365,
  perSecond: 50,
  perMinute: 600,
  perDay: 100_000,
  anchorsPerDay: 100_000,
}

export function CallerForm(props: { scopes: Scopes; onCreated: (token: string) => void; onClose: () => void }) {
  const queries = useQueryClient()
  const create = callers.useMutation('create')
  const [form] = Form.useForm<Values>()

  async function submit(body: Values) {
    try {
      const { token } = await create.mutateAsync({ body })
      await queries.invalidateQueries({ queryKey: callers.key('list') })
      props.onCreated(token)
    } catch {
      return
    }
  }

  return (
    <Modal
      open
      title="新增调用方"
      okText="新增"
      onOk={() => form.submit()}
      confirmLoading={create.isPending}
      onCancel={props.onClose}
    >
      <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={usual} onFinish={submit}>
        <Form.Item label="名称" name="name" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
          <Input maxLength={100} autoFocus placeholder="如：某医院检验系统" />
        </Form.Item>
        <Form.Item
          label="机构编号"
          name="orgId"
          rules={[{ required: true, pattern: /^[\x21-\x7E]{1,64}$/, message: '请填写机构编号（字母、数字）' }]}
        >
          <Input maxLength={64} placeholder="如：A00" />
        </Form.Item>
        <Form.Item
          label="授权范围"
          name="scopes"
          rules={[{ required: true, type: 'array', min: 1, message: '至少选一项' }]}
        >
          <Checkbox.Group className="check-column">
            {props.scopes.map((scope) => (
              <Checkbox key={scope.name} value={scope.name}>
                {scope.zh}
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
        <QuotaFields />
        <Form.Item label="有效天数" name="days" rules={[{ required: true, type: 'integer', min: 1, max: 731 }]}>
          <InputNumber min={1} max={731} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
      {create.error && (
        <Alert type="error" showIcon title={create.error.zh} description={`错误码 ${create.error.code}`} />
      )}
    </Modal>
  )
}

export function QuotaFields() {
  return (
    <div className="quota-fields">
      {quotaNames.map((name) => (
        <Form.Item
          key={name}
          label={quotaWords[name]}
          name={name}
          rules={[{ required: true, type: 'integer', min: 1, max: largestQuotas[name], message: '请填正整数' }]}
        >
          <InputNumber min={1} max={largestQuotas[name]} style={{ width: '100%' }} />
        </Form.Item>
      ))}
    </div>
  )
}
