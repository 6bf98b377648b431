import { formatRelative, formatTime } from './format.ts'
import { useNow } from './use-now.ts'

/** A server's clock may be so far ahead of the reader's without that anything lies in the future. */
const clockSkewMs = 60_000

/** Absolute time in Asia/Shanghai with the relative one beside it. */
export function TimeText(props: { at: string | number | null | undefined; missing?: string; stacked?: boolean }) {
  const now = useNow()
  if (props.at === null || props.at === undefined || props.at === '') {
    return <span className="jhc-quiet">{props.missing ?? '—'}</span>
  }
  const instant = new Date(props.at)
  const ahead = instant.getTime() - now
  return (
    <time
      className={props.stacked ? 'jhc-time jhc-time-stacked' : 'jhc-time'}
      dateTime={instant.toISOString()}
      title={`${formatTime(instant)}（北京时间）`}
    >
      <span>{formatTime(instant)}</span>
      <span className="jhc-quiet">
        {formatRelative(instant, ahead > 0 && ahead < clockSkewMs ? instant.getTime() : now)}
      </span>
    </time>
  )
}
