import './tile.css'
import type { ReactNode } from 'react'

/** One number that opens its list. */
export function Tile(props: { label: string; value: ReactNode; link?: ReactNode }) {
  return (
    <div className="tile">
      <div className="tile-label">{props.label}</div>
      <div className="tile-value">{props.value}</div>
      <div className="tile-link">{props.link}</div>
    </div>
  )
}
