import type { decoded } from '@jhc/chain-platform/mirror/explore/api.ts'
import { formatBytes } from '@jhc/ui/format.ts'
import type { z } from 'zod'

/** A call's or an event's arguments by name, in Chinese where there is a word; text in a chain word is shown as text, with its bytes below. */
export function DecodedView(props: { decoded: z.output<typeof decoded> }) {
  const { arguments: list, signature } = props.decoded
  if (list.length === 0) return <p className="jhc-quiet">没有参数。</p>
  return (
    <table className="decoded" aria-label={signature}>
      <tbody>
        {list.map((one) => (
          <tr key={one.name}>
            <th scope="row">
              {one.zh !== null && <div>{one.zh}</div>}
              <code className={one.zh === null ? undefined : 'jhc-quiet'}>{one.name}</code>{' '}
              <span className="jhc-quiet">{one.type}</span>
            </th>
            <td>
              {one.text !== null && <div>{one.text}</div>}
              <code className={one.text === null ? undefined : 'jhc-quiet'}>
                {one.value === '' ? '（空）' : one.value}
              </code>
              {one.bytes !== null && <div className="jhc-quiet">共 {formatBytes(one.bytes)}，只显示开头</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
