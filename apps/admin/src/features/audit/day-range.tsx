import { getRouteApi } from '@tanstack/react-router'
import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { FilterField } from '../../parts/filter-field.tsx'

const route = getRouteApi('/shell/audit')

/** Days of the district, both included; kept in the address. */
export function DayRange() {
  const { from, to } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <FilterField label="日期" width={240}>
      {(id) => (
        <DatePicker.RangePicker
          id={id}
          allowEmpty={[true, true]}
          value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
          onChange={(days) =>
            navigate({
              search: (before) => ({
                ...before,
                from: days?.[0]?.format('YYYY-MM-DD'),
                to: days?.[1]?.format('YYYY-MM-DD'),
                page: 1,
              }),
            })
          }
        />
      )}
    </FilterField>
  )
}

/** The same days as moments; an open end stays open. */
export function momentsOf({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  return {
    from: from && new Date(`${from}T00:00:00+08:00`).toISOString(),
    to: to && new Date(Date.parse(`${to}T00:00:00+08:00`) + 86_400_000).toISOString(),
  }
}
