import {
  CheckCircleFilled,
  ClockCircleOutlined,
  CloseCircleFilled,
  LinkOutlined,
  SendOutlined,
} from '@ant-design/icons'
import type { queuedSubmission } from '@jhc/chain-platform/gateway/queue/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatBytes, formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import type { Tone } from '@jhc/ui/theme.ts'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { chainQueue } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { TransactionLink } from '../../parts/links.tsx'

type Submission = z.output<typeof queuedSubmission>
type State = 'waiting' | 'included' | 'failed'

const looks: Record<Submission['state'], { word: string; tone: Tone; icon: ReactNode }> = {
  queued: { word: '待发送', tone: 'neutral', icon: <ClockCircleOutlined /> },
  sent: { word: '已发送', tone: 'waiting', icon: <SendOutlined /> },
  included: { word: '已上链', tone: 'included', icon: <LinkOutlined /> },
  final: { word: '已确认', tone: 'verified', icon: <CheckCircleFilled /> },
  failed: { word: '失败', tone: 'mismatch', icon: <CloseCircleFilled /> },
}

const columns: ListColumn<Submission>[] = [
  {
    key: 'key',
    title: '业务编号',
    width: 200,
    locked: true,
    card: 'title',
    render: (row) => <CopyableId value={row.idempotencyKey} label="业务编号" head={10} />,
    text: (row) => row.idempotencyKey,
  },
  {
    key: 'state',
    title: '状态',
    width: 112,
    card: 'corner',
    render: ({ state }) => (
      <ToneTag tone={looks[state].tone} icon={looks[state].icon}>
        {looks[state].word}
      </ToneTag>
    ),
    text: ({ state }) => looks[state].word,
  },
  timeColumn('createdAt', '提交时间', (row) => row.createdAt),
  textColumn('contract', '合约', 144, (row) => row.contract),
  {
    key: 'nonce',
    title: '账户序号',
    width: 96,
    align: 'right',
    render: (row) => (row.nonce === null ? '—' : formatNumber(row.nonce)),
    text: (row) => String(row.nonce ?? ''),
  },
  {
    key: 'bytes',
    title: '大小',
    width: 96,
    align: 'right',
    render: (row) => formatBytes(row.bytes),
    text: (row) => String(row.bytes),
  },
  blockColumn((row) => row.blockNumber),
  {
    key: 'transaction',
    title: '交易',
    width: 216,
    render: (row) =>
      row.blockNumber === null ? (
        <CopyableId value={row.transactionHash} label="交易哈希" />
      ) : (
        <TransactionLink hash={row.transactionHash} />
      ),
    text: (row) => row.transactionHash,
  },
  {
    key: 'failure',
    title: '失败原因',
    width: 240,
    render: (row) =>
      row.failure ? (
        <span className="break">
          <code>{row.failure.code}</code> {row.failure.detail}
        </span>
      ) : (
        <span className="jhc-quiet">—</span>
      ),
    text: (row) => (row.failure ? `${row.failure.code} ${row.failure.detail}` : ''),
  },
]

const empties: Record<State, { title: string; hint: string }> = {
  waiting: { title: '队列是空的', hint: '提交的交易都已写入区块；新的提交会先在这里排队。' },
  included: { title: '还没有上链的交易', hint: '第一笔交易写入区块后会列在这里。' },
  failed: { title: '没有失败的交易', hint: '链上回退或被拒绝的交易会连同原因列在这里。' },
}

export function SubmissionList(props: {
  state: State
  page: number
  pageSize: number
  onPage: (page: number, pageSize: number) => void
}) {
  const { state, page, pageSize } = props
  const query = chainQueue.useQuery(
    'submissions',
    { query: { state, page, pageSize } },
    { keepPrevious: true, refetchInterval: page === 1 ? 2_000 : false },
  )
  return (
    <ListPage
      listId="chain-queue"
      columns={state === 'failed' ? columns : columns.filter((column) => column.key !== 'failure')}
      rowKey={(row) => row.idempotencyKey}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={props.onPage}
      exporting={{
        name: '上链队列',
        fetchPage: (nextPage, nextSize) =>
          chainQueue.client.submissions({ query: { state, page: nextPage, pageSize: nextSize } }),
      }}
      empty={<EmptyState {...empties[state]} />}
    />
  )
}
