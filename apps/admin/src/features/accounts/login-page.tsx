import './login.css'
import { LockOutlined, SafetyCertificateOutlined, UserOutlined } from '@ant-design/icons'
import type { RequestFailure } from '@jhc/ui/http-client.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { accounts } from '../../apis.ts'
import { Brand } from '../../shell/brand.tsx'
import { sessionQuery } from './session.ts'
import { sessionHint } from './session-hint.ts'

const route = getRouteApi('/login')

interface Credentials {
  loginName: string
  password: string
  code?: string
}

export function LoginPage() {
  const { next, ended } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()
  const login = useMutation<unknown, RequestFailure, Credentials>({
    mutationFn: async (body) => {
      const account = await accounts.client.login({ body })
      sessionHint.set(true)
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, account)
      await router.invalidate()
      router.history.push(`${router.basepath === '/' ? '' : router.basepath}${safePath(next)}`)
    },
    meta: { quiet: true },
  })
  const { code } = login.error ?? {}
  const [wantsCode, setWantsCode] = useState(false)
  useEffect(() => {
    if (code === 'accounts.second-factor-needed') setWantsCode(true)
  }, [code])
  return (
    <main className="login">
      <div className="login-card">
        <Brand />
        <p className="login-lead">静安区卫生健康区块链数据平台 · 管理端</p>
        {ended && !login.isError && <Alert type="info" showIcon title="登录已过期，请重新登录后继续。" />}
        {login.isError && (
          <Alert type="error" showIcon title={login.error.zh} description={`错误码 ${login.error.code}`} role="alert" />
        )}
        <Form<Credentials>
          layout="vertical"
          requiredMark={false}
          onFinish={(values) => login.mutate(values)}
          disabled={login.isPending}
        >
          <Form.Item
            label="账号"
            name="loginName"
            rules={[{ required: true, whitespace: true, message: '请输入账号' }]}
          >
            <Input size="large" prefix={<UserOutlined />} autoComplete="username" autoFocus maxLength={64} />
          </Form.Item>
          <Form.Item label="密码" name="password" rules={[{ required: true, message: '请输入密码' }]}>
            <Input.Password size="large" prefix={<LockOutlined />} autoComplete="current-password" maxLength={256} />
          </Form.Item>
          {wantsCode && (
            <Form.Item
              label="动态口令"
              name="code"
              rules={[{ required: true, pattern: /^\d{6}$/, message: '请输入 6 位数字' }]}
            >
              <Input
                size="large"
                prefix={<SafetyCertificateOutlined />}
                inputMode="numeric"
                maxLength={6}
                autoComplete="one-time-code"
                autoFocus
              />
            </Form.Item>
          )}
          <Button type="primary" size="large" htmlType="submit" block loading={login.isPending}>
            登录
          </Button>
        </Form>
        <p className="login-hint">演示环境的账号与密码印在启动平台的命令窗口里。忘记密码请联系本单位系统管理员。</p>
      </div>
    </main>
  )
}

/** Only a path of this app: never another site. */
function safePath(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
