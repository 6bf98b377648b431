import './shell.css'
import { LockOutlined, LogoutOutlined, MenuOutlined, SafetyCertificateOutlined, UserOutlined } from '@ant-design/icons'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { EmptyState } from '@jhc/ui/states.tsx'
import { useNarrow } from '@jhc/ui/use-narrow.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { App, Badge, Button, Drawer, Dropdown, Layout, Menu } from 'antd'
import { useEffect, useState } from 'react'
import { accounts, messages } from '../apis.ts'
import { PinDialog } from '../key/pin-dialog.tsx'
import { forgetEverything } from '../records/opened-records.ts'
import { ChangePasswordForm } from '../session/change-password-form.tsx'
import { launchedWith } from '../session/launched.ts'
import { SecondFactorForm } from '../session/second-factor-form.tsx'
import { useAccount } from '../session/session.ts'
import { sessionHint } from '../session/session-hint.ts'
import { Brand } from './brand.tsx'
import { itemOf, navigation } from './navigation.tsx'
import { Link } from './routing.tsx'

/** Left menu (a drawer in a narrow window), the account above, the page in the middle. */
export function Shell() {
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const account = useAccount()
  const item = itemOf(pathname)
  const allowed = !item || account?.permissions.includes(item.permission)
  const held = account?.mustChangePassword || account?.mustEnrol
  useEffect(() => {
    document.title = `${item?.title ?? '医生端'} · 静安健康链`
  }, [item])
  return (
    <PinDialog>
      <Layout className="shell">
        <a className="skip-link" href="#page">
          跳到页面内容
        </a>
        {!narrow && (
          <Layout.Sider width={184} className="shell-sider">
            <Link to="/" className="shell-brand" aria-label="静安健康链 找患者">
              <Brand />
            </Link>
            <SideMenu pathname={pathname} onGo={() => {}} />
          </Layout.Sider>
        )}
        <Layout>
          <Layout.Header className="shell-header">
            {narrow ? (
              <>
                <Button type="text" icon={<MenuOutlined />} aria-label="打开菜单" onClick={() => setOpen(true)} />
                <strong>{item?.title ?? '医生端'}</strong>
              </>
            ) : (
              <span className="jhc-quiet">患者健康档案调阅 · 医生端</span>
            )}
            <AccountMenu />
          </Layout.Header>
          <Layout.Content id="page" className="shell-page" tabIndex={-1}>
            {held ? (
              <EmptyState title="请先完成账号设置" hint="修改初始密码、绑定动态口令之后即可使用。" />
            ) : allowed ? (
              <Outlet />
            ) : (
              <EmptyState
                title="您的账号没有此页的权限"
                hint="如工作需要，请联系本单位管理员开通。（common.no-permission）"
              />
            )}
          </Layout.Content>
        </Layout>
        <Drawer
          open={narrow && open}
          placement="left"
          size={240}
          onClose={() => setOpen(false)}
          title={<Brand />}
          styles={{ body: { padding: 8 } }}
        >
          <SideMenu pathname={pathname} onGo={() => setOpen(false)} />
        </Drawer>
      </Layout>
    </PinDialog>
  )
}

function SideMenu(props: { pathname: string; onGo: () => void }) {
  const permissions = useAccount()?.permissions ?? []
  const unread = messages.useQuery(
    'unread',
    {},
    { enabled: permissions.includes('messages.own'), refetchInterval: 20_000 },
  )
  return (
    <nav aria-label="主菜单">
      <Menu
        mode="inline"
        selectedKeys={[itemOf(props.pathname)?.path ?? '']}
        onClick={props.onGo}
        items={navigation
          .filter(({ permission }) => permissions.includes(permission))
          .map(({ path, title, icon }) => ({
            key: path,
            icon,
            label: (
              <Link to={path}>
                {title}
                {path === '/messages' && (unread.data?.unread ?? 0) > 0 && (
                  <Badge className="menu-badge" count={unread.data?.unread} size="small" />
                )}
              </Link>
            ),
          }))}
      />
    </nav>
  )
}

function AccountMenu() {
  const account = useAccount()
  const router = useRouter()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [changing, setChanging] = useState(false)
  const [enrolling, setEnrolling] = useState(false)
  async function logOut() {
    forgetEverything()
    launchedWith.set(null)
    await router.navigate({ to: '/login' })
    queries.clear()
    try {
      await accounts.client.logout({})
      sessionHint.set(false)
    } catch (error) {
      if (!(error instanceof RequestFailure) || error.status === 401) return
      message.error(`退出没有完成，请关闭浏览器：${error.zh}（${error.code}）`, 10)
    }
  }
  if (!account) return null
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'who', type: 'group', label: `${account.displayName}（${account.loginName}）` },
            { key: 'password', icon: <LockOutlined />, label: '修改登录密码', onClick: () => setChanging(true) },
            ...(account.secondFactor
              ? []
              : [
                  {
                    key: 'factor',
                    icon: <SafetyCertificateOutlined />,
                    label: '绑定动态口令',
                    onClick: () => setEnrolling(true),
                  },
                ]),
            { key: 'logout', icon: <LogoutOutlined />, label: '退出登录', onClick: logOut },
          ],
        }}
      >
        <Button
          type="text"
          icon={<UserOutlined />}
          className="shell-account"
          aria-label={`账号 ${account.displayName}`}
        >
          <span className="shell-account-name">{account.displayName}</span>
        </Button>
      </Dropdown>
      {(changing || account.mustChangePassword) && (
        <ChangePasswordForm
          forced={account.mustChangePassword}
          onDone={() => setChanging(false)}
          onClose={() => (account.mustChangePassword ? void logOut() : setChanging(false))}
        />
      )}
      {!account.mustChangePassword && (enrolling || account.mustEnrol) && (
        <SecondFactorForm
          forced={account.mustEnrol}
          onDone={() => setEnrolling(false)}
          onClose={() => (account.mustEnrol ? void logOut() : setEnrolling(false))}
        />
      )}
    </>
  )
}
