import type { ListColumn } from '@jhc/ui/list-column.ts'
import { BlockLink } from './links.tsx'

/** The block that something stands in; it opens the block for who may see it. */
export function blockColumn<T>(
  number: (row: T) => number | null,
  { title = '区块', ...extra }: Partial<ListColumn<T>> = {},
): ListColumn<T> {
  return {
    key: 'block',
    title,
    width: 96,
    render: (row) => <BlockLink number={number(row)} />,
    text: (row) => String(number(row) ?? ''),
    ...extra,
  }
}
