import { copyText } from '@jhc/ui/copy-text.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Alert, App, Button, Form, Input, Modal, Radio } from 'antd'
import { accounts } from '../apis.ts'
import { sessionQuery } from './session.ts'

interface Values {
  kind: 'totp-sha256' | 'gm-otp-sm3'
  password: string
  code?: string
}

/** First the secret goes to the authenticator, then a code made with it proves that it arrived. Forced where the platform requires it. */
export function SecondFactorForm(props: { forced: boolean; onDone: () => void; onClose: () => void }) {
  const [form] = Form.useForm<Values>()
  const router = useRouter()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const begin = accounts.useMutation('beginSecondFactor')
  const confirm = accounts.useMutation('confirmSecondFactor')
  const begun = begin.data
  const failure = confirm.error ?? begin.error

  async function submit({ password, kind, code }: Values) {
    if (!begun) {
      await begin.mutateAsync({ body: { password, kind } })
      return
    }
    const account = await confirm.mutateAsync({ body: { code: code ?? '' } })
    queries.setQueryData(sessionQuery.queryKey, account)
    await router.invalidate()
    message.success('动态口令已绑定，今后登录须同时输入。')
    props.onDone()
  }

  return (
    <Modal
      open
      title="绑定动态口令"
      okText={begun ? '确认绑定' : '下一步'}
      confirmLoading={begin.isPending || confirm.isPending}
      closable={!props.forced}
      keyboard={!props.forced}
      mask={{ closable: false }}
      cancelText={props.forced ? '退出登录' : '取消'}
      onOk={() => form.submit()}
      onCancel={props.onClose}
    >
      {props.forced && !begun && (
        <Alert className="gap-below" type="info" showIcon title="本平台要求两种鉴别方式，请先绑定动态口令。" />
      )}
      {failure && (
        <Alert className="gap-below" type="error" showIcon title={`${failure.zh}（${failure.code}）`} role="alert" />
      )}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'totp-sha256' }}
        onFinish={(values) => void submit(values).catch(() => {})}
      >
        {!begun && (
          <>
            <Form.Item label="方式" name="kind">
              <Radio.Group
                options={[
                  { value: 'totp-sha256', label: '手机验证器（RFC 6238）' },
                  { value: 'gm-otp-sm3', label: '国密动态令牌（SM3）' },
                ]}
              />
            </Form.Item>
            <Form.Item label="登录密码" name="password" rules={[{ required: true, message: '请输入登录密码' }]}>
              <Input.Password autoComplete="current-password" maxLength={256} autoFocus />
            </Form.Item>
          </>
        )}
        {begun && (
          <>
            <p>将下面的密钥录入{begun.uri ? '手机验证器（SHA-256、30 秒、6 位）' : '动态令牌'}，它只显示这一次：</p>
            <p className="secret" data-factor-secret={begun.secret}>
              {begun.secret}
            </p>
            <p>
              <Button
                size="small"
                onClick={async () => (await copyText(begun.uri ?? begun.secret)) && message.success('已复制。')}
              >
                复制{begun.uri ? '配置链接' : '密钥'}
              </Button>
            </p>
            <Form.Item
              label="动态口令"
              name="code"
              rules={[{ required: true, pattern: /^\d{6}$/, message: '请输入 6 位数字' }]}
            >
              <Input inputMode="numeric" maxLength={6} autoComplete="one-time-code" />
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  )
}
