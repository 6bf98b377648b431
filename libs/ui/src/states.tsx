import { InboxOutlined, ReloadOutlined, WarningFilled } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { CopyableId } from './copyable-id.tsx'
import { RequestFailure } from './http-client.ts'

/** An empty place says what would fill it and offers the step. */
export function EmptyState(props: { title: string; hint: ReactNode; action?: ReactNode }) {
  return (
    <div className="jhc-state" role="status">
      <InboxOutlined className="jhc-state-icon" aria-hidden="true" />
      <div className="jhc-state-title">{props.title}</div>
      <div className="jhc-state-hint">{props.hint}</div>
      {props.action}
    </div>
  )
}

/** What happened, what to do, and the code; retry where it can help. */
export function ErrorState(props: { error: unknown; onRetry?: () => void; compact?: boolean }) {
  const failure = props.error instanceof RequestFailure ? props.error : null
  const code = failure?.code ?? 'ui.page-failed'
  return (
    <div className={props.compact ? 'jhc-state jhc-state-compact' : 'jhc-state'} role="alert">
      <WarningFilled className="jhc-state-icon jhc-state-icon-error" aria-hidden="true" />
      <div className="jhc-state-title">{failure?.zh ?? '页面出错了，请刷新后重试。'}</div>
      <div className="jhc-state-hint">
        错误码 <code>{code}</code>
        {failure?.traceId && (
          <>
            {' · '}追踪号 <CopyableId value={failure.traceId} label="追踪号" />
          </>
        )}
      </div>
      {props.onRetry && (
        <Button icon={<ReloadOutlined />} onClick={props.onRetry}>
          重试
        </Button>
      )}
    </div>
  )
}

/** Nothing for 200 ms, then a skeleton: quick answers do not flicker. It keeps its height, so nothing jumps. */
export function DelayedSkeleton(props: { rows?: number; minHeight?: number }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div style={{ minHeight: props.minHeight ?? 160 }} aria-busy="true">
      {shown && <Skeleton active title={false} paragraph={{ rows: props.rows ?? 5 }} />}
    </div>
  )
}
