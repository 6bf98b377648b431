import { getRouteApi } from '@tanstack/react-router'
import { Select } from 'antd'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { actorWords } from './audit-list.tsx'
import { DayRange } from './day-range.tsx'
import { operationOptions } from './operation-names.ts'

const route = getRouteApi('/shell/audit')

export function AuditFilters() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const set = (change: Partial<typeof search>) => navigate({ search: (before) => ({ ...before, ...change, page: 1 }) })
  return (
    <>
      <DayRange />
      <FilterField label="何人" width={128}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={search.actorKind}
            onChange={(actorKind) => set({ actorKind })}
            options={Object.entries(actorWords).map(([value, label]) => ({ value, label }))}
          />
        )}
      </FilterField>
      <FilterField label="账号" width={168}>
        {(id) => (
          <SearchInput
            id={id}
            value={search.actorId}
            placeholder="完整账号编号"
            onApply={(actorId) => set({ actorId })}
          />
        )}
      </FilterField>
      <FilterField label="操作" width={200}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="全部"
            value={search.operation}
            onChange={(operation) => set({ operation })}
            options={operationOptions}
          />
        )}
      </FilterField>
      <FilterField label="结果" width={112}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={search.outcome}
            onChange={(outcome) => set({ outcome })}
            options={[
              { value: 'ok', label: '成功' },
              { value: 'failed', label: '失败' },
            ]}
          />
        )}
      </FilterField>
      <FilterField label="对象" width={168}>
        {(id) => (
          <SearchInput id={id} value={search.object} placeholder="档案号等" onApply={(object) => set({ object })} />
        )}
      </FilterField>
    </>
  )
}
