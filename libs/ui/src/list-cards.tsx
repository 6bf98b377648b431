import type { ListColumn } from './list-column.ts'

/** The same rows on a narrow screen: one card each, title and state on top, the rest as pairs. */
export function ListCards<T>(props: {
  columns: ListColumn<T>[]
  shown: string[]
  rows: T[]
  rowKey: (row: T) => string
  onRow?: (row: T) => void
}) {
  const title = props.columns.find((column) => column.card === 'title') ?? props.columns[0]
  const corner = props.columns.find((column) => column.card === 'corner')
  const rest = props.columns.filter(
    (column) => column !== title && column !== corner && (column.locked || props.shown.includes(column.key)),
  )
  return (
    <ul className="jhc-cards">
      {props.rows.map((row) => (
        <li key={props.rowKey(row)} className="jhc-card">
          <div className="jhc-card-top">
            <div className="jhc-card-title">{title?.render(row)}</div>
            {corner && <div>{corner.render(row)}</div>}
          </div>
          <dl className="jhc-card-pairs">
            {rest.map((column) => (
              <div key={column.key}>
                <dt>{column.title}</dt>
                <dd>{column.render(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}
