import { type ReactNode, useId } from 'react'

/** A labelled filter; the child gets the label's id through a function, so that screen readers name it. */
export function FilterField(props: { label: string; width?: number; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="jhc-filter" style={{ width: props.width }}>
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  )
}
