import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Facts } from '@jhc/ui/facts.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import { indexLibrary } from '../../apis.ts'
import { GradeTag } from '../../parts/grade-tag.tsx'
import { Panel } from '../../parts/panel.tsx'
import { entryKindWords, recordTypeWords } from '../../words.ts'
import { usePermission } from '../accounts/session.ts'
import { ProvenancePanel } from '../provenance/provenance-panel.tsx'
import { RecordEvidence, VerifyButton } from '../provenance/verify-button.tsx'
import { recordTitle } from './entry-columns.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import { metaFact } from './meta-words.ts'
import { VersionsPanel } from './versions-panel.tsx'

const route = getRouteApi('/shell/records/$recordId')

export function RecordPage() {
  const { recordId } = route.useParams()
  const search = route.useSearch()
  const mayTrace = usePermission('provenance.read')
  const query = indexLibrary.useQuery('get', { params: { recordId } })
  return (
    <Loaded query={query} rows={10} minHeight={480}>
      {({ versions }) => {
        const newest = versions.find((version) => version.current) ?? versions.at(-1)
        const row = versions.find((version) => version.version === search.version) ?? newest
        if (!row)
          return (
            <EmptyState
              title="没有这份档案的索引"
              hint="请检查编号是否完整。"
              action={<Link to="/entries">回到索引库</Link>}
            />
          )
        const record = { recordId, version: row.version, title: recordTitle(row) }
        return (
          <>
            <PageHeader
              title={recordTitle(row)}
              hint={row.orgName}
              extra={
                <>
                  <RecordEvidence state={row.state} record={record} />
                  <VerifyButton record={record} primary />
                </>
              }
            />
            {!row.current && (
              <Alert
                type="info"
                showIcon
                className="gap-below"
                title={`正在查看第 ${row.version} 版；最新为第 ${newest?.version} 版。`}
                action={
                  <Link to="/records/$recordId" params={{ recordId }}>
                    看最新版
                  </Link>
                }
              />
            )}
            {row.kind === 'tombstone' && (
              <Alert
                type="warning"
                showIcon
                className="gap-below"
                title="来源中已没有这份档案：这一版是注销记录，之前的版本仍可核验。"
              />
            )}
            <div className="stack">
              <Panel title="数据索引">
                <Facts
                  items={[
                    { label: '档案编号', value: <CopyableId value={recordId} label="档案编号" head={13} tail={12} /> },
                    { label: '类型', value: recordTypeWords[row.recordType] },
                    { label: '业务日期', value: row.day },
                    { label: '持有机构', value: row.orgName },
                    { label: '来源', value: row.sourceName },
                    { label: '分级', value: <GradeTag grade={row.grade} /> },
                    { label: '版本', value: `第 ${row.version} 版（${entryKindWords[row.kind]}）` },
                    { label: '采集时间', value: <TimeText at={row.collectedAt} /> },
                    {
                      label: '指纹（SM3）',
                      value: <CopyableId value={row.fingerprint} label="指纹" head={12} tail={10} />,
                    },
                    { label: '字段叶数（含补位）', value: row.leafCount },
                    {
                      label: '居民',
                      value: row.personId ? (
                        <Link to="/residents/$personId" params={{ personId: row.personId }}>
                          居民视图
                        </Link>
                      ) : (
                        '未归并'
                      ),
                    },
                    ...Object.entries(row.meta).map(([key, value]) => metaFact(key, value)),
                  ]}
                />
              </Panel>
              <EvidencePanel row={row} record={record} />
              {mayTrace && <ProvenancePanel recordId={recordId} />}
              <VersionsPanel versions={versions} shownVersion={row.version} />
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
