import { Button } from 'antd-mobile'
import { useCallback, useEffect, useState } from 'react'
import { residents, retrieval } from '../../api/apis.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card, Page } from '../../parts/page.tsx'
import { QrCode } from '../../parts/qr-code.tsx'
import { RowLink } from '../../parts/row.tsx'
import { Failed, Waiting } from '../../parts/states.tsx'

/** 就诊码: says nothing by itself; whoever scanned it asks, and the request comes up here. */
export default function CodePage() {
  const [shown, setShown] = useState<{ code: string; expiresAt: string } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [left, setLeft] = useState(0)
  const renew = useCallback(() => {
    setError(null)
    residents.call('code').then(setShown, setError)
  }, [])
  useEffect(renew, [renew])
  useEffect(() => {
    if (!shown) return
    const tick = () => setLeft(Math.max(0, Math.round((Date.parse(shown.expiresAt) - Date.now()) / 1000)))
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [shown])
  const incoming = useQuery(retrieval, 'incoming', { query: { pageSize: 5 } }, { every: 2000 })
  return (
    <Page title="就诊码" back="/">
      <Card>
        {error ? (
          <Failed error={error} retry={renew} />
        ) : shown ? (
          <div className="stack centred">
            <QrCode text={shown.code} label="就诊码，请医生扫描" />
            <p className="code-text">{shown.code}</p>
            <p className="quiet" role="timer">
              {left > 0 ? `${Math.floor(left / 60)} 分 ${String(left % 60).padStart(2, '0')} 秒后失效` : '已失效'}
            </p>
            <Button onClick={renew}>换一个</Button>
          </div>
        ) : (
          <Waiting lines={4} />
        )}
        <p className="quiet">给医生扫一扫，或报出下面的文字。码里没有您的信息；医生扫码后仍需您同意才能查阅。</p>
      </Card>
      {incoming.data && incoming.data.items.length > 0 && (
        <Card title="等您决定">
          <div className="rows" aria-live="polite">
            {incoming.data.items.map((one) => (
              <RowLink
                key={one.requestId}
                to={`/grants/requests/${one.requestId}`}
                aside={<span className="urgent">去处理</span>}
              >
                <span className="row-title">
                  {one.askerName} · {one.askerOrgName}
                </span>
              </RowLink>
            ))}
          </div>
        </Card>
      )}
    </Page>
  )
}
