import type { ReactNode } from 'react'

export function PageHeader(props: { title: ReactNode; hint?: ReactNode; extra?: ReactNode; back?: ReactNode }) {
  return (
    <header className="jhc-page-header">
      <div className="jhc-page-header-words">
        {props.back}
        <h1>{props.title}</h1>
        {props.hint && <p>{props.hint}</p>}
      </div>
      {props.extra && <div className="jhc-page-header-extra">{props.extra}</div>}
    </header>
  )
}
