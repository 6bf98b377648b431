import { Button } from 'antd-mobile'
import { messages, retrieval, sharing } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Empty, Failed, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { purposeZh, typesZh, typeZh } from '../../parts/words.ts'
import { go } from '../../shell/router.ts'
import { useSession } from '../../shell/session.tsx'
import { Arriving, useOrganisations } from '../records/arriving.tsx'
import { summaryOf } from '../records/read-record.ts'
import { useRecords } from '../records/use-records.ts'

export default function HomePage() {
  const { account, kitTaken } = useSession()
  const unread = useQuery(messages, 'unread', undefined, { every: 5000 })
  const count = unread.data?.unread ?? 0
  const ward = account?.wards.find(({ residentId }) => residentId === account.actingFor)
  return (
    <Page
      title={ward ? `${ward.name}的健康账户` : `${account?.name}，您好`}
      action={
        <a
          className="bell"
          href="/h5/messages"
          onClick={(event) => {
            event.preventDefault()
            go('/messages')
          }}
        >
          消息{count > 0 && <span className="badge">{count > 99 ? '99+' : count}</span>}
          <span className="hidden">{count > 0 ? '条未读' : '，没有未读'}</span>
        </a>
      }
    >
      {!kitTaken && (
        <div className="notice notice-warn">
          还没有保存恢复码：换手机或系统清理空间后，只能请医院重新核实身份。{' '}
          <button type="button" className="link" onClick={() => go('/me/key')}>
            现在保存
          </button>
        </div>
      )}
      <Waiting4Me />
      <Overview />
      <LastLooked />
      <div className="tiles">
        <Button block size="large" onClick={() => go('/me/code')}>
          出示就诊码
        </Button>
        <Button block size="large" onClick={() => go('/scan')}>
          扫医生的码
        </Button>
      </div>
    </Page>
  )
}

/** What waits for the resident's word. */
function Waiting4Me() {
  const incoming = useQuery(retrieval, 'incoming', { query: { pageSize: 5 } }, { every: 3000 })
  const shares = useQuery(sharing, 'incomingShares', undefined, { every: 10_000 })
  const asked = incoming.data?.items ?? []
  const shared = shares.data?.items ?? []
  if (asked.length + shared.length === 0) return null
  return (
    <Card title="等您决定">
      <div className="rows">
        {asked.map((one) => (
          <RowLink
            key={one.requestId}
            to={`/grants/requests/${one.requestId}`}
            aside={<span className="urgent">去处理</span>}
          >
            <span className="row-title">
              {one.askerName} 申请查阅{typesZh(one.recordTypes)}
            </span>
            <span className="quiet">
              {one.askerOrgName} · {purposeZh(one.purpose)}
            </span>
          </RowLink>
        ))}
        {shared.map((one) => (
          <RowLink
            key={one.shareId}
            to={`/grants/shares/${one.shareId}`}
            aside={<span className="urgent">去处理</span>}
          >
            <span className="row-title">
              {one.fromName} 想把您的档案分享给 {one.toName}
            </span>
            <span className="quiet">
              {one.fromOrgName} → {one.toOrgName}
            </span>
          </RowLink>
        ))}
      </div>
    </Card>
  )
}

function Overview() {
  const own = useRecords()
  const nameOf = useOrganisations()
  const counts = new Map<string, number>()
  for (const { recordType } of own.records) counts.set(recordType, (counts.get(recordType) ?? 0) + 1)
  const hospitals = new Set(own.records.map(({ orgId }) => orgId)).size
  const visits = own.records
    .filter(({ recordType }) => recordType.endsWith('visit') || recordType.endsWith('stay'))
    .slice(0, 3)
  return (
    <Card
      title="我的档案"
      action={
        <button type="button" className="link" onClick={() => go('/records')}>
          全部
        </button>
      }
    >
      <Arriving own={own} />
      {own.state === 'failed' && <Failed error={own.failure} retry={own.reopen} />}
      {own.records.length > 0 && (
        <>
          <p>
            <strong className="number">{hospitals}</strong> 家医院，共{' '}
            <strong className="number">{own.records.length.toLocaleString('zh-CN')}</strong> 份
            <span className="quiet">
              {' '}
              · {[...counts].map(([type, count]) => `${typeZh(type)} ${count}`).join(' · ')}
            </span>
          </p>
          <h3>最近就诊</h3>
          <div className="rows">
            {visits.map((record) => (
              <RowLink key={record.recordId} to={`/records/${record.recordId}`}>
                <span className="row-title">{summaryOf(record)}</span>
                <span className="quiet">
                  {record.day} · {nameOf(record.orgId)}
                </span>
              </RowLink>
            ))}
            {visits.length === 0 && <p className="quiet">还没有就诊记录。</p>}
          </div>
        </>
      )}
      {own.state === 'open' && own.records.length === 0 && (
        <Empty
          title="还没有找到您的档案"
          hint="医院上传后，最迟次日会出现在这里；若您在区内医院看过病，请核对实名信息。"
        />
      )}
    </Card>
  )
}

function LastLooked() {
  const accesses = useQuery(retrieval, 'myAccesses', { query: { pageSize: 20 } }, { every: 2000 })
  return (
    <Card
      title="最近谁看过"
      action={
        <button type="button" className="link" onClick={() => go('/trail')}>
          全部
        </button>
      }
    >
      <Loaded query={accesses} lines={2}>
        {({ items }) => {
          const others = items.filter(({ purpose }) => purpose !== 'own-view').slice(0, 3)
          if (others.length === 0)
            return <p className="quiet">近期没有别人看过您的档案。有人查阅时，几秒内就会出现在这里。</p>
          return (
            <div className="rows">
              {others.map((line) => (
                <RowLink key={line.releaseId} to={`/trail/${line.releaseId}`}>
                  <span className="row-title">
                    {line.askerName} · {line.askerOrgName}
                  </span>
                  <span className="quiet">
                    {purposeZh(line.purpose)} · <Time at={line.at} />
                  </span>
                </RowLink>
              ))}
            </div>
          )
        }}
      </Loaded>
    </Card>
  )
}
