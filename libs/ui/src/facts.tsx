import type { ReactNode } from 'react'

/** Label–value pairs that wrap from three columns to one; values never push the page sideways. */
export function Facts(props: { items: Array<{ label: string; value: ReactNode } | null | false> }) {
  return (
    <dl className="jhc-facts">
      {props.items.map(
        (item) =>
          item && (
            <div key={item.label}>
              <dt>{item.label}</dt>
              <dd>{item.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
