import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Link } from '@tanstack/react-router'
import { retrieval } from '../../apis.ts'
import { Panel } from '../../parts/panel.tsx'
import { Tile } from '../../parts/tile.tsx'

const milliseconds = (ms: number | null) => (ms === null ? '—' : `${formatNumber(Math.round(ms))} 毫秒`)

/** Live: what runs, what waits for a resident, how long it takes, and each hospital. */
export function MonitorPanel() {
  const query = retrieval.useQuery('monitor', {}, { refetchInterval: 2_000 })
  return (
    <Loaded query={query} rows={6} minHeight={320}>
      {(figures) => (
        <div className="stack">
          <div className="tiles">
            <Tile label="今日调阅" value={formatNumber(figures.today)} link="自零点起的申请" />
            <Tile label="正在调阅" value={formatNumber(figures.running)} link="每 2 秒更新" />
            <Tile label="等待居民同意" value={formatNumber(figures.waitingForConsent)} link="已通知居民" />
            <Tile label="首页到达 P50" value={milliseconds(figures.p50Ms)} link="最近一小时" />
            <Tile label="首页到达 P95" value={milliseconds(figures.p95Ms)} link="最近一小时" />
          </div>
          <Panel title="各医院前置机">
            {figures.byHolder.length === 0 ? (
              <p className="jhc-quiet">还没有医院接入调阅。前置机启动并连上平台后列在这里。</p>
            ) : (
              <div className="table-scroll">
                <table className="plain-table">
                  <thead>
                    <tr>
                      <th>医院</th>
                      <th>前置机</th>
                      <th>连接</th>
                      <th className="right">已放行</th>
                      <th className="right">已拒绝</th>
                      <th className="right">失败</th>
                    </tr>
                  </thead>
                  <tbody>
                    {figures.byHolder.map((holder) => (
                      <tr key={holder.sourceId}>
                        <td>
                          <Link to="/accesses" search={{ holderOrgId: holder.orgId }}>
                            {holder.orgName}
                          </Link>
                        </td>
                        <td>{holder.sourceId}</td>
                        <td>
                          {holder.reachable ? (
                            <ToneTag tone="verified" icon={<CheckCircleFilled />}>
                              在线
                            </ToneTag>
                          ) : (
                            <ToneTag tone="mismatch" icon={<CloseCircleFilled />}>
                              未连接
                            </ToneTag>
                          )}
                        </td>
                        <td className="right">{formatNumber(holder.released)}</td>
                        <td className="right">{formatNumber(holder.refused)}</td>
                        <td className="right">{formatNumber(holder.failed)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </Panel>
        </div>
      )}
    </Loaded>
  )
}
