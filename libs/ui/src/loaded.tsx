import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RequestFailure } from './http-client.ts'
import { DelayedSkeleton, ErrorState } from './states.tsx'

/** The three faces of a query: skeleton, error with retry, content. Content stays on screen when a later poll fails. */
export function Loaded<T>(props: {
  query: UseQueryResult<T, RequestFailure>
  rows?: number
  minHeight?: number
  compact?: boolean
  children: (data: T) => ReactNode
}) {
  const { query } = props
  if (query.data !== undefined) return <>{props.children(query.data)}</>
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} compact={props.compact} />
  return <DelayedSkeleton rows={props.rows} minHeight={props.minHeight} />
}
