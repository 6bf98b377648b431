import './residents.css'
import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { MaskedText } from '@jhc/ui/masked-text.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Segmented, Select } from 'antd'
import { useState } from 'react'
import { indexLibrary } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { recordTypeOptions, sexWord } from '../../words.ts'
import { usePermission } from '../accounts/session.ts'
import { PersonChanges } from '../change-log/person-changes.tsx'
import { PersonHistory } from '../empi/person-history.tsx'
import { ResidentTrace } from '../provenance/resident-trace.tsx'
import { EncounterList } from './encounter-list.tsx'
import { organisationsOf, type Resident, selectEncounters } from './resident.ts'
import { VisitTimeline } from './visit-timeline.tsx'

const route = getRouteApi('/shell/residents/$personId')

export function ResidentPage() {
  const { personId } = route.useParams()
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  const mayReadHistory = usePermission('empi.read')
  const mayTrace = usePermission('provenance.read')
  const query = indexLibrary.useQuery(
    'resident',
    { params: { personId } },
    {
      staleTime: 5_000,
      // The index follows the master index a moment after a merge or split.
      refetchInterval: tab === 'history' ? 3_000 : false,
    },
  )
  return (
    <Loaded query={query} rows={10} minHeight={480}>
      {(resident) => (
        <>
          <PageHeader
            title={<MaskedText text={resident.maskedName} missing="姓名仅医院持有" />}
            hint={`${sexWord(resident.sex)} · ${resident.birthYear ? `${resident.birthYear} 年生` : '出生年未知'}`}
            extra={
              (mayReadHistory || mayTrace) && (
                <Segmented<'visits' | 'history' | 'trace'>
                  value={tab}
                  onChange={(value) => navigate({ search: (before) => ({ ...before, tab: value }) })}
                  options={[
                    { value: 'visits' as const, label: '就诊与档案' },
                    ...(mayReadHistory ? [{ value: 'history' as const, label: '归并历史' }] : []),
                    ...(mayTrace ? [{ value: 'trace' as const, label: '溯源' }] : []),
                  ]}
                />
              )
            }
          />
          {tab === 'trace' && mayTrace ? (
            <ResidentTrace subject={resident.personId} />
          ) : tab === 'history' && mayReadHistory ? (
            <div className="stack">
              <PersonHistory resident={resident} />
              <PersonChanges personId={resident.personId} />
            </div>
          ) : (
            <Visits resident={resident} />
          )}
        </>
      )}
    </Loaded>
  )
}

function Visits(props: { resident: Resident }) {
  const { resident } = props
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [picked, setPicked] = useState<string | null>(null)
  const encounters = selectEncounters(resident.encounters, search)
  const organisations = organisationsOf(resident.encounters)
  const recordCount = resident.encounters.reduce((sum, encounter) => sum + encounter.records.length, 0)

  const toggle = (encounterId: string) =>
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(encounterId)) after.add(encounterId)
      return after
    })

  return (
    <div className="stack">
      <Panel title="患者">
        <Facts
          items={[
            { label: '主索引号', value: <CopyableId value={resident.personId} label="主索引号" head={13} tail={12} /> },
            { label: '就诊机构', value: `${formatNumber(organisations.length)} 家` },
            { label: '就诊活动', value: `${formatNumber(resident.encounters.length)} 次` },
            { label: '档案', value: `${formatNumber(recordCount)} 份` },
            {
              label: `归并的登记（${resident.registrations.length}）`,
              value: (
                <ul className="plain-list">
                  {resident.registrations.map((registration) => (
                    <li key={registration.registrationId}>{registration.orgName}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Panel>
      {resident.encounters.length > 0 && (
        <Panel title="就诊时间线">
          <VisitTimeline
            encounters={resident.encounters}
            onPick={(encounterId) => {
              setPicked(encounterId)
              setOpen((before) => new Set([...before, encounterId]))
            }}
          />
        </Panel>
      )}
      <Panel
        title={`就诊活动与档案（${formatNumber(encounters.length)}）`}
        extra={
          <Button
            size="small"
            onClick={() =>
              setOpen(open.size > 0 ? new Set() : new Set(encounters.slice(0, 20).map((one) => one.encounterId)))
            }
          >
            {open.size > 0 ? '全部收起' : '展开前 20 次'}
          </Button>
        }
      >
        <div className="inline-filters">
          <FilterField label="机构" width={240}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部机构"
                value={search.org}
                onChange={(org) => navigate({ search: (before) => ({ ...before, org }) })}
                options={organisations.map((org) => ({ value: org.orgId, label: `${org.orgName}（${org.count}）` }))}
              />
            )}
          </FilterField>
          <FilterField label="档案类型" width={160}>
            {(id) => (
              <Select
                id={id}
                allowClear
                placeholder="全部类型"
                value={search.recordType}
                onChange={(recordType) => navigate({ search: (before) => ({ ...before, recordType }) })}
                options={recordTypeOptions}
              />
            )}
          </FilterField>
        </div>
        {encounters.length === 0 ? (
          <EmptyState title="没有符合条件的就诊活动" hint="清除上面的筛选，或等待来源机构下一次采集。" />
        ) : (
          <EncounterList encounters={encounters} open={open} onToggle={toggle} picked={picked} />
        )}
      </Panel>
    </div>
  )
}
