import './empi.css'
import type { empiApi } from '@jhc/data-center/empi/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Pagination, Segmented } from 'antd'
import { useState } from 'react'
import { empi } from '../../apis.ts'
import { EmpiNumbers } from './empi-numbers.tsx'
import { PairDetail } from './pair-detail.tsx'
import { PairList } from './pair-list.tsx'

const route = getRouteApi('/shell/reviews')
export type Pair = CallResult<(typeof empiApi)['operations']['reviewQueue']>['items'][number]
const pageSize = 20

export function ReviewsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const query = empi.useQuery(
    'reviewQueue',
    { query: { state: search.state, page: search.page, pageSize } },
    { keepPrevious: true },
  )
  const decide = empi.useMutation('decide')
  const pairs = query.data?.items ?? []
  const at = Math.max(
    0,
    pairs.findIndex((pair) => pair.pairId === search.pair),
  )
  const pair = pairs[at]

  const move = (step: number) => {
    const next = pairs[Math.min(pairs.length - 1, Math.max(0, at + step))]
    if (next) navigate({ search: (before) => ({ ...before, pair: next.pairId }), replace: true })
  }

  async function settle(verdict: 'same' | 'different') {
    if (!pair || pair.state !== 'open' || decide.isPending) return
    const next = pairs[at + 1] ?? pairs[at - 1]
    try {
      await decide.mutateAsync({ params: { pairId: pair.pairId }, body: { verdict, reason } })
    } catch {
      return
    }
    setReason('')
    message.success(verdict === 'same' ? '已记为同一人，两处登记已归并。' : '已记为不是同一人，今后不再提示这一对。')
    navigate({ search: (before) => ({ ...before, pair: next?.pairId }), replace: true })
    await Promise.all([
      queries.invalidateQueries({ queryKey: empi.key('reviewQueue') }),
      queries.invalidateQueries({ queryKey: empi.key('stats') }),
    ])
  }

  return (
    <>
      <PageHeader
        title="EMPI 审核"
        hint="机器不敢断定的两处登记由人来定；结论可在居民页的「归并历史」里拆分或合并改正。"
      />
      <EmpiNumbers />
      <div className="review-tabs">
        <Segmented<Pair['state']>
          value={search.state}
          onChange={(state) => navigate({ search: { state, page: 1 } })}
          options={[
            { value: 'open', label: <TabLabel state="open" word="待审核" /> },
            { value: 'same', label: <TabLabel state="same" word="同一人" /> },
            { value: 'different', label: <TabLabel state="different" word="不是同一人" /> },
          ]}
        />
      </div>
      <Loaded query={query} rows={8} minHeight={420}>
        {(answer) =>
          answer.items.length === 0 || !pair ? (
            <EmptyState
              title={search.state === 'open' ? '没有待审核的登记对' : '还没有这一类结论'}
              hint={
                search.state === 'open'
                  ? '新的登记到达后，相似度落在两个阈值之间的会排到这里。'
                  : '在「待审核」里作出结论后会列在这里。'
              }
              action={<Link to="/residents">查看居民视图</Link>}
            />
          ) : (
            <div className="review">
              <div className="review-side">
                <PairList
                  pairs={answer.items}
                  pickedId={pair.pairId}
                  onPick={(pairId) => navigate({ search: (before) => ({ ...before, pair: pairId }), replace: true })}
                />
                {answer.total > pageSize && (
                  <Pagination
                    simple
                    size="small"
                    current={search.page}
                    pageSize={pageSize}
                    total={answer.total}
                    onChange={(page) => navigate({ search: (before) => ({ ...before, page, pair: undefined }) })}
                  />
                )}
              </div>
              <PairDetail
                pair={pair}
                reason={reason}
                onReason={setReason}
                onSettle={settle}
                onMove={move}
                busy={decide.isPending}
                failure={decide.error}
              />
            </div>
          )
        }
      </Loaded>
    </>
  )
}

function TabLabel(props: { state: 'open' | 'same' | 'different'; word: string }) {
  const total = empi.useQuery('reviewQueue', { query: { state: props.state, page: 1, pageSize: 1 } }).data?.total
  return (
    <span className="jhc-number">
      {props.word}
      {total !== undefined && ` ${formatNumber(total)}`}
    </span>
  )
}
