import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { chainQueue } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { ChainNodes } from './chain-nodes.tsx'
import { HolderAccounts } from './holder-accounts.tsx'
import { SubmissionList } from './submission-list.tsx'
import { WriterText } from './writer-text.tsx'

const route = getRouteApi('/shell/queue')

export function QueuePage() {
  const { state, page, pageSize } = route.useSearch()
  const navigate = route.useNavigate()
  const query = chainQueue.useQuery('overview', {}, { refetchInterval: 2_000 })
  return (
    <>
      <PageHeader title="上链队列" hint="每笔交易先落库再发送：断电、断链都不丢，恢复后按序续发。" />
      <Loaded query={query} rows={6} minHeight={220}>
        {(queue) => (
          <>
            <p className="number-line">
              <span>
                链头 <BlockLink number={queue.head.number} />
              </span>
              <span className="jhc-quiet">
                最近出块 <TimeText at={queue.head.timestamp * 1000} />
              </span>
              <span>
                等待 <b>{formatNumber(queue.waiting)}</b> 笔
              </span>
              <span>
                失败 <b>{formatNumber(queue.failed)}</b> 笔
              </span>
              {queue.oldestWaitingAt && (
                <span>
                  最早等待 <TimeText at={queue.oldestWaitingAt} />
                </span>
              )}
            </p>
            <div className="stack">
              <Panel title={`账户（${queue.accounts.length}）`}>
                <div className="table-scroll">
                  <table className="plain-table">
                    <thead>
                      <tr>
                        <th scope="col">账户</th>
                        <th scope="col" className="right">
                          下一序号
                        </th>
                        <th scope="col" className="right">
                          节点已收到
                        </th>
                        <th scope="col" className="right">
                          等待
                        </th>
                        <th scope="col">发送进程</th>
                      </tr>
                    </thead>
                    <tbody>
                      {queue.accounts.map((account) => (
                        <tr key={account.address}>
                          <td>
                            <CopyableId value={account.address} label="账户地址" head={10} tail={8} />
                          </td>
                          <td className="right">{formatNumber(account.nextNonce)}</td>
                          <td className="right">
                            {account.sentNonce < 0 ? '—' : `至 ${formatNumber(account.sentNonce)}`}
                          </td>
                          <td className="right">{formatNumber(account.waiting)}</td>
                          <td>
                            <WriterText writer={account.writer} />
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </Panel>
              {queue.nodes.length > 0 && <ChainNodes nodes={queue.nodes} />}
              <HolderAccounts />
              <section>
                <div className="panel-head panel-head-bare">
                  <h2 className="section-title">交易</h2>
                  <Segmented<typeof state>
                    value={state}
                    onChange={(next) => navigate({ search: { state: next, page: 1, pageSize } })}
                    options={[
                      { value: 'waiting', label: `等待 ${formatNumber(queue.waiting)}` },
                      { value: 'included', label: '已上链' },
                      { value: 'failed', label: `失败 ${formatNumber(queue.failed)}` },
                    ]}
                  />
                </div>
                <SubmissionList
                  state={state}
                  page={page}
                  pageSize={pageSize}
                  onPage={(nextPage, nextSize) => navigate({ search: { state, page: nextPage, pageSize: nextSize } })}
                />
              </section>
            </div>
          </>
        )}
      </Loaded>
    </>
  )
}
