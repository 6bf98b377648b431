import './interfaces.css'
import type { RequestFailure } from '@jhc/ui/http-client.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { PageHeader } from '@jhc/ui/page-header.tsx'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import { FilterField } from '../../parts/filter-field.tsx'
import { Panel } from '../../parts/panel.tsx'
import { type Operation, operationsQuery, outlineOf } from './openapi.ts'
import { TryOperation } from './try-operation.tsx'

const route = getRouteApi('/shell/interfaces')

export function InterfacesPage() {
  const { operation: chosen, text } = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery(operationsQuery) as UseQueryResult<Operation[], RequestFailure>
  const [apiKey, setApiKey] = useState('')
  return (
    <>
      <PageHeader
        title="接口文档"
        hint="由平台自身的 OpenAPI 生成，与运行中的接口一致；可用调用方的密钥试一试。"
        extra={<a href="/openapi.json">OpenAPI 文件</a>}
      />
      <div className="inline-filters">
        <FilterField label="查找接口" width={260}>
          {(id) => (
            <Input
              id={id}
              allowClear
              defaultValue={text}
              placeholder="名称、路径"
              onChange={(event) =>
                navigate({
                  search: (before) => ({ ...before, text: event.target.value || undefined }),
                  replace: true,
                })
              }
            />
          )}
        </FilterField>
        <FilterField label="调用方密钥（只在本页内存中）" width={320}>
          {(id) => (
            <Input.Password
              id={id}
              autoComplete="off"
              placeholder="jhck.…"
              value={apiKey}
              onChange={(event) => setApiKey(event.target.value.trim())}
            />
          )}
        </FilterField>
      </div>
      <Loaded query={query} rows={10} minHeight={420}>
        {(operations) => {
          const shown = operations.filter((one) => matches(one, text))
          const one = operations.find(({ id }) => id === chosen) ?? shown[0]
          return (
            <div className="interfaces">
              <Panel title={`接口（${shown.length}）`}>
                <OperationList
                  operations={shown}
                  current={one?.id}
                  onPick={(id) => navigate({ search: (before) => ({ ...before, operation: id }) })}
                />
              </Panel>
              {one && (
                <div className="stack">
                  <Described operation={one} />
                  <TryOperation key={one.id} operation={one} apiKey={apiKey} />
                </div>
              )}
            </div>
          )
        }}
      </Loaded>
    </>
  )
}

const matches = (one: Operation, text = '') =>
  `${one.id} ${one.path} ${one.summary}`.toLowerCase().includes(text.toLowerCase())

function OperationList(props: { operations: Operation[]; current?: string; onPick: (id: string) => void }) {
  const tags = [...new Set(props.operations.map(({ tag }) => tag))]
  return (
    <div className="operation-list">
      {tags.map((tag) => (
        <section key={tag}>
          <h3>{tag}</h3>
          {props.operations
            .filter((one) => one.tag === tag)
            .map((one) => (
              <button
                key={one.id}
                type="button"
                aria-current={one.id === props.current || undefined}
                onClick={() => props.onPick(one.id)}
              >
                <span className="operation-method">{one.method}</span>
                <span>{one.summary}</span>
              </button>
            ))}
        </section>
      ))}
    </div>
  )
}

function Described({ operation }: { operation: Operation }) {
  return (
    <Panel title={operation.summary}>
      <p className="break">
        <code>
          {operation.method} {operation.path}
        </code>
      </p>
      <p className="jhc-quiet break">
        名称 {operation.id} · 所需权限 {operation.permission}
      </p>
      {operation.body && (
        <>
          <h3>请求正文</h3>
          <pre className="code-block">{outlineOf(operation.body)}</pre>
        </>
      )}
      {operation.fileType && (
        <p className="jhc-quiet">
          答复是一个文件（<code>{operation.fileType}</code>）
        </p>
      )}
      {operation.response && (
        <>
          <h3>答复</h3>
          <pre className="code-block">{outlineOf(operation.response)}</pre>
        </>
      )}
    </Panel>
  )
}
