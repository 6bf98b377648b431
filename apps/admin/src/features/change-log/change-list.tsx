import type { CallResult } from '@jhc/kit/api.ts'
import type { changeLogApi } from '@jhc/trust-platform/anchoring/change-log/api.ts'
import { textColumn, timeColumn } from '@jhc/ui/columns.tsx'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { EvidenceChip, evidenceWord } from '@jhc/ui/evidence-chip.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { changeLog } from '../../apis.ts'
import { blockColumn } from '../../parts/block-column.tsx'
import { ChangeProofDrawer } from './change-proof-drawer.tsx'

export type Change = CallResult<(typeof changeLogApi)['operations']['changes']>['items'][number]
export type ChangeKind = 'merge' | 'split' | 'decision'

export const changeWords: Record<ChangeKind, string> = { merge: '合并', split: '拆分', decision: '审核结论' }
const verdicts: Record<string, string> = { same: '同一人', different: '不是同一人' }

export function changeTitle(change: Change): string {
  const word = changeWords[change.kind as ChangeKind] ?? change.kind
  const verdict = change.ids.verdict?.[0]
  return verdict ? `${word}：${verdicts[verdict] ?? verdict}` : word
}

/** Merged by hand, by a reviewer's decision or by the matching itself: each names the residents in its own way. */
const personsOf = ({ ids }: Change) => [...new Set([...(ids.personIds ?? []), ...(ids.from ?? []), ...(ids.to ?? [])])]

const evidenceOf = (change: Change) => (change.state === 'waiting' ? 'collected' : change.state)

function columnsOf(open: (change: Change) => void): ListColumn<Change>[] {
  return [
    {
      key: 'seq',
      title: '编号',
      width: 88,
      locked: true,
      render: (change) => formatNumber(change.seq),
      text: (change) => String(change.seq),
    },
    textColumn('kind', '变更', 168, changeTitle, { card: 'title' }),
    {
      key: 'state',
      title: '存证',
      width: 112,
      card: 'corner',
      render: (change) => <EvidenceChip state={evidenceOf(change)} subject="变更" onOpen={() => open(change)} />,
      text: (change) => evidenceWord(evidenceOf(change)),
    },
    timeColumn('at', '变更时间', (change) => change.at),
    {
      key: 'persons',
      title: '主索引号',
      width: 208,
      render: (change) => (
        <ul className="plain-list">
          {personsOf(change).map((id) => (
            <li key={id}>
              <CopyableId value={id} label="主索引号" head={8} tail={6} />
            </li>
          ))}
        </ul>
      ),
      text: (change) => personsOf(change).join(' '),
    },
    textColumn('registrations', '涉及登记', 96, (change) => `${change.ids.registrationIds?.length ?? 0} 条`),
    {
      key: 'by',
      title: '操作人',
      width: 168,
      render: (change) => <CopyableId value={change.ids.by?.[0] ?? ''} label="操作人账号" />,
      text: (change) => change.ids.by?.[0] ?? '',
    },
    blockColumn((change) => change.blockNumber),
    {
      key: 'verify',
      title: '核验',
      width: 96,
      render: (change) => (
        <Button size="small" aria-label={`验证第 ${change.seq} 号变更`} onClick={() => open(change)}>
          验证
        </Button>
      ),
      text: () => '',
    },
  ]
}

/** Change records with their evidence, of one person or of all. */
export function ChangeList(props: {
  personId?: string
  kind?: ChangeKind
  page: number
  pageSize: number
  onPage: (page: number, pageSize: number) => void
  filters?: ReactNode
}) {
  const { personId, kind, page, pageSize } = props
  const [opened, setOpened] = useState<Change | null>(null)
  const query = changeLog.useQuery(
    'changes',
    { query: { page, pageSize, personId, kind } },
    { keepPrevious: true, refetchInterval: 10_000 },
  )
  return (
    <>
      <ListPage
        listId="changes"
        columns={columnsOf(setOpened)}
        rowKey={(change) => String(change.seq)}
        query={query}
        page={page}
        pageSize={pageSize}
        onPage={props.onPage}
        filters={props.filters}
        exporting={{
          name: '变更记录',
          fetchPage: (next, size) =>
            changeLog.client.changes({ query: { page: next, pageSize: size, personId, kind } }),
        }}
        empty={<EmptyState title="没有变更记录" hint="合并、拆分居民或给出审核结论后，记录会列在这里，次日上链。" />}
      />
      <ChangeProofDrawer change={opened} onClose={() => setOpened(null)} />
    </>
  )
}
