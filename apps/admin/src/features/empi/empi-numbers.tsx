import { formatNumber } from '@jhc/ui/format.ts'
import { empi } from '../../apis.ts'
import { usePermission } from '../accounts/session.ts'

/** What the matching has done so far, in one line. */
export function EmpiNumbers() {
  const may = usePermission('empi.read')
  const stats = empi.useQuery('stats', {}, { enabled: may, refetchInterval: 5_000 }).data
  if (!stats) return null
  return (
    <p className="number-line">
      <span>
        登记 <b>{formatNumber(stats.registrations)}</b>
      </span>
      <span>
        归并为居民 <b>{formatNumber(stats.persons)}</b>
      </span>
      <span>
        自动归并 <b>{formatNumber(stats.autoLinked)}</b>
      </span>
      <span>
        人工归并 <b>{formatNumber(stats.reviewerLinked)}</b>
      </span>
      <span className="jhc-quiet">
        自动阈值 {stats.thresholds.link.toFixed(1)} · 送审阈值 {stats.thresholds.review.toFixed(1)}
      </span>
    </p>
  )
}
