import { Button } from 'antd-mobile'
import { useState } from 'react'
import { consent, retrieval, sharing } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { shownDay } from '../../parts/time.tsx'
import { grantStateZh, kindZh, purposeZh, typesZh } from '../../parts/words.ts'

const filters = [
  { key: 'in-force', zh: '生效中' },
  { key: 'withdrawn', zh: '已撤回' },
  { key: 'expired', zh: '已到期' },
  { key: '', zh: '全部' },
] as const
const size = 20

export default function GrantsPage() {
  return (
    <Page title="授权">
      <Waiting4Me />
      <MyGrants />
      <Card title="主动授权">
        <div className="rows">
          <RowLink to="/grants/new?kind=data-use">
            <span className="row-title">授权给医生或医院</span>
            <span className="quiet">就诊前先同意，到了就能看</span>
          </RowLink>
          <RowLink to="/grants/new?kind=third-party-query">
            <span className="row-title">第三方查询授权</span>
            <span className="quiet">保险理赔、健康证明等机构查询</span>
          </RowLink>
          <RowLink to="/grants/why">
            <span className="row-title">谁能看到我的档案，为什么</span>
            <span className="quiet">逐项说明，也可设置拒绝名单</span>
          </RowLink>
        </div>
      </Card>
    </Page>
  )
}

function Waiting4Me() {
  const incoming = useQuery(retrieval, 'incoming', { query: { pageSize: 50 } }, { every: 3000 })
  const shares = useQuery(sharing, 'incomingShares', undefined, { every: 10_000 })
  return (
    <Card title="等您决定">
      <Loaded query={incoming} lines={2}>
        {({ items }) => {
          const shared = shares.data?.items ?? []
          if (items.length + shared.length === 0)
            return <Empty title="没有等您决定的申请" hint="医生申请查阅时，微信会提醒您，申请也会出现在这里。" />
          return (
            <div className="rows">
              {items.map((one) => (
                <RowLink
                  key={one.requestId}
                  to={`/grants/requests/${one.requestId}`}
                  aside={<span className="urgent">去处理</span>}
                >
                  <span className="row-title">
                    {one.askerName} · {one.askerOrgName}
                  </span>
                  <span className="quiet">
                    {purposeZh(one.purpose)} · {typesZh(one.recordTypes)}
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
                    {one.fromName} 分享给 {one.toName}
                  </span>
                  <span className="quiet">{typesZh(one.recordTypes)}</span>
                </RowLink>
              ))}
            </div>
          )
        }}
      </Loaded>
    </Card>
  )
}

function MyGrants() {
  const [state, setState] = useState<(typeof filters)[number]['key']>('in-force')
  const [page, setPage] = useState(1)
  const grants = useQuery(
    consent,
    'mine',
    { query: { page, pageSize: size, ...(state ? { state } : {}) } },
    { every: 5000 },
  )
  return (
    <Card title="我的授权">
      <fieldset className="chips" aria-label="按状态筛选">
        {filters.map(({ key, zh }) => (
          <button
            key={key}
            type="button"
            aria-pressed={key === state}
            onClick={() => {
              setState(key)
              setPage(1)
            }}
          >
            {zh}
          </button>
        ))}
      </fieldset>
      <Loaded query={grants} lines={3}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Empty
              title="没有这样的授权"
              hint={state === 'in-force' ? '现在没有人凭授权能看您的档案。' : '换个状态看看。'}
            />
          ) : (
            <>
              <div className="rows">
                {items.map((grant) => {
                  const shown = grantStateZh[grant.state] ?? grantStateZh.failed!
                  return (
                    <RowLink
                      key={grant.grantId}
                      to={`/grants/${grant.grantId}`}
                      aside={<Tag tone={shown.tone}>{shown.zh}</Tag>}
                    >
                      <span className="row-title">
                        {grant.kind === 'link' ? '加密分享链接' : grant.granteeName}
                        {grant.granteeOrgName &&
                          grant.granteeOrgName !== grant.granteeName &&
                          ` · ${grant.granteeOrgName}`}
                      </span>
                      <span className="quiet">
                        {kindZh(grant.kind)} · {purposeZh(grant.purpose)} · {typesZh(grant.recordTypes)} · 到{' '}
                        {shownDay(grant.validTo)}
                      </span>
                    </RowLink>
                  )
                })}
              </div>
              <Pager page={page} total={total} size={size} onPage={setPage} />
            </>
          )
        }
      </Loaded>
    </Card>
  )
}

export function Pager({
  page,
  total,
  size: of,
  onPage,
}: {
  page: number
  total: number
  size: number
  onPage: (page: number) => void
}) {
  const last = Math.max(1, Math.ceil(total / of))
  if (last === 1) return null
  return (
    <nav className="pager" aria-label="翻页">
      <Button size="small" disabled={page === 1} onClick={() => onPage(page - 1)}>
        上一页
      </Button>
      <span>
        第 {page} / {last} 页，共 {total.toLocaleString('zh-CN')} 条
      </span>
      <Button size="small" disabled={page === last} onClick={() => onPage(page + 1)}>
        下一页
      </Button>
    </nav>
  )
}
