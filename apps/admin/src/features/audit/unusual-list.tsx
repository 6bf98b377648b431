import { CheckCircleFilled, ExclamationCircleFilled } from '@ant-design/icons'
import type { auditApi } from '@jhc/chain-platform/audit/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatNumber, formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { audit } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { useChange } from '../../parts/use-change.ts'
import { actorWords } from './audit-list.tsx'
import { DayRange, momentsOf } from './day-range.tsx'
import { NoteModal } from './note-modal.tsx'

const route = getRouteApi('/shell/audit')
type Answer = CallResult<(typeof auditApi)['operations']['unusual']>
type Unusual = Answer['items'][number]

function columnsOf(
  rules: Answer['rules'],
  onLines: (one: Unusual) => void,
  onReview: (one: Unusual) => void,
): ListColumn<Unusual>[] {
  const ruleOf = (one: Unusual) => rules.find(({ rule }) => rule === one.rule)
  return [
    timeColumn('from', '时间', (one) => one.from, { locked: true }),
    textColumn('rule', '规则', 152, (one) => ruleOf(one)?.zh ?? one.rule, { card: 'title' }),
    {
      key: 'subject',
      title: '何人',
      width: 176,
      render: (one) =>
        one.address ? (
          `${actorWords[one.actorKind] ?? one.actorKind} ${one.address}`
        ) : (
          <>
            {actorWords[one.actorKind] ?? one.actorKind} <CopyableId value={one.subject} label="账号" head={8} />
          </>
        ),
      text: (one) => one.address || one.subject,
    },
    textColumn('org', '机构', 96, (one) => one.orgId),
    textColumn('count', '次数', 80, (one) => formatNumber(one.count), { align: 'right' }),
    {
      key: 'review',
      title: '处置',
      width: 220,
      card: 'corner',
      render: (one) =>
        one.review ? (
          <ToneTag tone="verified" icon={<CheckCircleFilled />} title={`${one.review.by} ${formatTime(one.review.at)}`}>
            {one.review.note}
          </ToneTag>
        ) : (
          <ToneTag tone="waiting" icon={<ExclamationCircleFilled />}>
            待处置
          </ToneTag>
        ),
      text: (one) => one.review?.note ?? '待处置',
    },
    {
      key: 'act',
      title: '操作',
      width: 168,
      render: (one) => (
        <>
          <Button type="link" size="small" onClick={() => onLines(one)}>
            看记录
          </Button>
          {!one.review && (
            <Button type="link" size="small" onClick={() => onReview(one)}>
              处置
            </Button>
          )}
        </>
      ),
      text: () => '',
    },
  ]
}

export function UnusualList() {
  const { page, pageSize, from, to, rule } = route.useSearch()
  const navigate = route.useNavigate()
  const [reviewed, setReviewed] = useState<Unusual | null>(null)
  const { change, busy } = useChange([['audit', 'unusual']])
  const query = audit.useQuery(
    'unusual',
    { query: { page, pageSize, rule, ...momentsOf({ from, to }) } },
    { keepPrevious: true, refetchInterval: 30_000 },
  )
  const rules = query.data?.rules ?? []
  async function review(note: string) {
    if (!reviewed) return
    const body = { rule: reviewed.rule, subject: reviewed.subject, from: reviewed.from, note }
    if (await change('已记下处置说明。', () => audit.client.reviewUnusual({ body }))) setReviewed(null)
  }
  const showLines = (one: Unusual) =>
    navigate({
      search: (before) => ({
        ...before,
        tab: 'lines' as const,
        page: 1,
        from: formatTime(one.from).slice(0, 10),
        to: formatTime(one.to).slice(0, 10),
        actorId: one.address ? undefined : one.subject,
      }),
    })
  return (
    <div className="stack">
      <ul className="plain-list">
        {rules.map((one) => (
          <li key={one.rule}>
            <b>{one.zh}</b>：{one.says}
          </li>
        ))}
      </ul>
      <ListPage
        listId="audit-unusual"
        columns={columnsOf(rules, showLines, setReviewed)}
        rowKey={(one) => `${one.rule} ${one.subject} ${one.from}`}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={
          <>
            <DayRange />
            <FilterField label="规则" width={176}>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  placeholder="全部"
                  value={rule}
                  onChange={(value) => navigate({ search: (before) => ({ ...before, rule: value, page: 1 }) })}
                  options={rules.map((one) => ({ value: one.rule, label: one.zh }))}
                />
              )}
            </FilterField>
          </>
        }
        empty={<EmptyState title="没有异常访问" hint="不选日期时为最近七天；规则如上，由审计记录直接算出。" />}
      />
      {reviewed && (
        <NoteModal
          title="处置异常访问"
          effect="说明保存后不能修改，与这条异常访问一同显示。"
          busy={busy}
          onSubmit={review}
          onClose={() => setReviewed(null)}
        />
      )}
    </div>
  )
}
