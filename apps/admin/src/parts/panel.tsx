import type { ReactNode } from 'react'

export function Panel(props: {
  title: ReactNode
  extra?: ReactNode
  children: ReactNode
  className?: string
  id?: string
}) {
  return (
    <section className={`panel ${props.className ?? ''}`} id={props.id}>
      <div className="panel-head">
        <h2>{props.title}</h2>
        {props.extra}
      </div>
      <div className="panel-body">{props.children}</div>
    </section>
  )
}
