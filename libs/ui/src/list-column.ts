import type { ReactNode } from 'react'

/** One column of a list: what the screen shows, and the text that export writes (the same masking, no more). */
export interface ListColumn<T> {
  key: string
  title: string
  render: (row: T) => ReactNode
  text: (row: T) => string
  width: number
  align?: 'right'
  /** Off until chosen. */
  optional?: boolean
  /** Cannot be switched off. */
  locked?: boolean
  /** On narrow screens: heads the card, or stands at its right top. */
  card?: 'title' | 'corner'
}

export interface PageAnswer<T> {
  items: T[]
  total: number
  totalCapped: boolean
  /** `total` is what the database expects, not a count. */
  totalEstimated?: boolean
}

/** Where a neighbouring page begins: behind the last row shown, or before the first. */
export interface PageEdge {
  after?: string
  before?: string
}
