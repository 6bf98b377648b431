import './consent.css'
import { PlusOutlined } from '@ant-design/icons'
import { formatTime } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { consent } from '../../apis.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import type { ConsentText } from './consent-text.ts'
import { TextForm } from './text-form.tsx'
import { VersionCompare } from './version-compare.tsx'
import { kindWords, purposeWords } from './words.tsx'

const route = getRouteApi('/shell/consent-texts')

export function TextsPage() {
  const { template, left, right } = route.useSearch()
  const navigate = route.useNavigate()
  const mayManage = usePermission('consent.manage')
  const query = consent.useQuery('templates', { query: { all: 'true' } })
  const [edited, setEdited] = useState<{ of: ConsentText | null } | null>(null)
  return (
    <>
      <PageHeader
        title="知情同意书"
        hint="居民签的是所见版本文本的哈希：发布新版本不改变已签的授权，旧版本永久保留。"
        extra={
          mayManage && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setEdited({ of: null })}>
              新建同意书
            </Button>
          )
        }
      />
      <Loaded query={query} rows={8} minHeight={420}>
        {({ templates }) => {
          const byId = [...Map.groupBy(templates, ({ templateId }) => templateId)].map(
            ([templateId, versions]) => [templateId, versions.toSorted((a, b) => b.version - a.version)] as const,
          )
          const shown = byId.find(([templateId]) => templateId === template) ?? byId[0]
          if (!shown) return <EmptyState title="还没有知情同意书" hint="先发布一份，居民才能据此签署授权。" />
          const [templateId, versions] = shown
          const newest = versions[0]!
          const pick = (version: number | undefined, fallback: ConsentText) =>
            versions.find((one) => one.version === version) ?? fallback
          const [before, after] = [pick(left, versions[1] ?? newest), pick(right, newest)]
          const options = versions.map(({ version, createdAt, current }) => ({
            value: version,
            label: `第 ${version} 版（${formatTime(createdAt).slice(0, 10)}${current ? '，现行' : ''}）`,
          }))
          const choose = (change: object) =>
            navigate({ search: (old) => ({ ...old, template: templateId, ...change }) })
          return (
            <div className="stack">
              <Panel title={`全部同意书（${byId.length}）`}>
                <div className="table-scroll">
                  <table className="plain-table">
                    <thead>
                      <tr>
                        <th>名称</th>
                        <th>授权类别</th>
                        <th>用途</th>
                        <th className="right">版本数</th>
                        <th>现行版本发布</th>
                      </tr>
                    </thead>
                    <tbody>
                      {byId.map(([id, all]) => {
                        const current = all.find((one) => one.current) ?? all[0]!
                        return (
                          <tr key={id} aria-current={id === templateId ? 'true' : undefined}>
                            <td>
                              <Button
                                type="link"
                                size="small"
                                onClick={() =>
                                  navigate({ search: { template: id, left: undefined, right: undefined } })
                                }
                              >
                                {current.title}
                              </Button>
                            </td>
                            <td>{kindWords[current.kind]}</td>
                            <td>{purposeWords[current.purpose] ?? current.purpose}</td>
                            <td className="right">{all.length}</td>
                            <td>
                              <TimeText at={current.createdAt} />
                            </td>
                          </tr>
                        )
                      })}
                    </tbody>
                  </table>
                </div>
              </Panel>
              <Panel
                title={newest.title}
                extra={
                  <span className="panel-tools">
                    <ToneTag tone="verified">
                      现行第 {(versions.find((one) => one.current) ?? newest).version} 版
                    </ToneTag>
                    {mayManage && (
                      <Button size="small" onClick={() => setEdited({ of: newest })}>
                        拟新版本
                      </Button>
                    )}
                  </span>
                }
              >
                <div className="inline-filters">
                  <FilterField label="左：旧版本" width={240}>
                    {(id) => (
                      <Select
                        id={id}
                        value={before.version}
                        options={options}
                        onChange={(value) => choose({ left: value })}
                      />
                    )}
                  </FilterField>
                  <FilterField label="右：新版本" width={240}>
                    {(id) => (
                      <Select
                        id={id}
                        value={after.version}
                        options={options}
                        onChange={(value) => choose({ right: value })}
                      />
                    )}
                  </FilterField>
                </div>
                <VersionCompare before={before} after={after} />
              </Panel>
            </div>
          )
        }}
      </Loaded>
      {edited && <TextForm of={edited.of} onClose={() => setEdited(null)} />}
    </>
  )
}
