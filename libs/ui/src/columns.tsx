import { formatTime } from './format.ts'
import type { ListColumn } from './list-column.ts'
import { TimeText } from './time-text.tsx'

type Extra<T> = Partial<Pick<ListColumn<T>, 'optional' | 'locked' | 'card' | 'align'>>
type Instant = string | number | null | undefined

/** A moment: absolute with the relative one below it, the same on every list. Numbers are milliseconds. */
export function timeColumn<T>(
  key: string,
  title: string,
  at: (row: T) => Instant,
  { missing, ...extra }: Extra<T> & { missing?: string } = {},
): ListColumn<T> {
  return {
    key,
    title,
    width: 168,
    render: (row) => <TimeText at={at(row)} stacked {...(missing ? { missing } : {})} />,
    text: (row) => {
      const instant = at(row)
      return instant === null || instant === undefined || instant === '' ? (missing ?? '') : formatTime(instant)
    },
    ...extra,
  }
}

/** Words that the export writes as the screen shows them; nothing is shown as a dash. */
export function textColumn<T>(
  key: string,
  title: string,
  width: number,
  text: (row: T) => string,
  extra: Extra<T> = {},
): ListColumn<T> {
  return {
    key,
    title,
    width,
    render: (row) => text(row) || <span className="jhc-quiet">—</span>,
    text,
    ...extra,
  }
}
