import { Button } from 'antd-mobile'
import { messages, residents } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Problem } from '../../parts/states.tsx'
import { Toggle } from '../../parts/toggle.tsx'
import { useAct } from '../../parts/use-act.ts'
import { go } from '../../shell/router.ts'
import { useAccount, useSession } from '../../shell/session.tsx'

export default function MePage() {
  const account = useAccount()
  const { reload, signOut, kitTaken } = useSession()
  const unread = useQuery(messages, 'unread', undefined, { every: 5000 })
  const { busy, error, act } = useAct()
  const count = unread.data?.unread ?? 0
  return (
    <Page title="我的">
      <Card>
        <p className="record-title">{account.name}</p>
        <p className="quiet">
          {account.sex} · {account.birthDate} · {account.identityNumber}
        </p>
      </Card>
      <Card>
        <div className="rows">
          <RowLink
            to="/messages"
            aside={count > 0 ? <span className="badge">{count > 99 ? '99+' : count}</span> : null}
          >
            <span className="row-title">消息</span>
          </RowLink>
          <RowLink to="/me/key" aside={kitTaken ? null : <span className="urgent">未存恢复码</span>}>
            <span className="row-title">我的密钥</span>
            <span className="quiet">恢复码、更换密码、更换密钥、吊销</span>
          </RowLink>
          <RowLink to="/me/code">
            <span className="row-title">出示就诊码</span>
          </RowLink>
          <RowLink to="/me/family">
            <span className="row-title">家人</span>
            <span className="quiet">为未满 14 周岁的孩子办理</span>
          </RowLink>
          <RowLink to="/me/help">
            <span className="row-title">帮助</span>
          </RowLink>
        </div>
      </Card>
      <Card>
        <Toggle
          label="大字版"
          hint="字号放大到 22 像素"
          checked={account.largePrint}
          disabled={busy}
          onChange={(largePrint) =>
            void act(async () => {
              await residents.call('setPreferences', { body: { largePrint } })
              await reload()
            })
          }
        />
        <Problem error={error} />
      </Card>
      <Button
        block
        size="large"
        onClick={() =>
          void signOut().then(() => {
            go('/', { replace: true })
          })
        }
      >
        退出登录
      </Button>
      <p className="quiet small">退出后，这台手机上不留下您的任何档案；密钥仍以您的密码加密保存在本机。</p>
    </Page>
  )
}
