import './shell.css'
import { KeyOutlined, LogoutOutlined, MenuOutlined, SafetyCertificateOutlined, UserOutlined } from '@ant-design/icons'
import { RequestFailure } from '@jhc/ui/http-client.ts'
import { EmptyState } from '@jhc/ui/states.tsx'
import { useNarrow } from '@jhc/ui/use-narrow.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { App, Button, Drawer, Dropdown, Layout, Menu, type MenuProps } from 'antd'
import { useEffect, useState } from 'react'
import { accounts } from '../apis.ts'
import { ChangePasswordForm } from '../features/accounts/change-password-form.tsx'
import { SecondFactorForm } from '../features/accounts/second-factor-form.tsx'
import { useAccount } from '../features/accounts/session.ts'
import { sessionHint } from '../features/accounts/session-hint.ts'
import { ProofDrawerProvider } from '../features/provenance/proof-drawer-context.tsx'
import { roleWord } from '../words.ts'
import { Brand } from './brand.tsx'
import { activeItem, navigation, permissionOf, permittedGroups } from './navigation.tsx'

/** Left menu (a drawer on narrow screens), top bar with the account, the page in the middle. */
export function Shell() {
  const narrow = useNarrow()
  const [open, setOpen] = useState(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  const account = useAccount()
  // Both where one goes and where one still is: on the way out, the page behind a refusal must not come up for a moment.
  const leaving = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? state.location.pathname })
  const allowed = [pathname, leaving].every((path) => {
    const permission = permissionOf(path)
    return permission === undefined || account?.permissions.includes(permission)
  })

  useEffect(() => {
    const item = navigation.flatMap((group) => group.items).find((one) => one.path === activeItem(pathname))
    document.title = `${item?.title ?? '管理端'} · 静安健康链`
  }, [pathname])

  return (
    <Layout className="shell">
      <a className="skip-link" href="#page">
        跳到页面内容
      </a>
      {!narrow && (
        <Layout.Sider width={208} className="shell-sider">
          <Link to="/" className="shell-brand" aria-label="静安健康链 总览">
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
              <Brand />
            </>
          ) : (
            <span className="jhc-quiet">静安区卫生健康区块链数据平台 · 管理端</span>
          )}
          <AccountMenu />
        </Layout.Header>
        <Layout.Content id="page" className="shell-page" tabIndex={-1}>
          {account?.mustChangePassword || account?.mustEnrol ? (
            <EmptyState title="请先完成账号设置" hint="修改初始密码、绑定动态口令之后即可使用。" />
          ) : allowed ? (
            <ProofDrawerProvider>
              <Outlet />
            </ProofDrawerProvider>
          ) : (
            <EmptyState
              title="您的账号没有此页的权限"
              hint="如工作需要，请联系本单位系统管理员开通。（common.no-permission）"
            />
          )}
        </Layout.Content>
      </Layout>
      <Drawer
        open={narrow && open}
        placement="left"
        size={256}
        onClose={() => setOpen(false)}
        title={<Brand />}
        styles={{ body: { padding: 8 } }}
      >
        <SideMenu pathname={pathname} onGo={() => setOpen(false)} />
      </Drawer>
    </Layout>
  )
}

type MenuItems = NonNullable<MenuProps['items']>

function SideMenu(props: { pathname: string; onGo: () => void }) {
  const account = useAccount()
  const groups = permittedGroups(account?.permissions ?? [])
  return (
    <nav aria-label="主菜单">
      <Menu
        mode="inline"
        selectedKeys={[activeItem(props.pathname)]}
        onClick={props.onGo}
        items={groups.flatMap(
          (group): MenuItems =>
            group.title === '总览'
              ? group.items.map(menuItem)
              : [{ key: group.title, type: 'group', label: group.title, children: group.items.map(menuItem) }],
        )}
      />
    </nav>
  )
}

function menuItem(item: (typeof navigation)[number]['items'][number]) {
  return { key: item.path, icon: item.icon, label: <Link to={item.path}>{item.title}</Link> }
}

function AccountMenu() {
  const account = useAccount()
  const router = useRouter()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [changing, setChanging] = useState(false)
  const [enrolling, setEnrolling] = useState(false)
  async function logOut() {
    // The page goes first: its polls would otherwise still ask, without a session.
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
            { key: 'who', type: 'group', label: `${account.displayName}（${account.roles.map(roleWord).join('、')}）` },
            { key: 'password', icon: <KeyOutlined />, label: '修改密码', onClick: () => setChanging(true) },
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
