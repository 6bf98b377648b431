import type { ColumnKeys, SealedColumn } from '@jhc/gm/sealed-column.ts'
import type { CapabilityContext } from '@jhc/server-kit/capability.ts'
import type { NewMessages } from './new-messages.ts'

export interface MessagesConfig {
  columnKeys: ColumnKeys
  /** How often waiting deliveries are looked for when nothing wakes the worker. */
  everyMs?: number
}

/** What the use cases share. */
export interface Desk extends Pick<CapabilityContext, 'db' | 'bus' | 'log' | 'now'> {
  content: SealedColumn
  keyToken: (key: string) => string
  news: NewMessages
  /** Begins delivering now. */
  wake: () => void
}

export interface Content {
  title: string
  text: string
  link: string
}
