import type { recognitionApi } from '@jhc/applications/recognition/api.ts'
import type { CallResult } from '@jhc/kit/api.ts'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { formatTime } from '@jhc/ui/format.ts'
import type { ListColumn } from '@jhc/ui/list-column.ts'
import { ListPage } from '@jhc/ui/list-page.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { recognition } from '../../apis.ts'

const route = getRouteApi('/shell/recognition')
type Version = CallResult<(typeof recognitionApi)['operations']['versions']>['items'][number]

export function VersionList() {
  const { page, pageSize } = route.useSearch()
  const navigate = route.useNavigate()
  const query = recognition.useQuery('versions', { query: { page, pageSize } }, { keepPrevious: true })
  return (
    <ListPage<Version>
      listId="recognition-versions"
      columns={columns}
      rowKey={(row) => String(row.version)}
      query={query}
      page={page}
      pageSize={pageSize}
      onPage={(next, size) => navigate({ search: (before) => ({ ...before, page: next, pageSize: size }) })}
      empty={<EmptyState title="还没有版本" hint="第一次录入项目后，版本列在这里。" />}
    />
  )
}

const columns: ListColumn<Version>[] = [
  {
    key: 'version',
    title: '版本',
    width: 90,
    card: 'title',
    locked: true,
    render: (row) => `第 ${row.version} 版`,
    text: (row) => String(row.version),
  },
  {
    key: 'at',
    title: '时间',
    width: 240,
    render: (row) => <TimeText at={row.at} />,
    text: (row) => formatTime(row.at),
  },
  {
    key: 'items',
    title: '项目数',
    width: 90,
    align: 'right',
    render: (row) => row.items,
    text: (row) => String(row.items),
  },
  { key: 'note', title: '修改说明', width: 320, render: (row) => row.note, text: (row) => row.note },
  {
    key: 'by',
    title: '修改人',
    width: 200,
    render: (row) => <CopyableId value={row.by} label="修改人" />,
    text: (row) => row.by,
  },
]
