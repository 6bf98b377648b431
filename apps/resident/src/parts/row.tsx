import type { ReactNode } from 'react'
import { go } from '../shell/router.ts'

/** A line of a list that leads somewhere; a real link, so that keyboard, long press and screen reader know it. */
export function RowLink({
  to,
  children,
  aside,
  onOpen,
}: {
  to: string
  children: ReactNode
  aside?: ReactNode
  onOpen?: () => void
}) {
  return (
    <a
      className="row"
      href={`/h5${to}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onOpen?.()
        go(to)
      }}
    >
      <span className="row-words">{children}</span>
      <span className="row-aside">{aside}</span>
      <span aria-hidden="true" className="row-arrow">
        ›
      </span>
    </a>
  )
}
