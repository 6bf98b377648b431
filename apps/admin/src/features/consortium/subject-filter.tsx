import { Select } from 'antd'
import { consortium } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'

const all = { query: { page: 1, pageSize: 200 } }

/** Organisations, nodes and consortia by name. */
export function SubjectFilter(props: { value: string | undefined; onChange: (id: string | undefined) => void }) {
  const consortia = consortium.useQuery('consortia', {}).data?.consortia ?? []
  const organisations = consortium.useQuery('organisations', all).data?.items ?? []
  const nodes = consortium.useQuery('nodes', all).data?.items ?? []
  const groups = [
    { label: '医联体', options: consortia.map((one) => ({ value: one.consortiumId, label: one.name })) },
    { label: '机构', options: organisations.map((one) => ({ value: one.orgId, label: one.name })) },
    { label: '节点', options: nodes.map((one) => ({ value: one.nodeId, label: one.name })) },
  ]
  return (
    <FilterField label="对象" width={280}>
      {(id) => (
        <Select
          id={id}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="全部"
          value={props.value}
          onChange={props.onChange}
          options={groups.filter(({ options }) => options.length > 0)}
        />
      )}
    </FilterField>
  )
}
