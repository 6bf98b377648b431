import { useState } from 'react'
import { retrieval, sharing } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card, Page, Tag } from '../../parts/page.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { Toggle } from '../../parts/toggle.tsx'
import { modeZh, purposeZh, typesZh } from '../../parts/words.ts'
import { go, useAddress } from '../../shell/router.ts'
import { Pager } from '../grants/grants-page.tsx'
import { FlowPicture } from './flow-picture.tsx'
import { ShareLinks } from './share-links.tsx'

const views = [
  { key: 'looked', zh: '谁看过' },
  { key: 'flow', zh: '去了哪里' },
  { key: 'links', zh: '我的分享' },
]
const size = 30

export default function TrailPage() {
  const { query } = useAddress()
  const view = query.get('view') ?? 'looked'
  return (
    <Page title="足迹">
      <nav className="chips" aria-label="足迹的三种看法">
        {views.map(({ key, zh }) => (
          <button
            key={key}
            type="button"
            aria-current={key === view ? 'true' : undefined}
            onClick={() => go(`/trail?view=${key}`, { replace: true })}
          >
            {zh}
          </button>
        ))}
      </nav>
      {view === 'links' ? <ShareLinks /> : view === 'flow' ? <FlowPicture /> : <Looked />}
    </Page>
  )
}

function Looked() {
  const [own, setOwn] = useState(false)
  const [page, setPage] = useState(1)
  // Somebody who looks shows within two seconds.
  const accesses = useQuery(retrieval, 'myAccesses', { query: { page, pageSize: size } }, { every: 1500 })
  const openings = useQuery(sharing, 'openings', { query: { pageSize: 20 } }, { every: 5000 })
  return (
    <>
      <Card>
        <Toggle label="也显示我自己的查看" checked={own} onChange={setOwn} />
      </Card>
      <Loaded query={accesses} lines={5}>
        {({ items, total }) => {
          const shown = items.filter(({ purpose }) => own || purpose !== 'own-view')
          return (
            <Card title="调阅记录">
              {shown.length === 0 ? (
                <Empty
                  title={items.length > 0 ? '这一页里只有您自己的查看' : '还没有人看过您的档案'}
                  hint="有人查阅时，几秒内就会出现在这里，并发微信提醒。"
                />
              ) : (
                <div className="rows" aria-live="polite">
                  {shown.map((line) => (
                    <RowLink
                      key={line.releaseId}
                      to={`/trail/${line.releaseId}`}
                      aside={
                        line.purpose === 'emergency' || line.mode === 'paper' ? (
                          <Tag tone="bad">{line.purpose === 'emergency' ? '急救' : modeZh(line.mode)}</Tag>
                        ) : null
                      }
                    >
                      <span className="row-title">
                        {line.purpose === 'own-view' ? '我自己' : `${line.askerName} · ${line.askerOrgName}`}
                      </span>
                      <span className="quiet">
                        {purposeZh(line.purpose)} · {line.holderName}的{typesZh(line.recordTypes)} {line.records} 份
                      </span>
                      <Time at={line.at} />
                    </RowLink>
                  ))}
                </div>
              )}
              <Pager page={page} total={total} size={size} onPage={setPage} />
            </Card>
          )
        }}
      </Loaded>
      {openings.data && openings.data.items.length > 0 && (
        <Card title="谁打开过我的分享">
          <div className="rows">
            {openings.data.items.map((one) => (
              <div key={one.openingId} className="row">
                <span className="row-words">
                  <span className="row-title">
                    {one.name} {one.orgName && `· ${one.orgName}`}
                  </span>
                  <span className="quiet">{one.records} 份</span>
                  <Time at={one.at} />
                </span>
              </div>
            ))}
          </div>
        </Card>
      )}
    </>
  )
}
