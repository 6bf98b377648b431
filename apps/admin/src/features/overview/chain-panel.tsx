import { formatNumber, formatRate } from '@jhc/ui/format.ts'
import { TimeText } from '@jhc/ui/time-text.tsx'
import { ToneTag } from '@jhc/ui/tone-tag.tsx'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { anchoring, collection, empi, mirror } from '../../apis.ts'
import { BlockLink } from '../../parts/links.tsx'
import { Panel } from '../../parts/panel.tsx'
import { usePermission } from '../accounts/session.ts'
import { mirrorStateWords } from '../mirror/words.tsx'

const poll = { refetchInterval: 2_000 }

/** Head of the chain, the mirror behind it, and what waits for a person. */
export function ChainPanel() {
  const mayMirror = usePermission('mirror.read')
  const mayAnchoring = usePermission('anchoring.read')
  const mayCollection = usePermission('collection.read')
  const mayEmpi = usePermission('empi.read')
  const mayReview = usePermission('empi.review')
  const status = mirror.useQuery('status', {}, { ...poll, enabled: mayMirror }).data
  const rates = anchoring.useQuery('stats', {}, { ...poll, enabled: mayAnchoring }).data
  const tasks = collection.useQuery('tasks', {}, { ...poll, enabled: mayCollection }).data?.tasks
  const stats = empi.useQuery('stats', {}, { ...poll, enabled: mayEmpi }).data
  const openQuarantine = tasks?.reduce((sum, task) => sum + task.openQuarantine, 0)
  return (
    <Panel title="链与待办">
      <dl className="pairs">
        {mayMirror && (
          <>
            <Pair label="最新区块" value={status && <BlockLink number={status.chainHead} />} />
            <Pair label="出块时间" value={status && <TimeText at={status.lastBlockAt} />} />
            <Pair
              label="镜像"
              value={
                status && (
                  <>
                    <ToneTag tone={mirrorStateWords[status.state].tone} icon={mirrorStateWords[status.state].icon}>
                      {mirrorStateWords[status.state].word}
                    </ToneTag>{' '}
                    {status.lag === 0 ? '无滞后' : `滞后 ${formatNumber(status.lag)} 块`}
                  </>
                )
              }
            />
          </>
        )}
        {mayAnchoring && (
          <>
            <Pair label="待上链" value={rates && <Link to="/anchoring">{formatNumber(rates.waiting)} 条</Link>} />
            <Pair
              label="上链速率"
              value={
                rates &&
                `${formatRate(rates.recordsPerSecond)} 条/秒 · ${formatRate(rates.transactionsPerSecond)} 笔/秒`
              }
            />
          </>
        )}
        {mayCollection && (
          <Pair
            label="未处理隔离"
            value={openQuarantine !== undefined && <Link to="/quarantine">{formatNumber(openQuarantine)} 条</Link>}
          />
        )}
        {mayEmpi && (
          <Pair
            label="待审 EMPI"
            value={
              stats &&
              (mayReview ? (
                <Link to="/reviews">{formatNumber(stats.openPairs)} 对</Link>
              ) : (
                `${formatNumber(stats.openPairs)} 对`
              ))
            }
          />
        )}
      </dl>
    </Panel>
  )
}

function Pair(props: { label: string; value: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value || <span className="jhc-quiet">读取中…</span>}</dd>
    </div>
  )
}
