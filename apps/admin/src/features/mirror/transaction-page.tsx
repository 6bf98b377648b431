import './explorer.css'
import { explorerApi } from '@jhc/chain-platform/mirror/explore/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip } from '@jhc/ui/evidence-chip.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatBytes, formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { explorer } from '../../apis.ts'
import { BlockLink, ContractLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { DecodedView } from './decoded-view.tsx'
import { TransactionState } from './transaction-state.tsx'

const route = getRouteApi('/shell/transactions/$hash')
type Transaction = CallResult<(typeof explorerApi)['operations']['transaction']>
const wellFormed = explorerApi.operations.transaction.params!

export function TransactionPage() {
  const { hash } = route.useParams()
  const valid = wellFormed.safeParse({ hash }).success
  const query = explorer.useQuery('transaction', { params: { hash } }, { enabled: valid })
  if (!valid) {
    return (
      <EmptyState
        title="交易哈希不正确"
        hint="交易哈希为 0x 加 64 位十六进制数字。"
        action={<Link to="/blocks">回到区块浏览</Link>}
      />
    )
  }
  return (
    <Loaded query={query} rows={8} minHeight={480}>
      {(transaction) => (
        <>
          <PageHeader
            title="交易"
            hint={`${transaction.contractName ?? '其他合约'}${transaction.method ? ` · ${transaction.method}` : ''}`}
            extra={<EvidenceChip state={transaction.final ? 'final' : 'included'} />}
          />
          <div className="stack">
            <Summary transaction={transaction} />
            <Call transaction={transaction} />
            <Events transaction={transaction} />
          </div>
        </>
      )}
    </Loaded>
  )
}

function Summary(props: { transaction: Transaction }) {
  const { transaction } = props
  return (
    <Panel title="交易">
      <Facts
        items={[
          { label: '交易哈希', value: <CopyableId value={transaction.hash} label="交易哈希" head={14} tail={12} /> },
          { label: '结果', value: <TransactionState status={transaction.status} /> },
          { label: '所在区块', value: <BlockLink number={transaction.blockNumber} /> },
          { label: '块内序号', value: transaction.index },
          { label: '出块时间', value: <TimeText at={transaction.at * 1000} /> },
          {
            label: '发出账户',
            value: <CopyableId value={transaction.from} label="账户地址" head={10} tail={8} />,
          },
          {
            label: transaction.to === null ? '新部署的合约' : '合约',
            value: (
              <ContractLink address={transaction.to ?? transaction.contractAddress} name={transaction.contractName} />
            ),
          },
          { label: '账户序号', value: formatNumber(transaction.nonce) },
          { label: 'Gas', value: formatNumber(Number(transaction.gasUsed)) },
          { label: '数据', value: formatBytes(transaction.inputBytes) },
        ]}
      />
    </Panel>
  )
}

function Call(props: { transaction: Transaction }) {
  const { call, to } = props.transaction
  return (
    <Panel title={call?.decoded ? `调用 ${call.decoded.zh ?? call.decoded.name}` : '调用数据'}>
      {call === null ? (
        <p className="jhc-quiet">暂时不能向链读取这笔交易的原文，稍后刷新再看。</p>
      ) : (
        <>
          {!call.matchesMirror && (
            <Alert
              className="gap-below"
              type="error"
              showIcon
              title="镜像与链不一致"
              description="镜像登记的数据哈希与链上原文不同，请到业务审计核对镜像。"
            />
          )}
          {call.decoded ? (
            <DecodedView decoded={call.decoded} />
          ) : (
            <p className="jhc-quiet">
              {to === null ? '部署合约，数据为合约代码。' : '没有这个合约的接口说明，按原文显示。'}
            </p>
          )}
          <details>
            <summary>原文（十六进制）</summary>
            <code className="raw-data">{call.inputHead}</code>
          </details>
        </>
      )}
    </Panel>
  )
}

function Events(props: { transaction: Transaction }) {
  const { events } = props.transaction
  return (
    <Panel title={`事件（${events.length}）`}>
      {events.length === 0 && <p className="jhc-quiet">这笔交易没有留下事件。</p>}
      {events.map((event) => (
        <div key={event.logIndex} className="event">
          <p className="event-head">
            <b>{event.decoded?.zh ?? event.decoded?.name ?? '未识别的事件'}</b>
            <ContractLink address={event.address} name={event.contractName} />
            <span className="jhc-quiet">日志序号 {event.logIndex}</span>
          </p>
          {event.decoded ? (
            <DecodedView decoded={event.decoded} />
          ) : (
            <code className="raw-data">{[...event.topics, event.data].join('\n')}</code>
          )}
        </div>
      ))}
    </Panel>
  )
}
