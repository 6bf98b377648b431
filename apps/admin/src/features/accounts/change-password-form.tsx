import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Alert, App, Form, Input, Modal } from 'antd'
import { accounts } from '../../apis.ts'
import { sessionQuery, useAccount } from './session.ts'

interface Values {
  current: string
  next: string
  repeated: string
  code?: string
}

/** One's own password. Forced where somebody else gave it: until it is changed the account may do nothing else, and closing is logging out. */
export function ChangePasswordForm(props: { forced: boolean; onDone: () => void; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const router = useRouter()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const change = accounts.useMutation('changePassword')
  const withCode = useAccount()?.secondFactor ?? false

  async function submit({ current, next, code }: Values) {
    const account = await change.mutateAsync({
      body: { password: current, newPassword: next, ...(code ? { code } : {}) },
    })
    queries.setQueryData(sessionQuery.queryKey, account)
    await router.invalidate()
    message.success('密码已修改，其他会话已退出。')
    props.onDone()
  }

  return (
    <Modal
      open
      title="修改密码"
      okText="修改"
      confirmLoading={change.isPending}
      closable={!props.forced}
      keyboard={!props.forced}
      mask={{ closable: false }}
      cancelText={props.forced ? '退出登录' : '取消'}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      {props.forced && (
        <Alert
          className="gap-below"
          type="info"
          showIcon
          title="您的密码由管理员设置或已满 90 天，请先改成自己的新密码。"
        />
      )}
      {change.isError && (
        <Alert
          className="gap-below"
          type="error"
          showIcon
          title={`${change.error.zh}（${change.error.code}）`}
          description={problemsOf(change.error)}
          role="alert"
        />
      )}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => void submit(values).catch(() => {})}
      >
        <Form.Item label="现用密码" name="current" rules={[{ required: true, message: '请输入现用密码' }]}>
          <Input.Password autoComplete="current-password" maxLength={256} autoFocus />
        </Form.Item>
        <Form.Item
          label="新密码"
          name="next"
          extra="至少 12 位，含大写、小写、数字、符号中的三类，不含登录名或姓名，不与最近 5 次相同；90 天须更换。"
          rules={[{ required: true, min: 12, message: '至少 12 位' }]}
        >
          <Input.Password autoComplete="new-password" maxLength={256} />
        </Form.Item>
        <Form.Item
          label="再输一次新密码"
          name="repeated"
          dependencies={['next']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error('两次输入不一致')),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" maxLength={256} />
        </Form.Item>
        {withCode && (
          <Form.Item
            label="动态口令"
            name="code"
            rules={[{ required: true, pattern: /^\d{6}$/, message: '请输入 6 位数字' }]}
          >
            <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" />
          </Form.Item>
        )}
      </Form>
    </Modal>
  )
}

function problemsOf({ details }: { details: Record<string, unknown> }): string | undefined {
  return Array.isArray(details.problems) ? `${details.problems.join('；')}。` : undefined
}
