import type { ListColumn } from '@jhc/ui/list-column.ts'
import { MaskedText } from '@jhc/ui/masked-text.tsx'

/** Whose it is, masked. */
export function residentColumn<T extends { residentName: string }>(extra: Partial<ListColumn<T>> = {}): ListColumn<T> {
  return {
    key: 'resident',
    title: '居民',
    width: 112,
    render: (row) => <MaskedText text={row.residentName} missing="未登记姓名" />,
    text: (row) => row.residentName,
    ...extra,
  }
}
