import { getRouteApi } from '@tanstack/react-router'
import { Button, DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import { indexLibrary } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { SearchInput } from '../../parts/search-input.tsx'
import { anchorStateOptions, gradeOptions, recordTypeOptions } from '../../words.ts'

const route = getRouteApi('/shell/entries')

export function EntryFilters() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const catalogue = indexLibrary.useQuery('sources', {}, { staleTime: 60_000 }).data
  const apply = (part: Partial<typeof search>) =>
    navigate({
      search: ({ after: _after, before: _before, ...rest }) => ({ ...rest, ...part, page: 1 }),
      replace: false,
    })
  const filtered = Object.entries(search).some(
    ([key, value]) => value !== undefined && !['page', 'pageSize', 'after', 'before', 'sort', 'versions'].includes(key),
  )
  return (
    <>
      <FilterField label="档案编号" width={208}>
        {(id) => (
          <SearchInput
            id={id}
            value={search.recordId}
            placeholder="完整编号"
            onApply={(recordId) => apply({ recordId })}
          />
        )}
      </FilterField>
      <FilterField label="居民主索引号" width={208}>
        {(id) => (
          <SearchInput
            id={id}
            value={search.personId}
            placeholder="完整编号"
            onApply={(personId) => apply({ personId })}
          />
        )}
      </FilterField>
      <FilterField label="来源" width={168}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={search.sourceId}
            onChange={(sourceId) => apply({ sourceId })}
            options={catalogue?.sources.map((source) => ({ value: source.sourceId, label: source.name }))}
          />
        )}
      </FilterField>
      <FilterField label="机构" width={208}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder="全部"
            value={search.orgId}
            onChange={(orgId) => apply({ orgId })}
            options={catalogue?.organisations.map((org) => ({ value: org.orgId, label: org.name }))}
          />
        )}
      </FilterField>
      <FilterField label="类型" width={136}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={search.recordType}
            onChange={(recordType) => apply({ recordType })}
            options={recordTypeOptions}
          />
        )}
      </FilterField>
      <FilterField label="存证状态" width={112}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={search.state}
            onChange={(state) => apply({ state })}
            options={anchorStateOptions}
          />
        )}
      </FilterField>
      <FilterField label="分级" width={128}>
        {(id) => (
          <Select
            id={id}
            allowClear
            placeholder="全部"
            value={search.grade}
            onChange={(grade) => apply({ grade })}
            options={gradeOptions}
          />
        )}
      </FilterField>
      <FilterField label="业务日期" width={256}>
        {(id) => (
          <DatePicker.RangePicker
            id={{ start: id }}
            allowEmpty={[true, true]}
            value={[search.dayFrom ? dayjs(search.dayFrom) : null, search.dayTo ? dayjs(search.dayTo) : null]}
            onChange={(range) =>
              apply({ dayFrom: range?.[0]?.format('YYYY-MM-DD'), dayTo: range?.[1]?.format('YYYY-MM-DD') })
            }
          />
        )}
      </FilterField>
      <FilterField label="版本" width={112}>
        {(id) => (
          <Select
            id={id}
            value={search.versions}
            onChange={(versions) => apply({ versions })}
            options={[
              { value: 'current', label: '仅最新版' },
              { value: 'all', label: '全部版本' },
            ]}
          />
        )}
      </FilterField>
      <FilterField label="排序" width={136}>
        {(id) => (
          <Select
            id={id}
            value={search.sort}
            onChange={(sort) => apply({ sort })}
            options={[
              { value: 'collectedAt', label: '最近采集在前' },
              { value: 'day', label: '业务日期在前' },
            ]}
          />
        )}
      </FilterField>
      {filtered && (
        <Button type="link" onClick={() => navigate({ search: {} })}>
          清除筛选
        </Button>
      )}
    </>
  )
}
