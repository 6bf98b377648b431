import { App, Button } from 'antd'
import { accounts } from '../../apis.ts'
import type { ManagedAccount } from './accounts-page.tsx'
import { useAccount, usePermission } from './session.ts'
import { useAccountAct } from './use-account-act.ts'

interface AccountActsProps {
  account: ManagedAccount
  onPassword: (password: string) => void
  onSessions: () => void
  onRights: () => void
}

/** Nobody disables or resets himself: that takes another administrator. */
export function AccountActs({ account, onPassword, onSessions, onRights }: AccountActsProps) {
  const { modal } = App.useApp()
  const { act } = useAccountAct()
  const own = useAccount()?.accountId === account.accountId
  const mayManage = usePermission('accounts.manage')
  const mayPropose = usePermission('roles.propose')
  const mayTakeOff = usePermission('roles.approve')
  const unlock = accounts.useMutation('unlock')
  const takeOff = accounts.useMutation('removeSecondFactor')
  const disable = accounts.useMutation('disable')
  const enable = accounts.useMutation('enable')
  const reset = accounts.useMutation('resetPassword')
  const params = { accountId: account.accountId }
  const disabled = account.state === 'disabled'
  const word = disabled ? '启用' : '停用'
  return (
    <span className="account-acts">
      <Button size="small" onClick={onSessions}>
        会话
      </Button>
      {!own && mayPropose && (
        <Button size="small" onClick={onRights}>
          权限
        </Button>
      )}
      {!own && mayManage && account.locked && (
        <Button size="small" onClick={() => act('已解除锁定', () => unlock.mutateAsync({ params }))}>
          解锁
        </Button>
      )}
      {!own && mayTakeOff && account.secondFactor && (
        <Button
          size="small"
          onClick={() =>
            modal.confirm({
              title: `解除「${account.displayName}」的动态口令？`,
              content: '全部会话结束；对方下次登录后须重新绑定。',
              okText: '解除绑定',
              onOk: () => act('已解除绑定', () => takeOff.mutateAsync({ params })),
            })
          }
        >
          解除动态口令
        </Button>
      )}
      {!own && mayManage && (
        <>
          <Button
            size="small"
            onClick={() =>
              modal.confirm({
                title: `重置「${account.displayName}」的密码？`,
                content: '现有密码立即失效，全部会话结束；新密码只显示一次，对方首次登录须修改。',
                okText: '重置密码',
                async onOk() {
                  const made = await act('已重置密码', () => reset.mutateAsync({ params }))
                  if (made) onPassword(made.password)
                },
              })
            }
          >
            重置密码
          </Button>
          <Button
            size="small"
            danger={!disabled}
            onClick={() =>
              modal.confirm({
                title: `${word}「${account.displayName}」？`,
                content: disabled
                  ? '启用后可用原密码登录，并须先修改密码。'
                  : '停用后全部会话立即结束，不能再登录；记录保留，可随时启用。',
                okText: word,
                okButtonProps: { danger: !disabled },
                onOk: () => act(`已${word}`, () => (disabled ? enable : disable).mutateAsync({ params })),
              })
            }
          >
            {word}
          </Button>
        </>
      )}
    </span>
  )
}
