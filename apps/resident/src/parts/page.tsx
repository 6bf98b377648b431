import { type ReactNode, useEffect, useRef } from 'react'
import { goBack } from '../shell/router.ts'

/** A screen under a tab: its title takes the focus, so that a screen reader says where one is. */
export function Page({
  title,
  back,
  children,
  action,
}: {
  title: string
  /** Where 返回 leads when the app was opened here. */
  back?: string
  children: ReactNode
  action?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · 健康静安`
    heading.current?.focus({ preventScroll: true })
  }, [title])
  return (
    <>
      <header className="page-head">
        {back && (
          <button type="button" className="icon-button" aria-label="返回" onClick={() => goBack(back)}>
            ‹
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="page-action">{action}</div>
      </header>
      <main className="page">{children}</main>
    </>
  )
}

export function Card({ title, action, children }: { title?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      {title && (
        <div className="card-head">
          <h2>{title}</h2>
          {action}
        </div>
      )}
      {children}
    </section>
  )
}

export function Tag({ tone, children }: { tone: string; children: ReactNode }) {
  const icons: Record<string, string> = { good: '✓', waiting: '…', bad: '✕', quiet: '–' }
  return (
    <span className={`tag tag-${tone}`}>
      <span aria-hidden="true">{icons[tone]} </span>
      {children}
    </span>
  )
}
