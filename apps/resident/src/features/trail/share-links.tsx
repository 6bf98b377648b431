import { Button } from 'antd-mobile'
import { useState } from 'react'
import { sharing } from '../../api/apis.ts'
import { refresh, useQuery } from '../../api/use-query.ts'
import { Card, Tag } from '../../parts/page.tsx'
import { Empty, Loaded, Problem } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { useAct } from '../../parts/use-act.ts'
import { go } from '../../shell/router.ts'
import { useAccount } from '../../shell/session.tsx'
import { signWithdrawal } from '../../signing/sign-grant.ts'

const states: Record<string, { zh: string; tone: string }> = {
  open: { zh: '可以打开', tone: 'good' },
  expired: { zh: '已到期', tone: 'quiet' },
  'used-up': { zh: '次数已用完', tone: 'quiet' },
  withdrawn: { zh: '已撤回', tone: 'quiet' },
  failed: { zh: '没有成功', tone: 'bad' },
}

/** 分享记录 (43): each link with who opened it, and its withdrawal. */
export function ShareLinks() {
  const links = useQuery(sharing, 'links', { query: { pageSize: 100 } }, { every: 4000 })
  return (
    <>
      <Button block color="primary" size="large" onClick={() => go('/trail/share')}>
        新建加密分享
      </Button>
      <Loaded query={links} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="还没有分享过" hint="选几份档案生成链接，对方登录并签名后才能打开，您随时可以撤回。" />
          ) : (
            items.map((link) => <Link key={link.linkId} link={link} />)
          )
        }
      </Loaded>
    </>
  )
}

interface LinkShare {
  linkId: string
  title: string
  createdAt: string
  expiresAt: string
  maxViews: number
  views: number
  state: string
  records: number
  grantId: string
  opened: { at: string; name: string; orgName: string }[]
}

function Link({ link }: { link: LinkShare }) {
  const account = useAccount()
  const { busy, error, act } = useAct()
  const [sure, setSure] = useState(false)
  const state = states[link.state] ?? states.failed!
  const withdraw = async () => {
    const body = await signWithdrawal(account, link.grantId, `撤回分享「${link.title}」`)
    await sharing.call('withdrawLink', { params: { linkId: link.linkId }, body })
    refresh('sharing.', 'consent.')
  }
  return (
    <Card title={link.title} action={<Tag tone={state.tone}>{state.zh}</Tag>}>
      <p className="quiet">
        {link.records} 份档案 · 已打开 {link.views} / {link.maxViews} 次 · 到 <Time at={link.expiresAt} />
      </p>
      {link.opened.length > 0 && (
        <ul className="plain">
          {link.opened.map((one) => (
            <li key={`${one.at} ${one.name}`}>
              {one.name} {one.orgName} <Time at={one.at} />
            </li>
          ))}
        </ul>
      )}
      <Problem error={error} />
      {link.state === 'open' && (
        <Button
          size="small"
          color="danger"
          fill="outline"
          loading={busy}
          onClick={() => (sure ? void act(withdraw) : setSure(true))}
        >
          {sure ? '确认撤回，不能恢复' : '撤回'}
        </Button>
      )}
    </Card>
  )
}
