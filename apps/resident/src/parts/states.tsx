import { Button } from 'antd-mobile'
import { type ReactNode, useEffect, useState } from 'react'
import { failureOf, type RequestFailure } from '../api/request-failure.ts'
import type { Query } from '../api/use-query.ts'

/** After 200 ms, so that what is quick does not flicker. */
export function Waiting({ lines = 3, label = '正在加载' }: { lines?: number; label?: string }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" aria-label={label} className="bones">
      {shown && Array.from({ length: lines }, (_, i) => `bone ${i}`).map((key) => <div key={key} className="bone" />)}
    </div>
  )
}

export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {hint && <p className="quiet">{hint}</p>}
      {children}
    </div>
  )
}

export function Failed({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const failure: RequestFailure = failureOf(error)
  return (
    <div className="state" role="alert">
      <p className="state-title">
        <span aria-hidden="true">⚠ </span>
        {failure.zh}
      </p>
      <p className="quiet">
        错误码 <code>{failure.code}</code>
        {failure.traceId && <> · 追踪号 {failure.traceId.slice(0, 8)}</>}
      </p>
      {retry && (
        <Button size="small" onClick={retry}>
          再试一次
        </Button>
      )}
    </div>
  )
}

/** One line under a button or a form. */
export function Problem({ error }: { error: unknown }) {
  if (!error) return null
  const failure = failureOf(error)
  if (failure.code === 'signer.cancelled') return null
  return (
    <p className="problem" role="alert">
      {failure.zh}
      <code>{failure.code}</code>
    </p>
  )
}

/** What was shown stays while it is asked for again; a failure says so only where there is nothing to show. */
export function Loaded<T>({
  query,
  children,
  lines,
}: {
  query: Query<T>
  children: (data: T) => ReactNode
  lines?: number
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.failure) return <Failed error={query.failure} retry={query.reload} />
  return <Waiting {...(lines ? { lines } : {})} />
}
