import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Alert, Select } from 'antd'
import { changeLog } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { ChangeList, changeWords } from './change-list.tsx'

const route = getRouteApi('/shell/changes')

export function ChangesPage() {
  const { page, pageSize, personId, kind } = route.useSearch()
  const navigate = route.useNavigate()
  const status = changeLog.useQuery('status', {}, { refetchInterval: 10_000 })
  return (
    <>
      <PageHeader
        title="变更记录"
        hint="主索引的合并、拆分与审核结论，按 T+1 打包上链。档案的更新与作废各自是一条索引条目，见“索引库”。"
      />
      <Loaded query={status} rows={1} minHeight={32}>
        {(now) => (
          <>
            {now.trouble && (
              <Alert type="error" showIcon title={`变更记录上链已停住（${now.trouble}）；请先做全库核验。`} />
            )}
            <p className="number-line">
              <span>
                共 <b>{formatNumber(now.changes)}</b> 条
              </span>
              <span>
                已确认 <b>{formatNumber(now.final)}</b> 条，{formatNumber(now.batches)} 批
              </span>
              <span>
                待打包 <b>{formatNumber(now.waiting)}</b> 条
              </span>
              {now.oldestWaitingAt && (
                <span>
                  最早待打包 <TimeText at={now.oldestWaitingAt} />
                </span>
              )}
            </p>
          </>
        )}
      </Loaded>
      <ChangeList
        {...{ page, pageSize, personId, kind }}
        onPage={(nextPage, nextSize) =>
          navigate({ search: (before) => ({ ...before, page: nextPage, pageSize: nextSize }) })
        }
        filters={
          <>
            <FilterField label="主索引号" width={320}>
              {(id) => (
                <SearchInput
                  id={id}
                  value={personId}
                  placeholder="完整主索引号"
                  onApply={(value) => navigate({ search: (before) => ({ ...before, personId: value, page: 1 }) })}
                />
              )}
            </FilterField>
            <FilterField label="变更" width={160}>
              {(id) => (
                <Select
                  id={id}
                  allowClear
                  placeholder="全部"
                  value={kind}
                  onChange={(value) => navigate({ search: (before) => ({ ...before, kind: value, page: 1 }) })}
                  options={Object.entries(changeWords).map(([value, label]) => ({ value, label }))}
                />
              )}
            </FilterField>
          </>
        }
      />
    </>
  )
}
